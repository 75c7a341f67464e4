/** Reads a sheet into records. Where a record is there already, it keeps what the sheet has no column for. */
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
import { cellOf, valueAt } from './sheets.ts';

/** What is wrong in a sheet: in which line, counted from 1, and in which column, if in one of them. */
export interface RowProblem {
  readonly line: number;
  readonly column?: string | undefined;
  readonly message: string;
}

/** A record as a row leaves it. */
export interface Row {
  readonly id: string;
  readonly content: unknown;
  /** The columns whose fields differ from those of the record that was there. */
  readonly changed: readonly string[];
  /** The columns whose fields that record had, and which are empty in the row. */
  readonly emptied: readonly string[];
}

export interface Sheet {
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
  /** The fields of the kind that the sheet has no column for. */
  readonly lacking: readonly string[];
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

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
    if (!isContainer(part[key])) part[key] = typeof (keys[index + 1] ?? last) === 'number' ? [] : {};
    part = part[key] as Container;
  }
  part[last] = value;
};

/** Takes away what a path leads to, and every object on the way that holds nothing after that. */
const remove = (part: unknown, [key = '', ...rest]: Field['path']): void => {
  if (!isContainer(part)) return;
  if (rest.length > 0) {
    remove(part[key], rest);
    const child = part[key];
    if (!isContainer(child) || Object.keys(child).length > 0) return;
  }
  Reflect.deleteProperty(part, key);
};

/** Closes the gaps in lists from which an item was taken away. */
const withoutGaps = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutGaps);
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutGaps(child)]));
};

/**
 * The column that a JSON Pointer into a record leads to; none where it leads to the whole. `row` is the record as the
 * sheet has it, with the gaps in its lists: where a second item is empty, the third one is still in the third columns.
 */
const columnOf = (pointer: string, row: unknown): string | undefined => {
  let part = row;
  const names = pointer
    .split('/')
    .slice(1)
    .map((key) => {
      const places = Array.isArray(part)
        ? Object.keys(part).filter((place) => valueAt(part, [Number(place)]) !== undefined)
        : [];
      const place = places[Number(key)] ?? key;
      part = valueAt(part, [place]);
      return /^\d+$/.test(place) ? String(Number(place) + 1) : place;
    });
  return names.join('.') || undefined;
};

type Fault = readonly [column: string | undefined, message: string];

/** What is wrong with a record, by column; and apart from that, all that it lacks: a sheet of few columns is the usual reason. */
const told = (problems: readonly { path: string; message: string }[], row: unknown) => {
  const lacking: string[] = [];
  const faults: Fault[] = [];
  for (const { path, message } of problems) {
    const column = columnOf(path, row);
    const names = /^lacks "(.*)"$/
      .exec(message)?.[1]
      ?.split('", "')
      .map((name) => (column ? `${column}.${name}` : name));
    if (names) lacking.push(...names);
    else if (column && /^(?:is missing|must hold at least)/.test(message)) lacking.push(column);
    else faults.push([column, message]);
  }
  return { faults, lacking };
};

/** One fault for all that a record lacks. A new record whose id is a slip lacks most of what a sheet of few columns leaves out. */
const faultOfLacking = (
  lacking: readonly string[],
  { id, kind, isNew, columns }: { id: string; kind: ListKind; isNew: boolean; columns: readonly string[] },
): Fault[] => {
  const [only, ...more] = lacking;
  if (only === undefined) return [];
  const hasColumn = (name: string) => columns.some((column) => column === name || column.startsWith(`${name}.`));
  if (isNew && more.length > 0 && !lacking.every(hasColumn)) {
    const needed = `${kind} have no "${id}" yet, and a new record needs ${lacking.join(', ')}`;
    return [[undefined, `${needed}; to change one that is there, mend the id`]];
  }
  return more.length === 0 ? [[only, 'is missing']] : [[undefined, `lacks ${lacking.join(', ')}`]];
};

/** What is wrong with the quotation marks of a sheet, by the code of the library that reads it. */
const MARK_FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark opens a text there, and none closes it',
  CSV_INVALID_CLOSING_QUOTE: 'a text goes on behind its closing quotation mark; write each mark within a text twice',
  INVALID_OPENING_QUOTE:
    'a text has a quotation mark in it, but none around it; put it in marks, and write the inner one twice',
};

/** `last` is the last line that was read whole. */
const faultOfMarks = (error: Error & { readonly code?: string }, last: number): string => {
  const fault = MARK_FAULTS[error.code ?? ''];
  return fault === undefined ? `cannot be read: ${error.message}` : `line ${last + 1}: ${fault}`;
};

const linesOf = (text: string): readonly Line[] => {
  let last = 0;
  try {
    // Excel writes the mark between cells into a line of its own. An empty line in its place keeps the numbers of the others.
    const [first = '', mark] = /^\uFEFF?sep=(.)(?=\r?\n)/i.exec(text) ?? [];
    const rest = text.slice(first.length);
    const [head = ''] = rest.trimStart().split(/\r?\n/);
    const delimiter = mark ?? [';', '\t'].find((one) => head.split(one).length > head.split(',').length) ?? ',';
    return parse(rest, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        last = lines;
        return record;
      },
    }) as never;
  } catch (error) {
    throw new Refusal(faultOfMarks(error as Error, last));
  }
};

/** As many items of each list as the columns speak of. */
const countsIn = (columns: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    columns
      .flatMap((name) => {
        const parts = name.split('.');
        return parts.flatMap((part, at): [string, number][] =>
          /^\d+$/.test(part) ? [[parts.slice(0, at).join('.'), Number(part)]] : [],
        );
      })
      .sort(([, a], [, b]) => a - b),
  );

/** What is wrong with the names of the columns; `stops` where each row would be refused for it. */
const faultsIn = (columns: readonly string[], fields: ReadonlyMap<string, Field>, languages: readonly string[]) => {
  const isText = (column: string) => languages.every((language) => fields.has(`${column}.${language}`));
  const messageFor = (column: string, index: number): string | undefined => {
    const first = columns.indexOf(column);
    if (column !== '' && first < index) return `is there twice; only column ${first + 1} is read`;
    if (column === 'id' || fields.has(column)) return undefined;
    if (column === '') return 'has no name; name it, or remove it';
    if (!isText(column)) return 'is no column of this sheet; remove it, or mend its name';
    const named = languages.map((language) => `${column}.${language}`).join(', ');
    return `is a text, and needs a column for each language: ${named}; until it has them, no row is taken`;
  };
  const problems = columns.flatMap((column, index): RowProblem[] => {
    const message = messageFor(column, index);
    return message === undefined ? [] : [{ line: 1, column: column || String(index + 1), message }];
  });
  const hasIds = columns.includes('id');
  if (!hasIds) problems.push({ line: 1, column: 'id', message: 'is missing; each row needs an id' });
  return { problems, stops: !hasIds || columns.some(isText) };
};

/** The fields without a column: a whole field by its name, and of one that has some columns the others. */
const lackingOf = (columns: readonly string[], fields: readonly Field[]): string[] => {
  const partOf = (name: string) => name.split('.')[0] ?? '';
  const there = new Set(columns.map(partOf));
  const names = fields.map(({ name }) => name).filter((name) => !columns.includes(name));
  return [...new Set(names.map((name) => (there.has(partOf(name)) ? name : partOf(name))))];
};

/** The record that is there, or why it cannot be read: one broken file says nothing of the other rows. */
const recordIn = (recordOf: (id: string) => unknown, id: string): { record?: unknown; fault?: string } => {
  try {
    return { record: recordOf(id) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { fault: error.message };
  }
};

/** A record with the cells of a row in it. What the row says already stays as it is written. */
const withCells = (record: unknown, cells: readonly (readonly [field: Field, cell: string])[]) => {
  const content = structuredClone(record ?? {}) as Container;
  const [changed, emptied]: [string[], string[]] = [[], []];
  for (const [field, cell] of cells) {
    const before = valueAt(record, field.path);
    if (cellOf(before).trim() === cell) continue;
    if (cell === '') {
      remove(content, field.path);
      emptied.push(field.name);
    } else {
      put(content, field.path, readCell(cell, field));
      changed.push(field.name);
    }
  }
  return { content: withoutGaps(content), gapped: content, changed, emptied };
};

/**
 * Reads a sheet: comma, semicolon or tab between the cells. `recordOf` gives the record that has an id already; a row
 * changes only those of its fields that the sheet has columns for. An empty cell is a field that is not there.
 */
export const readSheet = (
  kind: ListKind,
  languages: readonly string[],
  text: string,
  recordOf: (id: string) => unknown = () => undefined,
): Sheet => {
  const schema = authoredKinds(languages)[kind];
  const [head, ...body] = linesOf(text);
  const columns = (head?.record ?? []).map((name) => name.trim());
  const fields = new Map(fieldsOf(schema, languages, countsIn(columns)).map((field) => [field.name, field]));
  const { problems, stops } = faultsIn(columns, fields, languages);
  if (stops) return { rows: [], problems, lacking: [] };

  const lineOf = new Map<string, number>();
  const rows = body.flatMap(({ record: cells, info: { lines: line } }): Row[] => {
    const texts = columns.map((_, index) => (cells[index] ?? '').trim());
    const id = texts[columns.indexOf('id')] ?? '';
    const wrong: RowProblem[] = [];
    const refuse = (column: string | undefined, message: string) => wrong.push({ line, column, message });
    const finish = (row?: Row) => {
      problems.push(...wrong);
      return row && wrong.length === 0 ? [row] : [];
    };

    const first = lineOf.get(id);
    lineOf.set(id, first ?? line);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      refuse('id', `"${id}" must be lower-case letters, digits and single hyphens`);
    } else if (first !== undefined) {
      refuse('id', `"${id}" is the id of line ${first} already; only that row is taken`);
    }
    // A mark that parts cells stands in a text without quotation marks around it: all cells after it are in a wrong column.
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      refuse(
        undefined,
        `has ${cells.length} cells for ${columns.length} columns; put texts with commas in quotation marks`,
      );
      return finish();
    }
    const named = columns.flatMap((column, index) => {
      const field = fields.get(column);
      return field && columns.indexOf(column) === index ? [[field, texts[index] ?? ''] as const] : [];
    });
    const { record, fault } = recordIn(recordOf, id);
    if (fault !== undefined) {
      refuse(undefined, fault);
      return finish();
    }
    const { gapped, ...row } = withCells(record, named);
    const filled = withEmptyLists(schema, row.content, languages);
    const { faults, lacking } = told(parseWith(schema, filled).problems, gapped);
    const about = { id, kind, isNew: record === undefined, columns };
    for (const [column, message] of [...faults, ...faultOfLacking(lacking, about)]) refuse(column, message);
    return finish({ id, ...row, content: record === undefined ? filled : row.content });
  });
  return { rows, problems, lacking: lackingOf(columns, [...fields.values()]) };
};
