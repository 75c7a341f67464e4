/** What a developer gets who installs the package. Reads dist: run "pnpm build" before. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SLICES } from '../scripts/slice.ts';
import { LANGUAGES } from '../src/languages.ts';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

interface Bundler {
  build(options: object): Promise<{ outputFiles: { text: string }[] }>;
}
// The bundler that tsup brings along, so that no other is needed.
const esbuild = createRequire(require.resolve('tsup'))('esbuild') as Bundler;

const bundle = async (code: string) => {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    external: ['valibot'],
  });
  return outputFiles.map(({ text }) => text).join('');
};

/** Every path in `exports`, whatever the conditions around it; a pattern is every file that it can lead to. */
const filesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.includes('*')
      ? SLICES.flatMap((name) => LANGUAGES.map((language) => value.replace('*', `${name}.${language}`)))
      : [value]
    : Object.values(value as object).flatMap(filesIn);

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
      'dataset',
      'dateInWords',
      'events',
      'eventsAbout',
      'eventsBetween',
      'findById',
      'formatEdtf',
      'isEdtf',
      'meta',
      'nameInWords',
      'namesInWords',
      'organizations',
      'overlapsEdtf',
      'parseEdtf',
      'people',
      'pillars',
      'places',
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

  it('of the schema entry is this list', () => {
    expect(Object.keys(schema).sort()).toEqual(['DatasetSchema', 'ID_PATTERN', 'fetchDataset', 'parseDataset']);
  });

  it('leads only to files that exist', () => {
    const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { exports: object };
    const paths = filesIn(manifest.exports);
    expect(paths).toContain('./dist/index.d.ts');
    expect(paths).toContain('./dist/slices/quote.ar.js');
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  });
});

describe('the main entry', () => {
  it('can be required, though it is an ES module', () => {
    expect(main.formatEdtf('2026-02-10', 'en-GB')).toBe('10 February 2026');
  });

  it('does not load the validator', async () => {
    const code = await bundle(`import * as core from '@baku-charter/core'; console.log(core);`);
    expect(code).toContain('baku-charter-2026');
    expect(code).not.toContain('valibot');
  });

  it('brings in only the list that is imported', async () => {
    const code = await bundle(`import { people } from '@baku-charter/core'; console.log(people);`);
    const { dataset } = main;
    expect(dataset.people.filter(({ name }) => !code.includes(name))).toEqual([]);
    const others = [
      dataset.pillars[0]?.title,
      dataset.events[0]?.title,
      dataset.quotes[0]?.text,
      dataset.sources[0]?.url,
    ];
    expect(others.filter((text) => text === undefined || code.includes(text))).toEqual([]);
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

  it('hold the list of changes', () => {
    expect(require('@baku-charter/core/changes.json')).toEqual(main.revisions);
  });

  it('hold a JSON Schema that asks for every part of a dataset', () => {
    const jsonSchema = require('@baku-charter/core/schema.json') as { required: string[] };
    expect(jsonSchema.required.sort()).toEqual(Object.keys(main.dataset).sort());
  });
});
