#!/usr/bin/env node
/**
 * Checks quotations against the texts of their sources:
 *   charter-verify --source <source-id>=<file> [--source …] [--data <dataset.json>]
 * Prints for each quotation at which offset it was found, or that it was not. Exit status: 0 if all were found, 1 if
 * some were not, 2 if they could not be checked.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const USAGE = 'Usage: charter-verify --source <source-id>=<file> [--source …] [--data <dataset.json>]';

/** @type {(message: string) => never} */
const stop = (message) => {
  console.error(`charter-verify: ${message}`);
  process.exit(2);
};

/** @type {(file: string) => string} */
const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return stop(`cannot read "${file}" (${/** @type {Error} */ (error).message})`);
  }
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
  texts[id] = read(argument.slice(at + 1));
}

const results = verifyQuotes(parsed.data, texts);
for (const { id, found, offset } of results) console.log(found ? `${id}: found at ${offset}` : `${id}: NOT FOUND`);
const missing = results.filter(({ found }) => !found).length;
console.log(`${results.length - missing} of ${results.length} quotations found`);
if (results.length === 0) stop('no quotation comes from these sources.');
process.exitCode = missing > 0 ? 1 : 0;
