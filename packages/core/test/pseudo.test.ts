/** All words go in with accents. A plain letter that comes out was written in the code and cannot be translated. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dataset as az } from '../generated/languages/az.ts';
import { dataset as en } from '../generated/languages/en.ts';
import { WORDS } from '../generated/words.ts';
import { toCsl } from '../src/export/csl.ts';
import { toICalendar } from '../src/export/icalendar.ts';
import { toJsonLd } from '../src/export/json-ld.ts';
import { toMarkdown, toPlainText } from '../src/export/text.ts';
import { toTimelineJs } from '../src/export/timelinejs.ts';
import {
  citationInWords,
  countInWords,
  dateInWords,
  renderingInWords,
  timeInWords,
  whereInWords,
} from '../src/index.ts';
import { parseDataset } from '../src/parse.ts';
import { PSEUDO_ROWS, type PseudoLanguage, pseudoDataset, pseudoText, pseudoWords } from '../src/pseudo.ts';
import type { Dataset } from '../src/types.ts';
import { accord } from './fixtures.ts';

const words = pseudoWords(WORDS.en);

describe('a pseudo-text', () => {
  it('has an accent on every letter and brackets around it, and can still be read', () => {
    expect(pseudoText('Where sources differ')).toBe('[Ŵĥééŕéé šóóúúŕçééš ďííƒƒééŕ]');
  });

  it('keeps what stands in braces, and whatever has no words', () => {
    expect(pseudoText('between {start} and {end}')).toBe('[ßééťŵééééñ {start} ááñď {end}]');
    expect(pseudoText('“{text}”')).toBe('“{text}”');
    expect(pseudoText(', ')).toBe(', ');
  });

  it('is about 40 % longer', () => {
    const texts = Object.values(WORDS.en.matches);
    const length = (list: readonly string[]) => list.join('').length;
    const ratio = length(texts.map(pseudoText)) / length(texts);
    expect(ratio).toBeGreaterThan(1.3);
    expect(ratio).toBeLessThan(1.5);
  });
});

describe.each(Object.keys(PSEUDO_ROWS) as PseudoLanguage[])('the pseudo-language %s', (lang) => {
  it('knows its tag and direction, and is otherwise the same', () => {
    const { dir } = PSEUDO_ROWS[lang];
    expect(pseudoWords(WORDS.en, lang)).toEqual({ ...words, lang, dir });
    expect(pseudoDataset(en, lang).meta).toEqual({ ...en.meta, lang });
    expect(pseudoDataset(accord, lang).quotes[0]?.translation?.lang).toBe(lang);
    expect(pseudoDataset(en, lang).events).toEqual(pseudoDataset(en).events);
  });

  it('makes a dataset like any other', () => {
    expect(parseDataset(pseudoDataset(accord, lang)).ok).toBe(true);
  });
});

/** All strings in a value, each with its path. */
const stringsIn = (value: unknown, path = ''): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringsIn(child, `${path}/${key}`));
};

describe('a pseudo-dataset', () => {
  const pseudo = new Map(stringsIn(pseudoDataset(en)));
  const other = new Map(stringsIn(az));
  const isPseudo = ([path, text]: [path: string, text: string]) => pseudo.get(path) !== text;
  const isTranslated = ([path, text]: [path: string, text: string]) => /[a-z]/i.test(text) && other.get(path) !== text;

  it('has a text of its own wherever another language has one, but for publishers', () => {
    expect(
      stringsIn(en)
        .filter(isTranslated)
        .filter(([path]) => !path.endsWith('/publisher'))
        .filter((entry) => !isPseudo(entry)),
    ).toEqual([]);
  });

  it('keeps what is the same in another language, but for names and numbers of paragraphs', () => {
    const kept = stringsIn(en).filter((entry) => !isTranslated(entry));
    expect(kept.filter(isPseudo).filter(([path]) => !/\/(name|locator)$/.test(path))).toEqual([]);
  });

  it('keeps quotations, titles and publishers as they were published', () => {
    const { quotes, sources, charter } = pseudoDataset(en);
    expect(quotes.map(({ text, selector }) => [text, selector])).toEqual(
      en.quotes.map(({ text, selector }) => [text, selector]),
    );
    expect(sources.map(({ title, publisher }) => [title, publisher])).toEqual(
      en.sources.map(({ title, publisher }) => [title, publisher]),
    );
    expect(charter.titles).toEqual(en.charter.titles);
  });
});

const languageNames = new Intl.DisplayNames([words.locale], { type: 'language' });

/** The words with plain letters in an export, apart from what is kept as published, codes and addresses. */
const plainIn = (data: Dataset, text: string): string[] => {
  const { charter, quotes, sources, provisions, people, organizations, places, pillars } = data;
  const renderings = [charter, ...charter.sections, ...people, ...organizations, ...places, ...pillars];
  const published = [
    ...sources.flatMap(({ publisher, title, url }) => [url ?? '', publisher, title ?? '']),
    ...quotes.flatMap((quote) => [quote.text, ...quote.text.split('\n')]),
    ...charter.titles.map((title) => title.text),
    ...renderings.flatMap(({ original }) => original?.text ?? ''),
    ...[...charter.sections, ...provisions].map(({ locator }) => locator),
    // Intl writes the names of languages, and writes them in English.
    ...sources.map(({ lang }) => (lang === 'und' ? '' : (languageNames.of(lang) ?? ''))),
    ...[data.meta.licence, `(${data.meta.lang}):`, ...charter.titles.map(({ lang }) => `(${lang}):`)],
  ];
  const longestFirst = [...new Set(published)].filter(Boolean).sort((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((left, kept) => left.replaceAll(kept, ' '), text);
  return rest.match(/[A-Za-z]+/g) ?? [];
};

/** The texts in the given fields of a JSON value. */
const proseIn = (value: unknown, fields: readonly string[], field = ''): string[] => {
  if (typeof value === 'string') return fields.includes(field) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => proseIn(child, fields, Array.isArray(value) ? field : key));
};

/** The part of each export that people read. The rest is the vocabulary of its format. */
const EXPORTS: Readonly<Record<string, (data: Dataset) => string>> = {
  Markdown: (data) => toMarkdown(data, words).replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  'plain text': (data) => toPlainText(data, words),
  iCalendar: (data) => {
    const calendar = new ICAL.Component(ICAL.parse(toICalendar(data, words)) as unknown[]);
    const read = ['name', 'x-wr-calname', 'summary', 'description', 'location', 'categories'];
    return [calendar, ...calendar.getAllSubcomponents('vevent')]
      .flatMap((part) => part.getAllProperties())
      .filter(({ name }) => read.includes(name))
      .map((property) => String(property.getFirstValue()))
      .join('\n');
  },
  'JSON-LD': (data) => {
    const json: unknown = JSON.parse(toJsonLd(data, words));
    return proseIn(json, ['name', 'alternateName', 'description', 'text', 'creditText', 'jobTitle']).join('\n');
  },
  'CSL-JSON': (data) => proseIn(JSON.parse(toCsl(data, words)), ['note', 'literal']).join('\n'),
  TimelineJS: (data) =>
    proseIn(JSON.parse(toTimelineJs(data, words)), ['headline', 'text', 'display_date', 'group'])
      .join('\n')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
};

describe.each(Object.entries(EXPORTS))('%s', (_, write) => {
  it.each([
    ['the Charter', en],
    ['the accord', accord],
  ])('of %s has no word of its own', (_name, data) => {
    const pseudo = pseudoDataset(data);
    const text = write(pseudo);
    expect(text.length).toBeGreaterThan(50);
    // Coordinated Universal Time has one name in all languages.
    expect([...new Set(plainIn(pseudo, text))].filter((word) => word !== 'UTC')).toEqual([]);
    expect(text).not.toMatch(/[{}]/);
  });
});

describe('data in words', () => {
  const zoned = { zone: '+04:00', basis: 'reported' } as const;

  it.each([
    ...['2026', '2026-02', '2026-02-10', '2026-02~', '2026-02?', '2026-02%', '../2026-02', '2026-02/..'].map((date) =>
      dateInWords(date, words),
    ),
    ...['2026-02-10/2026-02-11', '2025-12-31/2026-01-01', '2025/2026-02'].map((date) => dateInWords(date, words)),
    timeInWords({ ...zoned, at: '18:30' }, words),
    timeInWords({ ...zoned, at: '18:30', approximate: true }, words),
    timeInWords({ ...zoned, notBefore: '18:30' }, words),
    timeInWords({ ...zoned, notAfter: '19:24', basis: 'inferred' }, words),
    timeInWords({ ...zoned, notBefore: '18:30', notAfter: '19:24' }, words),
    renderingInWords(pseudoText('Mira'), { rendering: 'ours', original: { text: pseudoText('Mira Holm') } }, words),
    whereInWords(accord, { channel: 'telephone' }, words),
    countInWords(1, { one: pseudoText('{n} source'), other: '' }, words),
  ])('have no word of their own: %s', (text) => {
    expect(text.replace('UTC', '')).not.toMatch(/[A-Za-z{}]/);
  });

  it('have none in a citation', () => {
    const citations = en.sources.map((source) => citationInWords(source, words));
    expect(plainIn(pseudoDataset(en), citations.join('\n'))).toEqual([]);
  });
});
