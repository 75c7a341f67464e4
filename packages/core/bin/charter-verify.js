#!/usr/bin/env node
/**
 * Checks quotations against the texts of their sources:
 *   charter-verify --source <source-id>=<file> [--source …] [--data <dataset.json>]
 * Prints for each quotation at which offset it was found, that only spaces or marks differ, or that it was not found. Exit
 * status: 0 if all were found letter for letter, 1 if some were not, 2 if they could not be checked.
 */
import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import { parseArgs, TextDecoder } from 'node:util';

/** The command that was typed. "charter verify" runs this one, and finds the data by itself. */
const { CHARTER_VERIFY_AS: as } = env;
const NAME = as ?? 'charter-verify';
const USAGE = as
  ? `Usage: ${as} [folder] --source <source-id>=<file> [--source …]`
  : 'Usage: charter-verify --source <source-id>=<file> [--source …] [--data <dataset.json>]';

/** @type {(message: string) => never} */
const stop = (message) => {
  console.error(`${NAME}: ${message}`);
  process.exit(2);
};

/** Byte order marks and the encodings that they stand for. UTF-32 begins like UTF-16, so it goes first. */
const MARKS = /** @type {const} */ ([
  ['fffe0000', 'utf-32'],
  ['0000feff', 'utf-32'],
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
]);

/** @type {(file: string) => string} */
const read = (file) => {
  /** @type {Buffer} */
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    return stop(code === 'ENOENT' ? `there is no file "${file}"` : `cannot read "${file}" (${message})`);
  }
  const start = bytes.subarray(0, 4).toString('hex');
  const encoding = MARKS.find(([mark]) => start.startsWith(mark))?.[1];
  if (encoding === 'utf-32') return stop(`"${file}" is in UTF-32. Save it as UTF-8.`);
  if (!encoding && bytes.includes(0)) {
    return stop(`"${file}" is no text in UTF-8; perhaps UTF-16 without a byte order mark. Save it as UTF-8.`);
  }
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return stop(
      encoding
        ? `"${file}" begins with the byte order mark of ${encoding.toUpperCase()}, but is broken. Save it as UTF-8.`
        : `"${file}" is not in UTF-8; perhaps in windows-1251, windows-1254 or the like. Save it as UTF-8.`,
    );
  }
};

/** What a file can be instead of the words of its source. Quotations that are there would not be found in it. */
const UNREADABLE = /** @type {const} */ ([
  [/^\s*$/, 'is empty'],
  [/^MIME-Version:|^Content-Type: multipart\//im, 'is a saved web archive'],
  [/<(?:!doctype\s+html|html|head|body|div|p|br|span|article)\b[^<>]*>/i, 'is HTML'],
  [/^\s*\{\\rtf/, 'is RTF'],
  [/\uFFFD/, 'has lost characters (U+FFFD) in an earlier conversion'],
]);

/** @type {(file: string) => string} */
const readSource = (file) => {
  const text = read(file);
  const [, fault] = UNREADABLE.find(([pattern]) => pattern.test(text)) ?? [];
  return fault ? stop(`"${file}" ${fault}. Save the words of the page as plain text in UTF-8.`) : text;
};

const load = async () => {
  try {
    return await Promise.all([import('../dist/verify.js'), import('../dist/schema.js')]);
  } catch {
    return stop('the package has not been built yet. Run "npm start" or "npm test" once, or "npx pnpm build".');
  }
};

const options = () => {
  try {
    return parseArgs({
      options: { source: { type: 'string', multiple: true }, data: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    return stop(`${/** @type {Error} */ (error).message}\n${USAGE}`);
  }
};

const { help, source: sources = [], data: file = new URL('../dist/dataset.en.json', import.meta.url) } = options();
if (help) {
  console.log(USAGE);
  process.exit();
}
if (sources.length === 0) stop(`no source was given.\n${USAGE}`);

const [{ verifyQuotes }, { parseDataset }] = await load();
const parsed = parseDataset(read(/** @type {string} */ (file)));
if (!parsed.ok) {
  const [first, ...others] = parsed.problems;
  stop(`"${file}" is not a dataset: ${first?.path || 'it'} ${first?.message}${others.length > 0 ? ' (and more)' : ''}`);
}

const known = new Set(parsed.data.sources.map(({ id }) => id));
/** @type {Record<string, string>} */
const texts = {};
for (const argument of sources) {
  const at = argument.indexOf('=');
  const id = argument.slice(0, at);
  if (at < 1) stop(`"${argument}" is not <source-id>=<file>.\n${USAGE}`);
  if (!known.has(id)) stop(`there is no source "${id}" in the data.`);
  // Only one text is searched per source, and we cannot know which was meant.
  if (Object.hasOwn(texts, id)) stop(`source "${id}" was given twice. Give one file per source.`);
  texts[id] = readSource(argument.slice(at + 1));
}

const NUMBERS = ['nothing', 'one space', 'two spaces', 'three spaces', 'four spaces'];

/** Spaces and marks as a reader can tell them apart. @type {(marks: string) => string} */
const inWords = (marks) => {
  if (/^ *$/.test(marks)) return NUMBERS[marks.length] ?? `${marks.length} spaces`;
  const rare = [...marks].filter((mark) => /[^\p{L}\p{N}!-~ ]/u.test(mark));
  const codes = rare.map((mark) => `U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
  const shown = JSON.stringify(marks);
  return codes.length > 0 ? `${shown} (${codes.join(', ')})` : shown;
};

const PARTS = { prefix: 'its prefix', exact: 'the quotation', suffix: 'its suffix' };

/** @type {(difference: import('../dist/verify.js').Difference) => string} */
const told = ({ part, character, wanted, found }) =>
  `${inWords(found)} where ${PARTS[part]} has ${inWords(wanted)} at character ${character}`;

const results = verifyQuotes(parsed.data, texts);
for (const { id, found, offset, differs } of results) {
  if (found) console.log(`${id}: found at ${offset}`);
  else if (offset >= 0) {
    console.log(`${id}: same words at ${offset}, but ${differs ? told(differs) : 'spaces or marks differ'}`);
  } else console.log(`${id}: NOT FOUND`);
}
const missing = results.filter(({ found }) => !found).length;
const same = results.filter(({ difference }) => difference === 'marks').length;
console.log(
  `${results.length - missing} of ${results.length} quotations found${same > 0 ? `, ${same} more with other spaces or marks` : ''}`,
);
if (results.length === 0) stop('no quotation comes from these sources.');
process.exitCode = missing > 0 ? 1 : 0;
