/** Takes records from what newsrooms have: a folder of sheets, or a file of TimelineJS. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { authoredFrom, LIST_KINDS, type ListKind } from '@baku-charter/core/authoring';
import { fromTimelineJs } from '@baku-charter/core/export/timelinejs';
import { dataFolder, languagesIn, Refusal, writeJson } from './folder.ts';
import { readSheet } from './sheets.ts';
import { unfinished } from './unfinished.ts';

/** What came of an import: the files that were written, and a line for each row or slide that was not taken. */
export interface Imported {
  readonly written: readonly string[];
  readonly refused: readonly string[];
}

const isKind = (name: string): name is ListKind => (LIST_KINDS as readonly string[]).includes(name);

const importSheets = (data: string, folder: string): Imported => {
  const languages = languagesIn(data);
  const written: string[] = [];
  const refused: string[] = [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  if (names.length === 0)
    throw new Refusal(`"${folder}" has no sheets. They are named ${LIST_KINDS.join('.csv, ')}.csv.`);
  for (const name of names) {
    const kind = basename(name, '.csv');
    if (!isKind(kind)) {
      refused.push(`${name}: is the sheet of no kind; kinds are ${LIST_KINDS.join(', ')}`);
      continue;
    }
    const { rows, problems } = readSheet(kind, languages, readFileSync(join(folder, name), 'utf8'));
    for (const { line, column, message } of problems)
      refused.push(`${name}, line ${line}, column ${column}: ${message}`);
    for (const { id, content } of rows) {
      writeJson(join(data, kind, `${id}.json`), content);
      written.push(`${kind}/${id}.json`);
    }
  }
  return { written, refused };
};

/** Slides become events. What the agreement says already stays; only what the slides bring is written. */
const importTimeline = (data: string, file: string): Imported => {
  const languages = languagesIn(data);
  const result = fromTimelineJs(readFileSync(file, 'utf8'), { lang: languages[0] ?? 'und' });
  const refused = result.problems.map(({ path, message }) => `${file}${path && `#${path}`}: ${message}`);
  if (!result.ok) return { written: [], refused };
  const localise = (text: string) =>
    Object.fromEntries(languages.map((tag, index) => [tag, index === 0 ? text : unfinished(tag, text)]));
  const written: string[] = [];
  for (const { path, content } of authoredFrom(result.data, languages, localise)) {
    const isBrought = /^(?:events|places|sources)\//.test(path);
    if (!isBrought) continue;
    if (existsSync(join(data, path))) refused.push(`${path} is there already and was kept`);
    else {
      writeJson(join(data, path), content);
      written.push(path);
    }
  }
  return { written, refused };
};

export const importRecords = (folder: string, path: string): Imported => {
  const data = dataFolder(folder);
  if (!existsSync(path)) throw new Refusal(`There is no "${path}".`);
  if (statSync(path).isDirectory()) return importSheets(data, path);
  if (path.endsWith('.json')) return importTimeline(data, path);
  throw new Refusal(`"${path}" is neither a folder of sheets nor a JSON file of TimelineJS.`);
};
