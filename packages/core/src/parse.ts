import type { Problem } from './problems.ts';
import { checkRules } from './rules.ts';
import { checkShape, inDigits } from './shape.ts';
import type { Dataset } from './types.ts';

export { ID_PATTERN } from './fields.ts';
export type { Problem } from './problems.ts';
export { DatasetSchema } from './schema.ts';

/** A dataset that can be relied on, or what is wrong with it. */
export type ParseResult = { ok: true; data: Dataset } | { ok: false; problems: Problem[] };

/** How long a text is read. */
const CHARACTERS = 10_000_000;
/** How many problems are reported. */
const PROBLEMS = 100;

const refused = (message: string): ParseResult => ({ ok: false, problems: [{ path: '', message }] });

const tooLong = (length: string) => refused(`has ${length} characters; a dataset may have ${inDigits(CHARACTERS)}`);

/** Words for a message. They may quote the data, of which consoles could take control characters for commands. */
const printable = (words: string) => words.replace(/\p{Cc}+/gu, ' ');

/** Why something failed, whatever was thrown. */
const reasonOf = (error: unknown): string => {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'reading it throws';
  }
};

const check = (value: unknown): ParseResult => {
  const problems: Problem[] = [];
  try {
    const report = (path: string, message: string) => {
      // Ends the check: whoever has mended a hundred faults checks again.
      if (problems.length === PROBLEMS) throw new Error('there are too many problems');
      problems.push({ path, message: printable(message) });
    };
    const shape = checkShape(value, report);
    checkRules(shape, report);
    return shape.data && problems.length === 0 ? { ok: true, data: shape.data } : { ok: false, problems };
  } catch (error) {
    if (problems.length < PROBLEMS) return refused(`cannot be read: ${reasonOf(error)}`);
    const last = `has more problems than these ${inDigits(PROBLEMS)}; mend them and check again`;
    return { ok: false, problems: [...problems, { path: '', message: last }] };
  }
};

/**
 * Checks a value, or JSON text, against the schema and the rules. Never throws: what is wrong comes back as a list of
 * problems, each with a JSON Pointer to where it is and a message that says how to mend it. Rules are checked on every
 * record whose shape is right. A text may have 10,000,000 characters, a record 10,000 values, a dataset 1,000,000; of
 * more than 100 problems the first 100 come back, and one that says so.
 */
export const parseDataset = (input: unknown): ParseResult => {
  if (typeof input !== 'string') return check(input);
  if (input.length > CHARACTERS) return tooLong(inDigits(input.length));
  let value: unknown;
  try {
    value = JSON.parse(input.replace(/^\uFEFF/, ''));
  } catch (error) {
    // No JSON holds a null character, and every text in UTF-16 seems to.
    const reason = input.includes('\0') ? 'save it as UTF-8' : printable(reasonOf(error));
    return refused(`is not JSON: ${reason}`);
  }
  return check(value);
};

/** The text of an answer, of which no more is fetched than is read; `undefined` where it is longer. */
const textOf = async ({ body }: Response): Promise<string | undefined> => {
  const reader = (body as ReadableStream<Uint8Array> | null)?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length <= CHARACTERS) continue;
    await reader?.cancel();
    return undefined;
  }
  return text + decoder.decode();
};

/** Why a request failed. Node's `fetch` says no more than "fetch failed", and keeps the reason as its cause. */
const causeOf = (error: unknown): string => {
  // A page may have put another `fetch` in place, which rejects with anything.
  if (!(error instanceof Error)) return reasonOf(error);
  const { message, cause } = error;
  if (!(cause instanceof Error)) return message;
  // Where no address of a host answered, the cause has a code and no message.
  return `${message}: ${cause.message || ((cause as Error & { code?: string }).code ?? cause.name)}`;
};

/**
 * Fetches a dataset and checks it like `parseDataset`. Never rejects: where the address cannot be read, that is the one
 * problem, with an empty path.
 */
export const fetchDataset = async (address: string | URL): Promise<ParseResult> => {
  try {
    const response = await fetch(address);
    if (!response.ok) return refused(`cannot be read: the answer was ${response.status}`);
    const text = await textOf(response);
    return text === undefined ? tooLong(`more than ${inDigits(CHARACTERS)}`) : parseDataset(text);
  } catch (error) {
    const reason = causeOf(error);
    return refused(
      `cannot be read: ${reason}; check the address and, in a browser, that its server allows this site (CORS)`,
    );
  }
};
