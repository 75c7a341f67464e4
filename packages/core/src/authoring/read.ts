/** Reads the authored files of an agreement, and checks each against its kind. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { ID_PATTERN, pathData } from '../fields.ts';
import { type Problem, parseWith, pointerTo, type Report } from '../problems.ts';
import { LIST_KINDS, type ListKind } from '../schema.ts';
import { withEmptyLists } from './fields-of.ts';
import { type JsonText, parseJson } from './json.ts';
import { checkAuthored } from './rules.ts';
import { authoredKinds, SINGLE_KINDS } from './schema.ts';

type Entity = Record<string, unknown> & { id: string };

/** What the files of an agreement hold, right or wrong. */
export interface Authored {
  readonly languages: readonly string[];
  dataset: Readonly<Record<string, unknown>>;
  charter: unknown;
  visit: Readonly<Record<string, unknown>> | undefined;
  redirects: unknown;
  publishers: Readonly<Record<string, unknown>>;
  lists: Record<ListKind, Entity[]>;
  /** The drawings of pillars as path data, by id. */
  icons: ReadonlyMap<string, string>;
}

/** A problem with the file that it is in; `path` is a JSON Pointer into that file. */
export interface FileProblem extends Problem {
  file: string;
}

/** What an agreement is written in, and what is checked beside its shape. */
export interface Reading {
  /** The languages of every text, the one that is written first at the beginning; those of `dataset.json` where missing. */
  readonly languages?: readonly string[];
  /** The version of the data; that of `dataset.json` where missing. */
  readonly version?: string;
  /** Reports what else is wrong with an authored file. */
  readonly check?: (file: unknown, report: Report) => void;
}

/** The folder with a drawing per pillar, `<id>.svg`. */
const ICONS = 'icons';

/** Files that a system puts into folders by itself; they hold no data. */
const isOfSystem = (name: string) => /^(?:\.|Thumbs\.db$|desktop\.ini$)/i.test(name);

const FILE_NAME = 'the file name must be lower-case letters, digits and single hyphens, such as "north-quay.json"';

const DRAWING = 'must be an SVG with viewBox="0 0 24 24" and one <path d="…">, and nothing else in it';

/** The path data of a drawing; undefined where it is more than one path on a field of 24 by 24. */
const drawingIn = (svg: string): string | undefined => {
  const text = svg.trim();
  const [, attributes = '', data] =
    /^<svg\s([^<>]*)>\s*<path\s+d="([^"]*)"\s*(?:\/>|><\/path>)\s*<\/svg>$/.exec(text) ?? [];
  const isField = /\bviewBox="0 0 24 24"/.test(attributes);
  return isField && data !== undefined && v.is(pathData, data) ? data : undefined;
};

/** Reads the files of a folder; collects what is wrong with any of them. */
class Reader {
  readonly problems: FileProblem[] = [];
  /** What is only not finished. */
  readonly remarks: FileProblem[] = [];
  readonly #folder: string;
  readonly #check: Reading['check'];
  #languages: readonly string[];
  #kinds: ReturnType<typeof authoredKinds>;

  constructor(folder: string, { languages = [], check }: Reading) {
    this.#folder = folder;
    this.#check = check;
    this.#languages = languages;
    this.#kinds = authoredKinds(languages);
  }

  /** Sets the languages that every text must have from now on. */
  expect(languages: readonly string[]): void {
    this.#languages = languages;
    this.#kinds = authoredKinds(languages);
  }

  /** The fields of a file; none where it is not an object. */
  async entity(
    kind: ListKind | (typeof SINGLE_KINDS)[number],
    file = `${kind}.json`,
  ): Promise<Record<string, unknown>> {
    const { value, faults } = await this.#json(file);
    for (const message of faults) this.problems.push({ file, path: '', message });
    if (value === undefined) return {};
    for (const problem of parseWith(this.#kinds[kind], value).problems) this.problems.push({ file, ...problem });
    const report: Report = (path, message) => this.problems.push({ file, path, message });
    const remark: Report = (path, message) => this.remarks.push({ file, path, message });
    checkAuthored(value, this.#languages, report, remark);
    this.#check?.(value, report);
    const filled = withEmptyLists(this.#kinds[kind], value, this.#languages);
    const entity = { ...(filled as Record<string, unknown>) };
    delete entity['$schema'];
    return entity;
  }

  /** The fields of a file that need not be there. */
  async optional(kind: 'visit' | 'redirects' | 'publishers'): Promise<Record<string, unknown> | undefined> {
    return existsSync(join(this.#folder, `${kind}.json`)) ? this.entity(kind) : undefined;
  }

  /** The records of a kind, by the names of their files. */
  async list(kind: ListKind): Promise<Entity[]> {
    const names = (await this.#namesIn(kind)).filter((name) => name.endsWith('.json')).sort();
    return Promise.all(
      names.map(async (name) => {
        const id = basename(name, '.json');
        if (!ID_PATTERN.test(id)) {
          this.problems.push({ file: `${kind}/${name}`, path: '', message: FILE_NAME });
        }
        const entity = await this.entity(kind, `${kind}/${name}`);
        // The id comes first in the record, and again last: an "id" in the file, which was refused, must not replace it.
        return Object.assign({ id }, entity, { id });
      }),
    );
  }

  /** The drawings of pillars, one path each. What else a file of SVG could hold, scripts too, goes no further. */
  async icons(pillars: readonly Entity[]): Promise<ReadonlyMap<string, string>> {
    const icons = new Map<string, string>();
    for (const name of (await this.#namesIn(ICONS)).sort()) {
      const file = `${ICONS}/${name}`;
      const report = (message: string) => this.problems.push({ file, path: '', message });
      const id = basename(name, '.svg');
      if (!name.endsWith('.svg')) report('must end in .svg');
      else if (!pillars.some((pillar) => pillar.id === id)) {
        this.remarks.push({ file, path: '', message: `is the drawing of no pillar yet: there is no "${id}"` });
      } else {
        const drawing = drawingIn(await readFile(join(this.#folder, file), 'utf8'));
        if (drawing === undefined) report(DRAWING);
        else icons.set(id, drawing);
      }
    }
    return icons;
  }

  /** Reports files that nothing would read: in a misspelt folder they would be forgotten. */
  async findStrays(): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      if (!KNOWN.has(name) && !isOfSystem(name)) {
        const message = `is no kind of data; kinds are ${LIST_KINDS.join(', ')}`;
        this.problems.push({ file: name, path: '', message });
      }
    }
    for (const kind of LIST_KINDS) {
      for (const name of await this.#namesIn(kind)) {
        if (!name.endsWith('.json')) {
          this.problems.push({ file: `${kind}/${name}`, path: '', message: 'must be a file that ends in .json' });
        }
      }
    }
  }

  async #json(file: string): Promise<JsonText> {
    try {
      return parseJson(await readFile(join(this.#folder, file)));
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      return { value: undefined, faults: [isMissing ? 'is missing' : (error as Error).message] };
    }
  }

  /** The names in the folder of a kind; a kind that an agreement does not need has no folder. */
  async #namesIn(kind: ListKind | typeof ICONS): Promise<string[]> {
    const folder = join(this.#folder, kind);
    return existsSync(folder) ? (await readdir(folder)).filter((name) => !isOfSystem(name)) : [];
  }
}

/** What the folder may hold: a folder per list, and a file for each other kind. */
const KNOWN: ReadonlySet<string> = new Set([...LIST_KINDS, ICONS, ...SINGLE_KINDS.map((kind) => `${kind}.json`)]);

const isTagList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((tag) => typeof tag === 'string');

/** Reads all files of a folder. Where it cannot be told in which languages they are written, only the first is read. */
export const readAuthored = async (
  folder: string,
  reading: Reading,
): Promise<{ authored?: Authored; problems: readonly FileProblem[]; remarks: readonly FileProblem[] }> => {
  const reader = new Reader(folder, reading);
  const { problems, remarks } = reader;
  await reader.findStrays();
  const dataset = await reader.entity('dataset');
  const { languages = dataset['languages'] } = reading;
  if (!isTagList(languages)) {
    // Where the file is broken, that has been said.
    if (!problems.some(({ file }) => file === 'dataset.json')) {
      problems.push({ file: 'dataset.json', path: '/languages', message: 'must name the languages of all texts' });
    }
    return { problems, remarks };
  }
  reader.expect(languages);
  const lists = Object.fromEntries(
    await Promise.all(LIST_KINDS.map(async (kind) => [kind, await reader.list(kind)] as const)),
  ) as Authored['lists'];
  const icons = await reader.icons(lists.pillars);
  const [charter, visit, redirects = {}, publishers = {}] = await Promise.all([
    reader.entity('charter'),
    reader.optional('visit'),
    reader.optional('redirects'),
    reader.optional('publishers'),
  ]);
  const named = new Set(lists.sources.map(({ publisher }) => publisher));
  // A source that could not be read may use the name, so nothing is reported then.
  const unused = problems.length === 0 ? Object.keys(publishers).filter((name) => !named.has(name)) : [];
  for (const name of unused) {
    remarks.push({ file: 'publishers.json', path: pointerTo('', name), message: 'is the publisher of no source yet' });
  }
  return { authored: { languages, dataset, charter, visit, redirects, publishers, lists, icons }, problems, remarks };
};
