/** The demo article in each of its languages, as tests read it. */
import type { Dataset } from '@baku-charter/core';
import { ARTICLE_LANGUAGES, articlePath, loadArticleWords, type StoryWords } from '../src/article/words.ts';
import { datasets } from '../src/datasets.ts';
import { loadPageWords } from '../src/page-words.ts';

export interface Edition {
  lang: string;
  path: string;
  data: Dataset;
  words: StoryWords;
}

export const editions: readonly Edition[] = await Promise.all(
  datasets
    .filter(({ meta }) => ARTICLE_LANGUAGES.includes(meta.lang))
    .map(async (data) => {
      const words = await loadArticleWords((await loadPageWords(data)).element);
      if (!words) throw new Error(`The article has no words in ${data.meta.lang}.`);
      return { lang: data.meta.lang, path: articlePath(data.meta.lang), data, words };
    }),
);

/** For `test.each`: the languages by name. */
export const inEachLanguage = editions.map((edition) => [edition.lang, edition] as const);
