/** The package as developers install it. Run "pnpm build" before, since it reads dist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../generated/words.ts';
import { SLICES } from '../src/authoring/slice.ts';
import { LANGUAGE_ROWS, LANGUAGES } from '../src/languages.ts';

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

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};

/** The files in dist that match a path with one star; a path without a star stands for itself. */
const filesFor = (pattern: string) => {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return [pattern];
  const files = readdirSync(`${root}dist`, { recursive: true, encoding: 'utf8' }).map((file) => `./dist/${file}`);
  return files.filter((file) => file.startsWith(before) && file.endsWith(after));
};

/** All entries. A pattern is replaced by the entries that it stands for. */
const entries = Object.entries(manifest.exports).flatMap(([entry, target]) => {
  const code = typeof target === 'string' ? target : target.default;
  const [before = '', after = ''] = code.split('*');
  return filesFor(code).map((file) => entry.replace('*', () => file.slice(before.length, file.length - after.length)));
});

/** All files that `exports` leads to, types and code. */
const files = Object.values(manifest.exports).flatMap((target) =>
  (typeof target === 'string' ? [target] : Object.values(target)).flatMap(filesFor),
);

const LISTS = [
  ...['analyses', 'events', 'organizations', 'people', 'pillars', 'places', 'provisions', 'quotes', 'revisions'],
  ...['sources', 'terms', 'unknowns'],
];

/** The names that each entry exports. Those of the main entry are in a test below. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  datasets: ['loadDataset'],
  schema: ['DatasetSchema', 'ID_PATTERN', 'fetchDataset', 'parseDataset'],
  verify: ['verifyQuotes'],
  authoring: [
    ...['LIST_KINDS', 'SINGLE_KINDS', 'SLICES', 'authoredFrom', 'authoredKinds', 'compareWords', 'counted', 'fieldsOf'],
    ...['formatProblems', 'isPlural', 'loadAgreement', 'parseJson', 'parseWith', 'pluralCategories', 'sliceOf'],
    ...['textIn', 'withEmptyLists'],
  ],
  pseudo: ['PSEUDO_ROWS', 'pseudoDataset', 'pseudoText', 'pseudoWords'],
  'export/csl': ['formatCitation', 'toCsl'],
  'export/csv': ['toCsv'],
  'export/icalendar': ['toICalendar'],
  'export/json-ld': ['toJsonLd'],
  'export/text': ['MARKDOWN', 'PLAIN', 'toMarkdown', 'toPlainText'],
  'export/timelinejs': ['fromTimelineJs', 'toTimelineJs'],
  words: ['wordsFor'],
  ...Object.fromEntries(LANGUAGES.map((language) => [`words/${language}`, [language]])),
  ...Object.fromEntries(
    SLICES.flatMap((name) => LANGUAGES.map((language) => [`slices/${name}.${language}`, ['data']])),
  ),
};

const main = require('@baku-charter/core') as typeof import('../src/index.ts');
const schema = require('@baku-charter/core/schema') as typeof import('../src/parse.ts');

describe('the public API', () => {
  it('of the main entry is this list', () => {
    expect(Object.keys(main).sort()).toEqual([
      'LANGUAGES',
      'LANGUAGE_ROWS',
      'analyses',
      'charter',
      'citationInWords',
      'clockInWords',
      'closestLanguage',
      'compareEdtf',
      'countInWords',
      'dataset',
      'dateInWords',
      'directionOf',
      'edtfDays',
      'edtfGaps',
      'edtfPrecision',
      'edtfSpan',
      'escapeHtml',
      'events',
      'eventsAbout',
      'eventsBetween',
      'fill',
      'findById',
      'findRecord',
      'formatBriefly',
      'formatEdtf',
      'grouped',
      'isEdtf',
      'isExactEdtf',
      'isFragment',
      'languageInWords',
      'meta',
      'namesInWords',
      'organizations',
      'originalInWords',
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
      'renderingInWords',
      'resolveEvent',
      'resolvePillar',
      'resolveQuote',
      'revisions',
      'sourceAddress',
      'sources',
      'terms',
      'termsIn',
      'timeInWords',
      'translationInWords',
      'unknowns',
      'unknownsAbout',
      'verdictOf',
      'visit',
      'whereInWords',
      'withEllipsis',
    ]);
  });

  it.each(LANGUAGES.slice(1))(
    'of %s has the same names, and the functions of the main entry themselves',
    (language) => {
      const entry = require(`@baku-charter/core/${language}`) as typeof main;
      expect(Object.keys(entry).sort()).toEqual(Object.keys(main).sort());
      expect(entry.meta.lang).toBe(language);
      expect(entry.findById).toBe(main.findById);
      expect(entry.resolveQuote(entry.dataset, 'q4-s1')?.speaker).toBe(entry.findById(entry.people, 'azer-garayev'));
    },
  );

  it('leads only to files that exist', () => {
    expect(files).toContain('./dist/index.d.ts');
    expect(files).toContain('./dist/slices/quote.ar.js');
    expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
  });

  it('has types for all code', () => {
    expect(files.filter((file) => file.endsWith('.js') && !files.includes(file.replace('.js', '.d.ts')))).toEqual([]);
  });
});

describe('each entry', () => {
  it.each(entries)('%s can be required, though code is in ES modules', (entry) => {
    const held = require(entry.replace('.', '@baku-charter/core')) as object;
    expect(Object.keys(held).filter((name) => name !== '__esModule')).not.toEqual([]);
  });

  it.each(Object.entries(ENTRIES))('%s holds %j and no more', (entry, names) => {
    expect(Object.keys(require(`@baku-charter/core/${entry}`) as object).sort()).toEqual(names);
  });

  it('is in this list, if it holds code', () => {
    const named = ['.', ...[...LANGUAGES.slice(1), ...Object.keys(ENTRIES)].map((entry) => `./${entry}`)];
    expect(entries.filter((entry) => !entry.endsWith('json')).sort()).toEqual(named.sort());
  });

  it('holds a dataset in each language', () => {
    const datasets = entries.filter((entry) => entry.startsWith('./dataset.'));
    expect(datasets.sort()).toEqual(LANGUAGES.map((language) => `./dataset.${language}.json`).sort());
  });
});

describe('the main entry', () => {
  it('does not load the validator, nor the table of named characters', async () => {
    const code = await bundle(`import * as core from '@baku-charter/core'; console.log(core);`);
    expect(code).toContain('baku-charter-2026');
    expect(code).not.toContain('valibot');
    expect(code).not.toContain('decodeHTML');
  });

  it.each(LANGUAGES.slice(1))('brings in no other language with the entry of one: %s', async (language) => {
    const code = await bundle(
      `import { charter, formatEdtf } from '@baku-charter/core/${language}'; console.log(charter, formatEdtf);`,
    );
    expect(code).not.toContain(main.unknowns[0]?.text);
  });

  it.each(LISTS)('brings in no list but %s where that is imported', async (list) => {
    const code = await bundle(`import { ${list} } from '@baku-charter/core'; console.log(${list});`);
    // The bundle is hardly longer than the list alone, so that it cannot hold a second list.
    const alone = await bundle(`console.log(${JSON.stringify(main[list as 'people'])});`);
    expect(code.length).toBeLessThan(alone.length + 150);
  });

  it('brings in no data with a function', async () => {
    const code = await bundle(`import { formatEdtf } from '@baku-charter/core'; console.log(formatEdtf);`);
    expect(code).not.toContain('baku-charter-2026');
    expect(code.length).toBeLessThan(7200);
  });
});

describe('the words of a language', () => {
  it.each(LANGUAGES)('come without those of any other: %s', async (language) => {
    const code = await bundle(`
      import { dateInWords } from '@baku-charter/core';
      import { ${language} } from '@baku-charter/core/words/${language}';
      console.log(dateInWords('2026-02~', ${language}));
    `);
    expect(LANGUAGES.filter((other) => code.includes(WORDS[other].unknowns))).toEqual([language]);
    // Its own name may be among its words.
    const others = LANGUAGES.filter((other) => other !== language);
    expect(others.filter((other) => code.includes(LANGUAGE_ROWS[other].name))).toEqual([]);
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

  it('hold a JSON Schema that asks for every part of a dataset but the visit', () => {
    const jsonSchema = require('@baku-charter/core/schema.json') as { required: string[] };
    const needed = Object.keys(main.dataset).filter((part) => part !== 'visit');
    expect(jsonSchema.required.sort()).toEqual(needed.sort());
  });
});
