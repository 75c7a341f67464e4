/** Takes records from what newsrooms have: a folder of sheets, or a file of TimelineJS. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Dataset } from '@baku-charter/core';
import { authoredFrom, LIST_KINDS, type ListKind, parseJson, textIn } from '@baku-charter/core/authoring';
import { fromTimelineJs } from '@baku-charter/core/export/timelinejs';
import { dataFolder, languagesIn, Refusal, readJson, withSchema, writeJson } from './folder.ts';
import { readSheet } from './sheets.ts';
import { unfinished } from './unfinished.ts';

/** What came of an import: files of records by their paths in the data, and a line for each row or slide that was not taken. */
export interface Imported {
  readonly added: readonly string[];
  /** Those that were there already, and are as they were. */
  readonly kept: readonly string[];
  readonly replaced: readonly string[];
  readonly refused: readonly string[];
  /** What of the file has no place in records, a line each. */
  readonly notes: readonly string[];
}

export interface ImportOptions {
  /** Whether records that are there already are written over. */
  readonly replace?: boolean;
}

const isKind = (name: string): name is ListKind => (LIST_KINDS as readonly string[]).includes(name);

/** Writes records, and remembers which were there before. */
class Intake {
  readonly added: string[] = [];
  readonly kept: string[] = [];
  readonly replaced: string[] = [];
  readonly refused: string[] = [];
  readonly notes: string[] = [];
  readonly #data: string;
  readonly #replace: boolean;

  constructor(data: string, { replace = false }: ImportOptions) {
    this.#data = data;
    this.#replace = replace;
  }

  take(path: string, content: unknown): void {
    const isThere = existsSync(join(this.#data, path));
    (isThere ? (this.#replace ? this.replaced : this.kept) : this.added).push(path);
    if (isThere && !this.#replace) return;
    writeJson(join(this.#data, path), withSchema(dirname(this.#data), path, content));
  }
}

/** The text of a file that another program wrote. */
const readText = (file: string): string => {
  const { text, fault } = textIn(readFileSync(file));
  if (text === undefined) throw new Refusal(`${fault ?? ''}. In Excel, choose “CSV UTF-8”`);
  return text;
};

const importSheet = (intake: Intake, languages: readonly string[], folder: string, name: string) => {
  const kind = basename(name, '.csv');
  if (!isKind(kind)) {
    intake.refused.push(`${name}: is the sheet of no kind; kinds are ${LIST_KINDS.join(', ')}`);
    return;
  }
  try {
    const { rows, problems } = readSheet(kind, languages, readText(join(folder, name)));
    for (const { line, column, message } of problems) {
      intake.refused.push(`${name}, line ${line}, column ${column}: ${message}`);
    }
    for (const { id, content } of rows) intake.take(`${kind}/${id}.json`, content);
  } catch (error) {
    // One sheet that cannot be read says nothing of the others.
    if (!(error instanceof Refusal)) throw error;
    intake.refused.push(`${name}: ${error.message}`);
  }
};

const importSheets = (intake: Intake, data: string, folder: string) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  if (names.length === 0) {
    throw new Refusal(`"${folder}" has no sheets. They are named ${LIST_KINDS.join('.csv, ')}.csv.`);
  }
  for (const name of names) importSheet(intake, languagesIn(data), folder, name);
};

/** The sources of slides have numbers for names. One that is another page here than in the data gets a number that is free. */
const withFreeSources = (brought: Dataset, data: string): Dataset => {
  const taken = new Map<string, string>();
  const isFree = (id: string, url: string | undefined) => {
    const file = join(data, 'sources', `${id}.json`);
    return !existsSync(file) || (readJson(file) as { url?: string } | null)?.url === url;
  };
  const idOf = (id: string, url: string | undefined) => {
    let own = id;
    for (let copy = 2; !isFree(own, url) || [...taken.values()].includes(own); copy += 1) own = `${id}-${copy}`;
    taken.set(id, own);
    return own;
  };
  const sources = brought.sources.map((source) => ({ ...source, id: idOf(source.id, source.url) }));
  const named = (ids: readonly string[]) => ids.map((id) => taken.get(id) ?? id);
  const events = brought.events.map((event) => ({
    ...event,
    statements: event.statements.map((statement) => ({ ...statement, sources: named(statement.sources) })),
  }));
  return { ...brought, sources, events };
};

type Slide = Readonly<Record<string, unknown>>;

/** What a slide may have for which records have no field. */
const LEFT_OUT: readonly (readonly [what: string, isThere: (slide: Slide) => boolean])[] = [
  ['hours', ({ start_date: start }) => typeof start === 'object' && start !== null && 'hour' in start],
  ['dates in words (display_date)', ({ display_date: date }) => Boolean(date)],
  ['pictures and other media, with their credits', ({ media }) => Boolean(media)],
  ['groups', ({ group }) => Boolean(group)],
];

const leftOut = (file: unknown): string[] => {
  const { events = [], eras = [] } = file as { events?: readonly Slide[]; eras?: readonly unknown[] };
  const told = LEFT_OUT.flatMap(([what, isThere]) => {
    const count = events.filter(isThere).length;
    return count > 0 ? [`${what} of ${count === 1 ? '1 slide' : `${count} slides`}`] : [];
  });
  return eras.length > 0 ? [...told, 'eras'] : told;
};

/** Slides become events, with the places and sources that they name. */
const importTimeline = (intake: Intake, data: string, file: string) => {
  const languages = languagesIn(data);
  const { value, faults } = parseJson(readFileSync(file));
  intake.refused.push(...faults.map((fault) => `${file}: ${fault}`));
  if (value === undefined) return;
  const result = fromTimelineJs(value, {
    lang: languages[0] ?? 'und',
    address: `https://example.invalid/${encodeURIComponent(basename(file))}`,
  });
  intake.refused.push(...result.problems.map(({ path, message }) => `${file}${path && `#${path}`}: ${message}`));
  if (!result.ok) return;
  const left = leftOut(value);
  if (left.length > 0) intake.notes.push(`${file}: records have no field for ${left.join(', ')}; these were left out`);
  const localise = (text: string) =>
    Object.fromEntries(languages.map((tag, index) => [tag, index === 0 ? text : unfinished(tag, text)]));
  for (const { path, content } of authoredFrom(withFreeSources(result.data, data), languages, localise)) {
    if (/^(?:events|places|sources)\//.test(path)) intake.take(path, content);
  }
};

/** Writes records into the data of an agreement. What is there already stays, unless it is to be replaced. */
export const importRecords = (folder: string, path: string, options: ImportOptions = {}): Imported => {
  const data = dataFolder(folder);
  if (!existsSync(path)) throw new Refusal(`There is no "${path}".`);
  const intake = new Intake(data, options);
  if (statSync(path).isDirectory()) importSheets(intake, data, path);
  else if (path.endsWith('.json')) importTimeline(intake, data, path);
  else throw new Refusal(`"${path}" is neither a folder of sheets nor a JSON file of TimelineJS.`);
  return intake;
};
