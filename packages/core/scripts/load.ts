/**
 * Reads the authored files, checks each against its kind, and flattens them to one language. A broken file is
 * flattened as far as it goes, so that the rules can be checked on all others in the same pass.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareEdtf, isEdtf } from '../src/dates.ts';
import { ID_PATTERN } from '../src/fields.ts';
import { LANGUAGES, type Language } from '../src/languages.ts';
import { type Problem, parseWith, pointerTo } from '../src/problems.ts';
import { checkRules } from '../src/rules.ts';
import { LIST_KINDS, type ListKind } from '../src/schema.ts';
import { checkShape } from '../src/shape.ts';
import type { Dataset } from '../src/types.ts';
import { checkAuthored } from './authored-rules.ts';
import { authoredKinds } from './authored-schema.ts';
import { withNoBreakSpaces } from './no-break-spaces.ts';

/** The folder of authored entities. */
const DATA = fileURLToPath(new URL('../data/', import.meta.url));

type Entity = Record<string, unknown> & { id: string };

interface Authored {
  charter: unknown;
  visit: Readonly<Record<string, unknown>> | undefined;
  redirects: unknown;
  publishers: Readonly<Record<string, unknown>>;
  lists: Record<ListKind, Entity[]>;
}

/** A problem with the file that it is in; `path` is a JSON Pointer into that file. */
export interface FileProblem extends Problem {
  file: string;
}

const readJson = async (folder: string, file: string, problems: FileProblem[]): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8'));
  } catch (error) {
    problems.push({ file, path: '', message: (error as Error).message });
    return undefined;
  }
};

/** The fields of a file; none where it is not an object. */
const readEntity = async (folder: string, kind: keyof typeof authoredKinds, file: string, problems: FileProblem[]) => {
  const value = await readJson(folder, file, problems);
  if (value === undefined) return {};
  for (const problem of parseWith(authoredKinds[kind], value).problems) problems.push({ file, ...problem });
  checkAuthored(value, (path, message) => problems.push({ file, path, message }));
  const entity = { ...(value as Record<string, unknown>) };
  delete entity['$schema'];
  return entity;
};

const readList = async (folder: string, kind: ListKind, problems: FileProblem[]): Promise<Entity[]> => {
  const names = (await readdir(join(folder, kind))).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => {
      const id = basename(name, '.json');
      if (!ID_PATTERN.test(id)) {
        problems.push({ file: `${kind}/${name}`, path: '', message: 'the file name must be a kebab-case id' });
      }
      const entity = await readEntity(folder, kind, `${kind}/${name}`, problems);
      // The id comes first in the record, and again last: an "id" in the file, which was refused, must not replace it.
      return Object.assign({ id }, entity, { id });
    }),
  );
};

const isList = (kind: string) => (LIST_KINDS as readonly string[]).includes(kind);

/** What the folder may hold: a folder per list, and a file for each other kind. */
const KNOWN = new Set(Object.keys(authoredKinds).map((kind) => (isList(kind) ? kind : `${kind}.json`)));

/** Reports files that nothing would read: in a misspelt folder they would be forgotten. */
const findStrays = async (folder: string, problems: FileProblem[]) => {
  for (const name of await readdir(folder)) {
    if (!KNOWN.has(name)) {
      problems.push({ file: name, path: '', message: `is no kind of data; kinds are ${[...LIST_KINDS].join(', ')}` });
    }
  }
  for (const kind of LIST_KINDS) {
    for (const name of await readdir(join(folder, kind))) {
      if (!name.endsWith('.json')) problems.push({ file: `${kind}/${name}`, path: '', message: 'must end in .json' });
    }
  }
};

/** Reads every authored file; collects what is wrong with any of them. */
const readAuthored = async (folder: string): Promise<{ authored: Authored; problems: FileProblem[] }> => {
  const problems: FileProblem[] = [];
  await findStrays(folder, problems);
  const lists = Object.fromEntries(
    await Promise.all(LIST_KINDS.map(async (kind) => [kind, await readList(folder, kind, problems)] as const)),
  ) as Authored['lists'];
  const [charter, visit, redirects, publishers] = await Promise.all([
    readEntity(folder, 'charter', 'charter.json', problems),
    existsSync(join(folder, 'visit.json')) ? readEntity(folder, 'visit', 'visit.json', problems) : undefined,
    readEntity(folder, 'redirects', 'redirects.json', problems),
    readEntity(folder, 'publishers', 'publishers.json', problems),
  ]);
  const named = new Set(lists.sources.map(({ publisher }) => publisher));
  // A source that could not be read may use the name, so nothing is reported then.
  const unused = problems.length === 0 ? Object.keys(publishers).filter((name) => !named.has(name)) : [];
  for (const name of unused) {
    problems.push({ file: 'publishers.json', path: pointerTo('', name), message: 'is the publisher of no source' });
  }
  return { authored: { charter, visit, redirects, publishers, lists }, problems };
};

const isLocalised = (value: object) =>
  Object.keys(value).length === LANGUAGES.length && LANGUAGES.every((language) => Object.hasOwn(value, language));

const AUTHORED_ONLY = new Set(['ownRendering', 'originalIn', 'translations']);

/** Marks a name or title that no source has in a language, and adds the form that it goes back to. */
const rendering = (value: Record<string, unknown>, language: Language) => {
  const { ownRendering = [], originalIn = 'en' } = value as { ownRendering?: Language[]; originalIn?: Language };
  if (!ownRendering.includes(language)) return {};
  const names = (value['name'] ?? value['title'] ?? value['heading']) as Partial<Record<Language, string>> | undefined;
  return { rendering: 'ours', original: { text: names?.[originalIn], lang: originalIn } };
};

/** A quotation keeps its words in every language; a translation stands beside them. */
const translation = (value: Record<string, unknown>, language: Language) => {
  const text = (value['translations'] as Partial<Record<Language, string>> | undefined)?.[language];
  return text === undefined
    ? {}
    : { translation: { text: withNoBreakSpaces(text, language), lang: language, official: false } };
};

const inLanguage = (value: unknown, language: Language): unknown => {
  const bound = (text: string) => withNoBreakSpaces(text, language);
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalised(value)) {
    const own = (value as Record<Language, string | string[]>)[language];
    return typeof own === 'string' ? bound(own) : own.map(bound);
  }
  const entity = value as Record<string, unknown>;
  const kept = Object.entries(entity).filter(([key]) => !AUTHORED_ONLY.has(key));
  return {
    ...Object.fromEntries(kept.map(([key, child]) => [key, inLanguage(child, language)])),
    ...rendering(entity, language),
    ...translation(entity, language),
  };
};

const collator = new Intl.Collator('en', { numeric: true });

const sortLists = (data: Dataset): Dataset => {
  const section = new Map(data.charter.sections.map(({ id }, index) => [id, index]));
  return {
    ...data,
    pillars: data.pillars.toSorted((a, b) => a.position - b.position),
    provisions: data.provisions.toSorted(
      (a, b) => (section.get(a.section) ?? 0) - (section.get(b.section) ?? 0) || collator.compare(a.id, b.id),
    ),
    events: data.events.toSorted(
      (a, b) =>
        collator.compare(a.date.slice(0, 10), b.date.slice(0, 10)) ||
        (a.order ?? 0) - (b.order ?? 0) ||
        compareEdtf(a.date, b.date),
    ),
    quotes: data.quotes.toSorted((a, b) => compareEdtf(a.date, b.date) || collator.compare(a.id, b.id)),
  };
};

/** The whole dataset in one language, as far as its files could be read. */
const flatten = (authored: Authored, language: Language, version: string) => {
  const { charter, visit, redirects, publishers, lists } = authored;
  const sources = lists.sources.map((source) => ({
    ...source,
    publisher: publishers[String(source['publisher'])] ?? source['publisher'],
  }));
  const texts = inLanguage({ charter, ...(visit && { visit }), ...lists, sources }, language) as Omit<
    Dataset,
    'meta' | 'redirects'
  >;
  const dates = lists.revisions.map(({ date }) => date).filter((date) => typeof date === 'string' && isEdtf(date));
  return {
    meta: {
      id: 'baku-charter-2026',
      version,
      lang: language,
      modified: (dates as string[]).toSorted(compareEdtf).at(-1) ?? '',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    },
    ...texts,
    redirects: redirects as Dataset['redirects'],
  } satisfies Dataset;
};

const LIST_PATH = /^\/(\w+)\/(\d+)(.*)$/;

/** Turns a pointer into the dataset into the authored file and a pointer into that. */
const locate = (data: Dataset, { path, message }: Problem): FileProblem => {
  const [, list = '', index = '', rest = ''] = LIST_PATH.exec(path) ?? [];
  const items = data[list as ListKind] as readonly { id: string }[] | undefined;
  const record = items?.[Number(index)];
  if (record) return { file: `${list}/${record.id}.json`, path: rest, message };
  const [, single = '', ...keys] = path.split('/');
  return { file: `${single}.json`, path: keys.map((key) => `/${key}`).join(''), message };
};

/** What the schema and the rules find in a dataset, by file. */
const problemsIn = (data: Dataset, isBroken: (file: string) => boolean): FileProblem[] => {
  const problems: FileProblem[] = [];
  const shape = checkShape(data, (path, message) => {
    const problem = locate(data, { path, message });
    // The shape of each file was checked by itself. Say nothing twice.
    if (!isBroken(problem.file)) problems.push(problem);
  });
  checkRules(shape, (path, message) => problems.push(locate(data, { path, message })));
  return problems;
};

/** Reads, checks and flattens everything: a dataset per language, or every problem with its file. */
export const loadDatasets = async (
  folder = DATA,
): Promise<{ datasets: Map<Language, Dataset>; problems: FileProblem[] }> => {
  const { authored, problems } = await readAuthored(folder);
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const broken = new Set(problems.map(({ file }) => file));
  // `meta` has no file. Its date is that of the last revision, so it is wrong where that cannot be read.
  const isBroken = (file: string) => broken.has(file) || (file === 'meta.json' && broken.size > 0);

  const datasets = new Map<Language, Dataset>();
  const found = new Map(problems.map((problem) => [formatProblems([problem]), problem]));
  for (const language of LANGUAGES) {
    const data = flatten(authored, language, version);
    // Most problems are the same in every language. Report them once.
    for (const problem of problemsIn(data, isBroken)) found.set(formatProblems([problem]), problem);
    datasets.set(language, data);
  }
  if (found.size > 0) return { datasets: new Map(), problems: [...found.values()] };
  return { datasets: new Map([...datasets].map(([language, data]) => [language, sortLists(data)])), problems: [] };
};

/** One line per problem. */
export const formatProblems = (problems: readonly FileProblem[]): string =>
  problems.map(({ file, path, message }) => `  data/${file}${path && `#${path}`}: ${message}`).join('\n');
