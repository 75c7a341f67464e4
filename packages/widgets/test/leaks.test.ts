/** What stays in memory of elements that a page has removed. In Chromium, which can count objects. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TAGS } from '../src/elements.ts';
import { launch, open, ready, script } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('keeps no element that was removed, also while it loads', async () => {
  const never = new Promise<void>(() => undefined);
  const { page, complaints } = await open(browser, `<html lang="en">${script('charter')}`, {
    answers: { '/never.json': never },
  });
  await ready(page, ...TAGS);
  await page.evaluate(async (tags) => {
    const ids: Record<string, string> = { 'charter-pillars': 'demining', 'charter-timeline': 'charter-signing' };
    for (let time = 0; time < 50; time++) {
      const elements = tags.flatMap((tag) =>
        ['', '/never.json'].map((src) => {
          const element = document.createElement(tag);
          // A message about an element would keep it, as long as the console shows it.
          const attributes = { 'quote-id': 'q4-s1', show: ids[tag] ?? '', open: '', src };
          for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
          return element as HTMLElement & { updateComplete: Promise<unknown> };
        }),
      );
      document.body.replaceChildren(...elements);
      for (const element of elements) if (!element.getAttribute('src')) await element.updateComplete;
      document.documentElement.lang = time % 2 > 0 ? 'en' : 'tr';
    }
    document.body.replaceChildren();
  }, TAGS);
  const session = await page.context().newCDPSession(page);
  for (const tag of TAGS) {
    const expression = `customElements.get('${tag}').prototype`;
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: count } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
    });
    expect([tag, count.value]).toEqual([tag, 0]);
  }
  expect(complaints).toEqual([]);
  await page.close();
});
