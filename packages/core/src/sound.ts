/**
 * Which parts of a value can be relied on as parts of a dataset. A part is a record of a list, or what stands
 * beside the lists. Rules are about sound parts; what they must not say of the others is that an id is not there.
 */
import * as v from 'valibot';
import { ID_PATTERN } from './fields.ts';
import { DatasetSchema, LIST_KINDS, type ListKind } from './schema.ts';
import { faultFinder, type Report } from './schema-problems.ts';
import type { Dataset } from './types.ts';
import { filledLength } from './walk.ts';

/** The ids of a list. */
export interface Ids {
  /** Each id that can be read, with the place of its record, whatever else is wrong with that. */
  ids: readonly (readonly [index: number, id: string])[];
  /** Whether these are all. Where not, an id that is missing here may be one that cannot be read. */
  complete: boolean;
}

interface SoundList<Item> extends Ids {
  /** The records whose shape is right, with their places in the list. */
  records: readonly (readonly [index: number, record: Item])[];
}

/** What can be relied on. */
export type Sound = { [List in ListKind]: SoundList<Dataset[List][number]> } & {
  /** Sections of the charter; they have ids, but are no list of the dataset. */
  sections: Ids;
  redirects: Dataset['redirects'];
  /** Everything, sound or not. */
  value: unknown;
};

type Fields = Readonly<Record<string, unknown>>;

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? (value as Fields)[field] : undefined;

const idsIn = (list: unknown): Ids => {
  if (!Array.isArray(list)) return { ids: [], complete: false };
  const ids: [number, string][] = [];
  const filled = filledLength(list);
  for (let index = 0; index < filled; index += 1) {
    const id = fieldOf(list[index], 'id');
    if (typeof id === 'string' && ID_PATTERN.test(id)) ids.push([index, id]);
  }
  return { ids, complete: ids.length === list.length };
};

/** Which parts there are; what each is, their own schemas say. */
const outline = v.strictObject(
  Object.fromEntries(Object.keys(DatasetSchema.entries).map((part) => [part, v.unknown()])),
);

/** Reports every fault of shape in a value; gives back what can be relied on. */
export const soundParts = (value: unknown, report: Report): Sound => {
  const isSound = faultFinder(report);
  const parts: Record<string, unknown> = {};
  for (const [part, schema] of Object.entries(DatasetSchema.entries)) {
    const held = fieldOf(value, part);
    if (schema.type === 'array' && Array.isArray(held)) {
      const records: [number, unknown][] = [];
      const filled = filledLength(held);
      for (let index = 0; index < filled; index += 1) {
        const record: unknown = held[index];
        if (isSound(schema.item, record, [part, index])) records.push([index, record]);
      }
      if (filled < held.length) report(`/${part}/${filled}`, 'is missing');
      parts[part] = { records, ...idsIn(held) };
    } else if (held !== undefined && isSound(schema, held, [part])) {
      parts[part] = held;
    }
  }
  isSound(outline, value);
  for (const list of LIST_KINDS) parts[list] ??= { records: [], ids: [], complete: false };
  const sections = idsIn(fieldOf(fieldOf(value, 'charter'), 'sections'));
  return { redirects: {}, ...parts, sections, value } as Sound;
};
