/** The words of the demo article, by language. A language may do without: then the article is not there in it. */
import { existsSync } from 'node:fs';
import { LANGUAGES } from '@baku-charter/core';
import type { ElementWords } from '@baku-charter/widgets/static';
import type { ArticleWords } from './words/en.ts';

const fileOf = (lang: string) => new URL(`./words/${lang}.ts`, import.meta.url);

/** The languages of the article, English first. */
export const ARTICLE_LANGUAGES: readonly string[] = LANGUAGES.filter((lang) => existsSync(fileOf(lang)));

/** The words of the article in a language, and those of its elements and around the data. */
export interface StoryWords {
  readonly article: ArticleWords;
  readonly element: ElementWords;
}

/** The words of the article in the language of `element`, or undefined if nobody wrote them. */
export const loadArticleWords = async (element: ElementWords): Promise<StoryWords | undefined> => {
  if (!ARTICLE_LANGUAGES.includes(element.lang)) return undefined;
  // A file of words exports them under the tag of its language, and nothing else.
  const [article] = Object.values((await import(`./words/${element.lang}.ts`)) as Record<string, ArticleWords>);
  return article && { article, element };
};

/** The path of the article in a language. The English one has had no language in its address from the beginning. */
export const articlePath = (lang: string): string => (lang === 'en' ? 'article/' : `article/${lang}/`);
