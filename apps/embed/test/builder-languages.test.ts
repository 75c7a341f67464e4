/** The builder in every language: what it says, where it stands, and that nothing moves. */
import { LANGUAGE_ROWS, LANGUAGES } from '@baku-charter/core';
import { builderPath } from '@baku-charter/kit/site';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editions } from '../src/editions.ts';
import { drawn, firstCopy, openBuilder, unfold } from './builder.ts';
import { faultsIn } from './faults.ts';
import { launch, prepare, SITE } from './site.ts';

let browser: Browser;
/** The pages in which shifts are noted, for all tests. */
let phone: Page;
let wide: Page;
beforeAll(async () => {
  browser = await launch();
  phone = await watched(360);
  wide = await watched(1280);
});
afterAll(() => browser.close());

const QUERIES = ['', '?element=pillars&place=wordpress', '?element=timeline&from=2026-02-09&place=notion'];

/** Runs in the page: notes what moves by itself. What moves in answer to an editor's keys is expected to. */
const noteShifts = () => {
  const shifts: number[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) shifts.push(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const shiftsOn = (page: Page) => page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);

/** An empty page of a width in which shifts are noted. */
const watched = async (width: number): Promise<Page> => {
  const { page } = await prepare(browser, '', { viewport: { width, height: 800 } });
  await page.addInitScript(noteShifts);
  return page;
};

/** Opens an address and waits until the result is drawn in its frame. */
const goTo = async (page: Page, path: string): Promise<void> => {
  await page.goto(SITE + path);
  await drawn(page);
  await page.frameLocator('iframe.phone').locator('body').waitFor();
};

describe.each(LANGUAGES)('in %s', (lang) => {
  const path = builderPath(LANGUAGES, lang);
  const words = () => {
    const edition = editions.find(({ data }) => data.meta.lang === lang);
    if (!edition) throw new Error(`There is no data in ${lang}.`);
    return edition.words.site;
  };

  test('is in the language and its direction, and so is what is copied', async () => {
    const { page, foreign, complaints } = await openBuilder(browser, path);
    const { builder: t } = words();
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
  });

  describe.each(QUERIES)('on a phone, asked for "%s"', (query) => {
    beforeAll(() => goTo(phone, path + query));

    test('nothing moves while it is drawn', async () => {
      expect(await shiftsOn(phone)).toEqual([]);
    });

    test('nothing is wider than the screen, and nothing has an accessibility fault', async () => {
      await unfold(phone);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      if (lang !== LANGUAGES[0]) {
        expect(await faultsIn(phone, 'not of colours')).toEqual([]);
        return;
      }
      expect(await faultsIn(phone)).toEqual([]);
      await phone.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsIn(phone, 'of colours')).toEqual([]);
      await phone.emulateMedia({ colorScheme: null });
    });
  });

  /** Chooses another element, system and language, the latter two by keys. */
  const choose = async (page: Page) => {
    await page.locator('[name="element"]').nth(1).check();
    await page.locator('[name="place"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('[name="lang"]').focus();
    await page.keyboard.press(lang === LANGUAGES.at(-1) ? 'ArrowUp' : 'ArrowDown');
    await expect.poll(() => new URL(page.url()).searchParams.get('lang')).not.toBe(null);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  };

  test('nothing moves on a phone when something is chosen', async () => {
    await goTo(phone, path + (QUERIES.at(-1) ?? ''));
    await choose(phone);
    expect(await shiftsOn(phone)).toEqual([]);
  });

  test('nothing moves on a wide screen, neither while it is drawn nor when something is chosen', async () => {
    for (const query of QUERIES) {
      await goTo(wide, path + query);
      expect(await shiftsOn(wide), query).toEqual([]);
    }
    await choose(wide);
    expect(await shiftsOn(wide)).toEqual([]);
  });
});

test('leads from each language to the others', async () => {
  const { page } = await openBuilder(browser);
  for (const lang of ['ar', 'en', 'az'] as const) {
    await page.getByRole('link', { name: LANGUAGE_ROWS[lang].name, exact: true }).click();
    await drawn(page);
    expect(new URL(page.url()).pathname).toBe(`/${builderPath(LANGUAGES, lang)}`);
  }
});

test('keeps the choices when its own language changes', async () => {
  const { page } = await openBuilder(browser, '?element=timeline&place=wordpress&loader=no&from=2026-02-10');
  await page.getByRole('link', { name: LANGUAGE_ROWS.tr.name, exact: true }).click();
  await drawn(page);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    element: 'timeline',
    place: 'wordpress',
    loader: 'no',
    from: '2026-02-10',
  });
  expect(await firstCopy(page).inputValue()).toContain('/tr/');
});

test('lists show that they go on', async () => {
  const { page } = await openBuilder(browser);
  const list = page.locator('.list').first();
  const { goesOn, isMarked } = await list.evaluate((node) => ({
    goesOn: node.scrollHeight > node.clientHeight,
    isMarked: getComputedStyle(node).backgroundImage.includes('linear-gradient'),
  }));
  expect({ goesOn, isMarked }).toEqual({ goesOn: true, isMarked: true });
  await page.getByText(`${editions[0]?.data.quotes.length ?? 0} quotations`).waitFor();
});
