/** A deep link in a frame as high as its content: the page around it goes to the record, if the reader lets it. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fits, hear, heard, pasted } from './frames.ts';
import { launch, prepare, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const RECORD = '#charter-pillar-regional-stability';
const HEADER = 80;
const WINDOW = { width: 700, height: 800 };

/** A page with a sticky header and, two screens down, a frame of all pillars with our script. */
const host = (fragment: string, base = SITE) => {
  const frame = `<iframe src="${base}pillars/en/?layout=list${fragment}" style="inline-size: 100%; border: 0"></iframe>`;
  return `<!doctype html><style>html { scroll-padding-block-start: ${HEADER}px } body { margin: 0 }
    header { position: sticky; inset-block-start: 0; block-size: ${HEADER}px; background: gold; z-index: 1 }</style>
    <header>News</header><p style="block-size: 2000px">Story</p>${frame}<p style="block-size: 2000px">More</p>
    ${hear}<script>${pasted('element=pillars', base).script}</script>`;
};

const element = (page: Page) => page.frameLocator('iframe[src]').locator('charter-pillars');

/** Where the title of the record stands in the window. */
const top = async (page: Page) => {
  const inFrame = await element(page).evaluate(
    ({ shadowRoot }) => shadowRoot?.activeElement?.getBoundingClientRect().top ?? Number.NaN,
  );
  return inFrame + (await page.evaluate(() => document.querySelector('iframe[src]')?.getBoundingClientRect().top ?? 0));
};

const isInView = async (page: Page) => {
  const y = await top(page);
  return y >= HEADER && y < WINDOW.height / 2;
};

const scrolled = (page: Page) => page.evaluate(() => scrollY);

const navigate = (page: Page) =>
  page.evaluate((hash) => {
    window.frames[0]?.postMessage({ type: 'charter-navigate', hash }, '*');
  }, RECORD);

/** Waits until the frame has told the page where its title is. */
const told = (page: Page) =>
  expect.poll(async () => (await heard(page)).some(({ type }) => type === 'charter-title')).toBe(true);

describe.each([
  ['of another origin', SITE],
  ['of the same origin', 'https://newsroom.example/charter/'],
])('the page around a frame %s', (_whose, base) => {
  test('goes to the record that the address of the frame names', async () => {
    const { page, complaints } = await visit(browser, host(RECORD, base), { viewport: WINDOW, base });
    await expect.poll(() => isInView(page)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('goes to the record that it asks for, and again when the reader has been elsewhere', async () => {
    const { page } = await visit(browser, host('', base), { viewport: WINDOW, base });
    await fits(page);
    await navigate(page);
    await expect.poll(() => isInView(page)).toBe(true);
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, -9000);
    await expect.poll(() => scrolled(page)).toBe(0);
    await navigate(page);
    await expect.poll(() => isInView(page)).toBe(true);
  });
});

test('a reader who scrolls while the frame loads is left alone, also when the frame comes into view', async () => {
  const { page } = await prepare(browser, host(RECORD), { viewport: WINDOW });
  // A frame is drawn only where it is in sight. It cannot be asked, since to the browser such a test acts in the frame.
  await page.addInitScript(() => {
    const draw = () => {
      parent.postMessage({ type: 'drawn' }, '*');
      requestAnimationFrame(draw);
    };
    if (parent !== window) requestAnimationFrame(draw);
  });
  let load = () => undefined as unknown;
  const waiting = new Promise<void>((resolve) => (load = resolve));
  await page.context().route('**/charter-pillars.js', async (route) => {
    await waiting;
    await route.fallback();
  });
  await page.goto('https://newsroom.example/', { waitUntil: 'commit' });
  await page.getByText('Story').waitFor();
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => scrolled(page)).toBe(300);
  load();
  await told(page);
  expect(await scrolled(page)).toBe(300);
  await page.evaluate(() => {
    scrollTo(0, 1800);
  });
  await expect.poll(async () => (await heard(page)).filter(({ type }) => type === 'drawn').length).toBeGreaterThan(3);
  expect(await scrolled(page)).toBe(1800);
  await page.context().close();
});

test('only the frame itself can make the page scroll', async () => {
  const stranger = '<iframe name="stranger" srcdoc="" hidden></iframe>';
  const { page } = await visit(browser, stranger + host(''), { viewport: WINDOW });
  await expect.poll(async () => (await heard(page)).some(({ type }) => type === 'charter-height')).toBe(true);
  await page.evaluate(() => {
    const message = '{ type: "charter-title", top: 900, asked: Date.now() }';
    (window.frames as unknown as Record<string, { eval: (code: string) => void }>)['stranger']?.eval(
      `parent.postMessage(${message}, "*")`,
    );
    postMessage({ type: 'charter-title', top: 900, asked: Date.now() }, '*');
  });
  await expect.poll(async () => (await heard(page)).filter(({ type }) => type === 'charter-title')).toHaveLength(2);
  expect(await scrolled(page)).toBe(0);
});
