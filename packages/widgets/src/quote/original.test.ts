import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll, mount } from '../../test/helpers.ts';
import { quoteExamples } from './charter-quote.examples.ts';
import './define.ts';

const topOf = (node: Element) => node.getBoundingClientRect().top;

test.each([
  ['peskov-sovereign-tass', 'en', 'Originally in Russian; the source gives a translation'],
  ['mcgovern-letter', 'en', 'Unofficial, from a translation; originally in English'],
  ['mcgovern-letter', 'ar', 'ترجمة غير رسمية عن ترجمة؛ الأصل بالإنجليزية'],
  ['mcgovern-letter', 'az', 'Orijinalı ingilis dilində; mənbədə tərcüməsi verilib'],
])('says above the words that they are a translation of the source: %s, %s', async (id, lang, says) => {
  const element = await mount('charter-quote', { attributes: { 'quote-id': id, lang } });
  const label = find(element, '[part="label"]');
  expect(label.textContent).toBe(says);
  expect(topOf(label)).toBeLessThan(topOf(find(element, '[part="text"]')));
  expect(findAll(await mount('charter-quote', quoteExamples.Card), '[part="label"]')).toEqual([]);
});

test('names the speaker right beneath the words, before the original', async () => {
  const element = await mount('charter-quote', { ...quoteExamples.RightToLeft, width: 360 });
  const tops = ['text', 'attribution', 'original', 'actions'].map((part) => topOf(find(element, `[part="${part}"]`)));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('rules the original at the side where its own words begin', async () => {
  const element = await mount('charter-quote', quoteExamples.RightToLeft);
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(find(element, '[part="original"] blockquote'));
  expect([borderLeftWidth, borderRightWidth]).toEqual(['1px', '0px']);
});

test('sets an Armenian original in Armenian quotation marks', async () => {
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'pashinyan-historic' } });
  const words = find(element, '[part="original"] blockquote p');
  expect(getComputedStyle(words).quotes).toBe('"«" "»"');
  expect(getComputedStyle(words, '::before').content).toBe('open-quote');
});

test('folds a long original on a phone only, and unfolds it by a key', async () => {
  const isFolded = (element: Element) => !find(element, '[part="original"] blockquote').checkVisibility();
  const example = { attributes: { 'quote-id': 'mcgovern-letter', lang: 'ru' } };
  expect(isFolded(await mount('charter-quote', { ...example, width: 768 }))).toBe(false);
  const element = await mount('charter-quote', { ...example, width: 360 });
  expect(isFolded(element)).toBe(true);
  const unfold = page.getByRole('checkbox', { name: /^Как опубликовано/ });
  (unfold.element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  expect(isFolded(element)).toBe(false);
  const short = await mount('charter-quote', { attributes: { 'quote-id': 'q1-s1', lang: 'ru' }, width: 360 });
  expect(isFolded(short)).toBe(false);
  expect(findAll(short, '[part="unfold"]')).toEqual([]);
});
