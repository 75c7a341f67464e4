/**
 * Pages that have replaced what the language and the browser come with. What was written on the page stays, the console
 * says why once, and nothing is thrown. Not held: Lit itself needs `Map`, `WeakMap`, `Symbol` and `HTMLElement` when a
 * script tag loads it, and where a page has broken these, the browser reports what Lit throws.
 */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, open, script } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A collection as old polyfills made it: it works, but cannot be iterated, or not in full. */
const OLD_SET = `
  Set = function () { this.items = [] };
  Set.prototype = {
    add(item) { this.items.push(item); return this },
    has(item) { return this.items.includes(item) },
    forEach(tell) { this.items.forEach(tell) },
  };`;
const OLD_MAP = `
  Map = function () { this.keys = []; this.values = [] };
  Map.prototype = {
    get(key) { return this.values[this.keys.indexOf(key)] },
    set(key, value) { this.keys.push(key); this.values.push(value); return this },
    has(key) { return this.keys.includes(key) },
  };`;
const OLD_PROMISE = `
  Promise = function () { this.then = this.catch = () => this };
  for (const name of ['resolve', 'reject', 'all', 'race']) Promise[name] = () => new Promise();`;
/** As zone.js does it: a class of its own around the promises of the browser. */
const ZONE = `{
  const Native = Promise;
  const wrap = (promise) => Object.assign(new ZoneAwarePromise(() => {}), { promise });
  Promise = class ZoneAwarePromise {
    constructor(executor) { this.promise = new Native(executor) }
    then(...given) { return wrap(this.promise.then(...given)) }
    catch(given) { return this.then(undefined, given) }
    finally(given) { return wrap(this.promise.finally(given)) }
    static resolve(value) { return wrap(Native.resolve(value)) }
    static reject(value) { return wrap(Native.reject(value)) }
    static all(values) { return wrap(Native.all(values)) }
    static race(values) { return wrap(Native.race(values)) }
  };
  const ZoneAwarePromise = Promise;
}`;
/** As the adapter for classes of ES5 does it. */
const ADAPTED = `{
  const Native = HTMLElement;
  HTMLElement = function () { return Reflect.construct(Native, [], this.constructor) };
  HTMLElement.prototype = Native.prototype;
  HTMLElement.prototype.constructor = HTMLElement;
  Object.setPrototypeOf(HTMLElement, Native);
}`;

const FALLBACK = 'What the page says itself';
const COPY = `<figure data-charter-quote="q4-s1"><blockquote>${FALLBACK}</blockquote></figure>`;
const TAG = `<charter-quote quote-id="q4-s1">${FALLBACK}</charter-quote>`;
const TAGS = `${TAG}<charter-pillars>Pillars</charter-pillars><charter-timeline>Events</charter-timeline>`;

/** What a reader sees in a page, when there is nothing more to wait for. */
const visit = async (code: string, bundle: string, body: string) => {
  const html = `<!doctype html><html lang="en"><script>${code}</script>${script(bundle)}${body}`;
  const { page, complaints } = await open(browser, html);
  await page.waitForLoadState('networkidle');
  const isReplaced = await page
    .locator('charter-quote [part="base"]')
    .count()
    .then((count) => count > 0);
  return { isReplaced, isFallbackShown: await page.getByText(FALLBACK).isVisible(), complaints };
};

test.each([
  ['a set that cannot be iterated', OLD_SET],
  ['a map that cannot be iterated', OLD_MAP],
  ['no sets', 'Set = undefined'],
  ['no weak collections', 'WeakMap = WeakSet = undefined'],
  ['a map that throws', 'Map = class { constructor() { throw new Error("no") } }'],
  ['no symbols', 'Symbol = undefined'],
  ['no promises', 'Promise = undefined'],
  ['a promise that throws', 'Promise = function () { throw new Error("no") }'],
  ['no HTMLElement', 'HTMLElement = undefined'],
  ['an HTMLElement that is no class', 'HTMLElement = {}'],
  ['an IntersectionObserver that throws', 'IntersectionObserver = function () { throw new Error("no") }'],
])('the loader leaves a copy as it is where the page has %s, and says so once', async (_what, code) => {
  const { isReplaced, isFallbackShown, complaints } = await visit(code, 'loader', COPY);
  expect({ isReplaced, isFallbackShown }).toEqual({ isReplaced: false, isFallbackShown: true });
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(/^(The loader of charter elements cannot work in this page|<charter-quote>: it)/);
});

test.each([
  ['a set that cannot be iterated', OLD_SET],
  ['a map that cannot be iterated', OLD_MAP],
  ['no promises', 'Promise = undefined'],
  ['a promise that throws', 'Promise = function () { throw new Error("no") }'],
])('the elements leave what stands between their tags where the page has %s, and say so once', async (_what, code) => {
  const { isReplaced, isFallbackShown, complaints } = await visit(code, 'charter', TAGS);
  expect({ isReplaced, isFallbackShown }).toEqual({ isReplaced: false, isFallbackShown: true });
  expect(complaints).toEqual([expect.stringMatching(/^<charter-pillars>: it could not be shown \(.+\)\.$/)]);
});

test.each([
  ['loader', COPY],
  ['charter', TAGS],
])('where promises never settle, what the page says itself stays: %s', async (bundle, body) => {
  const { isReplaced, isFallbackShown, complaints } = await visit(OLD_PROMISE, bundle, body);
  expect({ isReplaced, isFallbackShown, complaints }).toEqual({
    isReplaced: false,
    isFallbackShown: true,
    complaints: [],
  });
});

test.each([
  ['promises are those of zone.js', ZONE],
  ['HTMLElement is adapted to old classes', ADAPTED],
])('content is shown where %s', async (_what, code) => {
  const html = `<!doctype html><html lang="en"><script>${code}</script>${script('charter')}${TAGS}`;
  const { page, complaints } = await open(browser, html);
  await page.locator('charter-quote [part="base"]').waitFor();
  await page.locator('charter-timeline [part="base"]').waitFor();
  expect(complaints).toEqual([]);
});
