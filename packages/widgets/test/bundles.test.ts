/** The built bundles on pages that nobody prepared. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const bare = (bundle: string, markup: string) => `<script type="module" src="/cdn/${bundle}.js"></script>\n${markup}`;

test.each([
  ['charter-pillars', '<charter-pillars></charter-pillars>', 'Humanitarian demining'],
  ['charter-quote', '<charter-quote quote-id="q4-s1"></charter-quote>', 'more than a legal and normative framework'],
  ['charter-timeline', '<charter-timeline></charter-timeline>', 'Charter signed'],
  ['charter', '<charter-quote quote-id="q4-s1"></charter-quote>', 'more than a legal and normative framework'],
])('%s.js shows its element on a page with nothing else, and requests nothing else', async (bundle, markup, words) => {
  const { page, requests, errors } = await open(browser, bare(bundle, markup));
  await page.getByText(words).first().waitFor();
  expect(requests).toEqual(['/', `/cdn/${bundle}.js`]);
  expect(errors).toEqual([]);
  await page.close();
});

test('a page may load all bundles together, and one of them twice', async () => {
  const scripts = ['charter', 'charter-quote', 'charter-pillars', 'charter-timeline']
    .map((bundle) => `<script type="module" src="/cdn/${bundle}.js"></script>`)
    .join('');
  const again = '<script type="module" src="/cdn/charter-quote.js?again"></script>';
  const { page, errors } = await open(browser, `${scripts}${again}<charter-quote quote-id="q4-s1"></charter-quote>`);
  await page.getByText('more than a legal and normative framework').waitFor();
  await page.waitForLoadState('networkidle');
  expect(errors).toEqual([]);
  await page.close();
});

test('markup from a server is replaced, not shown twice', async () => {
  const shadow = '<template shadowrootmode="open"><figure>From the server</figure></template>';
  const { page } = await open(
    browser,
    bare('charter-quote', `<charter-quote quote-id="q4-s1">${shadow}</charter-quote>`),
  );
  await page.getByText('more than a legal and normative framework').waitFor();
  expect(await page.locator('charter-quote figure').count()).toBe(1);
  await page.close();
});
