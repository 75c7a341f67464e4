/**
 * Checks the authored data and the words of all packages; prints every problem with its file and place. With
 * `--write-schema` it first writes schema.json anew, which editors use to complete and check the files.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { DatasetSchema } from '../src/schema.ts';
import { authoredJsonSchema } from './json-schema.ts';
import { counted, formatProblems, loadDatasets } from './load.ts';
import { wordsProblems } from './words-files.ts';

if (v.is(DatasetSchema, {})) throw new Error('The schema accepts an empty object: it checks nothing.');

const schemaFile = new URL('../schema.json', import.meta.url);
if (process.argv.includes('--write-schema')) await writeFile(schemaFile, authoredJsonSchema());

const { datasets, problems } = await loadDatasets();
const inWords = await wordsProblems();
// Compared as values, since the formatter changes the layout of the committed file.
const committed = await readFile(schemaFile, 'utf8')
  .then((text): unknown => JSON.parse(text))
  .catch(() => undefined);
const isSchemaOld = !isDeepStrictEqual(committed, JSON.parse(authoredJsonSchema()));

if (problems.length > 0)
  console.error(`${counted(problems.length, 'problem')} in the data:\n${formatProblems(problems)}`);
if (inWords.length > 0) {
  const lines = inWords.map(({ file, path, message }) => `  ${file}${path && `#${path}`}: ${message}`);
  console.error(`${counted(inWords.length, 'problem')} in the words:\n${lines.join('\n')}`);
}
if (isSchemaOld) {
  console.error(
    'schema.json is older than src/schema.ts. Run "pnpm --filter @baku-charter/core schema" and commit it.',
  );
}
if (problems.length > 0 || inWords.length > 0 || isSchemaOld) process.exitCode = 1;
else {
  for (const [language, data] of datasets) {
    const counts = `${data.pillars.length} pillars, ${data.events.length} events, ${data.quotes.length} quotations`;
    console.log(`data is sound: ${language}, ${counts}, ${data.sources.length} sources`);
  }
}
