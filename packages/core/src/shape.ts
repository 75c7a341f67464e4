/**
 * Checks the shape of a dataset, record by record. Input may be hostile: it may contain itself, or claim to be billions
 * of items long. So the values of a record are counted before valibot reads them.
 */
import * as v from 'valibot';
import { ID_PATTERN } from './fields.ts';
import { type Problem, parseWith, type Report } from './problems.ts';
import { DatasetSchema, LIST_KINDS, type ListKind } from './schema.ts';
import type { Dataset } from './types.ts';

/** How many values a record may hold, those within others included. valibot keeps an issue for each that is wrong. */
const VALUES_IN_RECORD = 10_000;
/** How many values all records may hold together. */
const VALUES_IN_DATASET = 1_000_000;

/** A number as messages have it. */
export const inDigits = (number: number): string => number.toLocaleString('en');

/** The ids of a list. */
export interface Ids {
  /** Each id that can be read, with the index of its record. The rest of that record may be wrong. */
  ids: readonly (readonly [index: number, id: string])[];
  /** Whether the id of every record can be read. */
  complete: boolean;
}

interface Records<Item> extends Ids {
  /** The records whose shape is right, with their indexes in the list. */
  records: readonly (readonly [index: number, record: Item])[];
}

/** What rules are checked on. */
export type Shape = { [List in ListKind]: Records<Dataset[List][number]> } & {
  /** Sections of the charter have ids, but are no list of the dataset. */
  sections: Ids;
  redirects: Dataset['redirects'];
  /** Every record and other part as it was given, right or wrong, with its pointer; none that hold too much. */
  given: ReadonlyMap<string, unknown>;
  /** The whole dataset, where all of its shape is right. */
  data: Dataset | undefined;
};

/** Which parts there are; what each is, its own schema says. */
const OUTLINE = v.strictObject(
  Object.fromEntries(
    Object.entries(DatasetSchema.entries).map(([part, schema]): [string, v.GenericSchema] => [
      part,
      schema.type === 'optional' ? v.optional(v.unknown()) : v.unknown(),
    ]),
  ),
);

/** How many values a value holds, itself included. Where they are more than a record may hold, the count ends there. */
const countValues = (value: unknown): number => {
  const found = [value];
  for (const held of found) {
    if (typeof held !== 'object' || held === null) continue;
    // A list counts by its length: a list with gaps can claim any length.
    const size = Array.isArray(held) ? held.length : Object.keys(held).length;
    if (found.length + size > VALUES_IN_RECORD) return VALUES_IN_RECORD + 1;
    found.push(...(Object.values(held) as unknown[]));
  }
  return found.length;
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const idsIn = (list: unknown): Ids => {
  if (!Array.isArray(list)) return { ids: [], complete: false };
  const ids = list.flatMap((record, index) => {
    const { id } = fieldsOf(record);
    return typeof id === 'string' && ID_PATTERN.test(id) ? [[index, id] as const] : [];
  });
  return { ids, complete: ids.length === list.length };
};

/**
 * Reports what is wrong with the shape of a value, and gives back what is right. Throws where the value holds more than
 * a dataset may hold, and where it throws when it is read.
 */
export const checkShape = (value: unknown, report: Report): Shape => {
  const given = new Map<string, unknown>();
  let values = 0;
  let faults = 0;

  const reportAll = (problems: readonly Problem[]) => {
    for (const { path, message } of problems) report(path, message);
    faults += problems.length;
  };
  const check = (schema: v.GenericSchema, part: unknown, path: string): unknown => {
    const size = countValues(part);
    values += size;
    if (values > VALUES_IN_DATASET) throw new Error(`it holds more than ${inDigits(VALUES_IN_DATASET)} values`);
    if (size > VALUES_IN_RECORD) {
      reportAll([{ path, message: `holds itself or more than ${inDigits(VALUES_IN_RECORD)} values; shorten it` }]);
      return undefined;
    }
    given.set(path, part);
    const { copy, problems } = parseWith(schema, part, path);
    reportAll(problems);
    return problems.length > 0 ? undefined : copy;
  };

  const parts = fieldsOf(value);
  const checkPart = (part: keyof Dataset) =>
    part in parts ? check(DatasetSchema.entries[part], parts[part], `/${part}`) : undefined;
  const checkList = (kind: ListKind): Records<unknown> => {
    const list = parts[kind];
    const records: [number, unknown][] = [];
    if (Array.isArray(list)) {
      for (let index = 0; index < list.length; index += 1) {
        const record = check(DatasetSchema.entries[kind].item, list[index], `/${kind}/${index}`);
        if (record !== undefined) records.push([index, record]);
      }
    } else {
      checkPart(kind);
    }
    return { records, ...idsIn(list) };
  };

  const [meta, charter, visit] = [checkPart('meta'), checkPart('charter'), checkPart('visit')];
  const lists = Object.fromEntries(LIST_KINDS.map((kind) => [kind, checkList(kind)])) as Pick<Shape, ListKind>;
  const redirects = checkPart('redirects');
  reportAll(parseWith(OUTLINE, value).problems);

  const givenCharter = fieldsOf(given.get('/charter'));
  const flat = Object.fromEntries(LIST_KINDS.map((kind) => [kind, lists[kind].records.map(([, record]) => record)]));
  return {
    ...lists,
    // A charter may leave out its sections. If nothing of it could be read, nobody knows which sections there are.
    sections: idsIn(Object.keys(givenCharter).length > 0 ? (givenCharter['sections'] ?? []) : undefined),
    redirects: (redirects ?? {}) as Dataset['redirects'],
    given,
    data:
      faults === 0
        ? ({ meta, charter, ...(visit !== undefined && { visit }), ...flat, redirects } as Dataset)
        : undefined,
  };
};
