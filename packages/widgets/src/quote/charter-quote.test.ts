import { quotes } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { accessibilityFaults, find, mount, text } from '../../test/helpers.ts';
import type { CharterErrorEvent } from '../events.ts';
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

test('throws nothing into the page when its data is not a dataset', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', quoteExamples.UnknownId);
  Object.assign(element, { data: { quotes: 'none' } });
  await expect(element.updateComplete).resolves.toBe(true);
  expect(warn.mock.lastCall?.[0]).toContain('its data is not a dataset');
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
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
