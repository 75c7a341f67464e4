/** Datasets to export, and files to compare the results with. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { LANGUAGES } from '../../src/languages.ts';
import type { Dataset } from '../../src/types.ts';
import { accord } from '../fixtures.ts';

const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** The real data in every language that is built, and the made-up agreement. */
export const datasets: readonly (readonly [string, Dataset])[] = [
  ...LANGUAGES.flatMap((language) => {
    const file = new URL(`../../dist/dataset.${language}.json`, import.meta.url);
    return existsSync(file) ? [[`the Charter in ${language}`, read(file) as Dataset] as const] : [];
  }),
  ['the accord', accord],
];

/** The accord, with labels in another language. */
export const accordIn = (lang: string): Dataset => ({ ...accord, meta: { ...accord.meta, lang } });

/**
 * Compares with the bytes of a file in golden/. After a change that was meant, and for a new language, write the files
 * by `UPDATE_GOLDEN=1 npx vitest run test/export`, then read the difference.
 */
export const expectGolden = (name: string, text: string): void => {
  // Formatters leave files with this extension alone.
  const file = new URL(`golden/${name}.golden`, import.meta.url);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
};

/** Texts that a format could take for its own syntax. */
export const HOSTILE = [
  `"double" and 'single', “curly” «guillemets»`,
  'line\nfeed\r\ncarriage\rreturn\n\n# heading',
  '</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> &amp; &#60;',
  '*em* _em_ **strong** `code` ~~gone~~ [link](javascript:alert(1)) ![image](x) | table | $math$',
  "=cmd|'/C calc'!A0",
  '+1',
  '-1',
  '@SUM(1)',
  '\tTab',
  '\rReturn',
  '\n=1+1',
  `'=1`,
  '1. list',
  '- list',
  '> quote',
  '    code',
  '---',
  '===',
  '\\n \\; \\, back\\slash\\',
  'BEGIN:VEVENT\r\nUID:x;LANGUAGE=fr:y,z\r\nEND:VEVENT',
  '😀👩‍👩‍👧‍👦 çəğıöşü Привет',
  'مرحبا بالعالم \u202Eevil\u202C שלום',
  `${'ə'.repeat(5000)}${'🧭'.repeat(1500)}`,
] as const;

type Written = { -readonly [Key in keyof Dataset]: Dataset[Key] };

/** The accord with every text replaced by the same string. Ids, dates, addresses and codes stay. */
export const accordSaying = (words: string): Dataset => {
  const codes = new Set([
    'id',
    'lang',
    'date',
    'place',
    'url',
    'voice',
    'kind',
    'zone',
    'notBefore',
    'notAfter',
    'basis',
    'channel',
    'person',
    'party',
    'match',
    'modality',
    'numbering',
    'section',
    'certainty',
    'confidence',
    'stance',
    'speaker',
    'source',
    'published',
    'seen',
    'titleFrom',
    'origin',
    'type',
    'modified',
    'licence',
    'partOf',
  ]);
  const replace = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return codes.has(key) ? value : words;
    if (Array.isArray(value))
      return value.map((item: unknown) => (typeof item === 'string' ? item : replace(item, key)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, replace(child, name)]));
  };
  return replace(accord, '') as Written;
};
