/** Static markup: the same words as the live element, readable where no script runs. */
import { dataset } from '@baku-charter/core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pillarsHtml, quoteHtml, timelineHtml } from '../src/static.ts';
import { launch, open } from './browser.ts';

let browser: Browser;
let page: Page;

/** Each element holds its static markup, so that one page has both. */
const markup = [
  ...dataset.quotes.map(({ id }) => `<charter-quote quote-id="${id}">${quoteHtml(dataset, id)}</charter-quote>`),
  `<charter-pillars>${pillarsHtml(dataset)}</charter-pillars>`,
  `<charter-timeline>${timelineHtml(dataset)}</charter-timeline>`,
];

beforeAll(async () => {
  browser = await launch();
  ({ page } = await open(browser, `<script type="module" src="/cdn/charter.js"></script>${markup.join('')}`));
  await page.locator('charter-timeline [part="strip"]').waitFor();
});
afterAll(() => browser.close());

test('has the words of the live element, for every record', async () => {
  const words = await page.evaluate(() => {
    const textOf = (node: Node | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [...document.querySelectorAll('charter-quote, charter-pillars, charter-timeline')].map((element) => ({
      live: textOf(element.shadowRoot),
      static: textOf(element),
    }));
  });
  expect(words).toHaveLength(dataset.quotes.length + 2);
  for (const { live, static: plain } of words) {
    expect(plain).not.toBe('');
    expect(live).toBe(plain);
  }
});

test('carries no trace of a template engine, no style and no script', () => {
  expect(markup.join('')).not.toMatch(/<!--|<style|<script|style=|defer-hydration/);
});

test('escapes what the data holds', () => {
  const [quote] = dataset.quotes;
  const text = '<img src=x onerror=alert(1)> & "more"';
  const hostile = { ...dataset, quotes: [{ ...quote, id: 'hostile', text }] } as typeof dataset;
  expect(quoteHtml(hostile, 'hostile')).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; ');
});

test('names a record that the data does not have', () => {
  expect(() => quoteHtml(dataset, 'nope')).toThrow('There is no quotation "nope" in the data.');
  expect(() => pillarsHtml(dataset, ['nope'])).toThrow('There is no pillar "nope" in the data.');
  expect(() => timelineHtml(dataset, ['nope'])).toThrow('There is no event "nope" in the data.');
});
