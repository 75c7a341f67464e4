/** The loader on pages of strangers, with what editors pasted and sanitizers left of it. */
import { readFileSync } from 'node:fs';
import { dataset } from '@baku-charter/core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLoader } from '../scripts/loader.ts';
import { loaderKnowledge } from '../src/bundles.ts';
import { write } from '../src/static.ts';
import { launch, open, ready, script, shown } from './browser.ts';
import { DATASETS } from './datasets.ts';
import { settled, unmarked } from './loader-copies.ts';

const { az } = DATASETS;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const site = 'https://charter.example';
const quote = write('figure', { element: 'quote', data: dataset, quoteId: 'q4-s1', page: `${site}/quote/q4-s1/en/` });
const pillar = write('figure', {
  element: 'pillars',
  data: dataset,
  show: ['demining'],
  page: `${site}/pillar/demining/en/`,
});
const pillars = write('figure', { element: 'pillars', data: dataset, page: `${site}/pillars/en/` });
const timeline = write('figure', {
  element: 'timeline',
  data: dataset,
  from: '2026-02-10',
  page: `${site}/timeline/en/`,
});
const timelineWhole = write('figure', { element: 'timeline', data: dataset, page: `${site}/timeline/en/` });
const WORDS = dataset.quotes.find(({ id }) => id === 'q4-s1')?.text ?? '';

const translated = write('figure', { element: 'quote', data: az, quoteId: 'q4-s1', page: `${site}/quote/q4-s1/az/` });
/** What was pasted before translations came first, and with the title of the source. */
const { translation: ours, source: cited } = az.quotes.find(({ id }) => id === 'q4-s1') ?? {};
const { title, url, publisher } = az.sources.find(({ id }) => id === cited) ?? {};
const olderCopy = `<blockquote><p>“${WORDS}”</p></blockquote>
<p><b>Qeyri-rəsmi tərcümə</b>: “${ours?.text}”</p>
<p>Azər Qarayev, politoloq. <a href="${url}">${title}</a>, <span>${publisher}</span>, 11 fevral 2026 ·
<a href="${site}/quote/q4-s1/az/">Mənbələr, versiya və düzəlişlər</a></p>`;

const html = (body: string) => `<!doctype html><html lang="en"><body>${body}${script('loader')}`;
const loaded = (page: Page, tag: string) => page.locator(tag).first().waitFor({ state: 'attached' });

describe('turns a copy into the element', () => {
  test.each([
    ['charter-quote', quote, { 'quote-id': 'q4-s1' }, ['charter-quote.js']],
    ['charter-pillars', pillar, { show: 'demining' }, ['charter-pillars.js']],
    ['charter-pillars', pillars, { show: '' }, ['charter-pillars.js']],
    ['charter-timeline', timeline, { show: '', from: '2026-02-10' }, ['charter-timeline.js']],
  ])('%s, by its data attributes, with the attributes that they name', async (tag, copy, attributes, files) => {
    const { page, requests, complaints } = await open(browser, html(copy));
    await loaded(page, tag);
    await ready(page, tag);
    const element = page.locator(tag);
    for (const [name, value] of Object.entries(attributes)) expect(await element.getAttribute(name)).toBe(value);
    // What was pasted stays where it was, and is not seen.
    expect(await page.locator(`[data-charter-modified]:has(+ ${tag})`).isVisible()).toBe(false);
    expect(requests).toEqual(['/', '/cdn/loader.js', ...files.map((file) => `/cdn/${file}`)]);
    expect(complaints).toEqual([]);
  });

  test('and keeps the focus in it', async () => {
    let come: (() => void) | undefined;
    const late = new Promise<void>((resolve) => {
      come = resolve;
    });
    const { page } = await open(browser, html(quote), { answers: { '/cdn/charter-quote.js': late } });
    await page.locator('figure a').first().focus();
    come?.();
    await loaded(page, 'charter-quote');
    await ready(page, 'charter-quote');
    expect(await page.locator('charter-quote [part="quote"]:focus').count()).toBe(1);
  });

  test('in the language of the copy', async () => {
    const copy = write('figure', {
      element: 'quote',
      data: az,
      quoteId: 'q4-s1',
      page: `${site}/quote/q4-s1/az/`,
      variant: 'pull',
      theme: 'dark',
    });
    const { page, requests } = await open(browser, html(copy));
    await loaded(page, 'charter-quote');
    expect(await shown(page, 'charter-quote')).toContain('Mənbədə yoxla');
    expect(await page.locator('charter-quote[variant="pull"][theme="dark"][lang="az"]').count()).toBe(1);
    expect(requests).toContain('/cdn/charter-quote.az.js');
  });

  // What gatekeepers leave of a copy.
  const bare = (copy: string) => copy.replace(/ (data-[\w-]+|lang|dir|translate|cite)="[^"]*"/g, '');
  const unwrapped = (copy: string) => bare(copy).replace(/<\/?(figure|figcaption|div)>/g, '');
  test.each([
    ['charter-quote', 'without attributes', bare(quote)],
    ['charter-quote', 'without its figure', unwrapped(quote)],
    ['charter-quote', 'with its caption as loose text', `<div>${unwrapped(quote).replace(/<\/?p>/g, '')}</div>`],
    ['charter-quote', 'with other quotation marks', unwrapped(quote).replace(/[“”]/g, '"')],
    ['charter-quote', 'with our translation first, without attributes', bare(translated)],
    ['charter-quote', 'with our translation first, without its figure', unwrapped(translated)],
    ['charter-quote', 'in the order of older copies, with the original first and the title of its source', olderCopy],
    ['charter-pillars', 'without attributes', bare(pillar)],
    ['charter-pillars', 'without its div', unwrapped(pillar)],
    ['charter-timeline', 'without its div', unwrapped(timelineWhole)],
  ])('%s, by its link, %s', async (tag, _what, copy) => {
    const words = '<p>Before.</p>';
    const { page, complaints } = await open(browser, html(`<article>${words}${copy}<p>After.</p></article>`));
    await loaded(page, `[data-charter-replaced] + ${tag}`);
    await ready(page, tag);
    expect(await page.locator(tag).count()).toBe(1);
    expect(await page.locator(tag).evaluate((element) => element.shadowRoot?.querySelector('slot'))).toBeNull();
    expect(await page.getByText('Before.').isVisible()).toBe(true);
    expect(await page.getByText('After.').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('without data attributes that are no choice of the element: no handler, no style, no other data', async () => {
    const hostile =
      'data-charter-onclick="alert(1)" data-charter-style="color: red" data-charter-src="https://evil.example/"';
    const copy = quote.replace('<figure', `<figure ${hostile} data-charter-theme="dark"`);
    const { page, requests } = await open(browser, html(copy));
    expect(await shown(page, 'charter-quote')).toContain(WORDS);
    const names = await page.locator('charter-quote').evaluate((element) => element.getAttributeNames());
    expect(names.sort()).toEqual(['data-charter-made', 'lang', 'quote-id', 'theme']);
    expect(requests.filter((url) => url.includes('evil'))).toEqual([]);
  });

  test('when it comes later, and once only', async () => {
    const { page, requests } = await open(browser, html(`<main></main>${script('loader')}${quote}`));
    await loaded(page, 'charter-quote');
    await page.evaluate((copy) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', copy);
    }, quote);
    await page.locator('main > charter-quote').waitFor();
    await page.addScriptTag({ type: 'module', url: '/cdn/loader.js?again' });
    await settled(page);
    expect(await page.locator('charter-quote').count()).toBe(3);
    expect(await page.locator('charter-quote charter-quote').count()).toBe(0);
    expect(requests.filter((path) => path.includes('charter-quote'))).toHaveLength(1);
  });

  test('which was pasted as a tag, by loading its code', async () => {
    const tag = write('tag', { element: 'quote', data: dataset, quoteId: 'q4-s1', page: `${site}/quote/q4-s1/en/` });
    const { page, requests } = await open(browser, html(tag));
    expect(await shown(page, 'charter-quote')).toContain('Check in the source');
    expect(await page.locator('charter-quote').count()).toBe(1);
    expect(requests).toEqual(['/', '/cdn/loader.js', '/cdn/charter-quote.js']);
  });

  test('only where it comes near the viewport, or where the address asks for it', async () => {
    const far = `<div style="block-size: 9000px"></div>${pillar}`;
    const { page, requests } = await open(browser, html(quote + far));
    await settled(page);
    expect(requests).not.toContain('/cdn/charter-pillars.js');
    await page.evaluate(() => {
      location.hash = '#charter-pillar-demining';
    });
    await loaded(page, 'charter-pillars');
    await ready(page, 'charter-pillars');
    const focused = page.locator('charter-pillars').getByRole('heading', { name: 'Humanitarian demining' });
    await expect.poll(() => focused.evaluate((heading) => heading.matches(':focus'))).toBe(true);
  });

  test('under a strict policy with Trusted Types', async () => {
    const policy = "default-src 'none'; script-src http://stranger.example/cdn/; require-trusted-types-for 'script'";
    const { page, complaints } = await open(browser, html(quote + unmarked(pillar)), {
      headers: { 'content-security-policy': policy },
    });
    await loaded(page, '[data-charter-replaced] + charter-pillars');
    await ready(page, 'charter-quote', 'charter-pillars');
    expect(await shown(page, 'charter-quote')).toContain(WORDS);
    expect(complaints).toEqual([]);
  });
});

describe('leaves as it is', () => {
  test('the copy of an unknown record, which stays readable', async () => {
    const copy = quote.replaceAll('q4-s1', 'q99-s9');
    const { page, complaints } = await open(browser, html(copy));
    await loaded(page, 'charter-quote');
    await ready(page, 'charter-quote');
    expect(await page.getByText(WORDS).isVisible()).toBe(true);
    expect(complaints).toEqual([expect.stringMatching(/^<charter-quote>: quote-id="q99-s9" is no quote such as \S+ /)]);
  });

  test('a copy whose code does not load', async () => {
    const { page, complaints } = await open(browser, html(quote), { answers: { '/cdn/charter-quote.js': 0 } });
    await expect
      .poll(() => complaints.find((line) => line.startsWith('<charter-quote>')))
      .toContain('What was pasted stays as it is.');
    expect(await page.locator('charter-quote').count()).toBe(0);
    expect(await page.getByText(WORDS).isVisible()).toBe(true);
  });

  const link = `<a href="${site}/quote/q4-s1/en/">the page of the quotation</a>`;
  test.each([
    ['a link in running text', `<p>See ${link} for more.</p>`],
    ["somebody else's quotation before a link", `<blockquote><p>Other words.</p></blockquote><p>${link}</p>`],
    [
      'the same quotation with words of the editor',
      `<blockquote><p>“${WORDS}”</p></blockquote><p>I like it. ${link}</p>`,
    ],
    ['a list before a link', `<ul><li><p>One</p></li></ul><p><a href="${site}/pillars/en/">All</a></p>`],
    ['a link to another site', `<blockquote><p>“${WORDS}”</p></blockquote><p><a href="${site}/quote/">Quotes</a></p>`],
    ['a quotation that was shortened', unmarked(quote).replace(WORDS, WORDS.slice(0, 60))],
  ])('%s', async (_what, body) => {
    const { page } = await open(browser, html(`<main>${body}</main>`));
    const before = await page.locator('main').innerHTML();
    await settled(page);
    await ready(page, 'charter-quote');
    await expect.poll(() => page.locator('main').innerHTML()).toBe(before);
  });
});

test('notes that a copy is older than a correction, and shows the corrected record', async () => {
  const [revision] = dataset.revisions;
  if (!revision) throw new Error('There is no revision.');
  const corrected = { ...dataset, revisions: [{ ...revision, date: '2027-01-02', about: ['q4-s1'] }] };
  const loader = await buildLoader(loaderKnowledge(corrected, { 'charter-quote': './charter-quote.js' }));
  const { page, complaints } = await open(browser, html(quote), { answers: { '/cdn/loader.js': loader } });
  await loaded(page, 'charter-quote');
  expect(complaints).toEqual([
    `<charter-quote> "q4-s1": this copy is of ${dataset.meta.modified}; a correction was made on 2027-01-02. Paste it again.`,
  ]);
});

test('every file has the integrity that is published for it, and a loader with a hash loads files with hashes', async () => {
  const read = (name: string) => readFileSync(new URL(`../dist/cdn/${name}`, import.meta.url), 'utf8');
  const { files } = JSON.parse(read('sri.json')) as { files: Record<string, { integrity: string; immutable: string }> };
  const { immutable = '', integrity } = files['loader.js'] ?? {};
  expect(read(files['charter.az.js']?.immutable ?? '')).toBe(read('charter.az.js'));
  const scripts = Object.entries(files).map(
    ([name, file]) => `<script type="module" src="/cdn/${name}" integrity="${file.integrity}"></script>`,
  );
  const { page, requests, complaints } = await open(browser, `<!doctype html>${scripts.join('')}`);
  await page.waitForLoadState();
  expect(complaints.filter((line) => line.includes('integrity'))).toEqual([]);
  expect(requests).toHaveLength(Object.keys(files).length + 1);

  const pinned = `<script type="module" src="/cdn/${immutable}" integrity="${files[immutable]?.integrity}"></script>`;
  const other = await open(browser, `<!doctype html>${quote}${pinned}`);
  expect(await shown(other.page, 'charter-quote')).toContain(WORDS);
  expect(integrity).not.toBe(files[immutable]?.integrity);
  expect(other.requests).toEqual(['/', `/cdn/${immutable}`, `/cdn/${files['charter-quote.js']?.immutable}`]);
});
