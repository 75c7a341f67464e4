/** The height of a frame, with the code that hosts really use. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fits, hear, heard, heights, pasted, QUOTE } from './frames.ts';
import { launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const require = createRequire(import.meta.url);
const code = (name: string) => readFileSync(require.resolve(name), 'utf8');

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
  });

  test('from a plain message', async () => {
    const html = `<iframe src="${QUOTE}" style="inline-size: 100%; border: 0"></iframe>
      <script>addEventListener('message', ({ source, data }) => {
        const frame = document.querySelector('iframe');
        if (source === frame.contentWindow && data.type === 'charter-height') frame.style.height = data.height + 'px';
      })</script>`;
    const { page } = await visit(browser, html, { viewport: { width: 700, height: 800 } });
    await fits(page);
  });
});

describe('the height reaches a host that begins to listen late', () => {
  const SECRET = 'abcDEF1234';
  /** The last height that the host heard with the secret. */
  const toldWithSecret = async (page: Page) =>
    (await heard(page)).filter((data) => data['message'] === 'height' && data['secret'] === SECRET).at(-1)?.['value'];
  /** A host that listens only when the frame has told its height. */
  const visitLate = async (snippet = '') => {
    const visited = await visit(browser, `<iframe src="${QUOTE}"></iframe>${snippet}`);
    const frame = visited.page.frames().at(-1);
    await frame?.waitForFunction(() =>
      document.querySelector('charter-quote')?.shadowRoot?.querySelector('[part="base"]'),
    );
    await visited.page.waitForLoadState('load');
    await visited.page.evaluate(`{ ${hear.replace(/<.?script>/g, '').replace('const heard', 'globalThis.heard')} }`);
    return visited.page;
  };

  test('WordPress, which says that it is ready', async () => {
    const page = await visitLate();
    await page.evaluate(`frames[0].postMessage({ message: 'ready', secret: '${SECRET}' }, '*')`);
    await expect.poll(() => toldWithSecret(page)).toBeGreaterThan(200);
  });

  test('WordPress, which adds its secret to the address of the frame', async () => {
    const page = await visitLate();
    await page.evaluate(`document.querySelector('iframe').src += '#?secret=${SECRET}'`);
    await expect.poll(() => toldWithSecret(page)).toBeGreaterThan(200);
  });

  test('our own script, which a consent tool adds late, and twice', async () => {
    const page = await visitLate();
    const { script } = pasted('');
    await page.addScriptTag({ content: script });
    await fits(page);
    await page.addScriptTag({ content: script });
    await fits(page);
  });

  /** Waits until the frame shows its quotation, also where the reader does not see it. */
  const filled = (page: Page) =>
    page.frameLocator('iframe').locator('charter-quote [part="base"]').waitFor({ state: 'attached' });

  test('a reader, who opens what the frame is in', async () => {
    const html = `${hear}<details><summary>More</summary><iframe src="${QUOTE}"></iframe></details>`;
    const { page } = await visit(browser, html);
    await filled(page);
    await page.waitForLoadState('load');
    await page.getByText('More').click();
    const told = async () =>
      (await heard(page)).filter(({ type }) => type === 'charter-height').map(({ height }) => Number(height));
    await expect.poll(async () => (await told()).at(-1)).toBe((await heights(page)).needed);
    expect(Math.max(...(await told()))).toBe((await heights(page)).needed);
  });

  test('a reader, who prints a page with a frame further down', async () => {
    const { frame, script } = pasted('quote-id=q4-s1');
    expect(frame).toContain('loading="lazy"');
    const html = `<p style="block-size: 9000px"></p>${frame}<script>${script}</script>`;
    const { page } = await visit(browser, html, { viewport: { width: 800, height: 600 } });
    await page.waitForLoadState('load');
    expect(page.frames().some((one) => one.url().startsWith(SITE))).toBe(false);
    await page.pdf();
    expect(await page.frameLocator('iframe').locator('charter-quote [part="base"]').count()).toBe(1);
    await fits(page);
    await page.context().close();
  });

  test('a reader, who opens a tab and then scrolls down to the frame', async () => {
    const { frame, script } = pasted('id=q4-s1');
    const html = `<div hidden><p style="block-size: 4000px"></p>${frame.replace('loading="lazy"', '')}</div>
      <script>${script}</script>`;
    const { page } = await visit(browser, html);
    await filled(page);
    await page.waitForLoadState('load');
    await page.evaluate(`document.querySelector('div').hidden = false`);
    expect((await heights(page)).given).toBe(Number(/height="(\d+)"/.exec(frame)?.[1]));
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await fits(page);
  });
});
