/** A frame in WordPress, whose script gives each frame a secret and listens to no message without it. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hear, heard, QUOTE } from './frames.ts';
import { launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('WordPress gets height and links with its secret, from a frame that may do nothing but run scripts', async () => {
  const html = `${hear}<iframe sandbox="allow-scripts" src="${QUOTE}#?secret=abcDEF1234" data-secret="abcDEF1234"></iframe>`;
  const { page, foreign } = await visit(browser, html);
  const told = async (message: string) =>
    (await heard(page)).filter((data) => data['message'] === message && data['secret'] === 'abcDEF1234').at(-1);
  await expect.poll(() => told('height')).toMatchObject({ value: expect.any(Number) as number });
  await page.frameLocator('iframe').locator('a[part="source"]').first().click();
  await expect
    .poll(() => told('link'))
    .toMatchObject({ value: expect.stringContaining(`${SITE}source/trend-interview/ar/#text=`) as string });
  expect(foreign).toEqual([]);
});

test('sends no secret and no name that the host did not give', async () => {
  const { page } = await visit(browser, `${hear}<iframe src="${QUOTE}?childId=<b>"></iframe>`);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(1);
  expect((await heard(page)).map((data) => data['type'])).toEqual(
    expect.arrayContaining(['charter-height', 'iframe-resized']),
  );
  expect((await heard(page)).filter((data) => typeof data === 'string' || 'secret' in data)).toEqual([]);
});

/**
 * What WordPress's own script does with a frame that it hid: it gives it a secret if it has none, says that it is ready,
 * shows it when a message with the secret comes from it, keeps its height within limits, and follows links to its site.
 */
const WORDPRESS = `(() => {
  addEventListener('message', ({ source, data }) => {
    const frame = document.querySelector('iframe[data-secret="' + data?.secret + '"]');
    if (!frame || frame.contentWindow !== source) return;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = Math.max(200, Math.min(1000, data.value));
    const isOwn = data.message === 'link' && new URL(data.value).host === new URL(frame.src).host;
    if (isOwn && document.activeElement === frame) location.href = data.value;
  });
  const greet = () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      if (!frame.dataset.secret) {
        frame.dataset.secret = 'given' + Math.random().toString(36).slice(2);
        frame.src += '#?secret=' + frame.dataset.secret;
      }
      frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', greet);
  else greet();
})();`;

describe.each([
  ['begins before the frame has loaded', true],
  ['comes when the frame has loaded', false],
])('where the script of WordPress %s', (_when, isEarly) => {
  const open = async (address: string) => {
    const html = `${isEarly ? `<script>${WORDPRESS}</script>` : ''}<iframe class="wp-embedded-content"
      sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden" width="400" src="${address}"></iframe>`;
    const { page, complaints } = await visit(browser, html, { viewport: { width: 500, height: 800 } });
    await page.waitForLoadState('load');
    if (!isEarly) await page.addScriptTag({ content: WORDPRESS });
    await page.locator('iframe[height]').waitFor({ state: 'visible' });
    return { page, complaints, frame: page.frameLocator('iframe') };
  };

  test('a frame with a long page is shown, and scrolls to its end', async () => {
    const { page, frame, complaints } = await open(`${SITE}pillars/en/`);
    await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe('1000');
    const last = frame.locator('footer a').last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.evaluate((link) => Math.round(link.getBoundingClientRect().bottom) <= window.innerHeight)).toBe(
      true,
    );
    expect(complaints).toEqual([]);
  });

  test('a frame goes to the record that its address names before the secret', async () => {
    const { frame } = await open(`${SITE}pillars/en/#charter-pillar-demining`);
    await frame.locator('[data-id="demining"] [part="heading"]:focus').waitFor();
  });

  test('a reader follows a link to a source', async () => {
    const { page, frame } = await open(`${SITE}quote/q4-s1/en/`);
    await frame.locator('a[part="source"]').first().click();
    await page.waitForURL(`${SITE}source/**`);
  });
});
