import { checkRules } from './rules.ts';
import type { Problem } from './schema-problems.ts';
import { soundParts } from './sound.ts';
import type { Dataset } from './types.ts';

export { ID_PATTERN } from './fields.ts';
export { DatasetSchema } from './schema.ts';
export type { Problem } from './schema-problems.ts';

/** A dataset that can be relied on, or everything that is wrong with it. */
export type ParseResult = { ok: true; data: Dataset } | { ok: false; problems: Problem[] };

const refused = (message: string): ParseResult => ({ ok: false, problems: [{ path: '', message }] });

/**
 * Checks a value, or JSON text, against the schema and the rules. Never throws: what is wrong comes back
 * as a list of problems, all at once, each with a JSON Pointer to the place and a message that says how
 * to mend it. Rules are checked on every record whose shape is right. Takes time and memory linear in the
 * size of the input.
 */
export const parseDataset = (input: unknown): ParseResult => {
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input.replace(/^\uFEFF/, ''));
    } catch (error) {
      return refused(`is not JSON: ${(error as Error).message}`);
    }
  }
  try {
    const problems: Problem[] = [];
    const report = (path: string, message: string) => {
      problems.push({ path, message });
    };
    checkRules(soundParts(value, report), report);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, data: value as Dataset };
  } catch (error) {
    // Objects that are not plain data: a getter that throws, a revoked proxy.
    let reason = 'reading it throws';
    try {
      reason = error instanceof Error ? error.message : String(error);
    } catch {
      // What was thrown cannot be read either.
    }
    return refused(`cannot be read: ${reason}`);
  }
};

/** Why a request failed. Node's `fetch` says no more than "fetch failed", and keeps the reason as its cause. */
const reasonOf = ({ message, cause }: Error): string => {
  if (!(cause instanceof Error)) return message;
  // Where every address of a host was tried in vain, the cause has a code and no message.
  return `${message}: ${cause.message || ((cause as Error & { code?: string }).code ?? cause.name)}`;
};

/**
 * Fetches a dataset and checks it like `parseDataset`. Never rejects: an address that cannot be read is a problem too,
 * with an empty path.
 */
export const fetchDataset = async (address: string | URL): Promise<ParseResult> => {
  try {
    const response = await fetch(address);
    if (!response.ok) return refused(`cannot be read: the answer was ${response.status}`);
    return parseDataset(await response.text());
  } catch (error) {
    const reason = reasonOf(error as Error);
    return refused(
      `cannot be read: ${reason}; check the address and, in a browser, that its server allows this site (CORS)`,
    );
  }
};
