/**
 * Addresses of pages, of the builder and of oEmbed, as an attacker or a broken program writes them. Nothing runs, nothing
 * is thrown, the page can be read and one message at most says what is wrong. `pnpm test:fuzz` runs
 * the same tests with more cases.
 */
import { dataset } from '@baku-charter/core';
import { oEmbedChoices, settingsFrom } from '@baku-charter/kit/site';
import { TAGS } from '@baku-charter/widgets/elements';
import { choicesFrom, snippetsFor } from '@baku-charter/widgets/snippets';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editions, siteFacts } from '../src/editions.ts';
import { runs } from './fuzz.ts';
import { DIST, launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const RAN = 'top.ran=1';
const IDS = [...dataset.pillars, ...dataset.events, ...dataset.quotes].map(({ id }) => id);
const VALUES = [
  `<img src=x onerror="${RAN}">`,
  `"><svg onload="${RAN}"></svg>`,
  `'-${RAN}-'`,
  `</script><script>${RAN}</script>`,
  `javascript:${RAN}`,
  `\u0001java\tscript:${RAN}`,
  `data:text/html,<script>${RAN}</script>`,
  '//evil.example/',
  'https://evil.example/data.json',
  '"; } * { display: none } a { color: "',
  'url(//evil.example/font)',
  '__proto__',
  'constructor',
  'toString',
  '\u202Eesrever\u2066',
  '\uD800',
  '\u0000',
  '\u200B',
  ' ',
  '',
  ',',
  '-1',
  '1e999',
  'dark',
  'auto',
  'list',
  'matrix',
  'card',
  'pull',
  'true',
  'false',
  '2026-02-10',
  '2026-02-30',
  '9999-99-99/..',
  '2026-02-10T00:00',
  'ar',
  'tr_TR',
  ...['demining', 'charter-signing', 'q4-s1', 'demining energy-security', 'demining,energy-security'],
  IDS.join(' '),
  'demining '.repeat(3_000),
  Array.from({ length: 3_000 }, (_, index) => `id-${index}`).join(' '),
  'Z\u0301'.repeat(2_000),
];
const NAMES = [
  ...['show', 'from', 'to', 'layout', 'theme', 'quote-id', 'variant', 'open', 'scale', 'heading-level', 'lang', 'dir'],
  ...['font', 'childId', 'secret', 'src', 'data', 'style', 'class', 'id', 'slot', 'hidden', 'onclick', 'SHOW'],
  ...['__proto__', 'constructor', 'element', 'form', 'extent', 'system', 'loader', 'scheme'],
];

const values = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VALUES) }, fc.string({ unit: 'binary' }));
const search = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...NAMES), values), { maxLength: 4 }),
    fc.constantFrom(
      '',
      '',
      '',
      '&%',
      '&show=%E0%A4%A',
      '&theme=%',
      '&%5F%5Fproto%5F%5F=x',
      '&&==&',
      '&from[]=x&to[x]=y',
    ),
  )
  .map(([params, rest]) => `?${new URLSearchParams(params)}${rest}`);

const FRAGMENTS = [
  ...['', '', '#', '#charter-pillar-demining', '#charter-event-charter-signing', '#charter-pillar-__proto__'],
  ...['#charter-', '#charter-pillar-%E0%A4%A', '#?secret=abc', '#charter-pillar-demining#?secret=abc', '#?secret='],
  ...['#javascript:top.ran=1', '#"><img src=x onerror=top.ran=1>', '#charter-pillar-"]', '#:~:text=%', '#\u202Ex'],
  `#charter-pillar-${'x'.repeat(10_000)}`,
  `#?secret=${'x'.repeat(10_000)}`,
];
const LISTS = ['pillars/en/', 'timeline/en/', 'timeline/tr/'];
const PAGES = ['quote/q4-s1/en/', 'pillar/demining/ar/', ...LISTS];

/** What an element shows, and what in the page could run or came from elsewhere. */
const lookAt = (frame: Frame) =>
  frame.evaluate(
    async (tags) => {
      const element = [...document.querySelectorAll<HTMLElement>('main *')].find(({ localName }) =>
        tags.includes(localName),
      ) as (HTMLElement & { updateComplete?: Promise<unknown> }) | undefined;
      if (!element) return undefined;
      await customElements.whenDefined(element.localName);
      await element.updateComplete;
      const nodes = [...document.querySelectorAll('*'), ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
      const handlers = nodes.flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^on/i.test(name)));
      const links = nodes.filter((node) => node instanceof HTMLAnchorElement && !/^https?:$/.test(node.protocol));
      const shown = element.shadowRoot?.querySelector('[part="base"]');
      return {
        words: (shown?.textContent ?? element.innerText).trim().length,
        height: element.getBoundingClientRect().height,
        dangers: [...handlers, ...links].map(String),
        data: element.getAttribute('data'),
        src: element.getAttribute('src'),
        attributes: element.getAttributeNames(),
        theme: document.documentElement.dataset['theme'],
        scripts: [...document.scripts].filter(({ textContent }) => textContent.includes('top.ran')).length,
      };
    },
    TAGS as readonly string[],
  );

/** What the address of some page may set, and what stands in all pages. */
const ATTRIBUTES = [
  ...['theme', 'show', 'from', 'to', 'layout', 'variant', 'quote-id', 'open', 'scale', 'heading-level'],
  ...['lang', 'dir', 'data'],
];

const frameOf = async (page: Page): Promise<Frame> => {
  const handle = await page.locator('iframe').elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  return frame;
};

test('whatever the address of a page asks for, it can be read and nothing runs', async () => {
  const { page, complaints, foreign } = await visit(browser, '<iframe width="600" height="600"></iframe>');
  const property = fc.asyncProperty(
    fc.constantFrom(...PAGES),
    search,
    fc.constantFrom(...FRAGMENTS),
    async (path, query, fragment) => {
      complaints.length = 0;
      await page.locator('iframe').evaluate(
        (iframe, address) =>
          new Promise((resolve) => {
            iframe.addEventListener('load', resolve, { once: true });
            (iframe as HTMLIFrameElement).src = address;
          }),
        SITE + path + query + fragment,
      );
      const frame = await frameOf(page);
      const seen = await lookAt(frame);
      expect(seen).toMatchObject({
        dangers: [],
        scripts: 0,
        data: dataset.meta.id,
        src: null,
      });
      expect(seen?.theme).toMatch(/^(light|dark|auto)$/);
      expect(seen?.words).toBeGreaterThan(20);
      expect(seen?.height).toBeGreaterThan(20);
      expect(seen?.attributes.filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
      expect(new URL(frame.url()).pathname).toBe(new URL(SITE + path).pathname);
      expect(complaints.filter((words) => !words.startsWith('<charter-'))).toEqual([]);
      expect(complaints.length).toBeLessThanOrEqual(1);
      expect(foreign).toEqual([]);
      expect(await page.evaluate('"ran" in window')).toBe(false);
    },
  );
  await fc.assert(property, runs(30, 0.03));
});

const FORMS = ['tag', 'figure', 'iframe', 'oembed', 'link', 'text', 'x'];

/** What could run in markup that a server or an editor puts into a page; our own scripts say nothing of `ran`. */
const dangersIn = (markup: string) => {
  const body = JSDOM.fragment(markup);
  const nodes = [...body.querySelectorAll('*')];
  return nodes.filter(
    (node) =>
      [...node.attributes].some(({ name }) => /^on/i.test(name)) ||
      (node.localName === 'script' && node.textContent.includes('top.ran')) ||
      /^(?!https?:|data:text\/html,$)/.test(node.getAttribute('href') ?? node.getAttribute('src') ?? 'https:'),
  );
};

test('whatever the address of the builder asks for, what is pasted runs nothing of it', () => {
  const property = fc.property(search, fc.constantFrom(...FORMS), (query, form) => {
    const params = new URLSearchParams(query);
    if (!params.has('form')) params.set('form', form);
    const { choices, problems } = choicesFrom(params, dataset);
    expect(problems.every(({ name }) => NAMES.includes(name))).toBe(true);
    try {
      const snippets = snippetsFor(dataset, choices, { base: SITE, files: {} });
      expect(snippets.length).toBeGreaterThan(0);
      for (const { kind, text } of snippets) if (kind === 'html') expect(dangersIn(text)).toEqual([]);
    } catch (error) {
      // Dates that nobody can read, or that leave out every event.
      expect(error).toBeInstanceOf(RangeError);
    }
  });
  fc.assert(property, runs(300));
});

test('whatever an oEmbed consumer asks for, it gets an answer that runs nothing of it', async () => {
  const facts = siteFacts(settingsFrom({}));
  const ask = oEmbedChoices(editions, facts, new URL(`file://${DIST}`));
  const property = fc.asyncProperty(
    fc.constantFrom(...PAGES),
    search,
    fc.constantFrom('oembed', 'page'),
    fc.constantFrom(
      '',
      '&format=xml',
      '&format=__proto__',
      '&maxwidth=-1&maxheight=1e999',
      '&maxwidth=1',
      '&url=x',
      '&%',
    ),
    async (path, query, kind, rest) => {
      const page = facts.base + path + query;
      const url = kind === 'page' ? page : `${facts.base}oembed?url=${encodeURIComponent(page)}${rest}`;
      const answer = await ask(new URL(url));
      expect([200, 404, 501]).toContain(answer?.status ?? 200);
      if (answer?.status !== 200) return;
      if (answer.type.includes('json')) {
        expect(dangersIn((JSON.parse(answer.body) as { html: string }).html)).toEqual([]);
      } else if (answer.type.includes('xml')) {
        new JSDOM(answer.body, { contentType: 'text/xml' });
      } else {
        expect(answer.body).not.toContain('top.ran');
      }
    },
  );
  await fc.assert(property, runs(200, 0.2));
});
