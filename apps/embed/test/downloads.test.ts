/** What the site offers to take away, and what it tells search engines; read by parsers that have not written it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '@baku-charter/core';
import { aboutPath } from '@baku-charter/kit/site';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { editions } from '../src/editions.ts';
import { DIST } from './site.ts';

const { DOMParser } = new JSDOM().window;
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const parse = (path: string, type: DOMParserSupportedType) => {
  const document = new DOMParser().parseFromString(read(path), type);
  expect(document.querySelector('parsererror'), path).toBeNull();
  return document;
};

test.each(LANGUAGES)('the page about the site leads to the calendar, the tables and the feed in %s', (lang) => {
  const document = parse(`${aboutPath(lang)}index.html`, 'text/html');
  const links = [...document.querySelectorAll('[aria-labelledby="downloads"] a')].map((link) =>
    link.getAttribute('href'),
  );
  const root = '../../';
  for (const name of ['events.ics', 'events.csv', 'quotes.csv', 'corrections.rss', 'agreement.md']) {
    expect(links).toContain(`${root}${lang}/${name}`);
  }
  expect(links).toContain(`${root}wordpress/charter-widgets.zip`);
  for (const link of links) expect(existsSync(join(DIST, aboutPath(lang), link ?? '')), link ?? '').toBe(true);
  const feed = document.querySelector('link[type="application/rss+xml"]')?.getAttribute('href');
  expect(feed).toBe(`${root}${lang}/corrections.rss`);
});

test.each(editions.map(({ data }) => [data.meta.lang, data] as const))(
  'the feed has every correction in %s, the newest first',
  (lang, { revisions }) => {
    const feed = parse(`${lang}/corrections.rss`, 'text/xml');
    expect(feed.querySelector('channel > language')?.textContent).toBe(lang);
    const items = [...feed.querySelectorAll('item')];
    expect(items.map((item) => item.querySelector('title')?.textContent)).toEqual(
      revisions.toReversed().map(({ change }) => change),
    );
    const days = items.map((item) => Date.parse(item.querySelector('pubDate')?.textContent ?? ''));
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(new Set(items.map((item) => item.querySelector('guid')?.textContent)).size).toBe(revisions.length);
  },
);

test('the site map lists every page that may be listed, each with its twins', () => {
  const map = parse('sitemap.xml', 'text/xml');
  const urls = [...map.querySelectorAll('url')];
  const pathOf = (address: string) => new URL(address).pathname.slice(1);
  const listed = urls.map((url) => pathOf(url.querySelector('loc')?.textContent ?? ''));
  expect(listed).toContain('timeline/ar/');
  expect(listed).toContain('quote/q4-s1/az/');
  for (const path of listed) {
    expect(read(`${path}index.html`), path).not.toContain('name="robots"');
  }
  for (const url of urls) {
    const twins = [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')];
    expect(twins.map((twin) => twin.getAttribute('hreflang'))).toEqual([...LANGUAGES]);
    for (const twin of twins) expect(listed).toContain(pathOf(twin.getAttribute('href') ?? ''));
  }
});
