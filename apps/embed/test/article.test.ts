/** The built demo article, read in a browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { VOICES } from '../src/article/story.ts';
import { inEachLanguage } from './article.ts';
import { faultsIn } from './faults.ts';
import { launch, prepare, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const read = async (options: BrowserContextOptions = {}): Promise<Page> => (await visit(browser, '', options)).page;

test('shows the three elements, drawn by the script when a reader comes near them', async () => {
  const page = await read();
  await page.locator('charter-quote').first().scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Copy quotation' }).first().waitFor();
  expect(await page.getByRole('heading', { name: 'Charter signed', exact: true }).count()).toBe(1);
  expect(await page.getByRole('rowheader', { name: 'Humanitarian demining' }).count()).toBe(1);
  expect(await page.locator('charter-quote figure:visible').count()).toBe(3);
});

test('shows on demand how a time was worked out, and where sources differ', async () => {
  const page = await read();
  const event = page.locator('[data-id="charter-signing"]');
  await event.locator('[part="details-summary"]').click();
  expect(await event.locator('[part~="working"]').isVisible()).toBe(true);
  expect(await event.locator('[part~="disagreement"]').isVisible()).toBe(true);
  expect(await event.locator('[part~="unknowns"]').isVisible()).toBe(true);
});

test('asks no other host for anything and logs no error', async () => {
  const { page, foreign, complaints } = await visit(browser, '');
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each(inEachLanguage)('can be read in full without JavaScript: %s', async (_, { path, data }) => {
  const { page } = await visit(browser, path, { javaScriptEnabled: false });
  for (const [words, id, part = 'details-summary'] of [
    [data.visit?.statements[0]?.text],
    [data.pillars.find(({ id }) => id === 'demining')?.comparison.statements[0]?.text, 'demining'],
    [data.pillars.find(({ id }) => id === 'demining')?.document[0]?.text, 'demining', 'more statements'],
    [data.quotes.find(({ id }) => id === VOICES.analyst)?.text],
    [data.events.find(({ id }) => id === 'welcome-zagulba')?.statements[0]?.text, 'welcome-zagulba'],
  ]) {
    const control = part === 'details-summary' ? '' : ' > summary';
    if (id !== undefined) await page.locator(`[data-id="${id}"] [part="${part}"]${control}`).first().click();
    const found = page.getByText(words ?? '-').filter({ visible: true });
    expect(await found.count(), words).toBeGreaterThan(0);
  }
});

test('a link to a note opens the notes that are folded, with and without script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await read({ javaScriptEnabled });
    await page.locator('#mark-1').click();
    await page.locator('#note-1').waitFor();
    expect(await page.locator('#note-1').isVisible()).toBe(true);
  }
});

test('prints what is folded, and the addresses of sources', async () => {
  const page = await read();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#note-1').isVisible()).toBe(true);
  const after = await page
    .locator('#note-1 a')
    .first()
    .evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]);
  expect(after[0]).toContain(after[1]);
  await page.context().close();
});

/** Runs in the page: the names on the map that are cut off, too small to read, or written over another. */
const faultsOfMap = (map: Element) => {
  const frame = map.getBoundingClientRect();
  const names = [...map.querySelectorAll('text')]
    .filter((one) => getComputedStyle(one).display !== 'none')
    .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }));
  const cut = names.filter(({ box }) => box.left < frame.left || box.right > frame.right);
  const small = names.filter(({ box }) => box.height < 12);
  const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));
  // A line is higher than its letters, so that a few pixels of overlap are not seen.
  const over = pairs.filter(
    ([{ box: a }, { box: b }]) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6,
  );
  return [...[...cut, ...small].map(({ name }) => name), ...over.map(([a, b]) => `${a.name} over ${b.name}`)];
};

test.each(inEachLanguage)('fits every width, and is short enough for a phone: %s', async (lang, { path }) => {
  const { page } = await visit(browser, path);
  for (const width of [320, 360, 640, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { scrollWidth, scrollHeight } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      scrollHeight: document.documentElement.scrollHeight,
    }));
    expect(scrollWidth, 'sideways').toBe(width);
    // Russian takes a sixth more room than English.
    if (width === 360) expect(scrollHeight).toBeLessThan(lang === 'ru' ? 10_000 : 9000);
    expect(await page.locator('svg.map').evaluate(faultsOfMap), `${width}`).toEqual([]);
  }
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

const WIDTHS = [320, 768, 1280];
/** English at every width, and each other language at one of them. */
const widths = [
  ...WIDTHS.map((width) => ['', width] as const),
  ...inEachLanguage.slice(1).map(([, { path }], index) => [path, WIDTHS[index % WIDTHS.length] ?? 320] as const),
];
test.each(widths)('shifts nothing when the script arrives late: %s at %i px', async (path, width) => {
  // The browser reports shifts only in view, so the whole page must be.
  const { page } = await prepare(browser, '', { viewport: { width, height: 40_000 } });
  await page.addInitScript(observeShifts);
  let come: (() => void) | undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/cdn/charter*.js', async (route) => {
    await late;
    await route.fallback();
  });
  await page.goto(SITE + path, { waitUntil: 'commit' });
  await page.locator('footer.foot').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await page.evaluate('collect()');
  come?.();
  await page.locator('button[part="copy-quotation"]:not([inert])').first().waitFor();
  await page.waitForLoadState('load');
  expect(await page.evaluate('collect()')).toEqual([]);
  await page.context().close();
});

test.each(inEachLanguage)('has no accessibility fault: %s', async (lang, { path }) => {
  const { page } = await visit(browser, path);
  for (const fold of await page.locator('.fold').all()) await fold.locator('> summary').click();
  if (lang !== 'en') {
    expect(await faultsIn(page, 'not of colours')).toEqual([]);
    return;
  }
  expect(await faultsIn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await faultsIn(page, 'of colours')).toEqual([]);
  await page.context().close();
});
