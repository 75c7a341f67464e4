/** The live pages: as files, as documents, and in frames that are allowed nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Dataset, LANGUAGE_ROWS, LANGUAGES, type Language } from '@baku-charter/core';
import {
  aboutPageHtml,
  builderPath,
  contentOf,
  livePageHtml,
  oEmbedJson,
  oEmbedXml,
  settingsFrom,
} from '@baku-charter/kit/site';
import { type LivePage, livePages } from '@baku-charter/widgets/snippets';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editions, siteFacts } from '../src/editions.ts';
import { faultsIn } from './faults.ts';
import { DIST, launch, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const datasets = editions.map(({ data }) => data);
const pages = datasets.flatMap((data) => livePages(data));
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const { DOMParser } = new JSDOM().window;
const parse = (text: string, type: DOMParserSupportedType = 'text/html') => new DOMParser().parseFromString(text, type);
const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const facts = siteFacts(settingsFrom({ EMBED_BASE: 'https://charter.example/embed' }));

const wordsOf = ({ meta }: Dataset) => {
  const edition = editions.find(({ data }) => data.meta.lang === meta.lang);
  if (!edition) throw new Error(`There are no words in ${meta.lang}.`);
  return edition.words;
};

const find = (path: string): LivePage => {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return page;
};

/** The path of a page of each kind without its language: that of a record or that of all, of each element. */
const kinds = [
  ...new Map(pages.map(({ path, element, record }) => [`${element} ${record === undefined}`, dirname(path)])).values(),
];
/** Each kind in a language of its own. */
const ofEachKind = kinds.map((kind, index) => `${kind}/${LANGUAGES.toReversed()[index % LANGUAGES.length] ?? ''}/`);

test('there is a page for every quotation, every pillar, all pillars and the timeline, in each language', () => {
  for (const { meta, quotes, pillars } of datasets) {
    const expected = [
      ...quotes.map(({ id }) => `quote/${id}/${meta.lang}/`),
      ...pillars.map(({ id }) => `pillar/${id}/${meta.lang}/`),
      ...[`pillars/${meta.lang}/`, `timeline/${meta.lang}/`],
    ];
    for (const path of expected) {
      for (const file of ['index.html', 'oembed.json', 'oembed.xml']) {
        expect(existsSync(join(DIST, path, file)), path + file).toBe(true);
      }
    }
  }
});

test('every relative link of every page leads to a file', () => {
  const old = ['about/', ...(datasets[0]?.sources.map(({ id }) => `source/${id}/`) ?? [])];
  const inEach = old.flatMap((path) => LANGUAGES.map((lang) => `${path}${lang}/`));
  const broken: string[] = [];
  for (const path of [
    ...pages.map((page) => page.path),
    ...old,
    ...inEach,
    ...LANGUAGES.map((lang) => builderPath(LANGUAGES, lang)),
    '',
  ]) {
    const html = read(`${path}index.html`);
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|data:|mailto:|#)/.test(address)) continue;
      const target = join(DIST, path, address.replace(/[#?].*/, ''));
      if (!existsSync(target.endsWith('/') ? `${target}index.html` : target)) broken.push(`${path}: ${address}`);
    }
  }
  expect(broken).toEqual([]);
});

test('no page holds what HTML does not know, or a field that is checked since it says that it is not', () => {
  const paths = [
    '',
    'article/ar/',
    'about/ru/',
    builderPath(LANGUAGES, 'en'),
    builderPath(LANGUAGES, 'az'),
    ...ofEachKind,
  ];
  for (const path of paths) {
    const html = read(`${path}index.html`);
    expect(html, path).not.toContain('<?');
    expect(html, path).not.toMatch(/ checked="/);
  }
});

test('every live page links to the pages of its sources here, and not to other sites', () => {
  for (const { path, data } of pages) {
    const html = read(`${path}index.html`);
    const linked = [...html.matchAll(/part="source" href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(linked.length, path).toBeGreaterThan(0);
    for (const href of linked)
      expect(href, path).toMatch(new RegExp(`^(\\.\\./)+source/[\\w-]+/${data.meta.lang}/(#text=[^"]+)?$`));
    expect(html).toContain(data.meta.version);
  }
});

describe('a live page describes itself to whoever links to it', () => {
  test.each(ofEachKind)('%s', (path) => {
    const page = find(path);
    const document = parse(livePageHtml(page, wordsOf(page.data), facts));
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
    const href = (selector: string) => document.querySelector(selector)?.getAttribute('href');
    const address = `https://charter.example/embed/${path}`;
    expect(document.documentElement.lang).toBe(page.data.meta.lang);
    expect(document.documentElement.dir).toBe(
      LANGUAGE_ROWS[page.data.meta.lang as Language].dir === 'rtl' ? 'rtl' : '',
    );
    expect(content('meta[name="robots"]')).toBeUndefined();
    expect(content('meta[property="og:site_name"]')).toBe(facts.name);
    expect(content('meta[property="og:locale"]')).toMatch(new RegExp(`^${page.data.meta.lang}_[A-Z]{2}$`));
    expect(href('link[rel="canonical"]')).toBe(address);
    expect(content('meta[property="og:url"]')).toBe(address);
    expect(content('meta[property="og:title"]')).toBe(document.title);
    expect(content('meta[property="og:description"]')).not.toBe('');
    expect(href('link[type="application/json+oembed"]')).toBe(`${address}oembed.json`);
    expect(href('link[type="text/xml+oembed"]')).toBe(`${address}oembed.xml`);
    const image = content('meta[property="og:image"]');
    expect(image).toBe(/^(quote|pillars|timeline)\//.test(path) ? `${address}1200x630.png` : undefined);
    if (image !== undefined) expect(existsSync(join(DIST, path, '1200x630.png'))).toBe(true);
    expect(content('meta[property="og:image:alt"]')).toBe(page.alt);
  });

  test('as JSON-LD, with the record and the nodes that it refers to', () => {
    const document = parse(read('quote/q4-s1/en/index.html'));
    const json = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as {
      '@graph': { '@type': string; text?: string; name?: unknown }[];
    };
    const text = find('quote/q4-s1/en/').data.quotes.find(({ id }) => id === 'q4-s1')?.text;
    const types = json['@graph'].map((node) => node['@type']);
    expect(json['@graph'].find((node) => node['@type'] === 'Quotation')?.text).toBe(text);
    expect(types).toContain('Person');
    expect(types.filter((type) => type === 'Quotation')).toHaveLength(1);
  });
});

describe('oEmbed', () => {
  test.each(ofEachKind)('answers alike in JSON and XML: %s', (path) => {
    const page = find(path);
    const answer = JSON.parse(oEmbedJson(page, facts)) as Record<string, string | number>;
    const xml = parse(oEmbedXml(page, facts), 'text/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
    const told = Object.fromEntries(
      [...xml.documentElement.children].map((node) => [node.localName, node.textContent]),
    );
    expect(told).toEqual(Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, String(value)])));
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: page.title,
      width: 600,
      height: page.height,
    });
    const html = parse(String(answer['html']));
    const address = `https://charter.example/embed/${path}`;
    expect(html.querySelector('blockquote:first-child + iframe:last-child')?.getAttribute('src')).toBe(address);
    const last = [...html.querySelectorAll('blockquote a')].at(-1);
    expect(last?.getAttribute('href')?.startsWith(address)).toBe(true);
    const quoted = page.data.quotes.find(({ id }) => page.ids.includes(id));
    if (quoted) expect(html.querySelector('blockquote')?.textContent).toContain(quoted.text);
  });

  // For a provider that WordPress does not know, wp_filter_oembed_result() keeps the first frame, and a blockquote
  // only directly before it.
  test('puts the words where WordPress looks for them', () => {
    for (const page of pages) {
      const { html } = JSON.parse(read(`${page.path}oembed.json`)) as { html: string };
      expect(html).toMatch(/^<blockquote>[^]*<\/blockquote><iframe src="http:[^"]+"[^>]*><\/iframe>$/);
      expect(html.match(/<iframe/g)).toHaveLength(1);
      const [, fallback = ''] = /<blockquote>([^]*?)<\/blockquote>/.exec(html) ?? [];
      const kept = parse(fallback);
      expect([...kept.links].at(-1)?.href.startsWith(`http://localhost:3000/${page.path}`), page.path).toBe(true);
      const quoted = page.data.quotes.find(({ id }) => page.ids.includes(id));
      const speaker = page.data.people.find(({ id }) => id === quoted?.speaker);
      if (quoted) expect(kept.body.textContent).toContain(quoted.text);
      if (speaker) expect(kept.body.textContent).toContain(speaker.name);
    }
  });
});

describe('in a browser', () => {
  test.each(kinds)('is complete in a frame that allows nothing: %s', async (kind) => {
    const { page, foreign } = await visit(
      browser,
      `<iframe sandbox="" src="https://embed.example/${kind}/ar/" style="inline-size: 360px; block-size: 30000px">`,
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('footer').waitFor();
    const visible = words(
      await frame.locator('main').evaluate((main) => {
        for (const details of main.querySelector('[lang]')?.shadowRoot?.querySelectorAll('details') ?? [])
          details.open = true;
        return (
          main.querySelector<HTMLElement>('[lang]')?.shadowRoot?.querySelector<HTMLElement>('[part="base"]')
            ?.innerText ?? ''
        );
      }),
    );
    const content = parse(contentOf(find(`${kind}/ar/`), 'prerendered')).querySelector('template')?.content;
    const heading =
      content?.querySelector('[part="name"]') ?? content?.querySelector('[part="heading"], [part="text"] p');
    expect(visible).toContain(words(heading?.textContent ?? '-'));
    expect(visible.length).toBeGreaterThan(150);
    // The marks of sources need no script.
    expect(await frame.locator('button:not([popovertarget]):visible').count()).toBe(0);
    // A quotation leads to its source itself; other elements list their sources at the end.
    const references = frame.locator('[part~="references"]');
    const source = ((await references.count()) > 0 ? references : frame).locator('a[part="source"]').first();
    await source.evaluate((link: HTMLAnchorElement) => {
      link.closest('details')?.setAttribute('open', '');
    });
    await source.click();
    expect(await frame.locator('.address a').innerText()).toMatch(/^https?:/);
    expect(foreign).toEqual([]);
  });

  const looks = kinds.flatMap((kind) => [`${kind}/en/ light`, `${kind}/ar/ dark`]);
  test.each(looks)('has no accessibility fault: %s', async (look) => {
    const [path = '', scheme] = look.split(' ');
    const { page, complaints } = await visit(browser, path, { colorScheme: scheme as 'light' | 'dark' });
    expect(await faultsIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test.each(kinds)('needs no sideways scrolling, narrow or wide: %s', async (kind) => {
    const { page } = await visit(browser, `${kind}/ru/`, { viewport: { width: 240, height: 800 } });
    for (const width of [240, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });

  test('the page of a source goes on to the source outside a frame', async () => {
    const { page, foreign } = await visit(browser, 'source/trend-interview/az/');
    await page.waitForURL('https://menafn.com/**');
    expect(foreign).toHaveLength(1);
  });

  test.each(LANGUAGES)('the page about the site has no accessibility fault and fits a phone: %s', async (lang) => {
    const { page } = await visit(browser, `about/${lang}/`, { viewport: { width: 320, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await faultsIn(page, lang === LANGUAGES[0] ? 'all' : 'not of colours')).toEqual([]);
  });

  test('the address that the page about the site had before leads to it', async () => {
    const { page } = await visit(browser, 'about/');
    await page.waitForURL('**/about/en/');
  });
});

describe.each(datasets.map((data) => [data.meta.lang, data] as const))('in %s', (lang, data) => {
  test('the page about the site lists all sources, and the names that are our own renderings', () => {
    const document = parse(read(`about/${lang}/index.html`));
    expect([document.documentElement.lang, document.querySelectorAll('[aria-labelledby="sources"] li').length]).toEqual(
      [lang, data.sources.length],
    );
    const listed = [...document.querySelectorAll('[aria-labelledby="names"] li')].map(({ textContent }) => textContent);
    const own = [...data.people, ...data.organizations, ...data.places].filter(({ rendering }) => rendering === 'ours');
    for (const { name, original } of own) {
      expect(listed.some((item) => item.startsWith(`${name}: `) && item.includes(original?.text ?? '-'))).toBe(true);
    }
  });

  test('the page of a source says who published it and what it is cited for', () => {
    for (const source of data.sources) {
      const document = parse(read(`source/${source.id}/${lang}/index.html`));
      expect(document.documentElement.lang).toBe(lang);
      const text = document.querySelector('main')?.textContent;
      for (const words of [source.publisher, source.supports, source.note ?? '']) expect(text).toContain(words);
      expect(document.querySelector('.address a')?.getAttribute('href')).toBe(source.url);
    }
  });

  test('the publisher is named where the build was told, and said to be unknown where not', () => {
    const words = wordsOf(data);
    const told = parse(
      aboutPageHtml(
        { data, words },
        siteFacts(settingsFrom({ EMBED_PUBLISHER: 'The <Sample>', EMBED_CONTACT: 'mailto:desk@sample.example' })),
      ),
    );
    expect(told.body.textContent).toContain('The <Sample>.');
    expect(told.querySelector('a[href="mailto:desk@sample.example"]')?.textContent).toBe('desk@sample.example');
    const untold = parse(aboutPageHtml({ data, words }, siteFacts(settingsFrom({})))).body.textContent;
    expect(untold).toContain(words.site.aboutPage.noPublisher);
    expect(untold).toContain(words.site.aboutPage.noContact);
  });
});

describe('the publisher', () => {
  test.each([
    ['EMBED_BASE', 'charter.example', 'Write it like https://example.com/charter/'],
    ['EMBED_BASE', 'https://charter.example/?a', 'Write it like https://example.com/charter/'],
    ['EMBED_CONTACT', 'desk@sample.example', 'Write it like mailto:desk@example.com'],
  ])('gets one clear message for %s=%s', (name, value, advice) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(`${name} is "${value}"`);
    expect(() => settingsFrom({ [name]: value })).toThrow(advice);
  });
});
