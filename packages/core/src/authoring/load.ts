/**
 * Makes datasets of the authored files of an agreement. A broken file is flattened as far as it goes, so that the rules
 * can be checked on all others in the same pass.
 */
import { type Problem } from '../problems.ts';
import { checkRules } from '../rules.ts';
import type { ListKind } from '../schema.ts';
import { checkShape } from '../shape.ts';
import type { Dataset } from '../types.ts';
import { flatten, sortLists } from './flatten.ts';
import { type FileProblem, type Reading, readAuthored } from './read.ts';

const LIST_PATH = /^\/(\w+)\/(\d+)(.*)$/;

/** Turns a pointer into the dataset into the authored file and a pointer into that. */
const locate = (data: Dataset, { path, message }: Problem): FileProblem => {
  const [, list = '', index = '', rest = ''] = LIST_PATH.exec(path) ?? [];
  const items = data[list as ListKind] as readonly { id: string }[] | undefined;
  const record = items?.[Number(index)];
  if (record) return { file: `${list}/${record.id}.json`, path: rest, message };
  const [, single = '', ...keys] = path.split('/');
  // `meta` has no file of its own: all of it but the date comes from dataset.json.
  if (single === 'meta') return { file: 'dataset.json', path: keys.map((key) => `/${key}`).join(''), message };
  return { file: `${single}.json`, path: keys.map((key) => `/${key}`).join(''), message };
};

/** The date of the data is that of its last revision. Where there is no revision, that is told of their folder. */
const MODIFIED = '/meta/modified';

const NO_REVISION: FileProblem = {
  file: 'revisions',
  path: '',
  message:
    'is empty, but pages say when the data last changed; write a first one, such as revisions/first.json, with "date", "change" and "reason"',
};

/** What the schema and the rules find in a dataset, by file. */
const problemsIn = (data: Dataset, isBroken: (file: string) => boolean): FileProblem[] => {
  const problems: FileProblem[] = [];
  const shape = checkShape(data, (path, message) => {
    if (path === MODIFIED) return;
    const problem = locate(data, { path, message });
    // The shape of each file was checked by itself. Say nothing twice.
    if (!isBroken(problem.file)) problems.push(problem);
  });
  checkRules(shape, (path, message) => problems.push(locate(data, { path, message })));
  return problems;
};

/** An agreement in each of its languages, or every problem with the file that it is in. */
export interface Agreement {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads, checks and flattens the folder of an agreement. Everything that is wrong is told at once: of each file what its
 * schema says, of all together what the rules say.
 */
export const loadAgreement = async (folder: string, reading: Reading = {}): Promise<Agreement> => {
  const { authored, problems: read } = await readAuthored(folder, reading);
  if (!authored) return { datasets: new Map(), problems: read };
  const problems = authored.lists.revisions.length > 0 ? read : [...read, NO_REVISION];
  const broken = new Set(problems.map(({ file }) => file));
  const isBroken = (file: string) => broken.has(file);

  const datasets = new Map<string, Dataset>();
  const found = new Map(problems.map((problem) => [lineOf(problem), problem]));
  for (const language of authored.languages) {
    const data = flatten(authored, language, reading.version);
    // A fault of the file itself is found once per language; the map keeps it once.
    for (const problem of problemsIn(data, isBroken)) found.set(lineOf(problem), problem);
    datasets.set(language, data);
  }
  if (found.size > 0) return { datasets: new Map(), problems: [...found.values()] };
  return { datasets: new Map([...datasets].map(([language, data]) => [language, sortLists(data)])), problems: [] };
};

const lineOf = ({ file, path, message }: FileProblem) => `${file}${path && `#${path}`}: ${message}`;

/** A number of things: "1 problem", "2 problems". */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** One line per problem, with the path to the folder of the files. */
export const formatProblems = (problems: readonly FileProblem[], folder = 'data'): string =>
  problems.map((problem) => `  ${folder}/${lineOf(problem)}`).join('\n');
