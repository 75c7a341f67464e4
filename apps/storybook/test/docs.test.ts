// @vitest-environment node
/** The pages of the built Storybook, in a folder of a site, as `npm start` serves them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { TAGS } from '@baku-charter/widgets/elements';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: Server;
let browser: Browser;
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
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens a page, and notes its errors and its requests to other hosts. */
const open = async (path: string, width = 1280) => {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
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
  return { page, errors, foreign };
};

/** Pages of documentation, each with a heading and words that it computes. */
const PAGES = [
  ['start-here', 'What do you want to know?', 'Which form do we hand to the editors?'],
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

test.each(PAGES)('%s is whole, quiet and accessible', async (id, heading, words) => {
  const { page, errors, foreign } = await open(`iframe.html?id=${id}--docs&viewMode=docs`);
  await page.getByRole('heading', { name: heading }).first().waitFor();
  await page.getByText(words).first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.addScriptTag({ content: axe.source });
  const faults = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run('.sbdocs-content');
    return violations.flatMap(({ id: rule, nodes }) => nodes.map(({ target }) => `${rule}: ${String(target)}`));
  });
  expect(faults).toEqual([]);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  const links = await page
    .locator('.sbdocs-content a[href*="?path="]')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('path') ?? ''));
  linked.push(...links.map((path) => path.replace(/^\/(docs|story)\//, '')));
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.context().close();
});

test('every link to another page of Storybook leads to one', async () => {
  const { entries } = (await (await fetch(`${site}storybook/index.json`)).json()) as { entries: object };
  expect(linked).toContain('pages-articles--broadsheet');
  expect(linked).toEqual(expect.arrayContaining(TAGS.map((tag) => `elements-${tag}--docs`)));
  expect(linked.filter((id) => !(id in entries))).toEqual([]);
});

test('a record is found by its words, and links to the records that it names', async () => {
  const { page } = await open('iframe.html?id=data--docs&viewMode=docs');
  const status = page.getByRole('status');
  await page.getByRole('searchbox').fill('humanitarian demining');
  await page.getByLabel('Kind').selectOption('pillars');
  await status.getByText(/^1 of /).waitFor();
  expect(await page.getByRole('article').innerText()).toContain('demining');
  // The source is filtered out. A link to it shows all records again.
  await page.getByRole('article').getByRole('link', { name: 'TASS' }).first().click();
  await status.getByText(/^(\d+) of \1 /).waitFor();
  await page.locator('article:target', { hasText: 'tass-def-en' }).waitFor();
  await page.context().close();
});

test('a link from elsewhere leads to a record', async () => {
  const { page } = await open('?path=/docs/data--docs#record-events-charter-signing');
  const record = page.frameLocator('#storybook-preview-iframe').getByRole('article', { name: 'Charter signed' });
  const offset = () => record.evaluate((article) => Math.abs(article.getBoundingClientRect().top));
  await expect.poll(offset, { timeout: 30_000 }).toBeLessThan(800);
  await page.context().close();
});

test('Storybook opens in a folder of the site and asks nobody else for anything', async () => {
  const { page, errors, foreign } = await open('');
  await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { name: 'Start here' }).waitFor();
  await page.getByRole('button', { name: /Plain page/ }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('the toolbar puts a story on a page of another language, and the code is what an editor pastes', async () => {
  const { page } = await open(
    'iframe.html?id=elements-charter-quote--card&viewMode=story&globals=language:ar;host:dark;width:320px',
  );
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
  await page.context().close();
});

test('the toolbar puts a story into a language that nobody speaks, from right to left', async () => {
  const { page } = await open('iframe.html?id=elements-charter-quote--card&viewMode=story&globals=language:ar-XB');
  const button = page.locator('#storybook-root [lang="ar-XB"] charter-quote [part="copy-quotation"]');
  await button.getByText(/^\[Ç[^a-z]+\]$/i).waitFor();
  expect(await button.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  await page.context().close();
});
