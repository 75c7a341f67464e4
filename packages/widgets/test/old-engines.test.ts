/** Browsers that lack what newer ones have: what is missing is taken away before the script runs. In Chromium. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TAGS } from '../src/elements.ts';
import { launch, open, ready, script } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Makes a selector unknown, in scripts and in style sheets. */
const withoutSelector = (name: string) => `
  for (const method of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
    for (const { prototype } of [Element, DocumentFragment, Document]) {
      const original = prototype[method];
      if (original) prototype[method] = function (selector) {
        if (String(selector).includes('${name}')) throw new SyntaxError("'" + selector + "' is not a valid selector");
        return original.call(this, selector);
      };
    }
  }
  {
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (css) {
      replaceSync.call(this, css.replaceAll('${name}', ':unknown'));
    };
  }`;

const MISSING = {
  'constructable style sheets (Safari 16.3)': `
    for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets;
    for (const name of ['replace', 'replaceSync']) delete CSSStyleSheet.prototype[name];
    CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };`,
  'popovers (Firefox 124)': `
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
    ${withoutSelector(':popover-open')}`,
  ':dir() (Chromium 119)': withoutSelector(':dir('),
  ':has() (Firefox 120)': withoutSelector(':has('),
  '::details-content (Safari 18.3)': withoutSelector('::details-content'),
  'checkVisibility() (Safari 17.3)': 'delete Element.prototype.checkVisibility;',
  IntersectionObserver: 'delete globalThis.IntersectionObserver;',
  'scrollIntoView(), clipboard and share': `
    delete Element.prototype.scrollIntoView;
    for (const name of ['clipboard', 'share']) delete Navigator.prototype[name];`,
};

const page = (missing: string, hash: string) => `<!doctype html><html lang="en"><title>Test</title>
  <script>${missing}; location.hash = '${hash}';</script>${script('charter')}
  <charter-quote quote-id="q4-s1"></charter-quote>
  <charter-pillars show="demining cybersecurity"></charter-pillars>
  <charter-timeline show="charter-signing departure"></charter-timeline>`;

/** What a reader sees of the parts with this name. */
const seen = (where: Page, part: string) => where.locator(`[part~="${part}"]:visible`).allTextContents();

test.each([...Object.entries(MISSING), ['all of this', Object.values(MISSING).join('\n')] as const])(
  'shows its content, styled, and throws nothing without %s',
  async (_what, missing) => {
    const { page: opened, complaints } = await open(browser, page(missing, '#charter-pillar-demining'));
    await ready(opened, ...TAGS);
    expect((await seen(opened, 'text')).join()).toContain('more than a legal and normative framework');
    expect((await seen(opened, 'heading')).join()).toMatch(/Humanitarian demining.*Charter signed/s);
    expect(await opened.locator('charter-quote figure').evaluate((node) => getComputedStyle(node).display)).toBe(
      'grid',
    );
    // What a deep link names is open, and so is what a reader opens.
    await opened.locator('[data-id="cybersecurity"] [part="details-summary"]').click();
    expect((await seen(opened, 'panel')).length).toBeGreaterThan(0);
    // Keys, buttons and a change of language.
    await opened.locator('[part="next"]').click();
    await opened.keyboard.press('Home');
    await opened.keyboard.press('Escape');
    await opened.locator('[part="copy-quotation"]').click();
    await opened.evaluate("document.documentElement.lang = 'ar'");
    await opened.locator('charter-timeline [part="base"][lang="ar"]').waitFor();
    expect(complaints).toEqual([]);
    await opened.close();
  },
);
