/** A site in a folder whose name has letters beyond ASCII, as people write it and as addresses carry it. */
import { dataset } from '@baku-charter/core';
import { oEmbedJson, settingsFrom } from '@baku-charter/kit/site';
import { livePages } from '@baku-charter/widgets/snippets';
import { write } from '@baku-charter/widgets/static';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFacts } from '../src/editions.ts';
import { fits, pasted } from './frames.ts';
import { launch, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([
  'https://embed.example/ä/',
  'https://embed.example/%C3%A4/',
  'https://embed.example/хартия/نص/',
  'https://bücher.example/a b/',
])('a site at %s', (written) => {
  const facts = siteFacts(settingsFrom({ EMBED_BASE: written }));
  const { base } = facts;
  const page = livePages(dataset).find(({ path }) => path === 'quote/q4-s1/en/');
  if (!page) throw new Error('There is no page.');

  test('is shown in frames, which take their height from the script', async () => {
    const { frame, script } = pasted('quote-id=q4-s1', base);
    // Systems write the letters out, or encode them.
    for (const text of [frame, frame.replaceAll(base, decodeURI(base))]) {
      const { page: host, complaints } = await visit(browser, `${text}<script>${script}</script>`, { base });
      await fits(host);
      expect(complaints).toEqual([]);
    }
  });

  test('leads from its frames to its own pages', async () => {
    const { page: opened } = await visit(browser, 'quote/q4-s1/en/', { base });
    expect(await opened.locator('link[rel="stylesheet"]').evaluate((link) => (link as HTMLLinkElement).href)).toBe(
      `${base}page.css`,
    );
    await opened.locator('footer a').last().click();
    await opened.waitForURL(`${base}about/en/`);
  });

  test('answers oEmbed consumers with addresses that any of them can read', () => {
    const answer = JSON.parse(oEmbedJson(page, facts)) as Record<string, string>;
    const address = new URL('quote/q4-s1/en/', base).href;
    expect(answer['html']).toContain(`src="${address}"`);
    expect(answer['thumbnail_url']).toBe(`${address}1200x630.png`);
    expect(JSON.stringify([answer['html'], answer['provider_url']])).toMatch(/^[^\u0400-\u06ff]*$/);
  });

  test('has a loader that turns copies into elements, also without their attributes', async () => {
    const copy = write('figure', { element: 'quote', data: dataset, quoteId: 'q4-s1', page: base + page.path });
    const html = `${copy}${decodeURI(copy.replace(/ data-[\w-]+="[^"]*"/g, ''))}
      <script type="module" src="${base}cdn/loader.js"></script>`;
    const { page: host, complaints } = await visit(browser, html, { base });
    await expect.poll(() => host.locator('charter-quote').count()).toBe(2);
    await host.locator('charter-quote [part="text"]').last().waitFor();
    expect(complaints).toEqual([]);
  });
});
