/**
 * Makes datasets of the authored files of an agreement. A broken file is flattened as far as it goes, so that the rules
 * can be checked on all others in the same pass.
 */
import { type Problem } from '../problems.ts';
import { checkFinished, checkRules } from '../rules.ts';
import type { ListKind } from '../schema.ts';
import { checkShape } from '../shape.ts';
import type { Dataset } from '../types.ts';
import { flatten, sortLists } from './flatten.ts';
import { type Authored, type FileProblem, type Reading, readAuthored } from './read.ts';

const LIST_PATH = /^\/(\w+)\/(\d+)(.*)$/;

/** A pointer into the dataset skips the language of a text; the authored file has a key for it, such as `/verbs/en/0`. */
const withLanguage = (record: unknown, pointer: string, language: string): string => {
  let [part, path] = [record, ''];
  for (const key of pointer.split('/').slice(1)) {
    const isPerLanguage = typeof part === 'object' && part !== null && !Object.hasOwn(part, key);
    if (isPerLanguage && Object.hasOwn(part as object, language)) {
      part = (part as Readonly<Record<string, unknown>>)[language];
      path += `/${language}`;
    }
    part = (part as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    path += `/${key}`;
  }
  return path;
};

/** Turns a pointer into the dataset into the authored file and a pointer into that. */
const locate = (authored: Authored, data: Dataset, { path, message }: Problem): FileProblem => {
  const { lang } = data.meta;
  const [, list = '', index = '', rest = ''] = LIST_PATH.exec(path) ?? [];
  const items = data[list as ListKind] as readonly { id: string }[] | undefined;
  const record = items?.[Number(index)];
  if (record) {
    const own = authored.lists[list as ListKind][Number(index)];
    return { file: `${list}/${record.id}.json`, path: withLanguage(own, rest, lang), message };
  }
  const [, single = '', ...keys] = path.split('/');
  const within = keys.map((key) => `/${key}`).join('');
  // `meta` has no file of its own: all of it but the date comes from dataset.json.
  if (single === 'meta') return { file: 'dataset.json', path: within, message };
  const own = single === 'charter' ? authored.charter : single === 'visit' ? authored.visit : undefined;
  return { file: `${single}.json`, path: withLanguage(own, within, lang), message };
};

/** The date of the data is that of its last revision. Where there is no revision, that is told of their folder. */
const MODIFIED = '/meta/modified';

const NO_REVISION: FileProblem = {
  file: 'revisions',
  path: '',
  message:
    'is empty, but pages say when the data last changed; write a first one, such as revisions/first.json, with "date", "change" and "reason"',
};

/** What the schema and the rules find in a dataset, by file; as remarks what is only not finished. */
const faultsIn = (authored: Authored, data: Dataset, isBroken: (file: string) => boolean) => {
  const problems: FileProblem[] = [];
  const remarks: FileProblem[] = [];
  const shape = checkShape(data, (path, message) => {
    if (path === MODIFIED) return;
    const problem = locate(authored, data, { path, message });
    // The shape of each file was checked by itself. Say nothing twice.
    if (!isBroken(problem.file)) problems.push(problem);
  });
  checkRules(shape, (path, message) => problems.push(locate(authored, data, { path, message })));
  checkFinished(shape, (path, message) => remarks.push(locate(authored, data, { path, message })));
  return { problems, remarks };
};

/** An agreement in each of its languages, or every problem with the file that it is in. */
export interface Agreement {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly problems: readonly FileProblem[];
  /**
   * What is only not finished: pages show nothing wrong for it, so the datasets are there all the same. A source that
   * nobody cites yet is one such thing.
   */
  readonly remarks: readonly FileProblem[];
}

/**
 * Reads, checks and flattens the folder of an agreement. Everything that is wrong is told at once: of each file what its
 * schema says, of all together what the rules say.
 */
export const loadAgreement = async (folder: string, reading: Reading = {}): Promise<Agreement> => {
  const { authored, ...faults } = await readAuthored(folder, reading);
  // Files are read at the same time and end in another order each run. Sorted, the same faults are told in the same order.
  const [read, begun] = [inOrder(faults.problems), inOrder(faults.remarks)];
  if (!authored) return { datasets: new Map(), problems: read, remarks: begun };
  const problems = authored.lists.revisions.length > 0 ? read : [...read, NO_REVISION];
  const broken = new Set(problems.map(({ file }) => file));
  const isBroken = (file: string) => broken.has(file);

  const datasets = new Map<string, Dataset>();
  // A fault of the file itself is found once per language; a map keeps it once.
  const byLine = (faults: readonly FileProblem[]) => new Map(faults.map((fault) => [lineOf(fault), fault]));
  const [found, noted] = [byLine(problems), byLine(begun)];
  for (const language of authored.languages) {
    const data = flatten(authored, language, reading.version);
    const more = faultsIn(authored, data, isBroken);
    for (const problem of more.problems) found.set(lineOf(problem), problem);
    for (const remark of more.remarks) noted.set(lineOf(remark), remark);
    datasets.set(language, data);
  }
  const remarks = [...noted.values()];
  if (found.size > 0) return { datasets: new Map(), problems: [...found.values()], remarks };
  return {
    datasets: new Map([...datasets].map(([language, data]) => [language, sortLists(data)])),
    problems: [],
    remarks,
  };
};

const inOrder = (faults: readonly FileProblem[]) =>
  faults.toSorted((one, other) => (one.file < other.file ? -1 : Number(one.file > other.file)));

const lineOf = ({ file, path, message }: FileProblem) => `${file}${path && `#${path}`}: ${message}`;

/** A number of things: "1 problem", "2 problems". */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** One line per problem, with the path to the folder of the files. */
export const formatProblems = (problems: readonly FileProblem[], folder = 'data'): string =>
  problems.map((problem) => `  ${folder}/${lineOf(problem)}`).join('\n');
