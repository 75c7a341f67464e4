import type * as v from 'valibot';
import { type Keys, type Visitor, walk } from './walk.ts';

/** Something wrong with a value: where, as a JSON Pointer (RFC 6901), and what to do about it. */
export interface Problem {
  path: string;
  message: string;
}

/** Takes a problem. */
export type Report = (path: string, message: string) => void;

const escaped = (key: string | number) =>
  typeof key === 'string' && /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;

/** Where something stands, as a JSON Pointer. */
export const pointerOf = (keys: Keys): string => {
  // Joined, not added up: a sum of strings keeps its parts, which is three times the memory.
  const parts: (string | number)[] = [''];
  for (const key of keys) parts.push(escaped(key));
  return parts.join('/');
};

const NOUNS: Readonly<Record<string, string>> = { string: 'a string', number: 'a number', boolean: 'true or false' };

/** What a value is, in the words of a message. */
const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return value.length > 80 ? `"${value.slice(0, 80)}…"` : `"${value}"`;
  return String(value);
};

const messageOf = ({ expected, input, message }: v.BaseIssue<unknown>): string =>
  // valibot's own messages say what is wrong; ours say what is right.
  message.startsWith('Invalid ')
    ? `must be ${NOUNS[expected ?? ''] ?? expected ?? 'something else'}, not ${kindOf(input)}`
    : message;

const CONFIG: v.Config<v.BaseIssue<unknown>> = {};

/** The checks that were piped after an object or list; for `pipe(pipe(schema, check), check)` too. */
const checksOf = (schema: v.GenericSchema): v.GenericValidation[] =>
  'pipe' in schema
    ? (schema.pipe as (v.GenericSchema | v.GenericPipeAction)[]).flatMap((item) => {
        if (item.kind === 'schema') return checksOf(item);
        return item.kind === 'validation' ? [item as v.GenericValidation] : [];
      })
    : [];

/**
 * What finds everything in a value that a schema refuses, and says whether there was nothing. valibot checks
 * one field at a time, because each of its issues holds on to the values on the way to it: a few million of
 * them do not fit into memory.
 */
export const faultFinder = (report: Report) => {
  let sound = true;
  // A text that is said a million times is kept once; there may be as many different ones, though.
  const said = new Map<string, string>();
  const once = (message: string) => {
    if (said.size < 1000 && !said.has(message)) said.set(message, message);
    return said.get(message) ?? message;
  };
  const fault = (message: string, keys: Keys) => {
    sound = false;
    report(pointerOf(keys), message);
  };
  // Records that lack fields mostly lack the same as the one before.
  let lacking: { fields: readonly string[]; message: string } = { fields: [], message: '' };
  const lacks = (fields: readonly string[]) => {
    if (fields.length !== lacking.fields.length || fields.some((field, index) => field !== lacking.fields[index])) {
      lacking = { fields, message: once(`lacks "${fields.join('", "')}"`) };
    }
    return lacking.message;
  };
  const tell = (issues: readonly v.BaseIssue<unknown>[], keys: Keys) => {
    for (const issue of issues)
      fault(once(messageOf(issue)), [...keys, ...(issue.path ?? []).map(({ key }) => String(key))]);
  };
  const visitor: Visitor = {
    leaf(schema, value, keys) {
      const { typed, issues } = schema['~run']({ value }, CONFIG);
      if (issues) tell(issues, keys);
      return typed;
    },
    whole(schema, value, keys) {
      for (const check of checksOf(schema)) {
        const { issues } = check['~run']({ typed: true, value }, CONFIG);
        if (issues) tell(issues, keys);
      }
    },
    other(expected, value, keys) {
      fault(once(`must be ${expected}, not ${kindOf(value)}`), keys);
    },
    missing(fields, keys) {
      // One problem for all of them: a list of millions of `{}` lacks more fields than memory has room for.
      if (fields.length === 1) fault('is missing', [...keys, ...fields]);
      else fault(lacks(fields), keys);
    },
    unknown(field, keys) {
      fault('is not a field here; remove it, or mend its name', [...keys, field]);
    },
  };
  /** `keys` is where the value stands. */
  return (schema: v.GenericSchema, value: unknown, keys: (string | number)[] = []): boolean => {
    sound = true;
    walk(schema, value, visitor, keys);
    return sound;
  };
};

/** Everything in a value that a schema refuses. */
export const schemaProblems = (schema: v.GenericSchema, value: unknown): Problem[] => {
  const problems: Problem[] = [];
  faultFinder((path, message) => problems.push({ path, message }))(schema, value);
  return problems;
};
