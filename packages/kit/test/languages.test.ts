/** Agreements that are not written in English first, and languages that nobody has written the words for. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginAgreement } from '../src/new.ts';
import { BASE, charter, launch, served, workplace } from './commands.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each([[['fr', 'en']], [['fr']]])('the site of an agreement in %j without French words', (languages) => {
  let site = '';
  let address = '';
  let server: Server;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    const folder = workplace(afterAll);
    beginAgreement(join(folder, 'accord'), { languages, sheets: false });
    expect(charter(folder, 'build', 'accord', '--out', 'site', ...BASE).errors).toBe('');
    site = join(folder, 'site');
    ({ server, address } = await served(site));
    page = await browser.newPage();
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => faults.push(message.text()));
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  const read = (path: string) => readFileSync(join(site, path), 'utf8');

  it('says on its pages which words are English and which are those of the data', () => {
    expect(read('404.html')).toMatch(/<section lang="en".*>There is no page/);
    expect(read('404.html')).toContain(' lang="fr" dir="auto">[fr] Two Harbours Accord</a>');
    expect(read('fr/index.html')).toMatch(/<html lang="en"[^]*<h1 lang="fr"/);
    expect(read('fr/corrections.rss')).toContain('<language>fr</language>');
  });

  it('has a builder whose copies the loader shows in French, also without their data attributes', async () => {
    await page.goto(`${address}builder/?element=quote&form=figure&extent=full`);
    await page.getByRole('heading', { name: 'Put it on your page' }).waitFor();
    const copy = page.locator('.snippet textarea').first();
    await expect.poll(() => copy.inputValue()).toContain('<figure data-charter-quote');
    const figure = await copy.inputValue();
    const bare = figure.replace(/ (data-[\w-]+|lang|dir|translate|cite)="[^"]*"/g, '');
    for (const pasted of [figure, bare]) {
      // A page that has had no loader yet.
      await page.goto(`${address}about/fr/`);
      await page.setContent(
        `<!doctype html><html lang="fr"><title>News</title><main>${pasted}</main><script type="module" src="${address}cdn/loader.js"></script>`,
      );
      const element = page.locator('charter-quote[lang="fr"]');
      await element.getByText('[fr] mayor of Sudport').first().waitFor();
    }
    expect(faults).toEqual([]);
  });
});
