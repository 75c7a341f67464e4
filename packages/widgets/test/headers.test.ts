/** What the header of an element promises is what it shows and does, and the reverse. */
import { type Dataset, dataset as en } from '@baku-charter/core';
import { dataset as ar } from '@baku-charter/core/ar';
import { dataset as az } from '@baku-charter/core/az';
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import { dataset as ru } from '@baku-charter/core/ru';
import { dataset as tr } from '@baku-charter/core/tr';
import { describe, expect, test } from 'vitest';
import {
  CharterCopyEvent,
  CharterErrorEvent,
  CharterNavigateEvent,
  CharterPillarsElement,
  CharterQuoteElement,
  CharterReadyEvent,
  CharterShareEvent,
  CharterTimelineElement,
  CharterToggleEvent,
} from '../src/index.ts';
import { pillarsStyles } from '../src/pillars/charter-pillars.styles.ts';
import { quoteStyles } from '../src/quote/charter-quote.styles.ts';
import { sharedStyles } from '../src/shared.styles.ts';
import { pillarsElement, quoteElement, timelineElement } from '../src/static.ts';
import { attributeOf } from '../src/template-element.ts';
import { timelineStyles } from '../src/timeline/charter-timeline.styles.ts';
import { declarationOf } from './manifest.ts';

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
const datasets = [en, az, ru, tr, ar, accord as Dataset, rare as Dataset];

const elements = [
  {
    tag: 'charter-quote',
    element: CharterQuoteElement,
    styles: quoteStyles,
    markup: datasets.flatMap((data) => data.quotes.map(({ id }) => quoteElement(data, id))),
    // Where the browser refuses to copy; charter-quote.test.ts meets it.
    afterAnAct: ['copy-text'],
  },
  {
    tag: 'charter-pillars',
    element: CharterPillarsElement,
    styles: pillarsStyles,
    markup: datasets.map((data) => pillarsElement(data)),
    afterAnAct: [],
  },
  {
    tag: 'charter-timeline',
    element: CharterTimelineElement,
    styles: timelineStyles,
    markup: datasets.map((data) => timelineElement(data)),
    afterAnAct: [],
  },
].map((one) => ({ ...one, ...declarationOf(one.tag) }));

type EventName = Extract<keyof HTMLElementEventMap, `charter-${string}`>;

/** What a listener on a page is given by the name of an event. The compiler refuses this list if it is not whole. */
const EVENTS = {
  'charter-copy': CharterCopyEvent,
  'charter-error': CharterErrorEvent,
  'charter-navigate': CharterNavigateEvent,
  'charter-ready': CharterReadyEvent,
  'charter-share': CharterShareEvent,
  'charter-toggle': CharterToggleEvent,
} satisfies { [Name in EventName]: abstract new (...args: never) => HTMLElementEventMap[Name] };

/** The events that need a part which a reader can act on. */
const ACTED_ON: Readonly<Partial<Record<EventName, string>>> = {
  'charter-copy': 'copy-quotation',
  'charter-share': 'share',
  'charter-toggle': 'details',
};

const tokensOf = (matches: Iterable<RegExpExecArray>) =>
  [...matches].flatMap(([, parts = '']) => parts.trim().split(/ +/));

const partsIn = (markup: string) => tokensOf(markup.matchAll(/\spart="([\w -]+)"/g));

const partsStyled = (css: string) => tokensOf(css.matchAll(/\[part~?='([\w-]+)'/g));

describe.each(elements)('<$tag>', ({ element, markup, styles, afterAnAct, attributes, cssParts, events, members }) => {
  const shown = sorted([...markup.flatMap(partsIn), ...afterAnAct]);

  test('documents each part that it has, and no other', () => {
    expect(names(cssParts)).toEqual(shown);
  });

  test('styles only parts that it has', () => {
    expect(sorted(partsStyled(styles)).filter((part) => !shown.includes(part))).toEqual([]);
  });

  test('documents each event that what it shows can lead to, and no other, by its class', () => {
    const possible = Object.entries(EVENTS).filter(([name]) => {
      const part = ACTED_ON[name as EventName];
      return part === undefined || shown.includes(part);
    });
    expect(sorted(events?.map(({ name, type }) => `${name} ${type.text}`) ?? [])).toEqual(
      sorted(possible.map(([name, type]) => `${name} ${type.name}`)),
    );
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
});

test('shared styles are for parts that some element has', () => {
  const documented = new Set(elements.flatMap(({ cssParts }) => names(cssParts)));
  expect(sorted(partsStyled(sharedStyles)).filter((part) => !documented.has(part))).toEqual([]);
});
