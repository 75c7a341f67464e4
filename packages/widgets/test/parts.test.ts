/** The documented parts are those that the elements render. */
import type { Dataset } from '@baku-charter/core';
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { STYLES } from '../generated/styles.ts';
import { type Attributes, ELEMENT_NAMES, ELEMENTS, type ElementName } from '../src/elements.ts';
import { write } from '../src/static.ts';
import { DATASETS } from './datasets.ts';
import { declarationOf } from './manifest.ts';

/** The other agreement, with what neither dataset has: dates known to a month or a year, and reports on a pillar. */
const rare = {
  ...accord,
  events: accord.events.slice(0, 2).map((event, index) => ({ ...event, date: ['2026', '2026-02'][index] })),
  pillars: accord.pillars.map((pillar) => ({
    ...pillar,
    comparison: { ...pillar.comparison, statements: pillar.document.map((one) => ({ ...one, voice: 'reported' })) },
  })),
};

/** Every record in every language, since some parts are rendered for unusual data only. */
const datasets = [...Object.values(DATASETS), accord as Dataset, rare as Dataset];

const tokens = (matches: Iterable<RegExpExecArray>) =>
  [...matches].flatMap(([, parts = '']) => parts.trim().split(/ +/));

/** An element in each of its layouts and scales, which differ in their parts. */
const layoutsOf = (element: ElementName): object[] => {
  const attributes: Attributes = ELEMENTS[element].element.attributes;
  const asked = ['layout', 'scale'].flatMap((name) => {
    const values = attributes[name];
    return typeof values === 'object' ? values.map((value) => ({ [name]: value })) : [];
  });
  return [{}, ...asked];
};

const partsDrawn = (element: ElementName) => {
  const { list, names } = ELEMENTS[element];
  const written = datasets.flatMap((data) => {
    const ids = data[list].map(({ id }) => id);
    const asked = names === 'quoteId' ? ids.map((quoteId) => ({ quoteId })) : layoutsOf(element);
    return asked.map((options) => write('prerendered', { element, data, ...options }));
  });
  return new Set(written.flatMap((html) => tokens(html.matchAll(/\spart="([\w -]+)"/g))));
};

/** The part that static markup never has: the text to copy by hand if the browser does not allow copying. */
const LIVE = ['copy-text'];

describe.each(ELEMENT_NAMES)('<charter-%s>', (element) => {
  const documented = declarationOf(ELEMENTS[element].tag).cssParts?.map(({ name }) => name) ?? [];

  test('documents each part that it draws, and no other', () => {
    const drawn = partsDrawn(element);
    expect([...drawn].filter((part) => !documented.includes(part))).toEqual([]);
    expect(documented.filter((part) => !drawn.has(part) && !LIVE.includes(part))).toEqual([]);
  });

  test('documents no part twice', () => {
    expect(new Set(documented).size).toBe(documented.length);
  });
});

test('every part that is styled is one that some element draws', () => {
  const documented = ELEMENT_NAMES.flatMap(
    (element) => declarationOf(ELEMENTS[element].tag).cssParts?.map(({ name }) => name) ?? [],
  );
  const styled = Object.values(STYLES).flatMap((css) => tokens(css.matchAll(/\[part~?=["']?([\w-]+)/g)));
  expect([...new Set(styled)].filter((part) => !documented.includes(part))).toEqual([]);
});
