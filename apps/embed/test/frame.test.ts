/** The messages between a live page and the page around it, with the code that hosts really use. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const require = createRequire(import.meta.url);
const code = (name: string) => readFileSync(require.resolve(name), 'utf8');

const QUOTE = `${SITE}quote/q4-s1/ar/`;

/** The height that the document in the frame needs, and the height that the host has given it. */
const heights = async (page: Page) => {
  const frame = page.frames().at(-1);
  const needed = await frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return { needed, given: await page.locator('iframe').evaluate((iframe) => iframe.clientHeight) };
};

const fits = async (page: Page) => {
  await expect
    .poll(async () => {
      const { needed = 0, given } = await heights(page);
      return needed > 200 && needed === given;
    })
    .toBe(true);
};

/** Notes the messages that reach the host. */
const hear = '<script>const heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
const heard = (page: Page) => page.evaluate<Record<string, unknown>[]>('heard');

describe('the frame takes the height of its content', () => {
  test('from the code of pym.js', async () => {
    const html = `<div id="embed"></div><script>${code('pym.js/dist/pym.v1.min.js')}</script>
      <script>new pym.Parent('embed', '${QUOTE}', {})</script>`;
    const { page } = await visit(browser, html, { viewport: { width: 700, height: 800 } });
    await fits(page);
    const { given: wide } = await heights(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(async () => (await heights(page)).given).toBeGreaterThan(wide);
    await fits(page);
    await page.context().close();
  });

  test('from the code of open-iframe-resizer', async () => {
    const html = `<iframe id="embed" src="${QUOTE}" style="inline-size: 100%; border: 0"></iframe>
      <script>${code('@open-iframe-resizer/core')}</script>`;
    const { page } = await visit(browser, html, { viewport: { width: 700, height: 800 } });
    await page.evaluate('iframeResizer.initialize({}, "#embed")');
    await fits(page);
    await page.context().close();
  });

  test('from a plain message', async () => {
    const html = `<iframe src="${QUOTE}" style="inline-size: 100%; border: 0"></iframe>
      <script>addEventListener('message', ({ source, data }) => {
        const frame = document.querySelector('iframe');
        if (source === frame.contentWindow && data.type === 'charter-height') frame.style.height = data.height + 'px';
      })</script>`;
    const { page } = await visit(browser, html, { viewport: { width: 700, height: 800 } });
    await fits(page);
    await page.context().close();
  });
});

test('WordPress gets height and links with its secret, from a frame that may do nothing but run scripts', async () => {
  const html = `${hear}<iframe sandbox="allow-scripts" src="${QUOTE}#?secret=abcDEF1234" data-secret="abcDEF1234"></iframe>`;
  const { page, foreign } = await visit(browser, html);
  const told = async (message: string) =>
    (await heard(page)).filter((data) => data['message'] === message && data['secret'] === 'abcDEF1234').at(-1);
  await expect.poll(() => told('height')).toMatchObject({ value: expect.any(Number) as number });
  await page.frameLocator('iframe').locator('a[part="source"]').first().click();
  await expect.poll(() => told('link')).toMatchObject({ value: `${SITE}source/trend-interview/ar/` });
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('sends no secret and no name that the host did not give', async () => {
  const { page } = await visit(browser, `${hear}<iframe src="${QUOTE}?childId=<b>"></iframe>`);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(1);
  expect((await heard(page)).map((data) => data['type'])).toEqual(
    expect.arrayContaining(['charter-height', 'iframe-resized']),
  );
  expect((await heard(page)).filter((data) => typeof data === 'string' || 'secret' in data)).toEqual([]);
  await page.context().close();
});

describe('a record on the page', () => {
  const url = `${SITE}pillars/en/`;
  const focused = (page: Page) =>
    page
      .frameLocator('iframe >> nth=0')
      .locator('charter-pillars')
      .evaluate((element) => element.shadowRoot?.activeElement?.textContent);

  test('gets the focus by the fragment of the frame’s address', async () => {
    const { page } = await visit(browser, `<iframe src="${url}#charter-pillar-demining"></iframe>`);
    await expect.poll(() => focused(page)).toBe('Humanitarian demining');
    await page.context().close();
  });

  test('gets the focus when the host asks, and not when another window does', async () => {
    const { page } = await visit(
      browser,
      `${hear}<iframe src="${url}"></iframe><iframe name="stranger" srcdoc=""></iframe>`,
    );
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(1);
    const ask = (from: string, hash: string) =>
      `${from}.eval('top.frames[0].postMessage({ type: "charter-navigate", hash: "${hash}" }, "*")')`;
    const frame = page.frames().find((one) => one.url().startsWith(url));
    await frame?.evaluate(() => {
      const went: string[] = [];
      addEventListener('hashchange', () => went.push(location.hash));
      Object.assign(globalThis, { went });
    });
    await page.evaluate(ask('frames.stranger', '#charter-pillar-energy-security'));
    await page.evaluate(ask('window', '#elsewhere'));
    await page.evaluate(ask('window', '#charter-pillar-demining'));
    await expect.poll(() => focused(page)).toBe('Humanitarian demining');
    expect(await frame?.evaluate('went')).toEqual(['#charter-pillar-demining']);
    await page.context().close();
  });
});

test('takes theme and typeface from its address, and ignores what is not the name of one', async () => {
  const { page } = await visit(browser, 'quote/q4-s1/en/?theme=dark&font=Courier%20New');
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor, fontFamily } = getComputedStyle(document.documentElement);
      return { backgroundColor, fontFamily, theme: document.querySelector('charter-quote')?.getAttribute('theme') };
    });
  await expect
    .poll(look)
    .toEqual({ backgroundColor: 'rgb(22, 24, 27)', fontFamily: '"Courier New", serif', theme: 'dark' });
  await page.goto(`${SITE}quote/q4-s1/en/?font=x;url(y)&theme=pink`);
  await expect
    .poll(look)
    .toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', fontFamily: expect.stringContaining('Georgia') as string });
  await page.context().close();
});
