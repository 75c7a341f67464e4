import type { Dataset } from '@baku-charter/core';
import { type ElementWords, elementWordsFor } from '@baku-charter/widgets/static';
import type { PageWords } from './words/en.ts';

/** All words of a live page: those of the site, and those of its element and around the data. */
export interface LivePageWords {
  readonly site: PageWords;
  readonly element: ElementWords;
}

/** The words of live pages in the language of the data. */
export const loadPageWords = async (data: Dataset): Promise<LivePageWords> => {
  // A file of words exports them under the tag of its language, and nothing else.
  const [site] = Object.values((await import(`./words/${data.meta.lang}.ts`)) as Record<string, PageWords>);
  if (!site) throw new Error(`apps/embed/src/words/${data.meta.lang}.ts exports no words.`);
  return { site, element: elementWordsFor(data) };
};
