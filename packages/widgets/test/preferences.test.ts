/** What readers ask of their browser, and what a screen reader is told. In Chromium, which can emulate all of it. */
import { dataset, edtfPrecision, isExactEdtf } from '@baku-charter/core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TAGS } from '../src/elements.ts';
import { launch, open } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

beforeEach(async () => {
  const markup = `<!doctype html><html lang="en"><title>Test</title><style>body { margin: 0; width: 900px }</style>
    <script type="module" src="/cdn/charter.js"></script>
    <charter-quote quote-id="q4-s1" theme="light"></charter-quote>
    <charter-pillars show="demining" theme="light"></charter-pillars>
    <charter-timeline show="alley-of-martyrs" layout="strip" theme="light" style="width: 15rem"></charter-timeline>`;
  ({ page } = await open(browser, markup));
  await page.getByRole('list', { name: 'Timeline' }).waitFor();
});

const styleOf = (selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

test('secondary text is as strong as any where the reader asks for more contrast', async () => {
  expect(await styleOf('charter-quote [part="attribution"]', 'color')).not.toBe(
    await styleOf('charter-quote', 'color'),
  );
  await page.emulateMedia({ contrast: 'more' });
  expect(await styleOf('charter-quote [part="attribution"]', 'color')).toBe(await styleOf('charter-quote', 'color'));
});

test('the three voices are told apart by the shape of their rules with forced colours', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const shapes = await Promise.all(
    [
      'charter-pillars [part~="document"]',
      'charter-timeline [part~="reported"]',
      'charter-pillars [part~="analysis"]',
    ].map((selector) => styleOf(selector, 'border-inline-start-style')),
  );
  expect(shapes).toEqual(['solid', 'double', 'dotted']);
  expect(await styleOf('charter-timeline [part~="date"]', 'border-block-end-style')).toBe('solid');
});

test('icons take the colour of the words beside them with forced colours', async () => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  expect(await styleOf('charter-pillars [part="icon"]', 'stroke')).toBe(
    await styleOf('charter-pillars [part="heading"]', 'color'),
  );
});

test('the mark of a certain day is filled and that of an uncertain one is hollow with forced colours', async () => {
  const ofDay = dataset.events.filter(({ date }) => edtfPrecision(date) === 'day');
  const shown = [true, false].map((exact) => ofDay.find(({ date }) => isExactEdtf(date) === exact)?.id);
  await page.locator('charter-timeline').evaluate((element, ids) => {
    element.setAttribute('show', ids.join(' '));
  }, shown);
  await page.locator('[part="date day approximate"]').waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  const fill = (precision: string) =>
    page.locator(`[part="date ${precision}"]`).evaluate((node) => {
      const { borderTopWidth, height } = getComputedStyle(node, '::after');
      return (2 * parseFloat(borderTopWidth)) / parseFloat(height);
    });
  expect(await fill('day')).toBe(1);
  expect(await fill('day approximate')).toBeLessThan(0.5);
});

test('nothing moves by itself where the reader wants no motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.locator(TAGS.join()).evaluateAll((elements) =>
    elements
      .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])])
      .map((node) => getComputedStyle(node))
      .filter((s) => s.scrollBehavior !== 'auto' || s.animationName !== 'none' || s.transitionDuration !== '0s'),
  );
  expect(moving).toEqual([]);
});

test('on paper everything is open and there are no buttons; the strip is a list', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('charter-quote button').first().isVisible()).toBe(false);
  expect(await page.locator('charter-pillars [part="sources"] [part="source"]').first().isVisible()).toBe(true);
  expect(await styleOf('charter-timeline [part="timeline"]', 'display')).toBe('block');
});

test('letters on paper are dark even with the dark theme, since printers leave out backgrounds', async () => {
  const light = await styleOf('charter-quote', 'color');
  await page.locator('charter-quote').evaluate((element) => {
    element.setAttribute('theme', 'dark');
  });
  expect(await styleOf('charter-quote', 'color')).not.toBe(light);
  await page.emulateMedia({ media: 'print' });
  expect(await styleOf('charter-quote', 'color')).toBe(light);
});

/** What a screen reader is told of an element: roles, names and words, in order. */
const told = async (tag: string) => (await page.locator(tag).ariaSnapshot()).split('\n');

test('a screen reader is told of a quotation: the words, who said them, where they stand', async () => {
  const title = "JD Vance's Visit To Baku Boosts High Diplomacy And Strategic Turnaround - Analyst";
  const [figure, blockquote, words, ...rest] = await told('charter-quote');
  expect(figure).toBe(
    `- figure "Azer Garayev, political analyst. ${title}, Trend News Agency via MENAFN, 11 February 2026":`,
  );
  expect(blockquote).toBe('  - blockquote:');
  expect(words).toMatch(/^ {4}- paragraph: “This Charter provides more .+ regional stability\.”$/);
  expect(rest).toEqual([
    '  - text: Azer Garayev, political analyst.',
    `  - link "${title}":`,
    expect.stringMatching(/^ {4}- \/url: https:\/\/menafn\.com\//),
    '  - text: ", Trend News Agency via MENAFN,"',
    '  - time: 11 February 2026',
    '- button "Copy quotation"',
    '- button "Copy citation"',
    '- status',
  ]);
});

test('a screen reader is told of a pillar: its title, whose words follow, what can be opened', async () => {
  expect(await told('charter-pillars')).toEqual([
    '- list:',
    '  - listitem:',
    '    - heading "Humanitarian demining" [level=3]',
    '    - paragraph: The document',
    `    - paragraph: ${String(dataset.pillars.find(({ id }) => id === 'demining')?.document[0]?.text)}`,
    '    - group: 5 sources',
    '    - group: "In the document: III.4 (our numbering)"',
    '    - group: The analyst, and how the two compare',
  ]);
});

test('a screen reader is told of an event: its date, title, place, whose words follow, what can be opened', async () => {
  expect(await told('charter-timeline')).toEqual([
    '- list "Timeline":',
    '  - listitem:',
    '    - paragraph:',
    '      - time: 11 February 2026',
    '    - list:',
    '      - listitem:',
    '        - heading "Wreath at the Alley of Martyrs" [level=3]',
    '        - paragraph: Alley of Martyrs',
    '        - paragraph: Reported',
    expect.stringMatching(/^ {8}- paragraph: Vance and his wife visited the Alley of Martyrs/),
    '        - group: 1 source',
    '        - group: More about this',
  ]);
});
