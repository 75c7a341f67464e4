/** What the header of an element promises is what its source does, and the reverse. */
import { readFileSync } from 'node:fs';
import type { Dataset } from '@baku-charter/core';
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { CharterPillarsElement, CharterQuoteElement, CharterTimelineElement } from '../generated/index.ts';
import { pillarsStyles } from '../src/pillars/charter-pillars.styles.ts';
import { quoteStyles } from '../src/quote/charter-quote.styles.ts';
import { sharedStyles } from '../src/shared.styles.ts';
import { pillarsHtml, quoteHtml, timelineHtml } from '../src/static.ts';
import { attributeOf } from '../src/template-element.ts';
import { timelineStyles } from '../src/timeline/charter-timeline.styles.ts';
import { declarationOf } from './manifest.ts';

const source = (path: string) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');

const sorted = (names: Iterable<string>) => [...new Set(names)].toSorted();

const names = (list: readonly { name: string }[] | undefined) => sorted(list?.map(({ name }) => name) ?? []);

/** The other agreement, with what no dataset has yet: dates known to a month or a year, and reporting on a pillar. */
const rare = {
  ...accord,
  events: accord.events.slice(0, 2).map((event, index) => ({ ...event, date: ['2026', '2026-02'][index] })),
  pillars: accord.pillars.map((pillar) => ({
    ...pillar,
    comparison: { ...pillar.comparison, statements: pillar.document.map((one) => ({ ...one, voice: 'reported' })) },
  })),
};

/** Every record in every language, since some parts stand only where the data says something unusual. */
const datasets = [...Object.values(DATASETS), accord as Dataset, rare as Dataset];

const shared = source('charter-element.ts');

const elements = [
  {
    tag: 'quote',
    element: CharterQuoteElement,
    styles: quoteStyles,
    markup: datasets.flatMap((data) => data.quotes.map(({ id }) => quoteHtml(data, id))),
  },
  {
    tag: 'pillars',
    element: CharterPillarsElement,
    styles: pillarsStyles,
    markup: datasets.map((data) => pillarsHtml(data)),
  },
  {
    tag: 'timeline',
    element: CharterTimelineElement,
    styles: timelineStyles,
    markup: datasets.map((data) => timelineHtml(data)),
  },
].map((one) => ({
  ...one,
  code: shared + source(`${one.tag}/charter-${one.tag}.ts`),
  ...declarationOf(`charter-${one.tag}`),
}));

const tokensOf = (matches: Iterable<RegExpExecArray>) =>
  [...matches].flatMap(([, parts = '']) => parts.trim().split(/ +/));

const partsIn = (markup: string) => tokensOf(markup.matchAll(/\spart="([\w -]+)"/g));

const partsStyled = (css: string) => tokensOf(css.matchAll(/\[part~?='([\w-]+)'/g));

describe.each(elements)(
  '<charter-$tag>',
  ({ element, code, markup, styles, attributes, cssParts, events, members }) => {
    test('documents each part that it has, and no other', () => {
      expect(names(cssParts)).toEqual(sorted([...partsIn(code), ...markup.flatMap(partsIn)]));
    });

    test('styles only parts that it has', () => {
      const documented = names(cssParts);
      expect(sorted(partsStyled(styles)).filter((part) => !documented.includes(part))).toEqual([]);
    });

    test('documents each event that it dispatches, and no other, by its class', () => {
      // A disclosure that says when it is opened is one of the whole record, which a quotation has not.
      const toggles = markup.some((html) => html.includes('part="details"'));
      const dispatched = [...code.matchAll(/new (Charter\w+Event)\(\s*'(charter-\w+)'/g)]
        .map(([, type = '', name = '']) => `${name} ${type}`)
        .filter((event) => toggles || !event.startsWith('charter-toggle'));
      expect(sorted(events?.map(({ name, type }) => `${name} ${type.text}`) ?? [])).toEqual(sorted(dispatched));
    });

    test('documents each attribute, as a field of the same type', () => {
      const fields = new Map(members?.map((member) => [member.name, member]));
      expect(names(attributes)).toEqual(sorted(Object.keys(element.attributes).map(attributeOf)));
      for (const { name, fieldName = '', type, description } of attributes ?? []) {
        const field = fields.get(fieldName);
        expect(description, name).toMatch(/\.$/);
        expect(field?.kind === 'field' && field.type?.text.replace(' | null', ''), name).toBe(type?.text);
      }
    });

    test('says in a sentence what each thing is', () => {
      const things = [...(members ?? []), ...(events ?? []), ...(cssParts ?? [])];
      expect(things.filter(({ description }) => !description?.endsWith('.')).map(({ name }) => name)).toEqual([]);
    });
  },
);

test('shared styles are for parts that some element has', () => {
  const documented = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
  expect(sorted(partsStyled(sharedStyles)).filter((part) => !documented.has(part))).toEqual([]);
});

test('listeners on a page know the class of each event', () => {
  const map = sorted(
    [
      'charter-element.ts',
      'quote/charter-quote.ts',
      'timeline/charter-timeline.ts',
      'pillars/charter-pillars.ts',
    ].flatMap((path) =>
      [...source(path).matchAll(/^ {4}'(charter-\w+)': (Charter\w+);/gm)].map(([, name, type]) => `${name} ${type}`),
    ),
  );
  expect(map).toEqual(
    sorted(elements.flatMap(({ events }) => events?.map(({ name, type }) => `${name} ${type.text}`) ?? [])),
  );
});
