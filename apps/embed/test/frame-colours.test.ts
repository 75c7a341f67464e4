/** The colours of a frame on the page around it. */
import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fits, pasted, QUOTE } from './frames.ts';
import { type Circumstances, launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(22, 24, 27)';
const paper = (page: Page) =>
  page
    .frames()
    .at(-1)
    ?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('on the page around it', () => {
  test.each([
    ['light, whatever the reader’s system', '', LIGHT],
    ['dark where the address asks for it', '?theme=dark', DARK],
    ['as the reader’s system where the address asks for that', '?theme=auto', DARK],
    ['light where the address asks for a theme that there is not', '?theme=pink', LIGHT],
  ])('it is %s', async (_what, query, expected) => {
    const { page } = await visit(browser, `<iframe src="${QUOTE}${query}"></iframe>`, { colorScheme: 'dark' });
    await expect.poll(() => paper(page)).toBe(expected);
  });

  test('it is light without script', async () => {
    const { page } = await visit(browser, `<iframe src="${QUOTE}"></iframe>`, {
      colorScheme: 'dark',
      javaScriptEnabled: false,
    });
    const pixel = await page.locator('iframe').screenshot();
    const { data, width } = PNG.sync.read(pixel);
    expect([...data.subarray(4 * (10 * width + 10)).subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  test('it changes its theme when its host says so, and not when another window does', async () => {
    const { page } = await visit(
      browser,
      `<iframe src="${QUOTE}"></iframe><iframe name="stranger" srcdoc=""></iframe>`,
    );
    const frame = page.frames().find((one) => one.url() === QUOTE);
    const look = () =>
      frame?.evaluate(() => [
        document.documentElement.dataset['theme'],
        document.querySelector('charter-quote')?.getAttribute('theme'),
      ]);
    await frame?.waitForLoadState('load');
    const ask = (from: string, theme: string) =>
      `${from}.eval('top.frames[0].postMessage({ type: "charter-theme", theme: "${theme}" }, "*")')`;
    await page.evaluate(ask('window', 'dark'));
    await expect.poll(look).toEqual(['dark', 'dark']);
    await page.evaluate(ask('frames.stranger', 'light'));
    await page.evaluate(ask('window', 'pink'));
    await page.evaluate(ask('window', 'auto'));
    await expect.poll(look).toEqual(['auto', 'auto']);
  });
});

/** Waits until the frame has heard all that its host has said so far. */
const heardByFrame = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', resolve, { once: true });
        frames[0]?.postMessage({ type: 'charter-get-height' }, '*');
      }),
  );

describe.each<[string, Circumstances, string]>([
  ['on a page of the same origin', { at: `${SITE}article/` }, ''],
  ['on a page with our script', {}, `<script>${pasted('').script}</script>`],
])('%s', (_where, circumstances, script) => {
  const open = async (head: string, frame: string, colorScheme: 'light' | 'dark' = 'light') => {
    const html = `<head>${head}</head><body>${frame}${script}</body>`;
    const { page, complaints } = await visit(browser, html, { ...circumstances, colorScheme });
    await page.waitForLoadState('load');
    if (script) await fits(page);
    await heardByFrame(page);
    expect(complaints).toEqual([]);
    return page;
  };
  const frame = `<iframe src="${QUOTE}"></iframe>`;
  const scheme = (name: string) => `<style>:root { color-scheme: ${name} }</style>`;

  test.each<[string, string, string, 'light' | 'dark', string]>([
    ['light, since the page says nothing, whatever the reader’s system', '', frame, 'dark', LIGHT],
    ['dark where the page is', scheme('dark'), frame, 'light', DARK],
    ['dark where the page says so in its head', '<meta name="color-scheme" content="dark">', frame, 'light', DARK],
    ['dark where the frame element is', '', frame.replace('src', 'style="color-scheme: only dark" src'), 'light', DARK],
    ['light where the page can be both, and the reader’s system is light', scheme('light dark'), frame, 'light', LIGHT],
    ['dark where the page can be both, and the reader’s system is dark', scheme('light dark'), frame, 'dark', DARK],
    ['light where its address says so', scheme('dark'), frame.replace('/ar/', '/ar/?theme=light'), 'light', LIGHT],
    [
      'light where it stands in a light part of a dark page',
      scheme('dark'),
      `<p style="color-scheme: light">${frame}</p>`,
      'dark',
      LIGHT,
    ],
  ])('it is %s', async (_what, head, body, system, expected) => {
    const page = await open(head, body, system);
    expect(await paper(page)).toBe(expected);
  });

  test('it follows the page when a reader changes its colours, until the host asks for a theme', async () => {
    const page = await open('<style>.night { color-scheme: dark }</style>', frame);
    expect(await paper(page)).toBe(LIGHT);
    await page.evaluate(() => {
      document.documentElement.classList.add('night');
    });
    await expect.poll(() => paper(page)).toBe(DARK);
    await page.evaluate(() => frames[0]?.postMessage({ type: 'charter-theme', theme: 'light' }, '*'));
    await expect.poll(() => paper(page)).toBe(LIGHT);
    await page.evaluate(() => document.documentElement.classList.toggle('night'));
    await page.evaluate(() => document.documentElement.classList.toggle('night'));
    await heardByFrame(page);
    expect(await paper(page)).toBe(LIGHT);
  });

  test('it follows the reader’s system where the page does', async () => {
    const page = await open(scheme('light dark'), frame);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => paper(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => paper(page)).toBe(LIGHT);
    await page.context().close();
  });
});

test('a page of another origin without our script is shown on light paper', async () => {
  const { page } = await visit(browser, `<style>:root { color-scheme: dark }</style><iframe src="${QUOTE}"></iframe>`, {
    colorScheme: 'dark',
  });
  await page.waitForLoadState('load');
  await heardByFrame(page);
  expect(await paper(page)).toBe(LIGHT);
});
