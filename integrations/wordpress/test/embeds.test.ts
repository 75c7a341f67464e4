/** A page of the site as WordPress embeds it, with the script of WordPress that gives such frames their height. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { download } from './fixture/download.ts';
import { launch } from './fixture/people.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const BLOG = 'https://blog.example/';
const SITE = 'https://embed.example/';
const DIST = fileURLToPath(new URL('../../../apps/embed/dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
};

describe.each(['newest', '6.5'] as const)('WordPress %s', (release) => {
  const script = () => readFileSync(join(download().releases[release], 'wp-includes/js/wp-embed.min.js'), 'utf8');

  /**
   * A post with a frame as `wp_filter_oembed_result` writes it: hidden until the page in it has told its height. The script
   * stands before the frame, after it, or is deferred until the page is parsed, as WordPress does now. A script that a tool
   * adds later is not tried: it asks no frame for its height, so the frame would stay hidden.
   */
  const visit = async (path: string, place: 'before' | 'after' | 'deferred') => {
    const code = script();
    const tag = `<script>${code}</script>`;
    const first = { before: tag, after: '', deferred: `<script src="${BLOG}wp-embed.min.js" defer></script>` }[place];
    const html = `<!doctype html>${first}<iframe class="wp-embedded-content" sandbox="allow-scripts"
      security="restricted" style="position: absolute; visibility: hidden;" title="Embedded" width="600" height="338"
      src="${SITE}${path}#?secret=abcDEF1234" data-secret="abcDEF1234"></iframe>${place === 'after' ? tag : ''}`;
    const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === BLOG) return route.fulfill({ contentType: TYPES['html'] ?? '', body: html });
      if (url === `${BLOG}wp-embed.min.js`) return route.fulfill({ contentType: TYPES['js'] ?? '', body: code });
      const asked = join(DIST, new URL(url).pathname);
      const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
      if (!url.startsWith(SITE) || !existsSync(file)) return route.fulfill({ status: 404 });
      const contentType = TYPES[/\w+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
      return route.fulfill({
        contentType,
        headers: { 'access-control-allow-origin': '*' },
        body: readFileSync(file),
      });
    });
    await page.goto(BLOG, { waitUntil: 'load' });
    return { page, complaints };
  };

  test.each(['before', 'after', 'deferred'] as const)(
    'shows the frame as high as its page, with its script %s',
    async (place) => {
      const { page, complaints } = await visit('quote/q4-s1/en/', place);
      const frame = page.locator('iframe');
      await frame.waitFor({ state: 'visible' });
      const needed = () =>
        page
          .frameLocator('iframe')
          .locator('html')
          .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
      await expect.poll(async () => Number(await frame.getAttribute('height')) - (await needed())).toBe(0);
      expect(await needed()).toBeGreaterThan(200);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('gives a long page the greatest height that it allows', async () => {
    const { page, complaints } = await visit('pillars/en/', 'after');
    await expect.poll(() => page.locator('iframe').getAttribute('height')).toBe('1000');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('follows a link to the page of a source', async () => {
    const { page } = await visit('quote/q4-s1/en/', 'after');
    await page.locator('iframe').waitFor({ state: 'visible' });
    await page.frameLocator('iframe').locator('a[part="source"]').first().click();
    await page.waitForURL(`${SITE}source/**`);
    await page.close();
  });
});
