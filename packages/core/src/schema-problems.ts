import * as v from 'valibot';
import type { Problem } from './rules.ts';

/** Where an issue lies, as a JSON Pointer (RFC 6901). */
const pointerOf = ({ path }: v.BaseIssue<unknown>): string =>
  (path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const messageOf = ({ type, expected, received, message }: v.BaseIssue<unknown>): string => {
  if (type === 'strict_object' && expected === 'never') return 'is not a field here; remove it, or mend its name';
  if (type === 'strict_object' && received === 'undefined') return 'is missing';
  // valibot's own messages say what is wrong; ours say what is right.
  return message.startsWith('Invalid ') ? `must be ${expected ?? 'something else'}, not ${received}` : message;
};

/** Everything in a value that a schema refuses. */
export const schemaProblems = (schema: v.GenericSchema, value: unknown): Problem[] =>
  (v.safeParse(schema, value).issues ?? []).map((issue) => ({ path: pointerOf(issue), message: messageOf(issue) }));
