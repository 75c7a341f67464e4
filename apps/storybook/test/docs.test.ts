// @vitest-environment node
/** The pages of the built Storybook, in a folder of a site, as `npm start` serves them. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { TAGS } from '@baku-charter/widgets/elements';
import axe from 'axe-core';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DesignTokens } from '../src/playground/choices.ts';

let server: Server;
let browser: Browser;
/** One for all tests: a new one would have to read the scripts of Storybook again, which takes seconds. */
let page: Page;
let site: string;

beforeAll(async () => {
  const files = sirv(fileURLToPath(new URL('../storybook-static', import.meta.url)));
  server = createServer((request, response) => {
    request.url = request.url?.replace('/storybook', '');
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  site = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const executablePath = process.env['CHARTER_CHROMIUM'];
  browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  });
  page = await browser.newPage();
  // Generous, for slow machines.
  page.setDefaultTimeout(150_000);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page, and notes its errors and its requests to other hosts. */
const open = async (path: string, colorScheme: 'light' | 'dark' = 'light') => {
  for (const event of ['pageerror', 'console', 'request']) page.removeAllListeners(event);
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme });
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && /^https?:/.test(request.url())) foreign.push(request.url());
  });
  await page.goto(`${site}storybook/${path}`);
  return { errors, foreign };
};

/** What axe finds in a part of a page, without another part. */
const faultsIn = async (part: string, without = 'none'): Promise<string[]> => {
  await page.addScriptTag({ content: axe.source });
  const context = { include: [part], exclude: [without] };
  return page.evaluate(async (asked) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    // Without it, axe would write out the HTML of every node that it looks at.
    checker.configure({ noHtml: true });
    const { violations } = await checker.run(asked, { resultTypes: ['violations'] });
    return violations.flatMap(({ id: rule, nodes }) => nodes.map(({ target }) => `${rule}: ${String(target)}`));
  }, context);
};

/** The stories and pages that links lead to. */
const targetsOf = (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) =>
    all.map((link) =>
      (new URL((link as HTMLAnchorElement).href).searchParams.get('path') ?? '').replace(/^\/(docs|story)\//, ''),
    ),
  );

/** Pages of documentation, each with a heading and words that it computes. */
const PAGES = [
  ['embedding', 'Which form for which system', 'restored by its data attribute'],
  ['theming', 'On your page', 'AAA for text'],
  ['voices-and-sources', 'How far the document goes', 'The analyst goes further than the text.'],
  ['data', 'Data', 'records'],
  ['languages', 'How they write', `${dataset.quotes.length} of ${dataset.quotes.length}`],
  ['accessibility', 'What was not tested', 'packages/widgets/src/accessibility.test.ts'],
  ['changelog', 'Changelog', 'not published yet'],
] as const;

/** The links to other pages of Storybook, noted while each page is open, since opening one takes seconds. */
const linked: string[] = [];

/** Leaves five records of each kind: axe would spend a quarter of a minute on all of them, which are drawn alike. */
const thinOut = () =>
  page.locator('.docs-record:nth-of-type(n + 6)').evaluateAll((records) => {
    for (const record of records) record.remove();
  });

test.each(PAGES)('%s is whole, quiet and accessible', async (id, heading, words) => {
  const { errors, foreign } = await open(`iframe.html?id=${id}--docs&viewMode=docs`);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  await page.getByText(words).first().waitFor();
  linked.push(...(await targetsOf(page.locator('.sbdocs-content a[href*="?path="]'))));
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
  await thinOut();
  expect(await faultsIn('.sbdocs-content')).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

/** What a designer types into the search of the sidebar. */
const WORDS = [
  'colour',
  'color',
  'figma',
  'token',
  'dark',
  'theme',
  'rtl',
  'print',
  'arabic',
  'density',
  'accent',
  'css',
];

test('Storybook opens in a folder of the site, asks nobody else for anything, and finds what a designer looks for', async () => {
  const { errors, foreign } = await open('');
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.getByRole('heading', { name: 'Three elements about one agreement' }).waitFor();
  await page.getByRole('button', { name: /Plain page/ }).waitFor();
  linked.push(...(await targetsOf(frame.getByRole('link').and(frame.locator('[target="_top"]')))));
  for (const word of WORDS) {
    await page.getByRole('searchbox').fill(word);
    await page
      .getByRole('option')
      .filter({ hasText: new RegExp(word.replace('color', 'colou?r'), 'i') })
      .first()
      .waitFor();
  }
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

test('every link to another page of Storybook leads to one', async () => {
  const { entries } = (await (await fetch(`${site}storybook/index.json`)).json()) as { entries: object };
  expect(linked).toContain('pages-articles--broadsheet');
  expect(linked).toEqual(expect.arrayContaining(TAGS.map((tag) => `elements-${tag}--docs`)));
  expect(linked.filter((id) => !(id in entries))).toEqual([]);
});

test('a record is found by its words, and links to the records that it names', async () => {
  await open('iframe.html?id=data--docs&viewMode=docs');
  const status = page.getByRole('status');
  await page.getByRole('searchbox').fill('humanitarian demining');
  await page.getByLabel('Kind').selectOption('pillars');
  await status.getByText(/^1 of /).waitFor();
  expect(await page.getByRole('article').innerText()).toContain('demining');
  // The source is filtered out. A link to it shows all records again.
  await page.getByRole('article').getByRole('link', { name: 'TASS' }).first().click();
  await status.getByText(/^(\d+) of \1 /).waitFor();
  await page.locator('article:target', { hasText: 'tass-def-en' }).waitFor();
});

test('a link from elsewhere leads to a record', async () => {
  await open('?path=/docs/data--docs#record-events-charter-signing');
  const record = page.frameLocator('#storybook-preview-iframe').getByRole('article', { name: 'Charter signed' });
  const offset = () => record.evaluate((article) => Math.abs(article.getBoundingClientRect().top));
  await expect.poll(offset, { timeout: 30_000 }).toBeLessThan(800);
});

test('the toolbar puts a story on a page of another language, and the code is what an editor pastes', async () => {
  await open('iframe.html?id=elements-charter-quote--card&viewMode=story&globals=language:ar;host:dark;width:320px');
  const host = page.locator('#storybook-root > [lang]');
  await host.locator('charter-quote [part="original"]').waitFor();
  expect(await host.evaluate(({ dir, lang }: HTMLElement) => [dir, lang])).toEqual(['rtl', 'ar']);
  expect(await host.locator('charter-quote').evaluate(({ clientWidth }) => clientWidth)).toBe(320);
  await page.goto(`${site}storybook/iframe.html?id=elements-charter-quote--docs&viewMode=docs`);
  await page
    .getByRole('switch', { name: /show code/i })
    .first()
    .click();
  await page.getByText('example.com/charter/quote').first().waitFor();
  await page.getByText('integrity').first().waitFor();
});

test('the toolbar puts a story into a language that nobody speaks, from right to left', async () => {
  await open('iframe.html?id=elements-charter-quote--card&viewMode=story&globals=language:ar-XB');
  const button = page.locator('#storybook-root [lang="ar-XB"] charter-quote [part="copy-quotation"]');
  await button.getByText(/^\[Ç[^a-z]+\]$/i).waitFor();
  expect(await button.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
});

test('in the playground a picked colour reaches all three mastheads, the CSS, the tokens, and says its contrast', async () => {
  const { errors } = await open('iframe.html?id=colour-and-token-playground--colour-and-token-playground', 'dark');
  for (const scheme of ['light', 'dark']) await page.getByLabel(`Document, ${scheme}`).fill('#8ecbf0');
  await page.getByRole('slider', { name: 'Density' }).focus();
  await page.keyboard.press('ArrowLeft');
  const papers = page.locator('.paper');
  expect(await papers.count()).toBe(3);
  const shown = await papers.locator(TAGS.join()).evaluateAll((elements) =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      return `${style.getPropertyValue('--charter-document-color')} ${style.getPropertyValue('--charter-density')}`;
    }),
  );
  expect(new Set(shown)).toEqual(new Set(['#8ecbf0 0.9']));
  expect(shown).toHaveLength(9);
  // Pale blue is for dark pages only. One of the three is dark, and so is one of the two themes of the elements.
  const row = page.getByRole('row', { name: /^Document/ });
  expect(await row.getByText('fails AA').count()).toBe(3);
  expect(await row.getByText('passes AA and AAA').count()).toBe(2);
  expect(await page.locator('.taken').getByText('in the light theme').first().innerText()).toContain('fails AA');
  expect(await page.getByRole('group', { name: 'CSS' }).innerText()).toContain('--charter-document-color: #8ecbf0;');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download tokens' }).click(),
  ]);
  const tokens = JSON.parse(readFileSync(await download.path(), 'utf8')) as DesignTokens;
  expect(tokens.auto['document-color']?.$value).toMatchObject({ hex: '#8ecbf0' });
  expect(tokens.auto['density']?.$value).toBe(0.9);
  await page.getByRole('button', { name: 'Reset Document' }).click();
  expect(await page.getByRole('group', { name: 'CSS' }).innerText()).not.toContain('document-color');
  expect(await faultsIn('.playground')).toEqual([]);
  expect(errors).toEqual([]);
});

test('in the playground one colour is that of a masthead, is told where it is hardest to read, and stays in the address', async () => {
  await open('?path=/story/colour-and-token-playground--colour-and-token-playground');
  const frame = page.frameLocator('#storybook-preview-iframe');
  for (const scheme of ['light', 'dark']) await frame.getByLabel(`Masthead colour, ${scheme}`).fill('#6d1f1f');
  const css = frame.getByRole('group', { name: 'CSS' });
  for (const name of ['document', 'analysis', 'accent'])
    await css.getByText(`--charter-${name}-color: #6d1f1f;`).waitFor();
  expect(
    await frame
      .getByText(/^Lowest: \d/)
      .first()
      .innerText(),
  ).toMatch(/^Lowest: [\d.]+ to 1 in Sample Wire, fails AA$/);
  await page.reload();
  await css.getByText('--charter-document-color: #6d1f1f;').waitFor();
});

test('in the playground a colour for dark pages is seen on these only, and follows the theme in the toolbar', async () => {
  await open('?path=/story/colour-and-token-playground--colour-and-token-playground&globals=theme:dark');
  const frame = page.frameLocator('#storybook-preview-iframe');
  await frame.getByLabel('Document, dark').fill('#8ecbf0');
  const inkOf = (nth: number) =>
    frame
      .locator('.paper charter-pillars [part="base"]')
      .nth(nth)
      .evaluate((base) => {
        const probe = base.appendChild(document.createElement('i'));
        probe.style.color = getComputedStyle(base).getPropertyValue('--_document-color');
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
  const PALE = 'rgb(142, 203, 240)';
  expect(await frame.getByRole('radio', { name: 'dark' }).isChecked()).toBe(true);
  for (const nth of [0, 1, 2]) await expect.poll(() => inkOf(nth)).toBe(PALE);
  await frame.getByRole('radio', { name: 'as the page' }).check();
  await expect.poll(() => inkOf(0)).not.toBe(PALE);
  expect(await inkOf(1)).toBe(PALE);
});

test('in the playground a typeface that is none changes nothing, and is explained at its field', async () => {
  await open('iframe.html?id=colour-and-token-playground--colour-and-token-playground');
  const field = page.getByLabel(/^Quotations/);
  const css = page.getByRole('group', { name: 'CSS' });
  await field.fill('Georgia, 2 Dots');
  await css.getByText('--charter-quote-font-family: Georgia, "2 Dots";').waitFor();
  await field.fill('Georgia; } body { display:none');
  await page.getByText('Not a list of typefaces.').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await css.innerText()).toContain('--charter-quote-font-family: Georgia, "2 Dots";');
});

test('in the playground sliders are wide enough to drag, and all three mastheads are in sight', async () => {
  await open('iframe.html?id=colour-and-token-playground--colour-and-token-playground');
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const sliders = await page.getByRole('slider').evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
    expect(Math.min(...sliders), `${width}`).toBeGreaterThan(120);
    const ends = await page.locator('.paper').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    for (const { right, top } of ends) expect([right <= width, top < 900], `${width}`).toEqual([true, true]);
  }
});

test('the contact sheet draws what is seen, and each picture leads to its story', async () => {
  const { errors } = await open('iframe.html?id=review--review', 'dark');
  await page.getByText(/^\d{3} pictures/).waitFor();
  await page.locator(`.thumb :is(${TAGS.join()}) [part="base"]`).first().waitFor();
  // The others wait until they are near.
  expect(await page.locator('.thumb:not(:empty)').count()).toBeLessThan(60);
  await page.getByLabel('Element').selectOption('charter-timeline: The Visit and the Day Before');
  await page.getByLabel('Language').selectOption('العربية');
  await page.getByLabel('Theme').selectOption('Dark');
  await page.getByText(/^3 pictures/).waitFor();
  const arabic = page.locator('.page[lang="ar"][dir="rtl"] charter-timeline').first();
  await arabic.getByText('توقيع الميثاق').first().waitFor();
  expect(await arabic.evaluate(({ clientWidth }) => clientWidth)).toBe(320 - 2 * 16);
  expect(
    await page
      .getByRole('link', { name: 'charter-timeline: The Visit and the Day Before, Dark, العربية, 640 px' })
      .getAttribute('href'),
  ).toBe('./?path=/story/elements-charter-timeline--the-visit&globals=language:ar;theme:dark;width:640px');
  // The picture of a narrow page is at least as high as that of a wide one, so that no more of it is cut off.
  const [narrow, wide] = await page
    .locator('.thumb')
    .evaluateAll((thumbs) => [0, 2].map((nth) => thumbs[nth]?.clientHeight ?? 0));
  expect(narrow).toBeGreaterThan(2 * (wide ?? 0));
  await page.getByLabel('Width').selectOption('320 px');
  await page.getByText(/^1 picture$/).waitFor();
  await page.reload();
  await page.getByText(/^1 picture$/).waitFor();
  expect(await page.getByLabel('Language').inputValue()).toBe('ar');
  // The elements in the cells are left out: accessibility.test.ts checks them in every theme and language.
  expect(await faultsIn('.site', '.thumb')).toEqual([]);
  expect(errors).toEqual([]);
});

test('controls pick a quotation by its speaker, and a colour for the element', async () => {
  await open('?path=/story/elements-charter-quote--card');
  const quote = page.frameLocator('#storybook-preview-iframe').locator('charter-quote');
  const picker = page.getByRole('tabpanel').locator('select', { hasText: 'Azer Garayev: This Charter provides' });
  await picker.selectOption({
    label: 'Donald Trump: We will strengthen our strategic partnership with Azerbaijan, a … (trump-announcement)',
  });
  await quote.getByText('Donald Trump').waitFor();
  const colour = page.getByRole('row', { name: /--charter-analysis-color/ });
  await colour.getByRole('textbox').fill('#c04000');
  await expect
    .poll(() => quote.evaluate((element) => getComputedStyle(element).getPropertyValue('--charter-analysis-color')))
    .toBe('#c04000');
});
