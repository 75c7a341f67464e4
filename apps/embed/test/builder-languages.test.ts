/** The builder in every language: what it says, where it stands, and that nothing moves. */
import { LANGUAGE_ROWS, LANGUAGES } from '@baku-charter/core';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasets } from '../src/datasets.ts';
import { builderPath } from '../src/document.ts';
import { loadPageWords } from '../src/page-words.ts';
import { drawn, firstCopy, openBuilder, unfold } from './builder.ts';
import { launch, prepare, SITE } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const faultsIn = async (page: Page) => {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
};

const QUERIES = ['', '?element=pillars&place=wordpress', '?element=timeline&from=2026-02-09&place=notion'];

describe.each(LANGUAGES)('in %s', (lang) => {
  const path = builderPath(lang);
  const words = async () => {
    const data = datasets.find(({ meta }) => meta.lang === lang);
    if (!data) throw new Error(`There is no data in ${lang}.`);
    return (await loadPageWords(data)).site;
  };

  test('is in the language and its direction, and so is what is copied', async () => {
    const { page, foreign, complaints } = await openBuilder(browser, path);
    const { builder: t } = await words();
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).direction)).toBe(
      LANGUAGE_ROWS[lang].dir,
    );
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(t.title);
    for (const name of Object.values(t.steps))
      await page.getByRole('heading', { name, exact: false }).first().waitFor();
    expect(await firstCopy(page).inputValue()).toContain(`/${lang}/`);
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'has no accessibility fault in %s, and nothing is wider than 360 px',
    async (colorScheme) => {
      for (const query of QUERIES) {
        const options: BrowserContextOptions = { colorScheme, viewport: { width: 360, height: 800 } };
        const { page } = await openBuilder(browser, path + query, options);
        await unfold(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(360);
        expect(await faultsIn(page), query).toEqual([]);
        await page.context().close();
      }
    },
  );

  test.each([360, 1280])(
    'nothing moves at %i px, neither when it is opened nor when something is chosen',
    async (width) => {
      const shifts = () => page.evaluate(() => (globalThis as unknown as { shifts: unknown[] }).shifts);
      const { page } = await prepare(browser, '', { viewport: { width, height: 800 } });
      await page.addInitScript(() => {
        const seen: unknown[] = [];
        Object.assign(globalThis, { shifts: seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) seen.push(entry.value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const query of QUERIES) {
        await page.goto(SITE + path + query);
        await drawn(page);
        await page.frameLocator('iframe.phone').locator('body').waitFor();
        expect(await shifts(), query).toEqual([]);
      }
      await page.locator('[name="element"]').nth(1).check();
      // Keys, as an editor presses them: what moves in answer to these is expected to.
      await page.locator('[name="place"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('[name="lang"]').focus();
      await page.keyboard.press(lang === LANGUAGES.at(-1) ? 'ArrowUp' : 'ArrowDown');
      await expect.poll(() => new URL(page.url()).searchParams.get('lang')).not.toBe(null);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await shifts()).toEqual([]);
      await page.context().close();
    },
  );
});

test('leads from each language to the others', async () => {
  const { page } = await openBuilder(browser);
  for (const lang of ['ar', 'en', 'az'] as const) {
    await page.getByRole('link', { name: LANGUAGE_ROWS[lang].name, exact: true }).click();
    await drawn(page);
    expect(new URL(page.url()).pathname).toBe(`/${builderPath(lang)}`);
  }
  await page.context().close();
});

test('lists show that they go on', async () => {
  const { page } = await openBuilder(browser);
  const list = page.locator('.list').first();
  const { goesOn, isMarked } = await list.evaluate((node) => ({
    goesOn: node.scrollHeight > node.clientHeight,
    isMarked: getComputedStyle(node).backgroundImage.includes('linear-gradient'),
  }));
  expect({ goesOn, isMarked }).toEqual({ goesOn: true, isMarked: true });
  await page.getByText(`${datasets[0]?.quotes.length ?? 0} quotations`).waitFor();
  await page.context().close();
});
