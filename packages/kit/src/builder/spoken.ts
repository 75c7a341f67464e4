/** What the site has for its builder in each language: the agreement, and a file with all words around it. */
import type { Dataset } from '@baku-charter/core';
import type { LivePageWords } from '../site/page-words.ts';
import type { Spoken } from './state.ts';

/** What the file of words holds. */
export interface BuilderWords extends LivePageWords {
  readonly unpictured: readonly string[];
}

/** Where the file of words stands on the site. */
export const builderWordsPath = (lang: string): string => `builder/words.${lang}.json`;

/** Where the dataset stands on the site. */
export const datasetPath = (lang: string): string => `dataset.${lang}.json`;

/** Reads a file of JSON; throws where the server has none. */
export const fetchJson = async <Content>(address: string): Promise<Content> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be read (status ${answer.status}).`);
  return (await answer.json()) as Content;
};

/** The agreement in a language of the site, with the words of pages, too. */
export const fetchSpoken = async (base: string, lang: string): Promise<Spoken & { site: LivePageWords['site'] }> => {
  const [data, { site, element, unpictured }] = await Promise.all([
    fetchJson<Dataset>(base + datasetPath(lang)),
    fetchJson<BuilderWords>(base + builderWordsPath(lang)),
  ]);
  return { data, words: element, site, unpictured };
};
