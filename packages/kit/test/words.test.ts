/** Words of a language that the elements do not speak. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BASE, begun, charter, readJson, writeFrench, writeJson } from './commands.ts';

type Table = Record<string, unknown>;

it('are begun with their English, and spoken in pages, scripts and downloads when all are written', () => {
  const folder = begun();
  const english = writeFrench(folder, 'my-accord');
  expect(english.get('words/next')).toBe('Next');
  expect(english.get('pages/builder/copyThis')).toBe('Copy this');
  expect(charter(folder, 'check', 'my-accord').out).not.toContain('words/fr.json');
  expect(charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE).status).toBe(0);
  const page = readFileSync(join(folder, 'site/fr/index.html'), 'utf8');
  expect(page).toContain('«Next»');
  expect(page).toContain('2 mai 2031');
  expect(readFileSync(join(folder, 'site/cdn/charter.fr.js'), 'utf8')).toContain('«Next»');
  expect(readFileSync(join(folder, 'site/fr/agreement.md'), 'utf8')).toContain('«People»');
  expect(readFileSync(join(folder, 'site/builder/fr/index.html'), 'utf8')).toContain('«Copy this»');
  expect(readFileSync(join(folder, 'site/about/fr/index.html'), 'utf8')).toContain('«About these pages»');
  expect(readFileSync(join(folder, 'site/en/index.html'), 'utf8')).not.toContain('«Next»');
});

it('are shown in English as long as they are marked, and counted in one line', () => {
  const folder = begun();
  expect(charter(folder, 'check', 'my-accord').out).toContain(
    'The words around the data in "fr" are English. "charter words fr" begins my-accord/words/fr.json.',
  );
  charter(folder, 'words', 'fr', 'my-accord');
  const file = 'my-accord/words/fr.json';
  const begunWords = readJson(folder, file) as { words: Table };
  expect(begunWords.words['sourceCount']).toEqual({
    one: '[fr] {n} source',
    many: '[fr] {n} sources',
    other: '[fr] {n} sources',
  });
  writeJson(folder, file, {
    ...begunWords,
    words: { ...begunWords.words, comma: ' ; ', colon: '\u00A0: ', next: 'Suivant' },
  });
  const line =
    /^my-accord\/words\/fr\.json: \d{3} texts are still to be translated, marked \[fr\]\. The first: #\/words\/quoted$/m;
  expect(charter(folder, 'check', 'my-accord')).toMatchObject({
    status: 0,
    out: expect.stringMatching(line) as string,
  });
  const built = charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
  expect(built).toMatchObject({ status: 0, out: expect.stringMatching(line) as string });
  const page = readFileSync(join(folder, 'site/fr/index.html'), 'utf8');
  expect(page).toContain('Suivant');
  expect(page).toContain('Previous');
  const read = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');
  expect(read('fr/agreement.md')).toContain('**Parties\u00A0:**');
  expect(read('fr/events.ics')).toContain('DESCRIPTION;LANGUAGE=fr:Reported\u00A0: ');
  expect(read('quote/reed-1/fr/oembed.json')).toContain('Tomas Reed\u00A0: “');
  expect(read('about/fr/index.html')).toContain('2031\u00A0: [fr] First edition');
  // Only texts of the data may show the mark, and this file has no such text.
  expect(readFileSync(join(folder, 'site/builder/words.fr.json'), 'utf8')).not.toContain('[fr]');
});

it('name what is missing, too much, or has other names in braces', () => {
  const folder = begun();
  charter(folder, 'words', 'fr', 'my-accord');
  const file = 'my-accord/words/fr.json';
  const { words } = readJson(folder, file) as { words: Table };
  const rest = Object.fromEntries(Object.entries(words).filter(([key]) => key !== 'next'));
  writeJson(folder, file, {
    locale: 'fr',
    months: ['janvier'],
    words: { ...rest, about: 'vers {jour}', hello: 'salut' },
    pages: { builder: { copyThis: 'Copiez', paste: 'Collez' } },
    page: {},
  });
  const { errors } = charter(folder, 'check', 'my-accord');
  expect(errors).toContain('words/fr.json#/words/next: is missing');
  expect(errors).toContain('words/fr.json#/words/about: has {jour} where English has {date}');
  expect(errors).toContain('words/fr.json#/words/hello: is nothing that English has');
  expect(errors).toContain('words/fr.json#/pages/builder/paste: is nothing that English has');
  expect(errors).toContain('words/fr.json#/pages/builder/title: is missing');
  expect(errors).toContain('words/fr.json#/pages/aboutPage: is missing');
  expect(errors).toContain('words/fr.json#/page: is nothing that a file of words has');
  expect(errors).toContain('words/fr.json#/months: must be the names of twelve months');
});

it('are for languages that the elements do not speak, and are never written over', () => {
  const folder = begun();
  expect(charter(folder, 'words', 'az', 'my-accord').errors).toContain('Elements and pages speak "az" already.');
  charter(folder, 'words', 'fr', 'my-accord');
  writeFileSync(join(folder, 'my-accord/words/fr.json'), '{');
  expect(charter(folder, 'words', 'fr', 'my-accord').errors).toContain('is there already');
  expect(charter(folder, 'check', 'my-accord').errors).toContain(
    'words/fr.json: line 1, column 2: the file ends too early',
  );
});

it.each<[content: unknown, message: string]>([
  [
    [],
    'my-accord/words/fr.json: has no table "words" and "pages". Move it away, and "charter words fr" begins it anew.\n',
  ],
  [
    { words: {} },
    'my-accord/words/fr.json: has no table "pages". Move it away, and "charter words fr" begins it anew.\n',
  ],
  [
    { words: {}, pages: {}, locale: 'French words' },
    'my-accord/words/fr.json#/locale: "French words" is no language tag.',
  ],
  ...['ru', 'de', 'polski'].map((locale): [unknown, string] => [
    { words: {}, pages: {}, locale },
    `my-accord/words/fr.json#/locale: "${locale}" is not the language "fr", but dates and numbers are written in it.`,
  ]),
])('are told of in one line where the whole file is wrong: %j', (content, message) => {
  const folder = begun();
  mkdirSync(join(folder, 'my-accord/words'));
  writeJson(folder, 'my-accord/words/fr.json', content);
  const { status, errors } = charter(folder, 'check', 'my-accord');
  expect(status).toBe(1);
  expect(errors).toContain(message);
  expect(errors.trimEnd().split('\n')).toHaveLength(1);
});
