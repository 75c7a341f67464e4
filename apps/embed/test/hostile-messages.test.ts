/**
 * An attacker or a broken program posts messages to a frame, and to our script in the page around it. None of them runs
 * code or throws, and the frame stays readable. `pnpm test:fuzz` runs the same tests with more cases.
 */
import * as fc from 'fast-check';
import type { Browser, Frame, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fits, pasted } from './frames.ts';
import { runs } from './fuzz.ts';
import { launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Values that can be posted and that no JSON has, as the page makes them. */
const VALUES = [
  ...['undefined', 'NaN', 'Infinity', '-0', '1e21', '10n', '0.001', '"0x10"', '"1e9"', '"300px"', '[500]', '[[]]'],
  ...[
    'new Date(500)',
    'new Map([["type", "charter-height"]])',
    'new Set([1])',
    'new Error("x")',
    '/x/',
    'new Blob([])',
  ],
  ...['new ArrayBuffer(8)', 'Object.assign([], { type: "charter-height", height: 5 })', 'Object(500)', 'Object("500")'],
  ...['(() => { const circle = {}; circle.type = circle; circle.height = circle; return circle; })()'],
  ...['(() => { let deep = 1; for (let i = 0; i < 2000; i++) deep = { type: deep }; return deep; })()'],
  ...['({ get height() { return 500; }, type: "charter-height" })', '"x".repeat(1e6)', 'new Array(1e5).fill("x")'],
  ...['"javascript:top.ran=1"', '"<img src=x onerror=top.ran=1>"', '"#charter-pillar-\\u202E"', '"\\uD800"'],
  ...['"__proto__"', '"dark"', '"auto"', '"#charter-pillar-demining"', '"#charter-__proto__"', '"#?secret=x"', '"abc"'],
];
const TYPES = [
  ...['charter-height', 'charter-get-height', 'charter-theme', 'charter-color-scheme', 'charter-navigate'],
  ...['charter-title', 'iframe-child-init', 'iframe-get-child-dimensions', 'iframe-resized'],
];

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  fc.json().map((text) => `JSON.parse(${JSON.stringify(text)})`),
  fc.integer().map(String),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
);
const FIELDS = ['height', 'theme', 'scheme', 'hash', 'message', 'secret', 'value', 'top', 'asked', 'width', 'type'];

/** What is posted, in JavaScript: any value, or a message that is right but for some of its fields. */
const posted = fc.oneof(
  value,
  fc
    .tuple(
      fc.constantFrom('height', 'theme', 'color-scheme', 'navigate', 'title'),
      fc.constantFrom('height', 'theme', 'scheme', 'hash', 'top'),
      value,
    )
    .map(([type, field, given]) => `({ type: "charter-${type}", height: 500, asked: 0, ${field}: ${given} })`),
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.oneof(
          fc.constantFrom(...TYPES).map((type) => `type: "${type}"`),
          fc.constantFrom('height', 'link', 'ready').map((message) => `message: "${message}"`),
        ),
        fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 3 }),
      )
      .map(
        ([kind, fields]) =>
          `({ ${kind}, ${Object.entries(fields)
            .map((field) => field.join(': '))
            .join()} })`,
      ),
  },
);

const frameAt = async (page: Page, selector: string): Promise<Frame> => {
  const handle = await page.locator(selector).elementHandle();
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  return frame;
};

test('whatever a host posts to a frame, it can be read and nothing runs', async () => {
  const { page, complaints, foreign } = await visit(browser, `<iframe src="${SITE}pillars/en/" height="600"></iframe>`);
  const frame = await frameAt(page, 'iframe');
  await page.evaluate(() => {
    // Messages arrive in order, so the answer to a question comes when everything before it was read.
    const tell = (message: unknown) => {
      const contentWindow = document.querySelector('iframe')?.contentWindow;
      return new Promise<unknown[]>((resolve) => {
        const heard: unknown[] = [];
        addEventListener('message', function listen({ data }: MessageEvent<{ type?: string } | null>) {
          heard.push(data);
          if (data?.type !== 'iframe-resized' || heard.length < 2) return;
          removeEventListener('message', listen);
          resolve(heard);
        });
        contentWindow?.postMessage(message, '*');
        contentWindow?.postMessage({ type: 'charter-get-height' }, '*');
      });
    };
    Object.assign(globalThis, { tell });
  });
  const property = fc.asyncProperty(posted, async (message) => {
    const heard = await page.evaluate<{ type?: string; height?: unknown }[]>(`tell(${message})`);
    for (const { type, height } of heard) if (type === 'charter-height') expect(height).toBeGreaterThan(200);
    const seen = await frame.evaluate(() => ({
      address: location.href,
      theme: document.documentElement.dataset['theme'],
      words: document.querySelector('charter-pillars')?.shadowRoot?.textContent.includes('Humanitarian demining'),
      script: document.documentElement.outerHTML.includes('top.ran'),
    }));
    expect(seen.address).toMatch(/^https:\/\/embed\.example\/pillars\/en\/(#charter-[\w-]+)?$/);
    expect(seen.theme).toMatch(/^(light|dark|auto)$/);
    expect(seen).toMatchObject({ words: true, script: false });
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
    expect(await page.evaluate('"ran" in window')).toBe(false);
  });
  await fc.assert(property, runs(300, 0.5));
});

test.each(['the frame', 'a stranger', 'the page itself'])(
  'whatever %s posts to a page with our script, the frame can be read',
  async (who) => {
    const { frame: html, script } = pasted('element=pillars&show=demining');
    const { page, complaints } = await visit(browser, `${html}<script>${script}</script>`);
    await fits(page);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<iframe id="stranger" srcdoc=""></iframe>');
    });
    const own = page.locator('iframe').first();
    const height = (await own.getAttribute('height')) ?? '';
    const sender = { 'the frame': 'iframe >> nth=0', 'a stranger': '#stranger' }[who];
    const from = sender === undefined ? page.mainFrame() : await frameAt(page, sender);
    const property = fc.asyncProperty(posted, async (message) => {
      await page.evaluate(() => {
        const heard = new Promise<void>((resolve) => {
          addEventListener('message', function listen({ data }) {
            if (data !== 'last') return;
            removeEventListener('message', listen);
            resolve();
          });
        });
        Object.assign(globalThis, { heard });
      });
      await from.evaluate(`parent.postMessage(${message}, '*'); parent.postMessage('last', '*')`);
      await page.evaluate('heard');
      const given = await own.getAttribute('height');
      if (who === 'the frame') expect(given).toMatch(/^[1-9]\d*$/);
      else expect(given).toBe(height);
      expect(await own.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
    await fc.assert(property, runs(100, 0.2));
  },
);
