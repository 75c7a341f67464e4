/**
 * Live pages in a language that a script makes from English. Its letters have accents, so that a plain letter was never
 * translated; its texts are 40 % longer, so that what is cut off does not fit.
 */
import { dataset } from '@baku-charter/core';
import { PSEUDO_ROWS, type PseudoLanguage, pseudoDataset, pseudoText, pseudoWords } from '@baku-charter/core/pseudo';
import {
  aboutPageHtml,
  contentOf,
  type LivePageWords,
  livePageHtml,
  loadPageWords,
  type PageWords,
  settingsFrom,
  sourcePageHtml,
} from '@baku-charter/kit/site';
import { type LivePage, livePages } from '@baku-charter/widgets/snippets';
import { elementWordsFor } from '@baku-charter/widgets/static';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFacts } from '../src/editions.ts';
import { launch, prepare, SITE } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const english = await loadPageWords('en');
const facts = siteFacts(settingsFrom({}));

const site = JSON.parse(JSON.stringify(english.site), (_, value: unknown) =>
  typeof value === 'string' ? pseudoText(value) : value,
) as PageWords;

const wordsIn = (lang: PseudoLanguage): LivePageWords => ({
  site,
  element: pseudoWords(elementWordsFor(dataset), lang),
});

/** A page of each kind: that of a record and that of all, of each element. */
const pagesIn = (lang: PseudoLanguage): LivePage[] => {
  const pages = livePages(pseudoDataset(dataset, lang), wordsIn(lang).element);
  return [...new Map(pages.map((page) => [`${page.element} ${page.record === undefined}`, page])).values()];
};

/** Words that stay as they were published. They are in texts too, such as titles, where nothing can mark them. */
const VERBATIM = [
  ...dataset.quotes.map(({ text }) => text),
  ...dataset.sources.flatMap(({ title, publisher }) => (title === undefined ? [publisher] : [title, publisher])),
].toSorted((a, b) => b.length - a.length);

/** Locators of the document and the zone of a time are signs that are the same in every language. */
const SIGNS = /\b[A-Z]+\.?\d+\b|\bUTC\b/g;

/** Attributes whose words are read out or shown, also by whoever links to the page. */
const READ =
  '[title], [alt], [aria-label], meta[name="description"], meta[property$="title"], meta[property$="description"], meta[property$="alt"]';

const textsIn = (root: ParentNode): string[] => {
  const read = [...root.querySelectorAll(READ)].flatMap((node) =>
    ['title', 'alt', 'aria-label', 'content'].flatMap((name) => node.getAttribute(name) ?? []),
  );
  const leaves = [...root.querySelectorAll('*')]
    .filter((node) => !node.closest('script, style, [translate="no"]'))
    .flatMap((node) => [...node.childNodes].filter(({ nodeName }) => nodeName === '#text'))
    .map(({ textContent }) => textContent ?? '');
  const inTemplates = [...root.querySelectorAll('template')].flatMap(({ content }) => textsIn(content));
  return [...read, ...leaves, ...inTemplates];
};

const plainWords = (html: string): string[] =>
  textsIn(new JSDOM(html).window.document).filter((text) => {
    const rest = VERBATIM.reduce((left, words) => left.replaceAll(words, ''), text);
    return /[a-z]/i.test(rest.replace(SIGNS, ''));
  });

describe.each(Object.keys(PSEUDO_ROWS) as PseudoLanguage[])('in %s', (lang) => {
  const pages = pagesIn(lang);
  const htmlOf = (page: LivePage) => livePageHtml(page, wordsIn(lang), facts);

  test.each(pages)('says everything in words that were translated: $path', (page) => {
    expect(plainWords(htmlOf(page))).toEqual([]);
    const beside = contentOf(page, 'oembed', { page: SITE + page.path });
    expect(plainWords(beside)).toEqual([]);
  });

  test('says everything about the site and its sources in words that were translated', () => {
    const data = pseudoDataset(dataset, lang);
    expect(plainWords(aboutPageHtml({ data, words: wordsIn(lang) }, facts))).toEqual([]);
    for (const source of data.sources)
      expect(plainWords(sourcePageHtml(source, { data, words: wordsIn(lang) }, facts)), source.id).toEqual([]);
  });

  test.each(pages)('cuts nothing off in 360 px: $path', async (page) => {
    const { page: opened } = await prepare(browser, '', { viewport: { width: 360, height: 800 } });
    await opened.route(SITE + page.path, (route) => route.fulfill({ contentType: 'text/html', body: htmlOf(page) }));
    await opened.goto(SITE + page.path);
    const { width, dir, styled } = await opened.evaluate(() => {
      for (const details of document.querySelector('main > [lang]')?.shadowRoot?.querySelectorAll('details') ?? []) {
        details.open = true;
      }
      const { scrollWidth, dir } = document.documentElement;
      return { width: scrollWidth, dir, styled: document.styleSheets.length > 0 };
    });
    expect({ dir, styled }).toEqual({ dir: PSEUDO_ROWS[lang].dir === 'rtl' ? 'rtl' : '', styled: true });
    expect(width).toBeLessThanOrEqual(360);
  });
});
