/** Sheets: the records of a kind as CSV, one a row, so that a newsroom can write them in the program that it has. */
import {
  authoredKinds,
  type Field,
  fieldsOf,
  type ListKind,
  parseWith,
  withEmptyLists,
} from '@baku-charter/core/authoring';
import { parse } from 'csv-parse/sync';
import { Refusal } from './folder.ts';

/** A row that could not be taken: in which line of the sheet it begins, and what is wrong in which column. */
export interface RowProblem {
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

interface Row {
  readonly id: string;
  readonly content: unknown;
}

const quoted = (text: string) => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

type Container = Record<string | number, unknown>;

const valueAt = (record: unknown, path: Field['path']): unknown =>
  path.reduce<unknown>((part, key) => (part as Container | undefined)?.[key], record);

/** How many items of each list of objects the records have at most, by the name of the list. */
const countsIn = (records: readonly unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  const count = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      counts[name] = Math.max(counts[name] ?? 1, value.length);
      for (const [index, item] of value.entries()) count(item, `${name}.${index + 1}`);
    } else {
      for (const [key, child] of Object.entries(value)) count(child, name ? `${name}.${key}` : key);
    }
  };
  for (const record of records) count(record, '');
  return counts;
};

const cellOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.join(' | ');
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ((value as string | undefined) ?? '');
};

/** The sheet of a kind with the records given; without any, its head alone. Excel reads it as UTF-8 by its first mark. */
export const sheetOf = (
  kind: ListKind,
  languages: readonly string[],
  records: readonly { readonly id: string; readonly content: unknown }[],
): string => {
  const fields = fieldsOf(authoredKinds(languages)[kind], languages, countsIn(records.map(({ content }) => content)));
  const head = ['id', ...fields.map(({ name }) => name)];
  const rows = records.map(({ id, content }) => [id, ...fields.map((field) => cellOf(valueAt(content, field.path)))]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
};

/** What a cell says, as the field has it; what is no number or no yes or no is left for the schema to refuse. */
const readCell = (text: string, { kind }: Field): unknown => {
  if (kind === 'list') return text.split(/\s*\|\s*/).filter(Boolean);
  if (kind === 'number') return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (kind === 'boolean') return { true: true, yes: true, false: false, no: false }[text.toLowerCase()] ?? text;
  return text;
};

/** Puts a value where a path leads, with the objects and lists on the way. */
const put = (record: Container, path: Field['path'], value: unknown) => {
  const keys = [...path];
  const last = keys.pop() ?? '';
  let part = record;
  for (const [index, key] of keys.entries()) {
    part[key] ??= typeof (keys[index + 1] ?? last) === 'number' ? [] : {};
    part = part[key] as Container;
  }
  part[last] = value;
};

/** The column that a JSON Pointer into a record leads to. */
const columnOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key))
    .join('.') || 'id';

/**
 * Reads a sheet: comma, semicolon or tab between the cells. Returns the rows that can be taken, and of each that can't be
 * what is wrong with it. An empty cell is a field that is not there.
 */
export const readSheet = (
  kind: ListKind,
  languages: readonly string[],
  text: string,
): { rows: Row[]; problems: RowProblem[] } => {
  const schema = authoredKinds(languages)[kind];
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    const [head = ''] = text.split(/\r?\n/);
    const delimiter = [';', '\t'].find((mark) => head.split(mark).length > head.split(',').length) ?? ',';
    lines = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    throw new Refusal(`cannot be read: ${(error as Error).message}`);
  }
  const [head, ...body] = lines;
  const columns = (head?.record ?? []).map((name) => name.trim());
  // As many items of each list as the columns speak of.
  const counts = Object.fromEntries(
    columns
      .flatMap((name) => {
        const parts = name.split('.');
        return parts.flatMap((part, at) => (/^\d+$/.test(part) ? [[parts.slice(0, at).join('.'), Number(part)]] : []));
      })
      .sort(([, a], [, b]) => Number(a) - Number(b)),
  ) as Record<string, number>;
  const fields = new Map(fieldsOf(schema, languages, counts).map((field) => [field.name, field]));
  const problems: RowProblem[] = [];
  const isText = (column: string) => languages.every((language) => fields.has(`${column}.${language}`));
  for (const column of columns) {
    if (column === 'id' || fields.has(column)) continue;
    const named = languages.map((language) => `${column}.${language}`).join(', ');
    problems.push({
      line: 1,
      column,
      message: isText(column)
        ? `is a text, and needs a column for each language: ${named}; until it has them, no row is taken`
        : 'is no column of this sheet; remove it, or mend its name',
    });
  }
  // Without these columns, each row would be refused for the same reason.
  if (columns.some(isText)) return { rows: [], problems };
  if (!columns.includes('id')) problems.push({ line: 1, column: 'id', message: 'is missing; each row needs an id' });

  const lineOf = new Map<string, number>();
  const rows = body.flatMap(({ record: cells, info }): Row[] => {
    const filled: Container = {};
    let id = '';
    for (const [index, column] of columns.entries()) {
      const cell = (cells[index] ?? '').trim();
      if (column === 'id') id = cell;
      const field = fields.get(column);
      if (cell !== '' && field) put(filled, field.path, readCell(cell, field));
    }
    const content = withEmptyLists(schema, filled, languages);
    const line = info.lines;
    const wrong = parseWith(schema, content).problems.map(({ path, message }) => ({
      line,
      column: columnOf(path),
      message,
    }));
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      wrong.push({ line, column: 'id', message: `"${id}" must be lower-case letters, digits and single hyphens` });
    }
    const before = lineOf.get(id);
    if (before !== undefined) {
      wrong.push({
        line,
        column: 'id',
        message: `"${id}" is the id of line ${before} already; only that row is taken`,
      });
    }
    lineOf.set(id, before ?? line);
    problems.push(...wrong);
    return wrong.length > 0 ? [] : [{ id, content }];
  });
  return { rows, problems };
};
