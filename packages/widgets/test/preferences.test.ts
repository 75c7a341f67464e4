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
    <charter-pillars show="demining" open theme="light"></charter-pillars>
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
  const colors = async () =>
    Promise.all(['origin', 'base'].map((part) => styleOf(`charter-quote [part="${part}"]`, 'color')));
  const [muted, text] = await colors();
  expect(muted).not.toBe(text);
  await page.emulateMedia({ contrast: 'more' });
  const [strong, same] = await colors();
  expect(strong).toBe(same);
});

test('the three voices are told apart by the shape of their rules with forced colours', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const shapes = await Promise.all(
    [
      'charter-pillars [part="voice document"]',
      'charter-timeline [part~="reported"]',
      'charter-pillars [part="voice analysis"]',
    ].map((selector) => styleOf(selector, 'border-inline-start-style')),
  );
  expect(shapes).toEqual(['solid', 'double', 'dotted']);
  expect(await styleOf('charter-timeline [part~="date-group"]', 'border-block-start-style')).toBe('solid');
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
  const marks = page.locator('charter-timeline summary > [part~="tick"]:not(.placed)');
  await marks.nth(1).waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  const fills = await marks.evaluateAll((nodes) =>
    nodes.map((node) => {
      const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(node);
      return { fill: backgroundColor, edge: borderTopWidth === '2px' && borderTopColor };
    }),
  );
  // The colour of the system's text.
  expect(fills).toEqual([
    { fill: 'rgb(0, 0, 0)', edge: false },
    { fill: 'rgba(0, 0, 0, 0)', edge: 'rgb(0, 0, 0)' },
  ]);
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
  expect(await page.locator('charter-pillars [part~="references"] [part="source"]').first().isVisible()).toBe(true);
  expect(await styleOf('charter-timeline [part="timeline"]', 'display')).toBe('block');
});

test('letters on paper are dark even with the dark theme, since printers leave out backgrounds', async () => {
  const light = await styleOf('charter-quote [part="base"]', 'color');
  await page.locator('charter-quote').evaluate((element) => {
    element.setAttribute('theme', 'dark');
  });
  expect(await styleOf('charter-quote [part="base"]', 'color')).not.toBe(light);
  await page.emulateMedia({ media: 'print' });
  expect(await styleOf('charter-quote [part="base"]', 'color')).toBe('rgb(26, 28, 31)');
});

/** What a screen reader is told of an element: roles, names and words, in order. */
const told = async (tag: string) => (await page.locator(tag).ariaSnapshot()).split('\n');

test('a screen reader is told of a quotation: the words, who said them, where they stand', async () => {
  const title = "JD Vance's Visit To Baku Boosts High Diplomacy And Strategic Turnaround - Analyst";
  const [figure, blockquote, words, ...rest] = await told('charter-quote');
  const [who, where] = ['Azer Garayev, political analyst', 'Trend News Agency via MENAFN, 11 February 2026'];
  expect(figure).toBe(`- figure "${who} ${where}":`);
  expect(blockquote).toBe('  - blockquote:');
  expect(words).toMatch(/^ {4}- paragraph: “ ?This Charter provides more .+ regional stability\.”$/);
  expect(rest).toEqual([
    `  - paragraph: ${who}`,
    '  - paragraph:',
    '    - text: Trend News Agency via MENAFN,',
    '    - time: 11 February 2026',
    `- link "Check in the source , ${title}":`,
    expect.stringMatching(/^ {2}- \/url: https:\/\/menafn\.com\/.+#:~:text=/),
    '- button "Copy quotation": Copy',
    '- group: Cite',
    '- status',
  ]);
});

test('a screen reader is told of a pillar: how both compare, its title, whose words follow, what can be opened', async () => {
  const [list, item, verdict, heading, gist, opener, claim, ...rest] = await told('charter-pillars');
  expect([list, item, verdict, heading]).toEqual([
    '- list:',
    '  - listitem:',
    '    - paragraph: "Agrees in part, Differs: contributions"',
    '    - heading "Humanitarian demining" [level=3]',
  ]);
  expect(gist).toMatch(/^ {4}- paragraph: "Text: They intend to cooperate/);
  expect(opener).toBe('    - group:');
  expect(claim).toMatch(/^ {6}- text: "Analyst: “acknowledges .+” , Humanitarian demining"$/);
  const voices = rest.filter((line) => /^ {6}- paragraph: The (text|analyst)$/.test(line));
  expect(voices).toEqual(['      - paragraph: The text', '      - paragraph: The analyst']);
  const names = rest.filter((line) => line.includes('- group'));
  expect(names).toEqual([
    '      - group: "In the text: III.4 (our numbering)"',
    '      - group: More about this',
    '      - group: What is not known',
    '      - group: Terms explained',
    expect.stringMatching(/^- group: "Sources: \d"$/),
  ]);
  expect(rest.filter((line) => /button "\d sources?"/.test(line)).length).toBeGreaterThan(2);
});

test('a screen reader is told of an event: its date, place, title, what happened, that it opens', async () => {
  expect(await told('charter-timeline')).toEqual([
    '- list "Timeline":',
    '  - listitem:',
    '    - paragraph:',
    '      - time: 11 February 2026',
    '    - list:',
    '      - listitem:',
    '        - group:',
    '          - heading "Wreath at the Alley of Martyrs" [level=3]',
    '          - text: Vance and his wife laid a wreath at the Alley of Martyrs.',
    '- group: "Sources: 2"',
  ]);
});
