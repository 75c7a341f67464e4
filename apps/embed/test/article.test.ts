/** The built demo article, read in a browser. */
import { dataset } from '@baku-charter/core';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, prepare, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const read = async (options: BrowserContextOptions = {}): Promise<Page> => (await visit(browser, '', options)).page;

test('shows the three elements, drawn by the script', async () => {
  const page = await read();
  await page.getByRole('button', { name: 'Copy citation' }).first().waitFor();
  expect(await page.getByRole('heading', { name: 'Charter signed', exact: true }).count()).toBe(1);
  expect(await page.getByRole('heading', { name: 'Humanitarian demining' }).count()).toBe(1);
  expect(await page.locator('charter-quote figure:visible').count()).toBe(2);
  await page.context().close();
});

test('shows on demand how a time was worked out, and where sources differ', async () => {
  const page = await read();
  const event = page.locator('[data-id="charter-signing"]');
  await event.locator('[part="details-summary"]').click();
  expect(await event.locator('[part~="working"]').isVisible()).toBe(true);
  expect(await event.locator('[part~="disagreement"]').isVisible()).toBe(true);
  expect(await event.locator('[part~="unknowns"]').isVisible()).toBe(true);
  await page.context().close();
});

test('keeps what the text says apart from what others say of it', async () => {
  const page = await read();
  const said = await page.locator('article').evaluate((article) => {
    const parts: Record<string, string> = {};
    let heading = '';
    for (const node of article.children) {
      if (node.localName === 'h2') heading = node.textContent;
      else parts[heading] = `${parts[heading] ?? ''} ${node.textContent}`;
    }
    return parts;
  });
  for (const { text, voice } of dataset.charter.statements) {
    const [where, elsewhere] = ['What the text says', 'How it is read'];
    expect(said[where]?.includes(text)).toBe(voice === 'document');
    expect(said[elsewhere]?.includes(text)).toBe(voice !== 'document');
  }
  await page.context().close();
});

test('asks no other host for anything and logs no error', async () => {
  const { page, foreign, complaints } = await visit(browser, '');
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('can be read in full without JavaScript', async () => {
  const page = await read({ javaScriptEnabled: false });
  const { visit: told, pillars, events, quotes } = dataset;
  for (const [words, id] of [
    [told.statements[0]?.text],
    [pillars.find(({ id }) => id === 'demining')?.document[0]?.text, 'demining'],
    [quotes.find(({ id }) => id === 'q4-s1')?.text],
    [events.find(({ id }) => id === 'welcome-zagulba')?.statements[0]?.text, 'welcome-zagulba'],
  ]) {
    if (id !== undefined) await page.locator(`[data-id="${id}"] [part="details-summary"]`).click();
    const found = page.getByText(words ?? '-').filter({ visible: true });
    expect(await found.count(), words).toBeGreaterThan(0);
  }
  await page.context().close();
});

test('leads from each statement to a note that names its sources, and back', async () => {
  const page = await read();
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('article > p .mark, article > ul .mark')].map((mark) => {
      const note = document.querySelector(mark.hash);
      return {
        sources: note?.querySelectorAll('cite').length,
        leadsBack: note?.querySelector<HTMLAnchorElement>('.back')?.hash === `#${mark.id}`,
      };
    }),
  );
  expect(links.length).toBeGreaterThan(10);
  for (const { sources, leadsBack } of links) {
    expect(sources).toBeGreaterThan(0);
    expect(leadsBack).toBe(true);
  }
  await page.context().close();
});

test('says what is not known, first about the document', async () => {
  const page = await read();
  const words = await page.locator('article').innerText();
  expect(words).toContain('Whether the Charter is legally binding');
  await page.getByText('More that is not known').click();
  const all = await page.locator('article').innerText();
  for (const { text } of dataset.unknowns) expect(all).toContain(text);
  await page.context().close();
});

test.each([320, 768, 1280])('needs no sideways scrolling at %i px', async (width) => {
  const page = await read({ viewport: { width, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.context().close();
});

/** Runs in the page: collects the layout shifts that the browser reports, with the words that moved. */
const observeShifts = () => {
  const shifts: string[] = [];
  const note = (entries: PerformanceEntry[]) => {
    for (const { value, sources } of entries as (PerformanceEntry & { value: number; sources: { node: Node }[] })[]) {
      shifts.push(`${value}: ${sources.map(({ node }) => node.textContent?.trim().slice(0, 40)).join(' | ')}`);
    }
  };
  const observer = new PerformanceObserver((list) => {
    note(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  const collect = async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    note(observer.takeRecords());
    return shifts;
  };
  Object.assign(globalThis, { collect });
};

test.each([320, 768, 1280])('shifts nothing at %i px when the script arrives late', async (width) => {
  // The browser reports shifts only in view, so the whole page must be.
  const { page } = await prepare(browser, '', { viewport: { width, height: 40_000 } });
  await page.addInitScript(observeShifts);
  let come: (() => void) | undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/charter.js', async (route) => {
    await late;
    await route.fallback();
  });
  await page.goto(SITE, { waitUntil: 'commit' });
  await page.locator('footer.foot').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await page.evaluate('collect()');
  come?.();
  await page.getByRole('button', { name: 'Copy citation' }).first().waitFor();
  await page.waitForLoadState('load');
  expect(await page.evaluate('collect()')).toEqual([]);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('has no accessibility fault in %s', async (colorScheme) => {
  const page = await read({ colorScheme });
  await page.addScriptTag({ content: axe.source });
  const faults = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  });
  expect(faults).toEqual([]);
  await page.context().close();
});
