import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begun, charter, readJson, workplace, writeJson } from './commands.ts';

describe('charter new', () => {
  it('begins an agreement that is sound, with an example of each kind in each language', () => {
    const folder = workplace();
    expect(charter(folder, 'new', 'my-accord', '--languages', 'en,fr').out).toContain('Wrote 26 files to my-accord.');
    const { status, out } = charter(folder, 'check', 'my-accord');
    expect(status).toBe(0);
    expect(out).toContain('data is sound: en, 2 pillars');
    expect(out).toContain('data is sound: fr, 2 pillars');
    expect(readJson(folder, 'my-accord/data/dataset.json')['id']).toBe('my-accord');
    for (const kind of ['analyses', 'events', 'people', 'pillars', 'quotes', 'sources', 'terms', 'unknowns']) {
      expect(existsSync(join(folder, 'my-accord/data', kind)), kind).toBe(true);
    }
  });

  it('says of a language that nobody knows that it may be a slip', () => {
    expect(charter(workplace(), 'new', 'my-accord', '--languages', 'en,xx').out).toMatch(
      /^"xx" is the tag of no known language\./,
    );
  });

  it('says in the folder what to write first, and which commands there are', () => {
    const text = readFileSync(join(begun(), 'my-accord/README.md'), 'utf8');
    for (const word of ['data/charter.json', 'en, fr', 'charter check', 'charter build']) expect(text).toContain(word);
  });

  it('marks a text that is still to be translated', () => {
    const { title } = readJson(begun(), 'my-accord/data/charter.json') as { title: Record<string, string> };
    expect(title['fr']).toBe(`[fr] ${title['en'] ?? ''}`);
  });

  it('begins texts that "charter check" counts in one line for each kind, until they are translated', () => {
    const folder = begun();
    const told = () => charter(folder, 'check', 'my-accord').out;
    expect(told()).toContain(
      'my-accord/data/organizations: 2 texts are still to be translated, marked [fr]. The first: norhaven.json#/name/fr\n',
    );
    expect(told().match(/data\/events: /g)).toHaveLength(1);
    for (const id of ['norhaven', 'sudport']) {
      const file = `my-accord/data/organizations/${id}.json`;
      const { name, ...rest } = readJson(folder, file) as { name: Record<string, string> };
      writeJson(folder, file, { ...rest, name: { ...name, fr: 'Ville' } });
    }
    expect(told()).not.toContain('data/organizations');
  });

  it('writes over nothing', () => {
    const folder = workplace();
    mkdirSync(join(folder, 'my-accord'));
    writeFileSync(join(folder, 'my-accord/notes.txt'), 'mine');
    const { status, errors } = charter(folder, 'new', 'my-accord');
    expect(status).toBe(1);
    expect(errors).toBe('"my-accord" is there already and not empty. Choose another name.\n');
  });

  it.each([
    [['new'], 'Name the folder to make.'],
    [['new', 'My_Accord'], '"My_Accord" cannot be an id.'],
    [['new', 'accord', '--languages', 'English'], '"English" is no language tag.'],
    [['new', 'accord', '--sheet'], 'There is no option "--sheet". Did you mean --sheets?'],
    [['new', 'accord', '--language', 'en,de'], 'There is no option "--language". Did you mean --languages?'],
    [['build', '--output', 'x'], 'There is no option "--output". Did you mean --out?'],
    [['build', 'accord', '--base'], 'Write a value behind "--base".'],
    [['check', '--strict'], 'There is no option "--strict". Options are --languages,'],
    [['make', 'accord'], 'There is no command "make".'],
    [['check', 'nowhere'], '"nowhere" has no data/dataset.json.'],
    [['preview', '.', '--port', '4k'], '"4k" is no port. Write it like --port 4000.'],
    [['import', 'nothing.csv'], '"." has no data/dataset.json.'],
  ])('says in a line what is wrong with %j', (args, message) => {
    const { status, errors } = charter(workplace(), ...args);
    expect(status).toBeGreaterThan(0);
    expect(errors.split('\n')[0]).toContain(message);
    expect(errors).not.toContain('    at ');
  });
});

describe('charter language', () => {
  it('begins each text in one more language, so that an agreement is sound and says what is left', () => {
    const folder = begun();
    const data = (path: string) => readJson(folder, `my-accord/data/${path}`);
    const quote = data('quotes/reed-1.json');
    expect(charter(folder, 'language', 'de', 'my-accord')).toMatchObject({
      status: 0,
      out: expect.stringContaining('Wrote "de" into ') as string,
    });
    expect(data('dataset.json')['languages']).toEqual(['en', 'fr', 'de']);
    expect(data('charter.json')['title']).toMatchObject({
      de: '[de] Accord of the Two Harbours between Norhaven and Sudport',
    });
    expect(data('quotes/reed-1.json')).toMatchObject({
      translations: { ...(quote['translations'] as object), de: '[de] The tide asks for no passport.' },
    });
    const { status, out } = charter(folder, 'check', 'my-accord');
    expect(status).toBe(0);
    expect(out).toContain('data is sound: de, 2 pillars');
    expect(out).toContain('my-accord/data/places: 4 texts are still to be translated, marked [fr] or [de].');
    expect(charter(folder, 'language', 'de', 'my-accord').errors).toBe(
      '"de" is a language of the agreement already, and no text lacks it.\n',
    );
  });

  it('leaves the words of a quotation that are in the language without a translation', () => {
    const folder = workplace();
    charter(folder, 'new', 'my-accord', '--languages', 'en');
    charter(folder, 'language', 'fr', 'my-accord');
    expect(readJson(folder, 'my-accord/data/quotes/reed-1.json')['translations']).not.toHaveProperty('fr');
    expect(charter(folder, 'check', 'my-accord').errors).toBe('');
  });
});
