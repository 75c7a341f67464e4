/** How the elements look in pages that were not made for them. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { find, mount } from '../test/helpers.ts';
import { type Example, otherAgreement } from './example.ts';
import { pillarsExamples } from './pillars/charter-pillars.examples.ts';
import { quoteExamples } from './quote/charter-quote.examples.ts';
import { timelineExamples } from './timeline/charter-timeline.examples.ts';
import '../generated/define.ts';

/** An example on a page in another language. */
const inLanguage = (lang: string, { attributes }: Example): Example => ({ attributes: { ...attributes, lang } });

const examples = [
  ['charter-quote', 'Card', quoteExamples.Card],
  ['charter-quote', 'PullQuote', quoteExamples.PullQuote],
  ['charter-quote', 'in Arabic', inLanguage('ar', quoteExamples.Card)],
  ['charter-quote', 'LongText', quoteExamples.LongText],
  ['charter-pillars', 'List', pillarsExamples.List],
  ['charter-pillars', 'in Russian', inLanguage('ru', pillarsExamples.OneOpen)],
  ['charter-pillars', 'LongText', pillarsExamples.LongText],
  ['charter-timeline', 'in Arabic', inLanguage('ar', timelineExamples.TheVisit)],
  ['charter-timeline', 'LongText', timelineExamples.LongText],
] as const;

const style = document.createElement('style');
afterEach(() => {
  style.remove();
  vi.restoreAllMocks();
});

describe.each([240, 320, 640, 1024, 1600])('in a container of %i px', (width) => {
  test.each(examples)('%s needs no sideways scrolling of the page: %s', async (tag, _name, example) => {
    const element = await mount(tag, { ...example, width });
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
    expect(element.getBoundingClientRect().width).toBe(width);
  });
});

test.each([
  ['charter-quote', quoteExamples.LongText, '[part="text"] p'],
  ['charter-pillars', { ...pillarsExamples.LongText, attributes: { layout: 'list', open: '' } }, '[part="statement"]'],
  [
    'charter-timeline',
    { ...timelineExamples.LongText, attributes: { layout: 'list', open: '' } },
    '[part="statement"]',
  ],
] as const)('%s sets lines that an eye can follow, however wide the page', async (tag, example, selector) => {
  const element = await mount(tag, { ...example, width: 1600 });
  const words = find(element, selector);
  const lines = words.clientHeight / parseFloat(getComputedStyle(words).lineHeight);
  expect(words.textContent.length / lines).toBeLessThan(95);
});

test('does not make a table wider than a phone', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  const table = document.createElement('table');
  element.replaceWith(table);
  table.insertRow().insertCell().append(element);
  // After the element has come: WebKit 2.50 gives new elements in a shadow tree the lengths in `vw` of the former width.
  await page.viewport(500, 700);
  await expect.poll(() => table.getBoundingClientRect().width).toBeLessThan(500);
  table.remove();
});

test.each(examples)('%s loses no text when a reader sets it wider: %s', async (tag, _name, example) => {
  const element = await mount(tag, { ...example, width: 320 });
  // What WCAG 1.4.12 asks for; the element inherits it as a reader's own style sheet would set it.
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  element.shadowRoot?.adoptedStyleSheets.push(spacing);
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
});

test('looks the same whatever it inherits from the page', async () => {
  style.textContent = `body { text-transform: uppercase; white-space: nowrap; letter-spacing: 5px; text-align: center; font-style: italic; text-indent: 3em }
    p, li, figure, blockquote, summary { padding: 40px !important; color: red !important }`;
  document.head.append(style);
  const element = await mount('charter-quote', { ...quoteExamples.Card, width: 320 });
  const words = element.shadowRoot?.querySelector('[part="text"] p');
  if (!words) throw new Error('There are no words.');
  const { textTransform, whiteSpace, letterSpacing, textAlign, fontStyle, textIndent, paddingTop, color } =
    getComputedStyle(words);
  expect([textTransform, whiteSpace, letterSpacing, textAlign, fontStyle, textIndent, paddingTop]).toEqual([
    ...['none', 'normal', 'normal', 'start', 'normal', '0px', '0px'],
  ]);
  expect(color).toBe(getComputedStyle(document.body).color);
});

test('takes colours and typeface of the page, and gives way to its tokens and parts', async () => {
  style.textContent = `body { color: rgb(1, 2, 3); font-family: monospace }
    .paper { --charter-analysis-color: rgb(4, 5, 6); --charter-quote-font-family: fantasy }
    charter-quote::part(speaker) { color: rgb(7, 8, 9) }`;
  document.head.append(style);
  document.body.classList.add('paper');
  const element = await mount('charter-quote', quoteExamples.Card);
  const of = (part: string) => {
    const node = element.shadowRoot?.querySelector(`[part="${part}"]`);
    if (!node) throw new Error(`There is no ${part}.`);
    return getComputedStyle(node);
  };
  expect(of('base').color).toBe('rgb(1, 2, 3)');
  expect(of('base').fontFamily).toBe('monospace');
  expect(of('quote').borderBlockStartColor).toBe('rgb(4, 5, 6)');
  expect(of('text').fontFamily).toBe('fantasy');
  expect(of('speaker').color).toBe('rgb(7, 8, 9)');
  document.body.classList.remove('paper');
});

test('keeps a width of its own when it is shown only later', async () => {
  const element = await mount('charter-pillars', { attributes: {}, data: otherAgreement });
  const { parentElement: tab } = element;
  if (!tab) throw new Error('There is no container.');
  tab.hidden = true;
  element.layout = 'list';
  await element.updateComplete;
  tab.hidden = false;
  expect(element.getBoundingClientRect().width).toBe(tab.clientWidth);
  expect(element.getBoundingClientRect().height).toBeGreaterThan(100);
});
