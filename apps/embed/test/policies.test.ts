/** Pages with strict policies, as docs/self-hosting.md describes them. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const { files, styles } = JSON.parse(readFileSync(`${DIST}cdn/sri.json`, 'utf8')) as {
  files: Record<string, { integrity: string; immutable: string }>;
  styles: Record<string, string>;
};
const quote = '<charter-quote quote-id="q4-s1"></charter-quote>';
/** The tag of a script, with its name that never changes and its integrity. */
const script = (name: string) => {
  const { immutable = '', integrity = '' } = files[name] ?? {};
  return `<script type="module" src="${SITE}cdn/${immutable}" integrity="${integrity}" crossorigin></script>`;
};
/** Expects that the documentation has a policy, with the address of its example and without the hash. */
const expectDocumented = (policy: string) => {
  const docs = readFileSync(new URL('../../../docs/self-hosting.md', import.meta.url), 'utf8');
  const written = policy.replaceAll(SITE, 'https://example.com/charter/').replace(/'(sha\d+|nonce)-[^']+'/, "'$1-…'");
  expect(docs).toContain(`\`${written}\``);
};
const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };

describe('a page that isolates itself from other origins', () => {
  test('shows frames, elements and pictures', async () => {
    const html = `${script('charter-quote.js')}${quote}<iframe src="${SITE}quote/q4-s1/en/"></iframe>
      <img alt="The quotation" src="${SITE}quote/q4-s1/en/1200x630.png">`;
    const { page, complaints } = await visit(browser, html, { headers: ISOLATED });
    await page.locator('body > charter-quote [part="text"]').waitFor();
    await page.frameLocator('iframe').locator('charter-quote [part="text"]').waitFor();
    await expect
      .poll(() => page.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBe(1200);
    expect(await page.evaluate('crossOriginIsolated')).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe('a content security policy', () => {
  const TRUSTED = "require-trusted-types-for 'script'";
  test.each([
    [
      'of the host, for one element file',
      `script-src ${SITE}cdn/; ${TRUSTED}; trusted-types lit-html`,
      script('charter-quote.js') + quote,
    ],
    [
      'of the host, for several element files',
      `script-src ${SITE}cdn/; ${TRUSTED}; trusted-types lit-html 'allow-duplicates'`,
      script('charter-pillars.js') + script('charter-quote.js') + quote,
    ],
    [
      'of the host, for the loader',
      `script-src ${SITE}cdn/; ${TRUSTED}; trusted-types lit-html 'allow-duplicates'`,
      `<script type="module" src="${SITE}cdn/loader.js"></script>${quote}`,
    ],
    [
      'that names no policies',
      `script-src ${SITE}cdn/; ${TRUSTED}`,
      script('charter-pillars.js') + script('charter-quote.js') + quote,
    ],
    [
      'of hashes of scripts with integrity',
      `script-src '${files['charter-quote.js']?.integrity}'; ${TRUSTED}; trusted-types lit-html`,
      script('charter-quote.js') + quote,
    ],
    [
      'of nonces, which carry over to what is imported',
      `script-src 'nonce-abc' 'strict-dynamic'; ${TRUSTED}; trusted-types lit-html 'allow-duplicates'`,
      `<script nonce="abc" type="module" src="${SITE}cdn/loader.js"></script>${quote}`,
    ],
  ])('%s lets the element be shown', async (_what, policy, html) => {
    expectDocumented(policy);
    const headers = { 'content-security-policy': `default-src 'none'; style-src 'none'; ${policy}` };
    const { page, complaints } = await visit(browser, html, { headers });
    const words = page.locator('charter-quote [part="text"]');
    await words.waitFor();
    expect(await page.locator('charter-quote [part="quote"]').evaluate((node) => getComputedStyle(node).display)).toBe(
      'grid',
    );
    expect(complaints).toEqual([]);
  });

  test('with the hash of its style shows prerendered markup without script', async () => {
    const [, markup = ''] =
      /<main[^>]*>[^]*?(<charter-quote[^]*<\/charter-quote>)/.exec(
        readFileSync(`${DIST}quote/q4-s1/en/index.html`, 'utf8'),
      ) ?? [];
    const policy = `style-src '${styles['charter-quote']}'`;
    expectDocumented(policy);
    const headers = { 'content-security-policy': `default-src 'none'; ${policy}` };
    const { page, complaints } = await visit(browser, markup, { headers });
    expect(await page.locator('charter-quote [part="quote"]').evaluate((node) => getComputedStyle(node).display)).toBe(
      'grid',
    );
    expect(complaints).toEqual([]);
  });

  test('shows the site in frames from its host only', async () => {
    expectDocumented(`frame-src ${SITE}`);
    const headers = { 'content-security-policy': `default-src 'none'; frame-src ${SITE}` };
    const { page, complaints } = await visit(browser, `<iframe src="${SITE}quote/q4-s1/en/"></iframe>`, { headers });
    await page.frameLocator('iframe').locator('charter-quote [part="text"]').waitFor();
    expect(complaints).toEqual([]);
  });
});

test('a frame that may do nothing is read without script', async () => {
  const { page } = await visit(browser, `<iframe sandbox="" src="${SITE}quote/q4-s1/en/"></iframe>`);
  expect(await page.frameLocator('iframe').locator('charter-quote [part="text"]').isVisible()).toBe(true);
});
