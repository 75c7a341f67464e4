import { dataset, quotes } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { accessibilityFaults, find, findAll, mount, text } from '../../test/helpers.ts';
import type { CharterErrorEvent } from '../charter-element.ts';
import { quoteExamples } from './charter-quote.examples.ts';
import './define.ts';

afterEach(() => vi.restoreAllMocks());

test('shows the words verbatim, with speaker, role, publisher and date', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  const quote = quotes.find(({ id }) => id === 'q4-s1');
  expect(text(element)).toContain(`“${quote?.text}”`);
  expect(text(element)).toContain('Azer Garayev, political analyst.');
  expect(text(element)).toContain('Trend News Agency via MENAFN, 11 February 2026');
});

test('keeps the words from being translated by machine and says their language', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  const words = find(element, 'blockquote');
  expect(words.lang).toBe('en');
  expect(words.translate).toBe(false);
});

test('names the person in the caption, outside the quotation and outside any cite', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  expect(find(element, 'blockquote').textContent).not.toContain('Garayev');
  expect(find(element, 'figcaption').textContent).toContain('Azer Garayev');
  expect(find(element, 'cite').textContent).not.toContain('Azer Garayev');
});

test('links to the source', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  expect(find(element, 'figcaption a').getAttribute('href')).toMatch(/^https:\/\/menafn\.com\//);
});

test('shows another quotation when its id changes', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  element.quoteId = 'q5-s1';
  await element.updateComplete;
  expect(text(element)).toContain('It defines specific commitments');
});

test('keeps the author’s fallback readable when the id is unknown, and says what is wrong once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', quoteExamples.UnknownId);
  element.variant = 'pull';
  await element.updateComplete;
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
  expect(element.querySelector('p')?.getBoundingClientRect().height).toBeGreaterThan(0);
  expect(warn.mock.calls).toEqual([['<charter-quote>: there is no quotation "no-such-quotation" in the data.']]);
});

test('tells the page of an unknown id by an event', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const heard: CharterErrorEvent[] = [];
  const listen = (event: CharterErrorEvent) => heard.push(event);
  document.addEventListener('charter-error', listen);
  await mount('charter-quote', quoteExamples.UnknownId);
  document.removeEventListener('charter-error', listen);
  expect(heard.map(({ kind, id }) => [kind, id])).toEqual([['quote', 'no-such-quotation']]);
});

test('is never an empty box, not even without id and fallback', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', quoteExamples.NoId);
  expect(find(element, 'slot').textContent).toBe('This content is not available.');
});

const throwing = Object.defineProperty({}, 'meta', {
  get: () => {
    throw new Error('no entry');
  },
});
const likeATemplate = {
  ...dataset,
  quotes: dataset.quotes.map((quote) => ({ ...quote, text: { _$litType$: 1, strings: ['x'], values: [] } })),
};

test.each([
  ['an object', {}],
  ['lists of the wrong kind', { meta: { lang: 'en' }, quotes: 'none' }],
  ['a getter that throws', throwing],
  ['text that Lit refuses', likeATemplate],
])('keeps the fallback and throws nothing into the page when its data is %s', async (_name, data) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', { ...quoteExamples.UnknownId, attributes: { 'quote-id': 'q4-s1' } });
  Object.assign(element, { data });
  await expect(element.updateComplete).resolves.toBe(true);
  expect(warn.mock.lastCall?.[0]).toContain('its data is not a dataset');
  expect(element.querySelector('p')?.getBoundingClientRect().height).toBeGreaterThan(0);
});

test('shows the quotation again once broken data is replaced', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', quoteExamples.Card);
  Object.assign(element, { data: likeATemplate });
  await element.updateComplete;
  element.data = dataset;
  await element.updateComplete;
  expect(text(element)).toContain('more than a legal and normative framework');
});

test('does not link to an address that is none', async () => {
  const sources = dataset.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
  const element = await mount('charter-quote', quoteExamples.Card);
  element.data = { ...dataset, sources };
  await element.updateComplete;
  expect(findAll(element, 'a')).toEqual([]);
  expect(text(element)).toContain('Trend News Agency via MENAFN');
});

test('takes its default again when an attribute is removed', async () => {
  const element = await mount('charter-quote', quoteExamples.PullQuote);
  element.removeAttribute('variant');
  await element.updateComplete;
  expect(element.variant).toBe('card');
});

test('says which values an attribute may have', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1', theme: 'DARK', variant: 'big' } });
  expect(warn.mock.calls).toEqual([
    ['<charter-quote>: theme="DARK" is not one of auto, light, dark. variant="big" is not one of card, pull.'],
  ]);
});

test.each(['constructor', '__proto__', 'toString'])('finds no quotation called %s', async (id) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-quote', { attributes: { 'quote-id': id } });
  expect(warn.mock.lastCall?.[0]).toContain(`there is no quotation "${id}"`);
});

test.each(Object.entries(quoteExamples))('has no accessibility fault: %s', async (_name, example) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  expect(await accessibilityFaults(await mount('charter-quote', example))).toEqual([]);
});
