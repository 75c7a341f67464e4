/** What the loader leaves behind on a site that changes its pages by script. In Chromium, which can count. */
import { dataset } from '@baku-charter/core';
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TAGS } from '../src/elements.ts';
import { write } from '../src/static.ts';
import { launch, open, ready, script } from './browser.ts';
import { quoteCopy, SITE, timelineCopy, unmarked } from './loader-copies.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What is in memory and in use, after what can go has gone. */
const measured = async (page: Page, session: CDPSession) => {
  await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, documents, heap: usedSize, ...(await page.evaluate<object>('inUse')) };
};

/**
 * Counts what is observed and heard in the page. Of mutations, whatever is observed is forgotten when it has left the page:
 * if it stayed in memory, the number of nodes would say so.
 */
const COUNTING = `<script>
  const inUse = { observed: 0, heard: 0 };
  for (const { prototype } of [IntersectionObserver, ResizeObserver]) {
    const { observe, unobserve, disconnect } = prototype;
    const observed = new WeakMap();
    const targets = (observer) => observed.get(observer) ?? observed.set(observer, new Set()).get(observer);
    prototype.observe = function (target, ...options) {
      inUse.observed += targets(this).has(target) ? 0 : 1;
      targets(this).add(target);
      observe.call(this, target, ...options);
    };
    prototype.unobserve = function (target) {
      inUse.observed -= targets(this).delete(target) ? 1 : 0;
      unobserve.call(this, target);
    };
    prototype.disconnect = function () {
      inUse.observed -= targets(this).size;
      targets(this).clear();
      disconnect.call(this);
    };
  }
  for (const target of [window, document, document.documentElement]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = function (...args) {
      inUse.heard += 1;
      addEventListener.apply(this, args);
    };
    target.removeEventListener = function (...args) {
      inUse.heard -= 1;
      removeEventListener.apply(this, args);
    };
  }
</script>`;

test('three hundred changes of route with copies that become elements leave nothing behind', async () => {
  const pillar = write('figure', {
    element: 'pillars',
    data: dataset,
    show: ['demining'],
    page: `${SITE}/pillar/demining/en/`,
  });
  const copies = [quoteCopy(), pillar, timelineCopy(), unmarked(quoteCopy('q5-s1'))];
  const { page, complaints } = await open(
    browser,
    `<!doctype html><html lang="en"><body>${COUNTING}<main></main>${script('loader')}`,
  );
  /** Shows another page some times, as a router does. Of every third the reader is gone before its elements are there. */
  const go = (times: number) =>
    page.evaluate(
      async ([articles, tags, count]) => {
        const main = document.querySelector('main');
        if (!main) return;
        for (let time = 0; time < count; time++) {
          history.pushState(null, '', `/article-${time}`);
          main.innerHTML = `<article><h1>Article ${time}</h1>${articles[time % articles.length]}</article>`;
          const until = () => main.querySelector(tags)?.shadowRoot?.querySelector('[part="base"]');
          if (time % 3 === 2) await new Promise((resolve) => setTimeout(resolve, time % 7));
          else while (!until()) await new Promise((resolve) => setTimeout(resolve, 1));
        }
        main.replaceChildren();
        // The observers and the loader notice it in tasks of their own.
        for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
        await new Promise((resolve) => setTimeout(resolve, 50));
      },
      [copies, TAGS.join(), times] as const,
    );
  await go(60);
  await ready(page, ...TAGS);
  const session = await page.context().newCDPSession(page);
  const before = await measured(page, session);
  await go(300);
  const after = await measured(page, session);
  expect({ ...after, heap: 0 }).toEqual({ ...before, heap: 0 });
  // The browser keeps the history and compiled code. The markup of the shortest copy alone has 1,000 characters.
  expect(after.heap - before.heap).toBeLessThan(1_000_000);
  expect(complaints).toEqual([]);
  await page.close();
});
