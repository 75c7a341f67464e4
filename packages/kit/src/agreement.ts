/** Reads the folder of an agreement, and says what is wrong with it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@baku-charter/core';
import { counted, formatProblems, loadAgreement } from '@baku-charter/core/authoring';
import { byLanguage } from './by-language.ts';
import { byReference } from './by-reference.ts';
import { dataFolder, languagesIn, Refusal } from './folder.ts';
import type { LivePageWords } from './site/page-words.ts';
import { unfinishedData } from './unfinished.ts';
import { notesOnWords, wordsOf } from './words.ts';

/** What a site shows; one of them is enough. */
const SHOWN = ['quotes', 'events', 'pillars'];

/** Refuses an agreement of which a site could show nothing. That comes first: other records name those that are gone. */
const requireRecords = (data: string) => {
  const hasFiles = (kind: string) =>
    existsSync(join(data, kind)) && readdirSync(join(data, kind)).some((name) => name.endsWith('.json'));
  if (SHOWN.some(hasFiles)) return;
  throw new Refusal(
    `${data} has no quotation, no event and no subject, so there is nothing to show. Write a first file in ${data}/quotes, ${data}/events or ${data}/pillars.`,
  );
};

/** A sound agreement, and what is only not finished in it, a line each. */
export interface SoundAgreement {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly remarks: readonly string[];
}

/** Reads an agreement; throws a Refusal that names every problem where there are any. */
export const readAgreement = async (folder: string): Promise<SoundAgreement> => {
  const data = dataFolder(folder);
  const languages = languagesIn(data);
  requireRecords(data);
  const { datasets, problems: found, remarks } = await loadAgreement(data);
  if (found.length === 0) {
    return { datasets, remarks: remarks.map((remark) => `${formatProblems([remark], data).trim()}.`) };
  }
  const problems = byReference(byLanguage(found, languages));
  throw new Refusal(`${counted(problems.length, 'problem')} in the data:\n${formatProblems(problems, data)}`);
};

/** What files name that is not there, a line each. An import says so at once; all other faults wait for `charter check`. */
export const unknownIdsIn = async (folder: string, files: readonly string[]): Promise<string[]> => {
  if (files.length === 0) return [];
  const { problems } = await loadAgreement(dataFolder(folder));
  const own = problems.filter(
    ({ file, message }) => files.includes(file) && message.includes(' is not the id of any record'),
  );
  return byReference(own).map(
    (problem) =>
      `${formatProblems([problem])
        .trim()
        .replace(/^data\//, '')}; write it, or mend the id`,
  );
};

/** The datasets of an agreement; throws a Refusal that names every problem where there are any. */
export const soundAgreement = async (folder: string): Promise<ReadonlyMap<string, Dataset>> =>
  (await readAgreement(folder)).datasets;

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
