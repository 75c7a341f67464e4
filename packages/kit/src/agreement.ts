/** Reads the folder of an agreement, and says what is wrong with it. */
import type { Dataset } from '@baku-charter/core';
import { formatProblems, loadAgreement } from '@baku-charter/core/authoring';
import { byLanguage } from './by-language.ts';
import { dataFolder, languagesIn, Refusal } from './folder.ts';
import type { LivePageWords } from './site/page-words.ts';
import { unfinishedData } from './unfinished.ts';
import { notesOnWords, wordsOf } from './words.ts';

/** The datasets of an agreement; throws a Refusal that names every problem where there are any. */
export const soundAgreement = async (folder: string): Promise<ReadonlyMap<string, Dataset>> => {
  const data = dataFolder(folder);
  const languages = languagesIn(data);
  const { datasets, problems: found } = await loadAgreement(data);
  if (found.length === 0) return datasets;
  const problems = byLanguage(found, languages);
  throw new Refusal(`${problems.length} problem(s) in the data:\n${formatProblems(problems, data)}`);
};

/** The words of an agreement, by language; throws a Refusal where a file of words is wrong. */
export const soundWords = async (
  folder: string,
  datasets: ReadonlyMap<string, Dataset>,
): Promise<ReadonlyMap<string, LivePageWords>> => {
  const words = new Map<string, LivePageWords>();
  for (const [language, data] of datasets) words.set(language, await wordsOf(folder, data));
  return words;
};

/** What is still to be translated in an agreement that is sound, a line for each kind of data and each file of words. */
export const unfinishedIn = (folder: string, languages: readonly string[]): string[] => [
  ...languages.flatMap((language) => notesOnWords(folder, language)),
  ...unfinishedData(folder, languages),
];
