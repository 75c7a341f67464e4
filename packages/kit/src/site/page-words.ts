import { closestLanguage, LANGUAGES } from '@baku-charter/core';
import { type ElementWords, elementWordsFor } from '@baku-charter/widgets/bundles';
import type { PageWords } from './words/en.ts';

/** All words of a live page: those of the site, and those of its element and around the data. */
export interface LivePageWords {
  readonly site: PageWords;
  readonly element: ElementWords;
}

/** The words of pages in a language of the registry, or the English ones where there are none. */
export const loadPageWords = async (lang: string): Promise<LivePageWords> => {
  const known = closestLanguage(lang, LANGUAGES) ?? 'en';
  // A file of words exports them under the tag of its language, and nothing else.
  const [site] = Object.values((await import(`./words/${known}.ts`)) as Record<string, PageWords>);
  if (!site) throw new Error(`src/site/words/${known}.ts exports no words.`);
  return { site, element: elementWordsFor({ meta: { lang } }) };
};
