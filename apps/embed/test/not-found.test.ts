/** What stands at an address that leads nowhere. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_ROWS, LANGUAGES } from '@baku-charter/core';
import { notFoundPageHtml, settingsFrom } from '@baku-charter/kit/site';
import { expect, test } from 'vitest';
import { editions, siteFacts } from '../src/editions.ts';
import { faultsIn } from './faults.ts';
import { DIST, launch, visit } from './site.ts';

test('is said in every language, with ways on that lead somewhere, wherever the site stands', async () => {
  const html = notFoundPageHtml(editions, siteFacts(settingsFrom({ EMBED_BASE: 'https://example.com/charter/' })));
  const browser = await launch();
  const { page } = await visit(browser, html, { viewport: { width: 360, height: 800 } });
  for (const [index, lang] of LANGUAGES.entries()) {
    const section = page.locator(`section[lang="${lang}"]`);
    expect(await section.getAttribute('dir')).toBe(LANGUAGE_ROWS[lang].dir);
    expect(await section.getByRole('heading').innerText()).toBe(editions[index]?.words.site.notFound.title);
    const addresses = await section
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      expect(address).toMatch(/^\/charter\//);
      expect(existsSync(join(DIST, address?.replace('/charter/', '') ?? '', 'index.html')), String(address)).toBe(true);
    }
  }
  expect(await faultsIn(page)).toEqual([]);
  await browser.close();
});
