/** What a developer gets who installs the package. Reads dist: run "pnpm build" before. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { SLICES } from '../scripts/slice.ts';
import { LANGUAGES } from '../src/languages.ts';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

const bundle = async (code: string) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: ['valibot'],
  });
  return outputFiles.map(({ text }) => text).join('');
};

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: Record<string, unknown> };

/** A path in `exports`; where it is a pattern, every path that it can lead to. */
const expanded = (path: string) =>
  path.includes('*')
    ? SLICES.flatMap((name) => LANGUAGES.map((language) => path.replace('*', `${name}.${language}`)))
    : [path];

/** Every file in `exports`, whatever the conditions around it. */
const filesIn = (value: unknown): string[] =>
  typeof value === 'string' ? expanded(value) : Object.values(value as object).flatMap(filesIn);

const LISTS = [
  ...['analyses', 'events', 'organizations', 'people', 'pillars', 'places', 'provisions', 'quotes', 'revisions'],
  ...['sources', 'unknowns'],
];

/** What each entry but the main one holds. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    LANGUAGES.slice(1).map((language) => [
      language,
      [...LISTS, 'charter', 'dataset', 'meta', 'redirects', 'visit'].sort(),
    ]),
  ),
  schema: ['DatasetSchema', 'ID_PATTERN', 'fetchDataset', 'parseDataset'],
  verify: ['verifyQuotes'],
  'export/csl': ['formatCitation', 'toCsl'],
  'export/csv': ['toCsv'],
  'export/icalendar': ['toICalendar'],
  'export/json-ld': ['toJsonLd'],
  'export/text': ['MARKDOWN', 'PLAIN', 'toMarkdown', 'toPlainText'],
  'export/timelinejs': ['fromTimelineJs', 'toTimelineJs'],
  words: ['wordsFor'],
  ...Object.fromEntries(LANGUAGES.map((language) => [`words/${language}`, [language]])),
  ...Object.fromEntries(expanded('slices/*').map((slice) => [slice, ['data']])),
};

const main = require('@baku-charter/core') as typeof import('../src/index.ts');
const schema = require('@baku-charter/core/schema') as typeof import('../src/parse.ts');

describe('the public API', () => {
  it('of the main entry is this list', () => {
    expect(Object.keys(main).sort()).toEqual([
      'LANGUAGES',
      'analyses',
      'charter',
      'citationInWords',
      'compareEdtf',
      'countInWords',
      'dataset',
      'dateInWords',
      'edtfGaps',
      'edtfPrecision',
      'escapeHtml',
      'events',
      'eventsAbout',
      'eventsBetween',
      'findById',
      'findRecord',
      'formatEdtf',
      'isEdtf',
      'isExactEdtf',
      'meta',
      'nameInWords',
      'namesInWords',
      'organizations',
      'overlapsEdtf',
      'parseEdtf',
      'people',
      'pillars',
      'places',
      'primaryLanguage',
      'provisions',
      'provisionsOf',
      'quotes',
      'quotesAbout',
      'redirects',
      'resolveEvent',
      'resolvePillar',
      'resolveQuote',
      'revisions',
      'sources',
      'timeInWords',
      'unknowns',
      'unknownsAbout',
      'visit',
      'whereInWords',
    ]);
  });

  it('leads only to files that exist', () => {
    const paths = filesIn(manifest.exports);
    expect(paths).toContain('./dist/index.d.ts');
    expect(paths).toContain('./dist/slices/quote.ar.js');
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  });
});

describe('each entry', () => {
  const entries = Object.keys(manifest.exports).flatMap(expanded);

  it.each(entries)('%s can be required, though code is in ES modules', (entry) => {
    const held = require(entry.replace('.', '@baku-charter/core')) as object;
    expect(Object.keys(held).filter((name) => name !== '__esModule')).not.toEqual([]);
  });

  it.each(Object.entries(ENTRIES))('%s holds %j and no more', (entry, names) => {
    expect(Object.keys(require(`@baku-charter/core/${entry}`) as object).sort()).toEqual(names);
  });

  it('is in this list, if it holds code', () => {
    const named = ['.', ...Object.keys(ENTRIES).map((entry) => `./${entry}`)];
    expect(entries.filter((entry) => !entry.endsWith('json')).sort()).toEqual(named.sort());
  });
});

describe('the main entry', () => {
  it('does not load the validator', async () => {
    const code = await bundle(`import * as core from '@baku-charter/core'; console.log(core);`);
    expect(code).toContain('baku-charter-2026');
    expect(code).not.toContain('valibot');
  });

  it.each(LISTS)('brings in no list but %s where that is imported', async (list) => {
    const code = await bundle(`import { ${list} } from '@baku-charter/core'; console.log(${list});`);
    // The list, as the bundler writes it, and a few characters to name it: there is no room for any other.
    const alone = await bundle(`console.log(${JSON.stringify(main[list as 'people'])});`);
    expect(code.length).toBeLessThan(alone.length + 150);
  });

  it('brings in no data with a function', async () => {
    const code = await bundle(`import { formatEdtf } from '@baku-charter/core'; console.log(formatEdtf);`);
    expect(code).not.toContain('baku-charter-2026');
    expect(code.length).toBeLessThan(6000);
  });
});

describe('the words of a language', () => {
  it.each(LANGUAGES)('come without those of any other: %s', async (language) => {
    const code = await bundle(`
      import { dateInWords } from '@baku-charter/core';
      import { ${language} } from '@baku-charter/core/words/${language}';
      console.log(dateInWords('2026-02~', ${language}));
    `);
    expect(LANGUAGES.filter((other) => code.includes(`lang: "${other}"`))).toEqual([language]);
    expect(code).not.toContain('baku-charter-2026');
  });
});

describe('the JSON files', () => {
  it('hold the dataset, which passes its own schema', () => {
    const text = readFileSync(require.resolve('@baku-charter/core/dataset.en.json'), 'utf8');
    expect(schema.parseDataset(text)).toEqual({ ok: true, data: main.dataset });
  });

  it('hold the example of another agreement, which passes the schema', () => {
    expect(schema.parseDataset(require('@baku-charter/core/example.json')).ok).toBe(true);
  });

  it('hold the list of changes', () => {
    expect(require('@baku-charter/core/changes.json')).toEqual(main.revisions);
  });

  it('hold a JSON Schema that asks for every part of a dataset', () => {
    const jsonSchema = require('@baku-charter/core/schema.json') as { required: string[] };
    expect(jsonSchema.required.sort()).toEqual(Object.keys(main.dataset).sort());
  });
});
