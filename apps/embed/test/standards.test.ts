/** What the site says to machines, read by tools that others wrote from the standards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '@baku-charter/core';
import { livePages } from '@baku-charter/widgets/snippets';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { sync as nodeIcal } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { editions } from '../src/editions.ts';
import { DIST } from './site.ts';

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');

/** Every page of a record in two languages, one of each direction, and a page of each other kind. */
const PAGES = [
  ...['', 'article/ar/', 'about/ru/', 'builder/', 'source/trend-interview/az/'],
  ...editions
    .filter(({ data }) => ['en', 'ar'].includes(data.meta.lang))
    .flatMap(({ data }) => livePages(data))
    .map(({ path }) => path),
].map((path) => `${path}index.html`);

test('pages are valid HTML', async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const faults: string[] = [];
  for (const path of [...PAGES, '404.html']) {
    const { results } = await validator.validateString(read(path));
    for (const { messages } of results) {
      faults.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(faults).toEqual([]);
});

describe('JSON-LD', () => {
  /** The vocabulary of schema.org as `schema-dts` is generated from it: what each type inherits and adds. */
  const vocabulary = new Map<string, { parents: string[]; properties: string[] }>();
  const types = readFileSync(fileURLToPath(import.meta.resolve('schema-dts').replace(/\.js$/, '.d.ts')), 'utf8');
  for (const [, name = '', parents = '', body = ''] of types.matchAll(
    /interface (\w+?)(?:Base|Leaf)(?: extends ([^{]+))? \{\n([^]*?)\n\}/g,
  )) {
    const known = vocabulary.get(name) ?? { parents: [], properties: [] };
    known.parents.push(...[...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent));
    known.properties.push(...[...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property));
    vocabulary.set(name, known);
  }

  const hasProperty = (type: string, property: string): boolean => {
    const { parents = [], properties = [] } = vocabulary.get(type) ?? {};
    return properties.includes(property) || parents.some((parent) => parent !== type && hasProperty(parent, property));
  };

  /** What schema.org does not know in a node and in those within it. */
  const unknownIn = (node: unknown): string[] => {
    if (Array.isArray(node)) return node.flatMap(unknownIn);
    if (typeof node !== 'object' || node === null) return [];
    const { '@type': type, '@graph': graph, ...rest } = node as Record<string, unknown>;
    const named = type === undefined ? [] : [type].flat().map(String);
    const properties = Object.keys(rest).filter((key) => !key.startsWith('@'));
    return [
      ...named.filter((one) => !vocabulary.has(one)),
      ...(named.length === 0 ? [] : properties)
        .filter((property) => !named.some((one) => hasProperty(one, property)))
        .map((property) => `${named.join('+')}.${property}`),
      ...unknownIn(graph),
      ...Object.entries(rest).flatMap(([key, value]) => (key === '@context' ? [] : unknownIn(value))),
    ];
  };

  test('the vocabulary is read whole', () => {
    expect(vocabulary.size).toBeGreaterThan(800);
    expect(unknownIn({ '@type': 'Quotation', text: '', quote: '' })).toEqual(['Quotation.quote']);
    expect(unknownIn({ '@type': 'Event', about: { '@type': 'Agreement' } })).toEqual(['Agreement']);
  });

  test('names types and properties that schema.org has', () => {
    const unknown = new Set<string>();
    for (const path of PAGES) {
      for (const [, json = ''] of read(path).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)) {
        for (const one of unknownIn(JSON.parse(json))) unknown.add(`${path}: ${one}`);
      }
    }
    for (const lang of LANGUAGES) {
      for (const one of unknownIn(JSON.parse(read(`${lang}/dataset.jsonld`)))) unknown.add(`${lang}: ${one}`);
    }
    expect([...unknown]).toEqual([]);
  });
});

/** An event as calendars show it: its title, and when it begins and ends. */
type Shown = readonly [title: string, begin: string, end: string];

const instant = (date: Date | undefined) => date?.toISOString() ?? '';

/** A day, which one of the parsers puts at midnight of the machine. */
const localDay = (date: Date) => instant(new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())));

/** What parsers of calendars read, by the identifier of the event. */
const CALENDARS: Readonly<Record<string, (text: string) => [string, Shown][]>> = {
  'ical.js': (text) =>
    new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
      const [begin, end] = ['dtstart', 'dtend'].map((name) => {
        const time = component.getFirstPropertyValue(name);
        if (!(time instanceof ICAL.Time)) return '';
        return time.isDate ? localDay(time.toJSDate()) : instant(time.toJSDate());
      });
      return [
        String(component.getFirstPropertyValue('uid')),
        [String(component.getFirstPropertyValue('summary')), begin ?? '', end ?? ''],
      ];
    }),
  'node-ical': (text) =>
    Object.values(nodeIcal.parseICS(text)).flatMap((part): [string, Shown][] => {
      if (part?.type !== 'VEVENT') return [];
      const time = (date: Date | undefined) => (date && part.datetype === 'date' ? localDay(date) : instant(date));
      const title = typeof part.summary === 'string' ? part.summary : part.summary.val;
      // It takes the day, or the instant, for the end where none is named.
      const end = text.includes('DTEND') && part.end?.getTime() !== part.start.getTime() ? part.end : undefined;
      return [[part.uid, [title, time(part.start), time(end)]]];
    }),
  'ts-ics': (text) =>
    (convertIcsCalendar(undefined, text).events ?? []).map(({ uid, summary, start, ...rest }) => [
      uid,
      [summary, instant(start.date), instant('end' in rest ? rest.end?.date : undefined)],
    ]),
};

test.each(editions.map(({ data }) => [data.meta.lang, data] as const))(
  'three calendars read the same events in %s',
  (lang, data) => {
    const text = read(`${lang}/events.ics`);
    const [first, ...rest] = Object.values(CALENDARS).map((parse) => Object.fromEntries(parse(text)));
    expect(Object.keys(first ?? {})).toHaveLength(data.events.length + 1);
    for (const { id, title } of data.events) expect(first?.[`event-${id}@${data.meta.id}`]?.[0]).toBe(title);
    for (const one of rest) expect(one).toEqual(first);
  },
);
