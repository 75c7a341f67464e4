/** The demo article as files: what they say, in which order, and what they tell other machines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPageWords, settingsFrom } from '@baku-charter/kit/site';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articlePage } from '../src/article/article.ts';
import { ABOUT_THE_TEXT, DAYS, VOICES } from '../src/article/story.ts';
import { editions, inEachLanguage } from './article.ts';
import { DIST } from './site.ts';

const { DOMParser } = new JSDOM().window;
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');
const settings = settingsFrom({ EMBED_BASE: 'https://charter.example/embed' });

test('the first page of the site is the English article', () => {
  const bodyOf = (path: string) => parse(read(path)).querySelector('article')?.textContent;
  expect(bodyOf('')).toBe(bodyOf('article/'));
  expect(parse(read('')).querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/\/article\/$/);
});

describe.each(inEachLanguage)('in %s', (lang, { path, data, words }) => {
  const document = parse(read(path));
  const article = document.querySelector('article');
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const placeOf = (text: string) => {
    const place = article?.textContent.indexOf(text) ?? -1;
    expect(place, text).toBeGreaterThan(-1);
    return place;
  };

  test('says that it is a demonstration, and of which state of the data', () => {
    expect(textOf('.edition')).toBe(words.article.edition);
    expect(textOf('.byline')).toContain(words.article.byline);
    expect(textOf('.byline')).toContain(data.meta.version);
  });

  test('says what is not known about the text before it compares anything with it', () => {
    const comparison = placeOf(words.article.headings.compared);
    for (const id of ABOUT_THE_TEXT) {
      expect(placeOf(data.unknowns.find((one) => one.id === id)?.text ?? '-')).toBeLessThan(comparison);
    }
    for (const { text } of data.unknowns) placeOf(text);
  });

  test('keeps what the text says apart from what others say of it', () => {
    const [from, to] = [placeOf(words.article.headings.says), placeOf(words.article.headings.compared)];
    for (const { text, voice } of data.charter.statements) {
      const place = placeOf(text);
      expect(place > from && place < to, text).toBe(voice === 'document');
    }
  });

  test('quotes an analyst, one of the two who signed, and critics, with their sources', () => {
    expect(document.querySelectorAll('charter-quote')).toHaveLength(3);
    for (const [index, id] of Object.values(VOICES).entries()) {
      const quote = data.quotes.find((one) => one.id === id);
      const template = document.querySelectorAll('charter-quote').item(index).querySelector('template');
      expect(template?.content.textContent).toContain(quote?.text);
      const source = data.sources.find((one) => one.id === quote?.source);
      expect(
        [...(template?.content.querySelectorAll('a') ?? [])].some(({ href }) => href.startsWith(source?.url ?? '-')),
      ).toBe(true);
    }
  });

  test('leads from each statement to a note that names its sources, and back', () => {
    const marks = [...document.querySelectorAll<HTMLAnchorElement>('article .mark')];
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks) {
      const note = document.querySelector(`#notes ${mark.hash}`);
      expect(note?.querySelectorAll('.source > a[href^="http"]').length, mark.hash).toBeGreaterThan(0);
      expect(note?.querySelector<HTMLAnchorElement>('.back')?.hash).toBe(`#${mark.id}`);
    }
  });

  test('folds notes, further readings and further unknowns', () => {
    for (const id of ['notes', 'readings', 'unknown']) {
      const fold = document.getElementById(id);
      expect([fold?.localName, fold?.hasAttribute('open')]).toEqual(['details', false]);
    }
  });

  test('shows on a map, in words of the language, where Vance was and when, and whose borders it has', () => {
    const map = document.querySelector('svg.map');
    expect(map?.getAttribute('aria-label')).toBe(words.article.map.alt);
    const labels = [...(map?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
    const nakhchivan = data.terms.find(({ id }) => id === 'nakhchivan')?.name;
    expect(labels).toEqual(expect.arrayContaining([...Object.values(words.article.map.areas), nakhchivan]));
    for (const [city, days] of [
      ['yerevan', '9–10'],
      ['baku', '10–11'],
    ]) {
      const name = data.places.find(({ id }) => id === city)?.name ?? '-';
      const label = labels.find((one) => one.startsWith(name));
      expect(label).toContain(days);
    }
    expect([DAYS.from, data.visit?.date]).toEqual(['2026-02-09', '2026-02-10/2026-02-11']);
    expect(textOf('figcaption')).toContain('Natural Earth');
    expect(textOf('figcaption')).toContain('4.1.0');
  });

  test('describes itself, and names its other languages', async () => {
    const page = parse((await articlePage(data, await loadPageWords(data.meta.lang), settings)) ?? '');
    const of = (selector: string, name: string) => page.querySelector(selector)?.getAttribute(name);
    const address = `https://charter.example/embed/${path}`;
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual([lang, lang === 'ar' ? 'rtl' : '']);
    expect(of('link[rel=canonical]', 'href')).toBe(address);
    expect(of('meta[property="og:url"]', 'content')).toBe(address);
    expect(of('meta[property="og:title"]', 'content')).toBe(page.title);
    expect(of('meta[name=description]', 'content')).toBe(of('meta[property="og:description"]', 'content'));
    expect(of('meta[property="og:locale"]', 'content')).toMatch(new RegExp(`^${lang}_[A-Z]{2}$`));
    const image = of('meta[property="og:image"]', 'content') ?? '';
    expect(existsSync(join(DIST, image.replace(settings.base, '')))).toBe(true);
    const others = [...page.querySelectorAll('link[hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);
    expect(others).toEqual([
      ...editions.map((one) => [one.lang, settings.base + one.path]),
      ['x-default', `${settings.base}article/`],
    ]);
  });

  test('is an Article to search engines, with no date or author that it does not have', () => {
    const json = JSON.parse(textOf('script[type="application/ld+json"]')) as Record<string, unknown>;
    expect(json).toMatchObject({
      '@type': 'Article',
      inLanguage: lang,
      headline: textOf('h1'),
      dateModified: data.meta.modified,
    });
    expect(Object.keys(json)).not.toContain('datePublished');
    expect(Object.keys(json)).not.toContain('author');
    expect((json['citation'] as string[]).every((url) => data.sources.some((source) => source.url === url))).toBe(true);
  });

  test('links to files that exist', () => {
    for (const [, address = ''] of read(path).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|data:|#)/.test(address)) continue;
      const target = join(DIST, path, address);
      expect(existsSync(target.endsWith('/') ? `${target}index.html` : target), address).toBe(true);
    }
  });
});
