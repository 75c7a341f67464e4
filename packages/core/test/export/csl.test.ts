import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { formatCitation, toCsl } from '../../src/export/csl.ts';
import { LANGUAGES } from '../../src/languages.ts';
import type { Dataset, Source } from '../../src/types.ts';
import { accord, accordWith } from '../fixtures.ts';
import { accordIn, accordSaying, datasets, expectGolden, HOSTILE } from './helpers.ts';

interface Item {
  id: string;
  type: string;
  title?: string;
  publisher?: string;
  'container-title'?: string;
  issued?: { 'date-parts'?: number[][]; circa?: boolean; literal?: string };
  language: string;
  URL: string;
  note?: string;
}

// citation-js has no types of its own.
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core') as {
  Cite: new (data: unknown) => { data: Item[]; format(format: string, options: object): string };
};
require('@citation-js/plugin-csl');

const itemsOf = (data: Dataset) => JSON.parse(toCsl(data)) as Item[];
const first = accord.sources[0];
const source = (changes: Partial<Source> = {}): Source => {
  if (!first) throw new Error('The accord has no source.');
  return { ...first, ...changes };
};
const issued = (published: string) =>
  itemsOf(accordWith({ op: 'replace', path: '/sources/0/published', value: published }) as Dataset)[0]?.issued;

describe('CSL-JSON', () => {
  it.each(LANGUAGES)('of the accord has these bytes: %s', (lang) => {
    expectGolden(`csl.${lang}.json`, toCsl(accordIn(lang)));
  });

  it.each([
    ['book', 'book'],
    ['radio', 'broadcast'],
    ['television', 'broadcast'],
  ])('cites a %s by its publisher, as a %s', (kind, type) => {
    const data = accordWith({ op: 'replace', path: '/sources/0/kind', value: kind }) as Dataset;
    const [item] = new Cite(toCsl(data)).data;
    expect(item).toMatchObject({ type, publisher: first?.publisher });
    expect(item?.['container-title']).toBeUndefined();
  });

  describe.each(datasets)('of %s', (_, data) => {
    it('is taken in by citation-js as it stands', () => {
      const cite = new Cite(toCsl(data));
      expect(cite.data.map(({ id }) => id)).toEqual(data.sources.map(({ id }) => id));
      for (const [index, { title, url, lang, publisher }] of data.sources.entries()) {
        const item = cite.data[index];
        expect([item?.title, item?.URL, item?.language]).toEqual([title, url, lang]);
        expect(item?.publisher ?? item?.['container-title']).toBe(publisher);
      }
    });

    it('becomes a bibliography in APA style', () => {
      const plain = (text: string) => text.toLowerCase().replace(/[“”".]/g, '');
      const bibliography = new Cite(toCsl(data)).format('bibliography', { template: 'apa', lang: 'en-US' });
      for (const { title, publisher, url } of data.sources) {
        expect(bibliography).toContain(url);
        // The APA style changes capitals, and moves full stops into quotation marks. Of a title, look for the first word.
        if (title) expect(bibliography).toContain(/\p{L}+/u.exec(title)?.[0]);
        expect(plain(bibliography)).toContain(plain(publisher));
      }
    });

    it('has a citation of every source, in every language', () => {
      for (const one of data.sources) {
        for (const lang of LANGUAGES) {
          const citation = formatCitation(one, lang);
          expect(citation).toContain(one.publisher);
          expect(citation).toContain(one.title ?? '');
          expect(citation.endsWith(`. ${one.url}`)).toBe(true);
          expect(citation).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    });
  });

  it('makes an APA entry of the accord', () => {
    const bibliography = new Cite(toCsl(accord)).format('bibliography', { template: 'apa', lang: 'en-US' });
    expect(bibliography).toContain('Accord des deux ports. (2031). City of Norhaven. https://norhaven.example/accord');
  });

  it.each([
    ['2031-05-02', { 'date-parts': [[2031, 5, 2]] }],
    ['2031-05', { 'date-parts': [[2031, 5]] }],
    ['2031', { 'date-parts': [[2031]] }],
    [
      '2031-05-02/2031-05-03',
      {
        'date-parts': [
          [2031, 5, 2],
          [2031, 5, 3],
        ],
      },
    ],
    ['2031-05~', { 'date-parts': [[2031, 5]], circa: true }],
    ['2031?', { 'date-parts': [[2031]], circa: true }],
    ['2031-05/..', { literal: 'from May 2031' }],
    ['2031-21', { literal: 'spring 2031' }],
    ['203X', { literal: 'some year in 2030–2039' }],
    ['2031-05-XX', { 'date-parts': [[2031, 5]] }],
  ])('gives the date %s no more precision than it has', (published, expected) => {
    expect(issued(published)).toEqual(expected);
  });

  it('leaves out what is not known', () => {
    const [, gazette] = itemsOf(accord);
    expect(gazette).not.toHaveProperty('title');
    expect(gazette).not.toHaveProperty('issued');
  });

  it('notes what was read as an excerpt or has its title from the address', () => {
    const [accordText, gazette] = itemsOf(accord);
    expect(accordText).not.toHaveProperty('note');
    expect(gazette?.note).toBe('read as an excerpt');
    const data = accordWith(
      { op: 'replace', path: '/sources/0/titleFrom', value: 'address' },
      { op: 'add', path: '/sources/0/note', value: 'Two columns.' },
    ) as Dataset;
    expect(itemsOf(data)[0]?.note).toBe('title restored from the web address; Two columns.');
  });

  it('names a newspaper as the container and a body as the publisher', () => {
    const [accordText, gazette] = itemsOf(accord);
    expect(accordText?.publisher).toBe('City of Norhaven');
    expect(gazette?.['container-title']).toBe('Harbour Gazette');
  });

  it.each(HOSTILE)('keeps hostile words as words: %#', (words) => {
    const cite = new Cite(toCsl(accordSaying(words)));
    expect(cite.data[0]?.title).toBe(words);
    expect(formatCitation(source({ title: words }), 'en')).toContain(words);
  });
});

describe('a citation', () => {
  it.each([
    ['en', 'City of Norhaven, “Accord des deux ports”, May 2031 (in French). https://norhaven.example/accord'],
    ['az', 'City of Norhaven, “Accord des deux ports”, may 2031 (fransız dilində). https://norhaven.example/accord'],
    [
      'ru',
      'City of Norhaven, «Accord des deux ports», май 2031 г. (язык: французский). https://norhaven.example/accord',
    ],
    ['tr', 'City of Norhaven, “Accord des deux ports”, Mayıs 2031 (Fransızca). https://norhaven.example/accord'],
  ])('reads in %s: %s', (lang, text) => {
    expect(formatCitation(source(), lang)).toBe(text);
  });

  it('isolates a title in Arabic, so that its script does not reorder the line', () => {
    const citation = formatCitation(source(), 'ar');
    expect(citation).toContain('«\u2068Accord des deux ports\u2069»،\u200f مايو 2031');
    expect(citation).toContain('(باللغة الفرنسية)');
  });

  it('does not name a language that is the reader’s own, or not known', () => {
    expect(formatCitation(source({ lang: 'en-GB' }), 'en')).not.toContain('(');
    expect(formatCitation(source({ lang: 'und' }), 'en')).not.toContain('(');
  });

  it('says what was read and where a title is from', () => {
    expect(formatCitation(source({ seen: 'excerpt', titleFrom: 'address', lang: 'en' }), 'en')).toContain(
      '(read as an excerpt, title restored from the web address)',
    );
  });

  it('says when a date is only about right', () => {
    expect(formatCitation(source({ published: '2031-05~' }), 'en')).toContain('about May 2031');
    expect(formatCitation(source({ published: '2031-05?' }), 'tr')).toContain('Mayıs 2031 (kesin değil)');
  });

  it('has no date and no title where none is known', () => {
    const [, gazette] = accord.sources;
    expect(formatCitation(gazette ?? source(), 'en')).toBe(
      'Harbour Gazette (in French, read as an excerpt). http://gazette.example/two-harbours',
    );
  });

  it.each(['fr', 'xx', 'constructor', '__proto__', ''])('is in English when asked for %j', (lang) => {
    expect(formatCitation(source(), lang)).toBe(formatCitation(source(), 'en'));
  });

  it('takes the words of a language whatever its region', () => {
    expect(formatCitation(source(), 'az-Latn-AZ')).toBe(formatCitation(source(), 'az'));
  });
});
