/** What a frame shows, and what its address and its host may ask of it. */
import { dataset } from '@baku-charter/core';
import { ELEMENTS } from '@baku-charter/widgets/elements';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hear, heard, pasted } from './frames.ts';
import { launch, SITE, visit } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const WORDS = dataset.quotes.find(({ id }) => id === 'q4-s1')?.text;

test('the page of a source leads on to the words that were quoted', async () => {
  const { page } = await visit(
    browser,
    `<iframe src="${SITE}source/trend-interview/en/#text=This%20Charter,stability."></iframe>`,
  );
  await expect
    .poll(() => page.frameLocator('iframe').locator('.address a').getAttribute('href'))
    .toMatch(/^https:\/\/menafn\.com\/.+#:~:text=This%20Charter,stability\.$/);
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
  });

  test('which is what the snippet of a frame carries', () => {
    const { frame } = pasted('element=timeline&from=2026-02-10&theme=dark&layout=list');
    expect(frame).toContain(`src="${SITE}timeline/en/?theme=dark&amp;from=2026-02-10&amp;layout=list"`);
  });
});

test('a quotation is copied from the frame of the builder', async () => {
  const { page } = await visit(browser, pasted('quote-id=q4-s1').frame, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.frameLocator('iframe').getByRole('button', { name: 'Copy quotation' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(WORDS);
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
});
