/** The messages between a live page and the page around it, with the code that hosts really use. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dataset } from '@baku-charter/core';
import { ELEMENTS } from '@baku-charter/widgets/elements';
import { choicesFrom, snippetsFor } from '@baku-charter/widgets/snippets';
import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const require = createRequire(import.meta.url);
const code = (name: string) => readFileSync(require.resolve(name), 'utf8');

const QUOTE = `${SITE}quote/q4-s1/ar/`;
const WORDS = dataset.quotes.find(({ id }) => id === 'q4-s1')?.text;

/** The height that the document in the frame needs, and the height that the host has given it. */
const heights = async (page: Page) => {
  const frame = page.frames().at(-1);
  const needed = await frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return { needed, given: await page.locator('iframe').evaluate((iframe) => iframe.clientHeight) };
};

const fits = async (page: Page) => {
  await expect
    .poll(async () => {
      const { needed = 0, given } = await heights(page);
      return needed > 200 && needed === given;
    })
    .toBe(true);
};

/** Notes the messages that reach the host. */
const hear = '<script>const heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
const heard = (page: Page) => page.evaluate<Record<string, unknown>[]>('heard');

describe('the frame takes the height of its content', () => {
  test('from the code of pym.js', async () => {
    const html = `<div id="embed"></div><script>${code('pym.js/dist/pym.v1.min.js')}</script>
      <script>new pym.Parent('embed', '${QUOTE}', {})</script>`;
    const { page } = await visit(browser, html, { viewport: { width: 700, height: 800 } });
    await fits(page);
    const { given: wide } = await heights(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(async () => (await heights(page)).given).toBeGreaterThan(wide);
    await fits(page);
    await page.context().close();
  });

  test('from the code of open-iframe-resizer', async () => {
    const html = `<iframe id="embed" src="${QUOTE}" style="inline-size: 100%; border: 0"></iframe>
      <script>${code('@open-iframe-resizer/core')}</script>`;
    const { page } = await visit(browser, html, { viewport: { width: 700, height: 800 } });
    await page.evaluate('iframeResizer.initialize({}, "#embed")');
    await fits(page);
    await page.context().close();
  });

  test('from a plain message', async () => {
    const html = `<iframe src="${QUOTE}" style="inline-size: 100%; border: 0"></iframe>
      <script>addEventListener('message', ({ source, data }) => {
        const frame = document.querySelector('iframe');
        if (source === frame.contentWindow && data.type === 'charter-height') frame.style.height = data.height + 'px';
      })</script>`;
    const { page } = await visit(browser, html, { viewport: { width: 700, height: 800 } });
    await fits(page);
    await page.context().close();
  });
});

test('WordPress gets height and links with its secret, from a frame that may do nothing but run scripts', async () => {
  const html = `${hear}<iframe sandbox="allow-scripts" src="${QUOTE}#?secret=abcDEF1234" data-secret="abcDEF1234"></iframe>`;
  const { page, foreign } = await visit(browser, html);
  const told = async (message: string) =>
    (await heard(page)).filter((data) => data['message'] === message && data['secret'] === 'abcDEF1234').at(-1);
  await expect.poll(() => told('height')).toMatchObject({ value: expect.any(Number) as number });
  await page.frameLocator('iframe').locator('a[part="source"]').first().click();
  await expect
    .poll(() => told('link'))
    .toMatchObject({ value: expect.stringContaining(`${SITE}source/trend-interview/ar/#text=`) as string });
  expect(foreign).toEqual([]);
  await page.context().close();
});

test('the page of a source leads on to the words that were quoted', async () => {
  const { page } = await visit(
    browser,
    `<iframe src="${SITE}source/trend-interview/en/#text=This%20Charter,stability."></iframe>`,
  );
  await expect
    .poll(() => page.frameLocator('iframe').locator('.address a').getAttribute('href'))
    .toMatch(/^https:\/\/menafn\.com\/.+#:~:text=This%20Charter,stability\.$/);
  await page.context().close();
});

test('sends no secret and no name that the host did not give', async () => {
  const { page } = await visit(browser, `${hear}<iframe src="${QUOTE}?childId=<b>"></iframe>`);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(1);
  expect((await heard(page)).map((data) => data['type'])).toEqual(
    expect.arrayContaining(['charter-height', 'iframe-resized']),
  );
  expect((await heard(page)).filter((data) => typeof data === 'string' || 'secret' in data)).toEqual([]);
  await page.context().close();
});

describe('a record on the page', () => {
  const url = `${SITE}pillars/en/`;
  const focused = (page: Page) =>
    page
      .frameLocator('iframe >> nth=0')
      .locator('charter-pillars')
      .evaluate((element) => element.shadowRoot?.activeElement?.textContent);

  test('gets the focus by the fragment of the frame’s address', async () => {
    const { page } = await visit(browser, `<iframe src="${url}#charter-pillar-demining"></iframe>`);
    await expect.poll(() => focused(page)).toBe('Humanitarian demining');
    await page.context().close();
  });

  test('gets the focus when the host asks, and not when another window does', async () => {
    const { page } = await visit(
      browser,
      `${hear}<iframe src="${url}"></iframe><iframe name="stranger" srcdoc=""></iframe>`,
    );
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(1);
    const ask = (from: string, hash: string) =>
      `${from}.eval('top.frames[0].postMessage({ type: "charter-navigate", hash: "${hash}" }, "*")')`;
    const frame = page.frames().find((one) => one.url().startsWith(url));
    await frame?.evaluate(() => {
      const went: string[] = [];
      addEventListener('hashchange', () => went.push(location.hash));
      Object.assign(globalThis, { went });
    });
    await page.evaluate(ask('frames.stranger', '#charter-pillar-energy-security'));
    await page.evaluate(ask('window', '#elsewhere'));
    await page.evaluate(ask('window', '#charter-pillar-demining'));
    await expect.poll(() => focused(page)).toBe('Humanitarian demining');
    expect(await frame?.evaluate('went')).toEqual(['#charter-pillar-demining']);
    await page.context().close();
  });
});

describe('the height reaches a host that begins to listen late', () => {
  const SECRET = 'abcDEF1234';
  /** The last height that the host heard with the secret. */
  const toldWithSecret = async (page: Page) =>
    (await heard(page)).filter((data) => data['message'] === 'height' && data['secret'] === SECRET).at(-1)?.['value'];
  /** A host that listens only when the frame has told its height. */
  const visitLate = async (snippet = '') => {
    const visited = await visit(browser, `<iframe src="${QUOTE}"></iframe>${snippet}`);
    const frame = visited.page.frames().at(-1);
    await frame?.waitForFunction(() =>
      document.querySelector('charter-quote')?.shadowRoot?.querySelector('[part="base"]'),
    );
    await visited.page.waitForLoadState('load');
    await visited.page.evaluate(`{ ${hear.replace(/<.?script>/g, '').replace('const heard', 'globalThis.heard')} }`);
    return visited.page;
  };

  test('WordPress, which says that it is ready', async () => {
    const page = await visitLate();
    await page.evaluate(`frames[0].postMessage({ message: 'ready', secret: '${SECRET}' }, '*')`);
    await expect.poll(() => toldWithSecret(page)).toBeGreaterThan(200);
    await page.context().close();
  });

  test('WordPress, which adds its secret to the address of the frame', async () => {
    const page = await visitLate();
    await page.evaluate(`document.querySelector('iframe').src += '#?secret=${SECRET}'`);
    await expect.poll(() => toldWithSecret(page)).toBeGreaterThan(200);
    await page.context().close();
  });

  test('our own script, which a consent tool adds late, and twice', async () => {
    const page = await visitLate();
    const { choices } = choicesFrom(new URLSearchParams('form=iframe'), dataset);
    const snippets = snippetsFor(dataset, choices, { base: SITE, files: {} });
    const script = snippets.find(({ name }) => name === 'Script for its height')?.text ?? '';
    await page.addScriptTag({ content: script.replace(/<.?script>/g, '') });
    await fits(page);
    await page.addScriptTag({ content: script.replace(/<.?script>/g, '') });
    await fits(page);
    await page.context().close();
  });

  test('a reader, who opens what the frame is in', async () => {
    const html = `${hear}<details><summary>More</summary><iframe src="${QUOTE}"></iframe></details>`;
    const { page } = await visit(browser, html);
    await page.waitForLoadState('load');
    await page.getByText('More').click();
    const told = async () => (await heard(page)).filter((data) => data['type'] === 'charter-height');
    await expect.poll(async () => (await told()).length).toBeGreaterThan(0);
    expect((await told()).filter(({ height }) => !(Number(height) > 200))).toEqual([]);
    await page.context().close();
  });
});

describe('on the page around it', () => {
  const LIGHT = 'rgb(255, 255, 255)';
  const DARK = 'rgb(22, 24, 27)';
  const paper = (page: Page) =>
    page
      .frames()
      .at(-1)
      ?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  test.each([
    ['light, whatever the reader’s system', '', LIGHT],
    ['dark where the address asks for it', '?theme=dark', DARK],
    ['as the reader’s system where the address asks for that', '?theme=auto', DARK],
    ['light where the address asks for a theme that there is not', '?theme=pink', LIGHT],
  ])('it is %s', async (_what, query, expected) => {
    const { page } = await visit(browser, `<iframe src="${QUOTE}${query}"></iframe>`, { colorScheme: 'dark' });
    await expect.poll(() => paper(page)).toBe(expected);
    await page.context().close();
  });

  test('it is light without script', async () => {
    const { page } = await visit(browser, `<iframe src="${QUOTE}"></iframe>`, {
      colorScheme: 'dark',
      javaScriptEnabled: false,
    });
    const pixel = await page.locator('iframe').screenshot();
    const { data, width } = PNG.sync.read(pixel);
    expect([...data.subarray(4 * (10 * width + 10)).subarray(0, 3)]).toEqual([255, 255, 255]);
    await page.context().close();
  });

  test('it changes its theme when its host says so, and not when another window does', async () => {
    const { page } = await visit(
      browser,
      `<iframe src="${QUOTE}"></iframe><iframe name="stranger" srcdoc=""></iframe>`,
    );
    const frame = page.frames().find((one) => one.url() === QUOTE);
    const look = () =>
      frame?.evaluate(() => [
        document.documentElement.dataset['theme'],
        document.querySelector('charter-quote')?.getAttribute('theme'),
      ]);
    await frame?.waitForLoadState('load');
    const ask = (from: string, theme: string) =>
      `${from}.eval('top.frames[0].postMessage({ type: "charter-theme", theme: "${theme}" }, "*")')`;
    await page.evaluate(ask('window', 'dark'));
    await expect.poll(look).toEqual(['dark', 'dark']);
    await page.evaluate(ask('frames.stranger', 'light'));
    await page.evaluate(ask('window', 'pink'));
    await page.evaluate(ask('window', 'auto'));
    await expect.poll(look).toEqual(['auto', 'auto']);
    await page.context().close();
  });
});

describe('shows what its address asks for', () => {
  const records = (page: Page) =>
    page
      .frames()
      .at(-1)
      ?.evaluate(() => {
        const element = document.querySelector('charter-timeline, charter-pillars');
        return [...(element?.shadowRoot?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].map(
          ({ dataset }) => dataset['id'],
        );
      });
  const days = { from: '2026-02-10', to: '2026-02-10' };
  const on10 = ELEMENTS.timeline.element.select(dataset, days).map(({ event }) => event.id);
  test.each([
    [
      'the events of some days',
      'timeline/en/?from=2026-02-10&to=2026-02-10',
      'charter-timeline',
      { from: '2026-02-10' },
      on10,
    ],
    [
      'an event',
      'timeline/en/?show=charter-signing&layout=list',
      'charter-timeline',
      { layout: 'list' },
      ['charter-signing'],
    ],
    [
      'some pillars',
      'pillars/en/?show=demining+energy-security&layout=list',
      'charter-pillars',
      { layout: 'list' },
      ['demining', 'energy-security'],
    ],
    [
      'the pillar of the page, whatever is asked',
      'pillar/demining/en/?show=energy-security&src=//evil.example',
      'charter-pillars',
      { src: null },
      ['demining'],
    ],
  ])('%s', async (_what, path, tag, attributes, ids) => {
    const { page, foreign } = await visit(browser, `<iframe src="${SITE}${path}"></iframe>`);
    await expect.poll(async () => (await records(page))?.toSorted()).toEqual([...ids].sort());
    for (const [name, value] of Object.entries(attributes)) {
      expect(await page.frameLocator('iframe').locator(tag).getAttribute(name)).toBe(value);
    }
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  test('which is what the snippet of a frame carries', () => {
    const { choices } = choicesFrom(
      new URLSearchParams('element=timeline&from=2026-02-10&theme=dark&layout=list&form=iframe'),
      dataset,
    );
    const [frame] = snippetsFor(dataset, choices, { base: SITE, files: {} });
    expect(frame?.text).toContain(`src="${SITE}timeline/en/?theme=dark&#38;from=2026-02-10&#38;layout=list"`);
  });
});

test('a quotation is copied from the frame of the builder', async () => {
  const { choices } = choicesFrom(new URLSearchParams('quote-id=q4-s1&form=iframe'), dataset);
  const [frame] = snippetsFor(dataset, choices, { base: SITE, files: {} });
  const { page } = await visit(browser, frame?.text ?? '', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.frameLocator('iframe').getByRole('button', { name: 'Copy quotation' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(WORDS);
  await page.context().close();
});

test('takes theme and typeface from its address, and ignores what is not the name of one', async () => {
  const { page } = await visit(browser, 'quote/q4-s1/en/?theme=dark&font=Courier%20New');
  const look = () =>
    page.evaluate(() => {
      const { backgroundColor, fontFamily } = getComputedStyle(document.documentElement);
      return { backgroundColor, fontFamily, theme: document.querySelector('charter-quote')?.getAttribute('theme') };
    });
  await expect
    .poll(look)
    .toEqual({ backgroundColor: 'rgb(22, 24, 27)', fontFamily: '"Courier New", serif', theme: 'dark' });
  await page.goto(`${SITE}quote/q4-s1/en/?font=x;url(y)&theme=pink`);
  await expect
    .poll(look)
    .toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', fontFamily: expect.stringContaining('Georgia') as string });
  await page.context().close();
});
