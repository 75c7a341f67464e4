/** The matrix where no script runs, on paper and with forced colours. */
import { dataset, LANGUAGES, type Slice } from '@baku-charter/core';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pillarsElement } from '../src/static.ts';
import { launch, open } from './browser.ts';
import { DATASETS } from './datasets.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** A page with the matrix as a server writes it, and without the element's script. */
const served = async (markup: string, { width = 1280, dark = false } = {}) => {
  ({ page } = await open(
    browser,
    `<!doctype html><html lang="en"><title>Test</title><body style="margin:0">${markup}`,
    { javaScriptEnabled: false, viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' },
  ));
  await page.locator('[part="row"]').last().waitFor();
};

/** The data with the analyst's word at the same step for all subjects. */
const placed: Slice = {
  ...dataset,
  pillars: dataset.pillars.map((pillar) => ({ ...pillar, comparison: { ...pillar.comparison, reach: 'commits' } })),
};

test('opens by the verdict without script, and is open from the start where a page asks for that', async () => {
  await served(pillarsElement(dataset, { layout: 'matrix', show: ['demining', 'peacekeeping'], open: ['demining'] }));
  const panel = (id: string) => page.locator(`[data-id="${id}"] [part="panel"]`);
  expect([await panel('demining').isVisible(), await panel('peacekeeping').isVisible()]).toEqual([true, false]);
  await page.locator('[data-id="peacekeeping"] [part="details-summary"]').click();
  expect(await panel('peacekeeping').isVisible()).toBe(true);
});

test('a screen reader is told of a table: its columns, and the sentence of each ladder', async () => {
  await served(pillarsElement(placed, { layout: 'matrix', show: ['demining', 'peacekeeping', 'cybersecurity'] }), {
    width: 360,
  });
  const told = await page.locator('charter-pillars').ariaSnapshot();
  expect(told).toMatch(/- table "Text and analyst agree on 0 of 3 subjects, in part on 3/);
  for (const heading of ['Subject', 'The text says', 'The analyst says', 'How they compare']) {
    expect(told).toContain(`- columnheader "${heading}"`);
  }
  expect(told).toContain('rowheader "Agrees in part Differs: commitments 1"');
  expect(told).toContain('- rowheader "Humanitarian demining"');
  expect(told).toContain('cell "The text: intends. The analyst’s word: commits."');
});

test('on paper the whole table comes first, with the words of the steps, and then what stands behind each row', async () => {
  await served(pillarsElement(placed, { layout: 'matrix', theme: 'dark' }), { width: 680, dark: true });
  await page.emulateMedia({ media: 'print' });
  const top = async (selector: string, which: 'first' | 'last') =>
    (await page.locator(selector)[which]().boundingBox())?.y ?? 0;
  expect(await page.locator('thead .step').first().isVisible()).toBe(true);
  expect(await page.locator('[part="panel"]').last().isVisible()).toBe(true);
  expect(await top('[part="panel"]', 'first')).toBeGreaterThan(await top('[part="heading"]', 'last'));
  // The table has to fit on one sheet, with a line for each subject.
  expect((await top('[part="panel"]', 'first')) - (await top('[part="matrix"]', 'first'))).toBeLessThan(960);
  expect(await page.locator('[part="row"] [part="sources-mark"]').first().isVisible()).toBe(false);
  // Each verdict stands above its subjects, and each subject beneath the one before, in one column.
  const titles = await page
    .locator('.group > .cell, .row > [part="title"]')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).map(({ left, top }) => ({ left, top })));
  expect(titles.length).toBeGreaterThan(12);
  titles.reduce((before, cell) => {
    expect(cell.left).toBeCloseTo(before.left, 0);
    expect(cell.top).toBeGreaterThan(before.top + 10);
    return cell;
  });
  // No name of a step is broken.
  expect(
    await page.locator('.step').evaluateAll((steps) => steps.every((step) => step.scrollWidth <= step.clientWidth)),
  ).toBe(true);
});

test('with forced colours every shape of a ladder has the colour of the text', async () => {
  await served(pillarsElement(placed, { layout: 'matrix', show: ['cybersecurity'] }), { width: 360, dark: true });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const styleOf = (selector: string, property: string) =>
    page
      .locator(`[part="ladder"] ${selector}`)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  const text = await styleOf('.unseen', 'color');
  expect([await styleOf('.disc', 'fill'), await styleOf('.diamond', 'fill')]).toEqual([text, text]);
  for (const line of ['.scale', '.joint', '.way']) expect(await styleOf(line, 'stroke'), line).toBe(text);
});

test.each(LANGUAGES)('takes no sideways scrolling at 320 px before the script is there, in %s', async (lang) => {
  await served(pillarsElement(DATASETS[lang], { layout: 'matrix', theme: 'light' }), { width: 320 });
  const overflow = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(overflow).toBe(0);
});
