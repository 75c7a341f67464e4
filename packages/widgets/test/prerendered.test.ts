/** Whole elements as strings, with declarative shadow DOM: readable without script; nothing moves when it runs. */
import { createHash } from 'node:crypto';
import { type Dataset, dataset as en, LANGUAGES } from '@baku-charter/core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TAGS } from '../src/elements.ts';
import { pillarsElement, pillarsHtml, quoteElement, styleText, timelineElement, timelineHtml } from '../src/static.ts';
import { boxes, moved, painted } from './boxes.ts';
import { launch, open, ready, script } from './browser.ts';
import { DATASETS } from './datasets.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SIGNING = ['charter-signing', 'press-statements'];

const doctype = (language: string) =>
  `<!doctype html><html lang="${language}"><style>body { margin: 0; font: 16px/1.5 sans-serif }</style>`;

/** Elements of each kind with everything that could move: rows of buttons, strips, open records, other headings. */
const elements = (data: Dataset) => [
  quoteElement(data, 'q4-s1'),
  quoteElement(data, 'q3-s2', { variant: 'pull', theme: 'dark' }),
  pillarsElement(data, { show: ['demining', 'energy-security', 'digital-ai'], open: ['demining'], headingLevel: 2 }),
  pillarsElement(data, { show: ['cybersecurity', 'peacekeeping'], layout: 'list' }),
  timelineElement(data, { from: '2026-02-09', to: '2026-02-11', open: SIGNING }),
  timelineElement(data, { layout: 'strip', scale: 'proportional', theme: 'light' }),
  timelineElement(data, { show: SIGNING, layout: 'list', open: true }),
];

/** Opens a page whose script arrives only when `come` is called. */
const openLate = async (html: string, context = {}) => {
  let come: (() => void) | undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  const opened = await open(browser, html, { ...context, answers: { '/cdn/charter.js': late } });
  await opened.page.locator('#end').waitFor({ state: 'attached' });
  return { ...opened, come: () => come?.() };
};

const end = '<p id="end">The end.</p>';

const quotation = (page: Page) => page.locator('charter-quote').getByText('This Charter provides more than');

test('can be read, with its styles, where no script runs', async () => {
  const html = doctype('en') + elements(en).join('') + end;
  const { page } = await open(browser, html, { javaScriptEnabled: false });
  expect(await quotation(page).isVisible()).toBe(true);
  const figure = page.locator('charter-quote figure').first();
  expect(await figure.evaluate((node) => getComputedStyle(node).display)).toBe('grid');
  await page.locator('[data-id="cybersecurity"] [part="details-summary"]').click();
  await page.locator('[data-id="cybersecurity"] .side [part="sources-mark"]').first().click();
  expect(await page.locator('charter-pillars [part="sources"] [part="source"]:visible').count()).toBeGreaterThan(0);
  await page.close();
});

test('puts subjects away by verdict where no script runs', async () => {
  const { page } = await open(browser, doctype('en') + pillarsElement(en) + end, { javaScriptEnabled: false });
  await page.locator('label', { hasText: 'Agrees in part' }).click();
  const left = en.pillars.filter(({ comparison }) => comparison.match === 'partly-supported');
  expect(await page.locator('[part="pillar"]:visible').count()).toBe(left.length);
  await page.close();
});

test('keeps the verdict that a reader chose before the script came', async () => {
  const { page, come } = await openLate(doctype('en') + script('charter') + pillarsElement(en) + end);
  await page.locator('label', { hasText: 'Agrees in part' }).click();
  const left = await page.locator('[part="pillar"]:visible').count();
  expect(left).toBeLessThan(en.pillars.length);
  come();
  await ready(page, 'charter-pillars');
  expect(await page.locator('[part="pillar"]:visible').count()).toBe(left);
});

/** Buttons that need no script open the list of the sources of a statement. */
const buttons = (page: Page) => page.locator('button:not([part="sources-mark"]):visible');

test('shows no button that nobody can press where no script runs, but the marks of sources, which work', async () => {
  const html = doctype('en') + elements(en).join('') + end;
  const { page } = await open(browser, html, { javaScriptEnabled: false });
  expect(await buttons(page).count()).toBe(0);
  expect(await page.locator('[part="headline"]').first().isVisible()).toBe(true);
  await page.locator('[part="sources-mark"]:visible').first().click();
  expect(await page.locator('[part="sources"]:visible').count()).toBe(1);
  await page.close();
});

const bases = (page: Page) =>
  page.locator('[part="base"]').evaluateAll((nodes) => nodes.map((node) => (node as HTMLElement).dataset['mark']));

const mark = (page: Page, name: string) =>
  page.locator('[part="base"]').evaluateAll((nodes, value) => {
    for (const node of nodes) (node as HTMLElement).dataset['mark'] = value;
  }, name);

const markup = elements(en);
const all = <T>(value: T) => markup.map(() => value);

test('stays as it is where the script never comes', async () => {
  const { page } = await open(browser, doctype('en') + script('charter') + markup.join('') + end, {
    answers: { '/cdn/charter.js': 0 },
  });
  await page.waitForLoadState('load');
  expect(await quotation(page).isVisible()).toBe(true);
  expect(await bases(page)).toEqual(all(undefined));
  expect(await buttons(page).count()).toBe(0);
});

test('is replaced once where the script comes late', async () => {
  const { page, come, complaints } = await openLate(doctype('en') + script('charter') + markup.join('') + end);
  await mark(page, 'from the server');
  await painted(page);
  expect(await bases(page)).toEqual(all('from the server'));
  come();
  await ready(page, ...TAGS);
  expect(await bases(page)).toEqual(all(undefined));
  await mark(page, 'live');
  await page.evaluate((tags) => {
    for (const element of document.querySelectorAll(tags)) element.setAttribute('theme', 'light');
  }, TAGS.join());
  await ready(page, ...TAGS);
  expect(await bases(page)).toEqual(all('live'));
  expect(complaints).toEqual([]);
});

test('is shown once where the script ran before the parser came to it', async () => {
  const { page, complaints } = await open(browser, doctype('en') + script('charter'));
  await page.waitForFunction(() => customElements.get('charter-timeline'));
  // The parser now comes to tags that are already defined, as it does in the middle of a long page.
  const html = JSON.stringify(doctype('en') + markup.join('') + end);
  await page.evaluate(`document.open(); document.write(${html}); document.close();`);
  await ready(page, ...TAGS);
  expect(await bases(page)).toEqual(all(undefined));
  expect(await quotation(page).count()).toBe(1);
  // The pull quote has no buttons.
  expect(await page.getByRole('button', { name: 'Copy quotation' }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('is shown once where it arrives in pieces, on a slow connection, after the script', async () => {
  const { page, complaints } = await open(browser, doctype('en') + script('charter'));
  await page.waitForFunction(() => customElements.get('charter-timeline'));
  const html = quoteElement(en, 'q4-s1') + end;
  const middle = html.indexOf('<figcaption');
  await page.evaluate(`document.open(); document.write(${JSON.stringify(html.slice(0, middle))});`);
  await painted(page);
  await page.evaluate(`document.write(${JSON.stringify(html.slice(middle))}); document.close();`);
  await ready(page, 'charter-quote');
  expect(await page.locator('charter-quote [part="base"]').count()).toBe(1);
  expect(await page.locator('charter-quote figcaption').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Copy quotation' }).isEnabled()).toBe(true);
  expect(complaints).toEqual([]);
});

test.each([
  ['declarative shadow DOM', pillarsElement(en), timelineElement(en)],
  [
    'static markup between the tags',
    `<charter-pillars>${pillarsHtml(en)}</charter-pillars>`,
    `<charter-timeline>${timelineHtml(en)}</charter-timeline>`,
  ],
])('keeps what a reader opened and the focus, from %s', async (_what, pillars, timeline) => {
  const { page, come } = await openLate(doctype('en') + script('charter') + pillars + timeline + end);
  const pillar = page.locator('[data-id="demining"] [part="details-summary"]');
  const details = page.locator('[data-id="charter-signing"] [part="details-summary"]');
  await pillar.click();
  await details.click();
  await page.mouse.wheel(0, -100_000);
  await page.waitForFunction(() => scrollY === 0);
  await mark(page, 'from the server');
  come();
  await ready(page, ...TAGS);
  const open_ = await page
    .locator('[part="base"] details[open]')
    .evaluateAll((nodes) =>
      nodes.map((node) => `${node.closest<HTMLElement>('[data-id]')?.dataset['id']}: ${node.getAttribute('part')}`),
    );
  expect(open_).toEqual(['demining: details', 'charter-signing: details']);
  const focused = page.locator('[part="base"] [data-id="charter-signing"] [part="details-summary"]:focus');
  expect(await focused.count()).toBe(1);
  // Restoring the focus must not scroll the page back for a reader who has scrolled on.
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

/** Collects the layout shifts that the browser reports: what moved (unless it is in a shadow root), and from where to where. */
const observeShifts = `<script>
  const shifts = [];
  const box = ({ x, y, width, height }) => [x, y, width, height].join(' ');
  const note = (entries) => {
    for (const { value, sources } of entries) {
      const moved = sources.map(({ node, previousRect, currentRect }) =>
        [node?.parentElement?.outerHTML.slice(0, 80), box(previousRect), 'to', box(currentRect)].join(' '),
      );
      shifts.push(value + ': ' + moved.join(' | '));
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const collectShifts = async () => {
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
    note(observer.takeRecords());
    return shifts;
  };
</script>`;

const shiftsOn = (page: Page) => page.evaluate('collectShifts()');

/** Paints nothing before the whole page is read: a slow parser moves things too, and these tests are about the script. */
const paintWhole = '<link rel="expect" href="#end" blocking="render">';

const article = elements(en).map((element) => `<p>Before it.</p>${element}`);
const widths = [320, 768, 1280];

test.each(widths)('lets nothing shift at %i px, where the script comes late', async (width) => {
  const html = doctype('en') + paintWhole + observeShifts + script('charter') + article.join('') + end;
  const { page, come } = await openLate(html, { viewport: { width, height: 20_000 } });
  await shiftsOn(page);
  come();
  await ready(page, ...TAGS);
  expect(await shiftsOn(page)).toEqual([]);
  await page.close();
});

test.each(widths)('lets nothing shift at %i px, where the script comes at once', async (width) => {
  const html = doctype('en') + paintWhole + observeShifts + script('charter') + article.join('') + end;
  const { page } = await open(browser, html, { viewport: { width, height: 20_000 } });
  await ready(page, ...TAGS);
  expect(await shiftsOn(page)).toEqual([]);
  await page.close();
});

const canShare = '<script>navigator.share = () => Promise.resolve();</script>';

// Without `navigator.share`, the share button must keep its space; for that, one language is enough.
test.each([{ language: 'en' as const, shares: false }, ...LANGUAGES.map((language) => ({ language, shares: true }))])(
  'has every part where the live element has it, in $language (can share: $shares)',
  async ({ language, shares }) => {
    // Layout depends on the width of the container, so one page can have all widths.
    const all = elements(DATASETS[language]).join('');
    const containers = [240, 320, 480, 768, 1280].map((width) => `<div style="width: ${width}px">${all}</div>`);
    // What is folded there is measured unfolded, at the width of the page.
    const unfolded = [pillarsElement, timelineElement].map((element) => element(DATASETS[language], { open: true }));
    const head = doctype(language) + (shares ? canShare : '') + script('charter');
    const { page, come } = await openLate(head + containers.join('') + unfolded.join('') + end);
    const before = await boxes(page);
    come();
    await ready(page, ...TAGS);
    const after = await boxes(page);
    expect(after).toHaveLength(before.length);
    expect(moved(before, after).slice(0, 5)).toEqual([]);
  },
);

test('shows no gap where a share button would be, in a browser that cannot share', async () => {
  const { page } = await open(browser, doctype('en') + script('charter-quote') + quoteElement(en, 'q4-s1') + end);
  await ready(page, 'charter-quote');
  const gaps = await page.locator('charter-quote [part="actions"]').evaluate((row) => {
    const shown = [...row.querySelectorAll<HTMLElement>('a, button, summary')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    const places = shown.map((one) => one.getBoundingClientRect());
    return places.slice(1).map(({ left }, index) => left - (places[index]?.right ?? 0));
  });
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.max(...gaps)).toBeLessThan(40);
  await page.close();
});

test('is styled under a policy that allows its styles by their hash', async () => {
  const hash = createHash('sha256').update(styleText('charter-quote')).digest('base64');
  const { page, complaints } = await open(browser, script('charter-quote') + quoteElement(en, 'q4-s1'), {
    headers: { 'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'sha256-${hash}'` },
    answers: { '/cdn/charter-quote.js': 404 },
  });
  const figure = page.locator('charter-quote figure');
  expect(await figure.evaluate((node) => getComputedStyle(node).display)).toBe('grid');
  expect(complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'))).toEqual([]);
});
