import * as v from 'valibot';
import { checkRules, type Problem } from './rules.ts';
import { DatasetSchema } from './schema.ts';
import type { Dataset } from './types.ts';

export { ID_PATTERN } from './fields.ts';
export type { Problem } from './rules.ts';
export { DatasetSchema } from './schema.ts';

/** A dataset that can be relied on, or everything that is wrong with it. */
export type ParseResult = { ok: true; data: Dataset } | { ok: false; problems: Problem[] };

/** Where a valibot issue lies, as a JSON Pointer (RFC 6901). */
export const pointerOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * Checks a value, or JSON text, against the schema and the rules. Never throws: what is wrong comes back
 * as a list of problems, all at once, each with a JSON Pointer to the place and a message that says how
 * to mend it.
 */
export const parseDataset = (input: unknown): ParseResult => {
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input);
    } catch (error) {
      return { ok: false, problems: [{ path: '', message: `is not JSON: ${(error as Error).message}` }] };
    }
  }
  const result = v.safeParse(DatasetSchema, value);
  if (!result.success) {
    const problems = result.issues.map((issue) => ({ path: pointerOf(issue), message: issue.message }));
    return { ok: false, problems };
  }
  const problems = checkRules(result.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, data: result.output };
};
