/** Markup as strings: it has the words of the live elements, and nothing that sanitizers would remove or print. */
import { type Dataset, dataset as en, LANGUAGES } from '@baku-charter/core';
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TAGS } from '../src/elements.ts';
import {
  pillarsElement,
  pillarsHtml,
  quoteElement,
  quoteHtml,
  timelineElement,
  timelineHtml,
  write,
} from '../src/static.ts';
import { launch, open, ready, script } from './browser.ts';
import { DATASETS } from './datasets.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const { ar } = DATASETS;

/** An element for each quotation, one for all pillars, one for all events, each with its static markup between the tags. */
const everything = (data: Dataset) => [
  ...data.quotes.map(({ id }) => `<charter-quote quote-id="${id}">${quoteHtml(data, id)}</charter-quote>`),
  `<charter-pillars>${pillarsHtml(data)}</charter-pillars>`,
  `<charter-timeline>${timelineHtml(data)}</charter-timeline>`,
];

test('speaks the language of the data, however its tag is written', () => {
  const data = { ...ar, meta: { ...ar.meta, lang: 'AR-eg' } };
  expect(pillarsHtml(data, { show: ['demining'] })).toBe(pillarsHtml(ar, { show: ['demining'] }));
});

test('takes ids in one text, as the attribute has them', () => {
  // TypeScript asks for a list; JavaScript passes what it has.
  const asAttribute = (ids: string) => ids as unknown as string[];
  const page = 'https://example.com/pillars/en/';
  const asked = { element: 'pillars', data: en, page } as const;
  expect(write('text', { ...asked, show: asAttribute('demining  energy-security') })).toBe(
    write('text', { ...asked, show: ['demining', 'energy-security'] }),
  );
  expect(write('tag', { ...asked, open: asAttribute('') })).toBe(write('tag', { ...asked, open: true }));
  expect(() => write('text', { ...asked, show: asAttribute('energy') })).toThrow('There is no pillar "energy"');
});

test.each(LANGUAGES)('has the words of the live element, for every record, in %s', async (language) => {
  const data = DATASETS[language];
  const bundle = language === 'en' ? 'charter' : `charter.${language}`;
  const html = `<!doctype html><html lang="${language}">${script(bundle)}${everything(data).join('')}`;
  const { page, complaints } = await open(browser, html);
  await ready(page, ...TAGS);
  const words = await page.evaluate((tags) => {
    const textOf = (node: Node | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll(tags)].map((element) => {
      const live = element.shadowRoot?.querySelector('[part="base"]');
      const records = live?.querySelectorAll('[data-id]').length;
      // Static markup between the tags does not have the buttons of quotations.
      for (const node of live?.querySelectorAll('[part="actions"] > :not(a)') ?? []) node.remove();
      return { live: textOf(live), plain: textOf(element), records };
    });
  }, TAGS.join());
  expect(words.map(({ records }) => records)).toEqual([
    ...data.quotes.map(() => 1),
    data.pillars.length,
    data.events.length,
  ]);
  for (const { live, plain } of words) expect(plain).toBe(live);
  expect(complaints).toEqual([]);
});

test('has no comments or attributes of a template engine, no style and no script', () => {
  expect(everything(en).join('')).not.toMatch(/<!--|<\?|<style|<script|<template|\sstyle=|defer-hydration|\$lit|lit-/);
});

test('escapes what the data holds, in text and in attributes', () => {
  const hostile = '<img src=x onerror=alert(1)> & "more" \'too\'';
  const data: Dataset = {
    ...en,
    quotes: en.quotes.map((quote) => ({ ...quote, text: hostile, role: hostile, lang: hostile })),
    pillars: en.pillars.map((pillar) => ({ ...pillar, title: hostile })),
    events: en.events.map((event) => ({ ...event, title: hostile })),
    sources: en.sources.map((source) => ({ ...source, title: hostile, url: `https://example.com/${hostile}` })),
  };
  const all = [...everything(data), quoteElement(data, 'q4-s1'), pillarsElement(data), timelineElement(data)].join('');
  expect(all).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; ');
  expect(all).not.toContain('<img');
  expect(all).not.toMatch(/="[^"]*<img/);
  expect(all).not.toContain('" \'too');
});

test('does not link to an address that is not http or https', () => {
  const data: Dataset = { ...en, sources: en.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })) };
  expect(everything(data).join('')).not.toContain('<a ');
});

describe('throws a RangeError that names what the data does not have', () => {
  test.each<[string, string, () => string]>([
    ['quote', 'nope', () => quoteHtml(en, 'nope')],
    ['quote', '', () => quoteHtml(en, '')],
    ['quote', 'constructor', () => quoteElement(en, 'constructor')],
    ['pillar', 'nope', () => pillarsHtml(en, { show: ['demining', 'nope'] })],
    ['pillar', 'nope', () => pillarsElement(en, { open: ['nope'] })],
    ['event', 'nope', () => timelineHtml(en, { show: ['nope'] })],
    ['event', 'nope', () => timelineElement(en, { open: ['nope'] })],
  ])('%s "%s"', (kind, id, act) => {
    expect(act).toThrow(new RangeError(`There is no ${kind} "${id}" in the data.`));
  });

  test('or says that there is nothing to show', () => {
    expect(() => timelineHtml(en, { from: '1999', to: '1999' })).toThrow(new RangeError('There is no event to show.'));
    expect(() => pillarsElement({ ...en, pillars: [] })).toThrow(new RangeError('There is no pillar to show.'));
  });
});

test('takes an empty list for all, as the attribute does', () => {
  expect(pillarsHtml(en, { show: [] })).toBe(pillarsHtml(en));
  expect(timelineHtml(en, { show: [] })).toBe(timelineHtml(en));
});

test('opens the records that `open` names, also by a retired id', () => {
  const data: Dataset = { ...en, redirects: { mines: ['demining'] } };
  const open = [...pillarsHtml(data, { open: ['mines'] }).matchAll(/data-id="([\w-]+)"|(part="details" open)/g)];
  expect(open.filter(([, , isOpen], index) => isOpen && open[index - 1]?.[1] === 'demining')).toHaveLength(1);
  expect(open.filter(([, , isOpen]) => isOpen)).toHaveLength(1);
});

test('marks the language of texts that are in another language than the words around them', async () => {
  const data = { ...accord, meta: { ...accord.meta, lang: 'fi' } } as Dataset;
  const [quote] = data.quotes;
  const options = { src: '/accord.json' };
  const markup = [
    quoteElement(data, quote?.id ?? '', options),
    pillarsElement(data, options),
    timelineElement(data, options),
  ];
  const { page, complaints } = await open(browser, `<!doctype html>${markup.join('')}<p id="end"></p>`, {
    answers: { '/accord.json': JSON.stringify(data) },
  });
  const seen = () =>
    page.evaluate((tags) => {
      const elements = [...document.querySelectorAll(tags)];
      return elements.map(({ shadowRoot }) => ({
        words: shadowRoot?.querySelector('[part="base"]')?.textContent.replace(/\s+/g, ' ').trim(),
        around: shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang'),
        title: shadowRoot?.querySelector('[part="heading"]')?.getAttribute('lang'),
      }));
    }, TAGS.join());
  await page.locator('#end').waitFor({ state: 'attached' });
  const before = await seen();
  expect(before.map(({ around }) => around)).toEqual(['en', 'en', 'en']);
  expect(before.map(({ title }) => title)).toEqual([undefined, 'fi', 'fi']);
  await page.addScriptTag({ type: 'module', url: '/cdn/charter.js' });
  await ready(page, ...TAGS);
  expect(await seen()).toEqual(before);
  const told = expect.stringContaining('its data is in "fi", for which it has no words') as string;
  expect(complaints).toEqual([told, told, told]);
});

test('writes the language and the direction of data for which there are no words', () => {
  const data: Dataset = { ...accord, meta: { ...accord.meta, lang: 'fa' } } as Dataset;
  const written = { element: 'pillars', data, page: 'https://x.example/pillars/fa/' } as const;
  expect(write('prerendered', written)).toMatch(/^<charter-pillars lang="fa".+<div part="base" lang="en" dir="rtl">/s);
  expect(write('tag', written)).toMatch(/^<charter-pillars lang="fa">\n<div [^>]+ lang="en" dir="rtl">/);
  expect(write('figure', written)).toContain('<span lang="fa" dir="auto">Shared pilots</span>');
});
