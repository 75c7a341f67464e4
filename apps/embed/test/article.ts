/** The demo article in each of its languages, as tests read it. */
import type { Dataset } from '@baku-charter/core';
import { ARTICLE_LANGUAGES, articlePath, loadArticleWords, type StoryWords } from '../src/article/words.ts';
import { editions as siteEditions } from '../src/editions.ts';

export interface Edition {
  lang: string;
  path: string;
  data: Dataset;
  words: StoryWords;
}

export const editions: readonly Edition[] = await Promise.all(
  siteEditions
    .filter(({ data }) => ARTICLE_LANGUAGES.includes(data.meta.lang))
    .map(async ({ data, words: { element } }) => {
      const words = await loadArticleWords(element);
      if (!words) throw new Error(`The article has no words in ${data.meta.lang}.`);
      return { lang: data.meta.lang, path: articlePath(data.meta.lang), data, words };
    }),
);

/** For `test.each`: the languages by name. */
export const inEachLanguage = editions.map((edition) => [edition.lang, edition] as const);
