/** Takes records from what newsrooms have: a folder of sheets, or a file of TimelineJS. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LIST_KINDS, type ListKind, textIn } from '@baku-charter/core/authoring';
import { dataFolder, languagesIn, Refusal } from './folder.ts';
import { importTimeline } from './import-timeline.ts';
import { type Imported, type ImportOptions, Intake } from './intake.ts';
import { type RowProblem, readSheet } from './read-sheet.ts';

const isKind = (name: string): name is ListKind => (LIST_KINDS as readonly string[]).includes(name);

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
  const place = ({ line, column }: RowProblem) => `line ${line}${column === undefined ? '' : `, column ${column}`}`;
  try {
    const text = readText(join(folder, name));
    const pathOf = (id: string) => `${kind}/${id}.json`;
    const { rows, problems, lacking } = readSheet(kind, languages, text, (id) => intake.recordAt(pathOf(id)));
    for (const problem of problems) intake.refused.push(`${name}, ${place(problem)}: ${problem.message}`);
    if (rows.length === 0 && problems.length === 0) intake.notes.push(`${name} has no rows`);
    const changedBefore = intake.changed.length;
    for (const { id, content, ...difference } of rows) intake.take(pathOf(id), content, difference);
    if (intake.changed.length > changedBefore && lacking.length > 0) {
      intake.notes.push(`${name} has no column for ${lacking.join(', ')}; what records have there was kept`);
    }
  } catch (error) {
    // One sheet that cannot be read says nothing of the others.
    if (!(error instanceof Refusal)) throw error;
    intake.refused.push(`${name}: ${error.message}`);
  }
};

const importSheets = (intake: Intake, data: string, folder: string) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv') && !name.startsWith('.'));
  if (names.length === 0) {
    throw new Refusal(`"${folder}" has no sheets. They are named ${LIST_KINDS.join('.csv, ')}.csv.`);
  }
  const others = readdirSync(folder).filter((name) => !name.startsWith('.') && !names.includes(name));
  intake.notes.push(...others.map((name) => `${name} was not read: only files that end in .csv are sheets`));
  for (const name of names) importSheet(intake, languagesIn(data), folder, name);
};

/** Writes records into the data of an agreement. What is there already stays, unless it is to take what the file says. */
export const importRecords = (folder: string, path: string, options: ImportOptions = {}): Imported => {
  const data = dataFolder(folder);
  if (!existsSync(path)) throw new Refusal(`There is no "${path}".`);
  const intake = new Intake(data, options);
  if (statSync(path).isDirectory()) importSheets(intake, data, path);
  else if (path.endsWith('.json')) importTimeline(intake, folder, path, options.language);
  else
    throw new Refusal(
      `"${path}" is neither a folder of sheets (CSV) nor a JSON file of TimelineJS.${path.endsWith('.csv') ? ' Name the folder that the sheet is in.' : ''}`,
    );
  return intake;
};
