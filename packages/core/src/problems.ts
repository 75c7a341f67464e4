/** What valibot finds wrong with a value, as problems that say where it is and how to mend it. */
import * as v from 'valibot';

/** Something wrong with a value: where, as a JSON Pointer (RFC 6901), and what to do about it. */
export interface Problem {
  path: string;
  message: string;
}

/** Takes a problem. */
export type Report = (path: string, message: string) => void;

/** A text as problems quote it: cut where it is longer than any id. */
const quotable = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** The pointer to what an object or list holds under a key. */
export const pointerTo = (path: string, key: string): string =>
  `${path}/${quotable(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const NOUNS: Readonly<Record<string, string>> = {
  Array: 'an array',
  Object: 'an object',
  boolean: 'true or false',
  number: 'a number',
  string: 'a string',
};

const nounFor = (value: unknown): string => {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'string' ? `"${quotable(value)}"` : String(value);
};

/** The message of a schema that brings none. valibot's own would say what is wrong; this one says what is right. */
export const messageFor = ({ expected, input }: v.BaseIssue<unknown>): string => {
  if (expected === 'never') return 'is not a field here; remove it, or mend its name';
  if (input === undefined) return 'is missing';
  return `must be ${NOUNS[String(expected)] ?? String(expected)}, not ${nounFor(input)}`;
};

/** A message that says what a text must be, with the text itself: whoever mends it need not look for it. */
const withText = (message: string, input: unknown) =>
  typeof input === 'string' && /^(?:must be|ends) /.test(message) && !message.includes(', not ')
    ? `${nounFor(input)} ${message}`
    : message;

/** One problem per issue, but only one for all fields that an object lacks. */
const problemsFrom = (issues: readonly v.BaseIssue<unknown>[], at: string): Problem[] => {
  const problems: Problem[] = [];
  const lacking = new Map<string, string[]>();
  for (const { path = [], input, message } of issues) {
    const keys = path.map(({ key }) => String(key));
    const missing = input === undefined ? keys.pop() : undefined;
    const pointer = keys.reduce(pointerTo, at);
    if (missing === undefined) problems.push({ path: pointer, message: withText(message, input) });
    else lacking.set(pointer, [...(lacking.get(pointer) ?? []), missing]);
  }
  for (const [path, [field = '', ...others]] of lacking) {
    if (others.length === 0) problems.push({ path: pointerTo(path, field), message: 'is missing' });
    else problems.push({ path, message: `lacks "${[field, ...others].join('", "')}"` });
  }
  return problems;
};

/** A copy of a value as its schema has it, and what is wrong with the value. `at` is the pointer to it. */
export const parseWith = (
  schema: v.GenericSchema,
  value: unknown,
  at = '',
): { copy: unknown; problems: readonly Problem[] } => {
  if (Array.isArray(value) && schema.type !== 'array') {
    // valibot would take it for an object that has no fields.
    return { copy: undefined, problems: [{ path: at, message: 'must be an object, not an array' }] };
  }
  const { output, issues = [] } = v.safeParse(schema, value, { message: messageFor });
  return { copy: output, problems: problemsFrom(issues, at) };
};
