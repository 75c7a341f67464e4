/**
 * Walks a value along a schema, field by field and item by item. The schema decides how far: what it does not
 * describe is not entered, so a value that contains itself or is nested endlessly costs no more than another.
 */
import type * as v from 'valibot';

/** Where a value stands: the fields and places that lead to it. One array serves a whole walk; copy to keep. */
export type Keys = readonly (string | number)[];

/** The kinds of schema that hold others. valibot's `pipe` keeps the fields of the schema that it begins with. */
type Holder =
  | v.StrictObjectSchema<v.ObjectEntries, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, undefined>
  | v.OptionalSchema<v.GenericSchema, undefined>;

/** What is told of a walk. */
export interface Visitor {
  /** A value that holds no others, by the schema. Says whether it has the right type. */
  leaf(schema: v.GenericSchema, value: unknown, keys: Keys): boolean;
  /** An object or list that has the right type throughout. */
  whole?(schema: v.GenericSchema, value: unknown, keys: Keys): void;
  /** Something else where an object or a list should be. */
  other(expected: 'an object' | 'an array', value: unknown, keys: Keys): void;
  /** An object that lacks fields. */
  missing(fields: readonly string[], keys: Keys): void;
  /** A field that the schema does not know. */
  unknown(field: string, keys: Keys): void;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Made once per schema: a walk passes some schemas a million times.
const fields = new WeakMap<v.ObjectEntries, readonly (readonly [string, v.GenericSchema])[]>();
const fieldsOf = (entries: v.ObjectEntries) => {
  let known = fields.get(entries);
  if (!known) fields.set(entries, (known = Object.entries(entries) as [string, v.GenericSchema][]));
  return known;
};

/**
 * How many items a list has before its first gap. Whatever is looked at item by item ends there: a list with gaps can
 * say that it is billions long, and hold nothing.
 */
export const filledLength = (list: readonly unknown[]): number => {
  for (let index = 0; index < list.length; index += 1) {
    if (list[index] === undefined && !Object.hasOwn(list, index)) return index;
  }
  return list.length;
};

/** Walks a value; says whether it has the right type throughout. `keys` is where it stands. */
export const walk = (
  schema: v.GenericSchema,
  value: unknown,
  visitor: Visitor,
  keys: (string | number)[] = [],
): boolean => {
  const holder = schema as unknown as Holder;
  let typed = true;
  switch (holder.type) {
    case 'optional':
      return value === undefined || walk(holder.wrapped, value, visitor, keys);

    case 'array': {
      if (!Array.isArray(value)) {
        visitor.other('an array', value, keys);
        return false;
      }
      const filled = filledLength(value);
      for (let index = 0; index < filled; index += 1) {
        keys.push(index);
        typed = walk(holder.item, value[index], visitor, keys) && typed;
        keys.pop();
      }
      if (filled < value.length) {
        visitor.missing([String(filled)], keys);
        typed = false;
      }
      break;
    }

    case 'record':
      if (!isObject(value)) {
        visitor.other('an object', value, keys);
        return false;
      }
      for (const [key, held] of Object.entries(value)) {
        keys.push(key);
        typed = walk(holder.key, key, visitor, keys) && typed;
        // A key of a megabyte would stand in the place of each fault beneath it. No id is as long as this.
        if (key.length <= 1000) typed = walk(holder.value, held, visitor, keys) && typed;
        keys.pop();
      }
      break;

    case 'strict_object': {
      if (!isObject(value)) {
        visitor.other('an object', value, keys);
        return false;
      }
      const missing: string[] = [];
      for (const [field, child] of fieldsOf(holder.entries)) {
        const held = value[field];
        // Only own fields: what a prototype has is not part of the data.
        if (held === undefined || !Object.hasOwn(value, field)) {
          if (child.type !== 'optional') missing.push(field);
        } else {
          keys.push(field);
          typed = walk(child, held, visitor, keys) && typed;
          keys.pop();
        }
      }
      if (missing.length > 0) {
        visitor.missing(missing, keys);
        typed = false;
      }
      for (const field of Object.keys(value)) {
        if (!Object.hasOwn(holder.entries, field)) visitor.unknown(field, keys);
      }
      break;
    }

    default:
      return visitor.leaf(schema, value, keys);
  }
  if (typed) visitor.whole?.(schema, value, keys);
  return typed;
};
