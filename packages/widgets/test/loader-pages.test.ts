/** The loader on pages that have much in them that is no copy, that edit copies, or that change all the time. */
import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import { parseDataset } from '@baku-charter/core/schema';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { write } from '../src/static.ts';
import { launch, open, script } from './browser.ts';
import { DATASETS } from './datasets.ts';
import { quoteCopy, SITE, settled, timelineCopy, unmarked, wordsOf } from './loader-copies.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const html = (body: string) => `<!doctype html><html lang="en"><body>${body}${script('loader')}`;
const main = (page: Page) => page.locator('main').innerHTML();
/** HTML as the browser writes it out. */
const asMarkup = (body: string) => new JSDOM(body).window.document.body.innerHTML;
const replaced = (page: Page) => page.locator('main [data-charter-replaced]').count();

const parsed = parseDataset(accord);
if (!parsed.ok) throw new Error('The example is no dataset.');
const other = parsed.data;
const [first] = other.quotes;
const ofOther = {
  quote: write('figure', { element: 'quote', data: other, quoteId: first?.id ?? '', page: `${SITE}/quote/x/en/` }),
  timeline: write('figure', { element: 'timeline', data: other, page: `${SITE}/timeline/en/` }),
  tag: write('tag', { element: 'timeline', data: other, page: `${SITE}/timeline/en/` }),
};

/** Puts something between the quotation and the link. */
const between = (copy: string, inserted: string) => copy.replace('</blockquote>', `</blockquote>${inserted}`);
const copy = quoteCopy();
const bare = unmarked(copy);
const words = wordsOf();

describe('leaves alone', () => {
  test.each([
    ['a timeline of another agreement', ofOther.timeline],
    ['a quotation of another agreement', ofOther.quote],
    ['a tag of another agreement', ofOther.tag],
    ['a copy with an image in it', between(copy, '<img alt="A map" src="data:,">')],
    ['a copy with a frame in it', between(copy, '<iframe srcdoc="Other"></iframe>')],
    ['a copy with a field in it', between(copy, '<input value="Mine">')],
    ['a copy with words struck out', copy.replace(words, `<del>${words}</del>`)],
    ['a copy without data attributes, with an image in it', between(bare, '<img alt="A map" src="data:,">')],
    ['a copy without data attributes, with words struck out', bare.replace(words, `<del>${words}</del>`)],
    ['loose words beside a copy', `<p>Mine</p>Loose words. ${bare.replace(/<\/?(fig\w+|p)\b[^>]*>/g, '')} More words.`],
    ['a copy that is being edited', `<div contenteditable>${copy}</div>`],
    ['a copy without data attributes that is being edited', `<div contenteditable="true">${bare}</div>`],
    ['a copy in an island of an editor', `<div contenteditable><div contenteditable="false">${copy}</div></div>`],
    ['a list before a link to something else', `<ul><li>One</li></ul><p><a href="${SITE}/timeline/2024/">2024</a></p>`],
    ['a quotation before a link to a record that there is not', bare.replaceAll('q4-s1', 'q99-s9')],
    ['a link in a drawing', `<blockquote>A</blockquote><svg><a href="${SITE}/quote/q4-s1/en/"></a></svg>`],
  ])('%s', async (_what, body) => {
    const { page, requests, complaints } = await open(browser, html(`<main>${body}</main>`));
    await settled(page);
    expect(await main(page)).toBe(asMarkup(body));
    expect(requests.filter((path) => path.includes('timeline') || path.includes('pillars'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test.each([
  ['that does not name it', ofOther.timeline.replace(/ data-charter-dataset="[^"]*"/, '')],
  ['that lost its data attributes', unmarked(ofOther.timeline)],
])('compares first, and leaves alone a timeline of another agreement %s', async (_what, body) => {
  const { page } = await open(browser, html(`<main>${body}</main>`));
  await page.waitForFunction(() => customElements.get('charter-timeline'));
  await settled(page);
  await expect.poll(() => main(page)).toBe(body);
});

describe('the page hears nothing of', () => {
  test.each([
    [
      'a quotation of the same words, which stays as the editor shortened it',
      bare.replace(words, words.slice(0, 60)),
      [],
    ],
    ['a comparison, and once of the element that is shown', bare, ['charter-ready']],
  ])('%s', async (_what, body, expected) => {
    const listen = `<script>const heard = [];
      for (const type of ['charter-ready', 'charter-error']) {
        addEventListener(type, ({ type }) => heard.push(type));
        document.addEventListener(type, ({ type }) => heard.push(type + ' early'), { capture: true });
      }</script>`;
    const { page } = await open(browser, html(`${listen}<main>${body}</main>`));
    await page.waitForFunction(() => customElements.get('charter-quote'));
    await settled(page);
    const heard = await page.evaluate<string[]>('heard');
    // The last two are of the element that the test waits for.
    expect(heard).toEqual([...expected, 'charter-ready'].flatMap((type) => [`${type} early`, type]));
  });
});

describe('a copy that is edited', () => {
  test('later is given back as it was pasted, and replaced again when the editor has finished', async () => {
    const { page } = await open(browser, html(`<main>${copy}</main>`));
    await page.locator('main > charter-quote').waitFor();
    await page.locator('main').evaluate((node) => {
      node.setAttribute('contenteditable', '');
    });
    await page.locator('main > figure').waitFor({ state: 'visible' });
    expect(await main(page)).toBe(copy);
    await page.locator('main').evaluate((node) => {
      node.removeAttribute('contenteditable');
    });
    await page.locator('main > charter-quote').waitFor();
    expect(await page.locator('main > figure').isVisible()).toBe(false);
  });
});

describe('on a page that changes', () => {
  test('a thousand links cost nothing, however often it changes', async () => {
    // Each change looked at every link, and each link at all paragraphs before it: this would take minutes.
    const links = Array.from({ length: 4000 }, (_, n) => `<p><a href="${SITE}/quote/q4-s${n}/en/">A link</a></p>`);
    const { page } = await open(browser, html(`${copy}<main>${links.join('')}</main>`));
    await page.locator('charter-quote').waitFor();
    await page.evaluate(async () => {
      for (let change = 0; change < 300; change += 1) {
        document.body.prepend('A change. ');
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
    });
    await settled(page);
    expect(await replaced(page)).toBe(0);
  });

  test('copies that never came near the viewport are let go', async () => {
    const { page } = await open(browser, html(`<div style="block-size: 9000px"></div><main></main>`));
    await settled(page);
    await page.evaluate(
      async ({ copies }) => {
        const main = document.querySelector('main');
        const left: WeakRef<Element>[] = [];
        for (let route = 0; route < 100; route += 1) {
          if (main) main.innerHTML = copies;
          left.push(...[...(main?.children ?? [])].map((child) => new WeakRef(child)));
          await new Promise((resolve) => {
            setTimeout(resolve);
          });
        }
        main?.replaceChildren();
        Object.assign(window, { left });
      },
      { copies: `${copy}${bare}${timelineCopy()}<charter-pillars></charter-pillars>` },
    );
    await settled(page);
    const session = await page.context().newCDPSession(page);
    const kept = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return page.evaluate<number>('left.filter((one) => one.deref()).length');
    };
    expect(await page.evaluate<number>('left.length')).toBe(400);
    // The browser itself may hold on to the last few.
    await expect.poll(kept).toBeLessThan(8);
  });

  test.each([
    ['', (pasted: string) => pasted],
    [' that lost its data attributes', unmarked],
  ])('nothing waits for a copy%s that goes while its language loads', async (_what, changed) => {
    const turkish = write('figure', {
      element: 'quote',
      data: DATASETS.tr,
      quoteId: 'q4-s1',
      page: `${SITE}/quote/q4-s1/tr/`,
    });
    const [file = ''] = /chunks\/quote\.tr-\w+\.js/.exec(readFileSync('dist/cdn/charter-quote.js', 'utf8')) ?? [];
    const comes = new EventEmitter();
    const { page, requests, complaints } = await open(browser, html('<main></main>'), {
      answers: { [`/cdn/${file}`]: once(comes, 'now').then(() => undefined) },
    });
    await settled(page);
    const paste = (pasted: string) => page.locator('main').evaluate((node, into) => (node.innerHTML = into), pasted);
    await paste(changed(turkish));
    await expect.poll(() => requests).toContain(`/cdn/${file}`);
    await paste('<p>Another route</p>');
    await settled(page);
    comes.emit('now');
    await paste(changed(turkish));
    await page.locator('main charter-quote [part="base"][lang="tr"]').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a copy that is changed before it comes near the viewport shows what it names then', async () => {
    const { page, requests } = await open(browser, html(`<div style="block-size: 9000px"></div><main>${copy}</main>`));
    await settled(page);
    const figure = page.locator('main figure');
    await figure.evaluate((node) => {
      node.setAttribute('data-charter-quote', 'q5-s1');
    });
    expect(await page.locator('main charter-quote').count()).toBe(0);
    await figure.scrollIntoViewIfNeeded();
    await page.locator('main charter-quote').getByText(wordsOf('q5-s1')).first().waitFor();
    expect(requests.filter((path) => path.includes('charter-quote'))).toHaveLength(1);
  });

  test('a copy that is changed while its language loads shows what it names then', async () => {
    const [file = ''] = /chunks\/quote\.tr-\w+\.js/.exec(readFileSync('dist/cdn/charter-quote.js', 'utf8')) ?? [];
    const comes = new EventEmitter();
    const { page, requests } = await open(browser, html('<main></main>'), {
      answers: { [`/cdn/${file}`]: once(comes, 'now').then(() => undefined) },
    });
    await settled(page);
    const paste = (pasted: string) => page.locator('main').evaluate((node, into) => (node.innerHTML = into), pasted);
    await paste(copy.replaceAll('lang="en"', 'lang="tr"').replaceAll('/en/', '/tr/'));
    await expect.poll(() => requests).toContain(`/cdn/${file}`);
    await page.locator('main figure').evaluate((node) => {
      node.setAttribute('data-charter-quote', 'q5-s1');
    });
    comes.emit('now');
    await page.locator('main charter-quote').getByText(wordsOf('q5-s1')).first().waitFor();
    expect(await page.locator('main charter-quote').count()).toBe(1);
    expect(await replaced(page)).toBe(1);
  });

  test('the element goes with its copy, comes with it, and shows what the copy names now', async () => {
    const { page, complaints } = await open(browser, html(`<main>${copy}<p>After</p></main>`));
    const element = page.locator('main charter-quote');
    await element.waitFor();
    await page.evaluate(() => document.querySelector('main')?.append(document.querySelector('main figure') ?? ''));
    await page.locator('main > p + figure + charter-quote').waitFor();
    await page.evaluate(
      ({ next }) => {
        document.querySelector('main figure')?.setAttribute('data-charter-quote', next);
      },
      { next: 'q2-s1' },
    );
    await page.locator('main > charter-quote[quote-id="q2-s1"]').waitFor();
    expect(await element.count()).toBe(1);
    await page.evaluate(() => document.querySelector('main figure')?.remove());
    await expect.poll(() => page.locator('main').innerHTML()).toBe('<p>After</p>');
    expect(complaints).toEqual([]);
  });

  test('a page that removes the element has the copy again', async () => {
    const { page } = await open(browser, html(`<main>${copy}</main>`));
    await page.locator('main charter-quote').waitFor();
    await page.evaluate(() => document.querySelector('main charter-quote')?.remove());
    await page.locator('main > figure').waitFor();
    await settled(page);
    expect(await main(page)).toBe(copy);
  });

  test('a page that is restored from its own markup has each element once', async () => {
    const { page } = await open(browser, html(`<main>${copy}</main>`));
    await page.locator('main charter-quote').waitFor();
    const markup = await main(page);
    await page.locator('main').evaluate((node, saved) => {
      node.innerHTML = saved;
    }, markup);
    await settled(page);
    await expect
      .poll(() => page.locator('main > *').evaluateAll((nodes) => nodes.map(({ localName }) => localName)))
      .toEqual(['figure', 'charter-quote']);
    expect(await page.locator('main > figure').isVisible()).toBe(false);
    await page.locator('main > charter-quote').getByText(words).waitFor();
  });

  test('a page that sets its own style sheets does not show the words twice', async () => {
    const { page } = await open(browser, html(`<main>${copy}</main>`));
    await page.locator('main charter-quote').waitFor();
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.querySelector('main')?.append('A change');
    });
    await page.locator('main > figure').waitFor({ state: 'hidden' });
  });
});

test.each(['querySelectorAll', 'body', 'documentElement', 'adoptedStyleSheets', 'activeElement', 'designMode'])(
  'works where an image is called %s',
  async (name) => {
    const { page, complaints } = await open(browser, html(`<img name="${name}" alt=""><main>${copy}${bare}</main>`));
    await expect.poll(() => page.locator('main > charter-quote').count()).toBe(2);
    expect(await replaced(page)).toBe(2);
    expect(complaints).toEqual([]);
  },
);
