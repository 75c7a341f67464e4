/** The embed site of a made-up treaty: as files, as other machines read it, and as editors and readers use it. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { dataset as charterData } from '@baku-charter/core';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charter, launch, served, workplace, writeFrench } from './commands.ts';
import { writeTreaty } from './fisheries.ts';

const { DOMParser } = new JSDOM().window;

let site = '';
let address = '';
let server: Server;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  const folder = workplace(afterAll);
  writeTreaty(join(folder, 'treaty'));
  writeFrench(folder, 'treaty');
  const base = ['--base', 'https://embed.example/treaty/', '--publisher', 'The Strait Times'];
  const { status, out, errors } = charter(folder, 'build', 'treaty', '--out', 'site', ...base);
  site = join(folder, 'site');
  expect([status, out, errors]).toEqual([0, `Built ${realpathSync(site)}, with the pages en/, fr/.\n`, '']);
  ({ server, address } = await served(site));
  browser = await launch();
  page = await (await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })).newPage();
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

const read = (path: string) => readFileSync(join(site, path), 'utf8');
const parse = (path: string) => new DOMParser().parseFromString(read(path), 'text/html');
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });
/** Names in the other agreement that are words of everyday English, too. */
const COMMON = ['Cybersecurity', 'Demining', 'Report'];

/** Whether words stand somewhere in a text, and not as a part of longer ones. */
const stands = (words: string, text: string): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + words.length]];
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
};

/** A live page of each kind, and what its title says. */
const LIVE = [
  ['quote/tove-lind-1/en/', 'Tove Lind: “Nobody waits at our quay.”'],
  ['quote/luc-morel-1/fr/', 'La mer ne connaît pas de bornes.'],
  ['pillar/demining/fr/', 'Enlèvement de vieilles mines – Traité du Détroit Froid'],
  ['pillars/en/', 'Cold Strait Treaty'],
  ['timeline/fr/', 'Traité du Détroit Froid'],
] as const;

describe('the site of an agreement', () => {
  it('has a page in each language for all that is said, quoted and cited, and for who runs it', () => {
    const pages = [
      ...LIVE.map(([path]) => path),
      '',
      'en/',
      'fr/',
      'builder/',
      'builder/fr/',
      'about/',
      'about/en/',
      'about/fr/',
    ];
    for (const path of [...pages, 'source/treaty-text/', 'source/treaty-text/fr/', 'source/harbour-review/en/']) {
      expect(existsSync(join(site, path, 'index.html')), path).toBe(true);
    }
    expect(parse('about/fr/index.html').body.textContent).toContain(
      '«This copy of the site is published by {publisher}.»'.replace('{publisher}', 'The Strait Times'),
    );
    expect(parse('about/en/index.html').body.textContent).toContain('CC BY-SA 4.0');
    expect(parse('source/treaty-text/fr/index.html').body.textContent).toContain('volume 12, pages 4 à 19');
  });

  it('has no link within it that leads nowhere', () => {
    const broken = filesIn(site)
      .filter((path) => path.endsWith('index.html'))
      .flatMap((path) =>
        [...read(path).matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
          if (/^(https?:|data:|mailto:|#)/.test(link)) return [];
          const target = join(site, path, '..', link.replace(/[#?].*/, ''));
          return existsSync(link === '' || target.endsWith('/') ? join(target, 'index.html') : target)
            ? []
            : [`${path}: ${link}`];
        }),
      );
    expect(broken).toEqual([]);
  });

  it.each(LIVE)('answers oEmbed consumers alike in JSON and XML: %s', (path, title) => {
    const answer = JSON.parse(read(`${path}oembed.json`)) as Record<string, string | number>;
    const xml = new DOMParser().parseFromString(read(`${path}oembed.xml`), 'text/xml');
    const told = Object.fromEntries(
      [...xml.documentElement.children].map((node) => [node.localName, node.textContent]),
    );
    expect(told).toEqual(Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'The Strait Times' });
    expect(answer['title']).toContain(title);
    expect(answer['html']).toContain(`<iframe src="https://embed.example/treaty/${path}"`);
    const links = [...parse(`${path}index.html`).querySelectorAll<HTMLLinkElement>('link[type$="+oembed"]')];
    expect(links.map(({ href }) => href)).toEqual(
      ['json', 'xml'].map((format) => `https://embed.example/treaty/${path}oembed.${format}`),
    );
  });

  it('has pictures of the sizes that their names say, which pages name', () => {
    const pictures = filesIn(site).filter((path) => path.endsWith('.png'));
    expect(pictures).toHaveLength(2 * (2 * 7 + 2));
    for (const path of pictures) {
      const { width, height } = PNG.sync.read(readFileSync(join(site, path)));
      expect(path).toContain(`${width}x${height}.png`);
    }
    const image = parse('quote/luc-morel-1/fr/index.html').querySelector('[property="og:image"]');
    expect(image?.getAttribute('content')).toBe('https://embed.example/treaty/quote/luc-morel-1/fr/1200x630.png');
  });

  it('knows nothing of the agreement that the elements were made for', () => {
    const { charter: own, people, organizations, places, pillars, quotes, events } = charterData;
    const names = [...people, ...organizations, ...places].map(({ name }) => name);
    const words = [
      ...names.filter((name) => name.length > 3),
      ...[own, ...pillars, ...events].map(({ title }) => title),
      ...quotes.map(({ text }) => text),
      ...pillars.map(({ icon }) => icon ?? '-'),
      ...[own.shortTitle, 'the Charter', 'Baku', 'Azerbaijan'],
    ].filter((word) => !COMMON.includes(word));
    const texts = filesIn(site).filter((path) => /\.(html|js|css|json|xml|md|ics|jsonld)$/.test(path));
    const found = texts.flatMap((path) => {
      const text = read(path);
      return words.filter((word) => stands(word, text)).map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
    expect(words.length).toBeGreaterThan(100);
  });
});

describe('in a browser', () => {
  it('a frame shows the words, and its script adds the element', async () => {
    await page.goto(`${address}quote/luc-morel-1/fr/`);
    await page.waitForFunction(() => document.querySelector('charter-quote:defined') !== null);
    await page.locator('charter-quote').getByText('La mer ne connaît pas de bornes.').waitFor();
    await page.goto(`${address}pillars/en/`);
    await page.waitForFunction(() => document.querySelector('charter-pillars:defined') !== null);
    expect(await page.locator('charter-pillars [part="pillar"]').count()).toBe(11);
    expect(await page.locator('charter-pillars [part="icon"]').count()).toBe(0);
    await page.goto(`${address}timeline/en/`);
    await page.locator('charter-timeline').getByText('1951').first().waitFor();
    await page.locator('charter-timeline').getByText('2030').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('the builder finds a record in another language, and what it gives shows it on any page', async () => {
    await page.goto(`${address}builder/`);
    const copy = page.locator('.snippet textarea').first();
    await page.getByRole('searchbox').fill('waits');
    await page.getByRole('radio', { name: /Nobody waits at our quay/ }).check();
    await page.locator('[name="lang"]').selectOption({ label: 'Français' });
    await page.locator('.option [name="form"][value="tag"]').evaluate((input) => {
      (input as HTMLInputElement).click();
    });
    await expect.poll(() => copy.inputValue()).toMatch(/<charter-quote[^>]* quote-id="tove-lind-1"/);
    const pasted = await copy.inputValue();
    expect(pasted).toContain('« Nobody waits at our quay. », en français');
    expect(pasted).toMatch(/cdn\/charter-quote\.fr\.[0-9a-f]{10}\.js" integrity="sha384-/);

    await page.setContent(`<!doctype html><html lang="fr"><title>News</title>${pasted}`);
    await page.waitForFunction(() => document.querySelector('charter-quote:defined') !== null);
    // The pasted words between the tags name the speaker too, so we look for the speaker inside the element.
    await page.locator('charter-quote [part="speaker"]', { hasText: 'Tove Lind' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('the builder speaks the language of its page, and offers all ways to choose days but those of a visit', async () => {
    await page.goto(`${address}builder/fr/?element=timeline`);
    await page.getByRole('heading', { name: '«Put it on your page»' }).waitFor();
    await page.getByText('«All events»').waitFor();
    expect(await page.getByText('«Days of the visit»').count()).toBe(0);
    expect(await page.getByText('Text and analyst compared').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('the builder breaks no word of a button, and fills each button as high as the highest', async () => {
    await page.goto(`${address}builder/fr/?element=timeline`);
    await page.locator('.segments').first().waitFor();
    const buttons = await page.locator('.segments:visible').evaluateAll((groups) =>
      groups.flatMap((group) => {
        const spans = [...group.querySelectorAll('span')];
        const [first, second] = spans;
        if (first) first.textContent = 'Artikelbreitenansicht';
        if (second) second.textContent = 'wie die Seite drumherum und noch etwas mehr';
        return spans.map((span) => ({
          overflow: span.scrollWidth - span.clientWidth,
          gap: (span.closest('label')?.clientHeight ?? 0) - span.offsetHeight,
          words: [...span.childNodes].map((node) => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return node.textContent === 'Artikelbreitenansicht' ? range.getClientRects().length : 1;
          }),
        }));
      }),
    );
    expect(buttons.length).toBeGreaterThan(5);
    for (const { overflow, gap, words } of buttons) {
      expect({ overflow, gap }).toEqual({ overflow: 0, gap: 0 });
      expect(Math.max(...words)).toBe(1);
    }
  });

  it('the page of a source on paper says where it is found', async () => {
    await page.goto(`${address}source/treaty-text/en/`);
    await page.getByText('volume 12, pages 4–19').waitFor();
    expect(faults).toEqual([]);
  });
});
