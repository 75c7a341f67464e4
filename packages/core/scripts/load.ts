/** The data of this repository: its folder, its version, and what is checked of its wording. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Agreement, loadAgreement } from '../src/authoring/load.ts';
import { LANGUAGES } from '../src/languages.ts';
import { checkGlossary } from './glossary.ts';

export { counted, formatProblems } from '../src/authoring/load.ts';

/** The folder of authored entities. */
const DATA = fileURLToPath(new URL('../data/', import.meta.url));

/** Reads and checks everything: a dataset per language of the registry, or every problem with its file. What is published here is finished. */
export const loadDatasets = async (folder = DATA): Promise<Agreement> => {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const agreement = await loadAgreement(folder, { languages: LANGUAGES, version, check: checkGlossary });
  return { ...agreement, problems: [...agreement.problems, ...agreement.remarks] };
};
