/** The built bundles on pages of strangers. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Dataset, LANGUAGES, type Language, quotes } from '@baku-charter/core';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementWordsFor } from '../src/element-words.ts';
import { TAGS } from '../src/elements.ts';
import { pillarsElement, quoteElement, timelineElement, write } from '../src/static.ts';
import { launch, type Opened, open, ready, script, shown } from './browser.ts';
import { DATASETS } from './datasets.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const quote = '<charter-quote quote-id="q4-s1"></charter-quote>';
const QUOTED = `“${quotes.find(({ id }) => id === 'q4-s1')?.text}”`;

const BUNDLES = [
  { bundle: 'charter', slice: 'all', tag: 'charter-quote', markup: quote },
  { bundle: 'charter-quote', slice: 'quote', tag: 'charter-quote', markup: quote },
  {
    bundle: 'charter-pillars',
    slice: 'pillars',
    tag: 'charter-pillars',
    markup: '<charter-pillars></charter-pillars>',
  },
  {
    bundle: 'charter-timeline',
    slice: 'timeline',
    tag: 'charter-timeline',
    markup: '<charter-timeline></charter-timeline>',
  },
] as const;

/** A word that each element shows from the start. */
const WORD = { 'charter-quote': 'cite', 'charter-pillars': 'analyst', 'charter-timeline': 'next' } as const;

const wordOf = (tag: keyof typeof WORD, language: Language) => elementWordsFor(DATASETS[language])[WORD[tag]];

test.each(BUNDLES)('$bundle: requests one file more where the page speaks another language', async (one) => {
  const { bundle, slice, tag, markup } = one;
  const html = `<!doctype html><html lang="az-Latn-AZ">${script(bundle)}${markup}`;
  const { page, requests, complaints } = await open(browser, html);
  expect(await shown(page, tag)).toContain(wordOf(tag, 'az'));
  expect(requests).toEqual(['/', `/cdn/${bundle}.js`, expect.stringMatching(`^/cdn/chunks/${slice}\\.az-\\w+\\.js$`)]);
  expect(complaints).toEqual([]);
});

/** The elements of the bundles' markup, prerendered with all words of a language. */
const PRERENDERED: Record<string, (data: Dataset) => string> = {
  'charter-quote': (data) => quoteElement(data, 'q4-s1'),
  'charter-pillars': pillarsElement,
  'charter-timeline': timelineElement,
};

/** The pieces of text in a root, and what only a screen reader says. */
const piecesIn = (root: DocumentFragment) => {
  const nodes = [...root.querySelectorAll('[part="base"], [part="base"] *')];
  const texts = nodes.flatMap((node) => [...node.childNodes].filter((child) => child.nodeType === 3));
  const labels = nodes.flatMap((node) => node.getAttribute('aria-label') ?? []);
  const pieces = [...texts.map((node) => node.textContent ?? ''), ...labels].map((piece) => piece.replace(/\s+/g, ''));
  return pieces.filter(Boolean);
};

const inAll = BUNDLES.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language })));

describe.each(inAll)('$bundle in $language', ({ bundle, language, tag, markup }) => {
  const name = language === 'en' ? bundle : `${bundle}.${language}`;
  const able = `<script>
    navigator.share = () => Promise.resolve();
    const able = { writeText: () => Promise.resolve() };
  </script>`;
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(browser, `<!doctype html><html lang="${language}">${able}${script(name)}${markup}`);
  });

  test('speaks its language at once, and requests nothing but itself', async () => {
    expect(await shown(opened.page, tag)).toContain(wordOf(tag, language));
    expect(opened.requests).toEqual(['/', `/cdn/${name}.js`]);
    expect(opened.complaints).toEqual([]);
  });

  // A bundle has only the words that `<element>.words.ts` names; one that is missing there would be missing on the screen.
  test('loses no prerendered word', async () => {
    const { page } = opened;
    await ready(page, tag);
    const html = PRERENDERED[tag]?.(DATASETS[language]);
    const [template] = new JSDOM(html).window.document.getElementsByTagName('template');
    const said = await page.evaluate<string[]>(`(${String(piecesIn)})(document.querySelector('${tag}').shadowRoot)`);
    const expected = template ? piecesIn(template.content) : [];
    expect(expected.length).toBeGreaterThan(5);
    // Lit makes a text node of each expression, the server one of all.
    const whole = said.join('');
    expect(expected.filter((piece) => !whole.includes(piece))).toEqual([]);

    // The words that appear only after an action or a failure.
    const { copied, copyByHand, copyQuotation, unavailable } = elementWordsFor(DATASETS[language]);
    if (tag === 'charter-quote') {
      await page.getByRole('button', { name: copyQuotation }).click();
      await page.getByRole('status').getByText(copyByHand, { exact: true }).waitFor();
      await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: able })");
      await page.getByRole('button', { name: copyQuotation }).click();
      await page.getByRole('status').getByText(copied, { exact: true }).waitFor();
    }
    await page.locator(tag).evaluate((element) => {
      element.setAttribute('src', '/nowhere.json');
    });
    await page.getByText(unavailable, { exact: true }).waitFor();
  });
});

test('<name>.<lang>.js speaks English too, where the page does', async () => {
  const html = `<!doctype html><html lang="en">${script('charter-quote.ar')}${quote}`;
  const { page, requests } = await open(browser, html);
  expect(await shown(page, 'charter-quote')).toContain('Check in the source');
  expect(requests).toEqual(['/', '/cdn/charter-quote.ar.js', expect.stringMatching(/^\/cdn\/chunks\/quote\.en-/)]);
});

test('stays English on a page in a language that it does not have, without a request', async () => {
  const { page, requests, complaints } = await open(browser, `<html lang="fi">${script('charter-quote')}${quote}`);
  expect(await shown(page, 'charter-quote')).toContain('Check in the source');
  expect(await page.locator('charter-quote [part="base"]').getAttribute('lang')).toBe('en');
  expect(requests).toEqual(['/', '/cdn/charter-quote.js']);
  expect(complaints).toEqual([]);
});

test.each([
  ['is not where it should be', 404],
  ['does not come', 0],
])('stays English, with one warning, where a language file %s', async (_how, answer) => {
  const [file = ''] = /chunks\/quote\.az-\w+\.js/.exec(readFileSync('dist/cdn/charter-quote.js', 'utf8')) ?? [];
  const { page, requests, complaints } = await open(browser, `<html lang="az">${script('charter-quote')}${quote}`, {
    answers: { [`/cdn/${file}`]: answer },
  });
  expect(await shown(page, 'charter-quote')).toContain('Check in the source');
  expect(await page.locator('charter-quote [part="base"]').getAttribute('lang')).toBe('en');
  expect(requests).toEqual(['/', '/cdn/charter-quote.js', `/cdn/${file}`]);
  // The browser itself complains of the file too.
  const ours = complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'));
  expect(ours).toEqual([expect.stringMatching(/^<charter-quote>: "az" could not be loaded: /)]);
});

const accord = readFileSync(fileURLToPath(import.meta.resolve('@baku-charter/core/example.json')), 'utf8');
const [first] = (JSON.parse(accord) as { quotes: { id: string; text: string }[] }).quotes;

test('requests a dataset and what checks it, where `src` asks for one', async () => {
  const html = `${script('charter-quote')}<charter-quote src="/accord.json" quote-id="${first?.id}"></charter-quote>`;
  const { page, requests, complaints } = await open(browser, html, { answers: { '/accord.json': accord } });
  expect(await shown(page, 'charter-quote')).toContain(first?.text);
  expect(requests).toEqual(['/', '/cdn/charter-quote.js', '/cdn/schema.js', '/accord.json']);
  expect(complaints).toEqual([]);
});

test('says once that a dataset could not be checked, and keeps the fallback', async () => {
  const html = `${script('charter-quote')}<charter-quote src="/accord.json" quote-id="${first?.id}"><p>Written.</p></charter-quote>`;
  const { page, complaints } = await open(browser, html, {
    answers: { '/accord.json': accord, '/cdn/schema.js': 404 },
  });
  await ready(page, 'charter-quote');
  expect(await page.getByText('Written.').isVisible()).toBe(true);
  const ours = complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'));
  expect(ours).toEqual([expect.stringMatching(/^<charter-quote>: src="\/accord\.json" could not be loaded: /)]);
});

test('a host that rewrites a script leaves what the author wrote, where the tag names its integrity', async () => {
  const sri = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as { files: Record<string, { integrity: string }> };
  const tag = `<script type="module" src="/cdn/charter-quote.js" integrity="${sri.files['charter-quote.js']?.integrity}" crossorigin></script>`;
  const html = `${tag}<charter-quote quote-id="q4-s1"><p>Written.</p></charter-quote>`;
  const untouched = await open(browser, html);
  expect(await shown(untouched.page, 'charter-quote')).toContain(QUOTED);
  const rewritten = `/* optimized */${readFileSync('dist/cdn/charter-quote.js', 'utf8')}`;
  const { page, complaints } = await open(browser, html, { answers: { '/cdn/charter-quote.js': rewritten } });
  await expect.poll(() => complaints).toEqual([expect.stringContaining('integrity')]);
  expect(await page.getByText('Written.').isVisible()).toBe(true);
  expect(await page.evaluate(() => customElements.get('charter-quote'))).toBeUndefined();
});

test('a page may load all bundles together, in two languages, and one of them twice', async () => {
  const all = ['charter', ...TAGS, 'charter-pillars.ru', 'charter.tr'].map(script).join('');
  const again = '<script type="module" src="/cdn/charter-quote.js?again"></script>';
  const { page, complaints } = await open(browser, `${all}${again}${BUNDLES.map(({ markup }) => markup).join('')}`);
  await page.waitForLoadState('load');
  for (const { tag } of BUNDLES) expect(await shown(page, tag)).toContain(wordOf(tag, 'en'));
  expect(complaints).toEqual([]);
});

/** Stands for another version of the script: it defines one of the tags, unless the page has it. */
const another = `customElements.get('charter-quote') ?? customElements.define('charter-quote', class extends HTMLElement {
  connectedCallback() { this.textContent = 'Another version'; }
});`;

test.each([
  ['before', 'another', 'charter', 'Another version'],
  ['after', 'charter', 'another', QUOTED],
])('leaves a tag to the version that came first, when another is loaded %s it', async (_when, one, two, words) => {
  const html = `${script(one)}${script(two)}${quote}<charter-timeline></charter-timeline>`;
  const { page, complaints } = await open(browser, html, { answers: { '/cdn/another.js': another } });
  await page.getByText(words).waitFor();
  expect(await shown(page, 'charter-timeline')).toContain('Next');
  expect(complaints).toEqual([]);
});

test('a registry of a page’s own may define the same classes', async () => {
  const { page, complaints } = await open(browser, `${script('charter')}<div id="host"></div>`);
  await page.waitForFunction(() => customElements.get('charter-quote'));
  const words = await page.evaluate(async () => {
    const registry = new (CustomElementRegistry as unknown as new () => CustomElementRegistry)();
    const Quote = customElements.get('charter-quote');
    if (Quote) registry.define('charter-quote', Quote);
    const root = document.querySelector('#host')?.attachShadow({
      mode: 'open',
      customElementRegistry: registry,
    });
    if (root) root.innerHTML = '<charter-quote quote-id="q4-s1"></charter-quote>';
    const element = root?.firstElementChild as (Element & { updateComplete: Promise<unknown> }) | undefined;
    await element?.updateComplete;
    return element?.shadowRoot?.textContent;
  });
  expect(words).toContain(QUOTED);
  expect(complaints).toEqual([]);
});

test('keeps quotation marks and dashes on a page that does not say its encoding', async () => {
  const html = script('charter-quote') + quote;
  const { page } = await open(browser, html, { headers: { 'content-type': 'text/html' } });
  expect(await page.evaluate(() => document.characterSet)).toBe('windows-1252');
  const words = await shown(page, 'charter-quote');
  expect(words).toContain(QUOTED);
});

const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
];

test.each([
  ['charter.js', ['charter'], 'trusted-types lit-html'],
  ['one bundle', ['charter-quote'], 'trusted-types lit-html'],
  ['two bundles', ['charter-quote', 'charter-pillars'], "trusted-types lit-html 'allow-duplicates'"],
])('works under a strict content security policy: %s', async (_what, bundles, types) => {
  const { page, complaints } = await open(browser, bundles.map(script).join('') + quote, {
    headers: { 'content-security-policy': [...STRICT, types].join('; ') },
  });
  await page.waitForLoadState('load');
  expect(await shown(page, 'charter-quote')).toContain(QUOTED);
  const figure = page.locator('charter-quote figure');
  expect(await figure.evaluate((node) => getComputedStyle(node).display)).toBe('grid');
  expect(complaints).toEqual([]);
});

describe('where a page does not allow the policy of Lit', () => {
  const copy = write('figure', { element: 'quote', data: DATASETS.en, quoteId: 'q4-s1', page: 'https://x.example/' });
  test.each([
    ['a bundle', ['charter-quote'], 'trusted-types other', '<charter-quote quote-id="q4-s1">Written.</charter-quote>'],
    ['all elements', ['charter'], "trusted-types 'none'", '<charter-quote quote-id="q4-s1">Written.</charter-quote>'],
    [
      'the second of two bundles',
      ['charter-pillars', 'charter-quote'],
      'trusted-types lit-html',
      '<charter-quote quote-id="q4-s1">Written.</charter-quote>',
    ],
    ['the loader', ['loader'], 'trusted-types other', `<p>Written.</p>${copy}`],
  ])('%s says so once, throws nothing, and what is written stays', async (_what, bundles, types, body) => {
    const html = `${bundles.map(script).join('')}${body}`;
    const { page, complaints } = await open(browser, html, {
      headers: { 'content-security-policy': [...STRICT, types].join('; ') },
    });
    const ours = () => complaints.filter((line) => line.startsWith('<charter-'));
    await expect.poll(ours).toEqual([expect.stringContaining("trusted-types lit-html 'allow-duplicates'")]);
    await page.waitForLoadState('load');
    expect(await page.getByText('Written.').isVisible()).toBe(true);
    expect(await page.evaluate(() => customElements.get('charter-quote'))).toBeUndefined();
    // The browser itself says which policy was refused.
    expect(complaints.filter((line) => !line.startsWith('<charter-') && !line.includes('TrustedTypePolicy'))).toEqual(
      [],
    );
  });

  test('the page’s own policies are made as before', async () => {
    const own = `<script>window.own = trustedTypes.createPolicy; </script>`;
    const { page } = await open(browser, `${own}${script('charter-quote')}${quote}`);
    await shown(page, 'charter-quote');
    expect(await page.evaluate('trustedTypes.createPolicy === own')).toBe(true);
    expect(await page.evaluate('trustedTypes.createPolicy("mine", { createHTML: String }).name')).toBe('mine');
  });
});

test('works from the npm package, bundled by somebody else', async () => {
  const { outputFiles } = await build({
    entryPoints: ['dist/define.js'],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    // In node_modules, where strangers have the package, esbuild does not warn of these.
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const [bundled] = outputFiles;
  const html = `<html lang="tr">${script('theirs')}${BUNDLES.map(({ markup }) => markup).join('')}`;
  const { page, requests, complaints } = await open(browser, html, {
    answers: { '/cdn/theirs.js': bundled?.text ?? '' },
  });
  for (const { tag } of BUNDLES) expect(await shown(page, tag)).toContain(wordOf(tag, 'tr'));
  expect(requests).toEqual(['/', '/cdn/theirs.js']);
  expect(complaints).toEqual([]);
});
