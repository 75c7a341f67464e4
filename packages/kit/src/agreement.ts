/** Reads the folder of an agreement, and says what is wrong with it. */
import type { Dataset } from '@baku-charter/core';
import { formatProblems, loadAgreement } from '@baku-charter/core/authoring';
import { dataFolder, languagesIn, Refusal } from './folder.ts';
import type { LivePageWords } from './site/page-words.ts';
import { wordsOf } from './words.ts';

/** The datasets of an agreement; throws a Refusal that names every problem where there are any. */
export const soundAgreement = async (folder: string): Promise<ReadonlyMap<string, Dataset>> => {
  const data = dataFolder(folder);
  languagesIn(data);
  const { datasets, problems } = await loadAgreement(data);
  if (problems.length === 0) return datasets;
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
