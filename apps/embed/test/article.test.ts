/** The built demo article, served as it would be from any host, read in a real browser. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = createServer(sirv(fileURLToPath(new URL('../dist', import.meta.url))));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  const path = process.env['CHARTER_CHROMIUM'];
  browser = await chromium.launch({ args: ['--no-sandbox', '--disable-gpu'], ...(path && { executablePath: path }) });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

const read = async (options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(address);
  return page;
};

test('shows the three elements, drawn from the data', async () => {
  const page = await read();
  await page.getByRole('heading', { name: 'Charter signed', exact: true }).waitFor();
  expect(await page.getByRole('heading', { name: 'Humanitarian demining' }).count()).toBe(1);
  expect(await page.locator('charter-quote figure:visible').count()).toBe(2);
  await page.context().close();
});

test('asks no other host for anything and logs no error', async () => {
  const page = await (await browser.newContext()).newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => !request.url().startsWith(address) && foreign.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(foreign.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('can be read in full without JavaScript', async () => {
  const page = await read({ javaScriptEnabled: false });
  const words = await page.locator('article').innerText();
  expect(words).toContain('The sides intend to cooperate on raising demining capacity');
  expect(words).toContain('more than a legal and normative framework');
  expect(words).toContain('Aliyev received Vance at the Zagulba residence');
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

test('says what is not known', async () => {
  const page = await read();
  const words = await page.locator('article').innerText();
  for (const { text } of dataset.unknowns) expect(words).toContain(text);
  await page.context().close();
});

test.each([320, 768, 1280])('needs no sideways scrolling at %i px', async (width) => {
  const page = await read({ viewport: { width, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
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
