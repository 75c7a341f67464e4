/** Browsers that lack what newer ones have: what is missing is taken away before the script runs. In Chromium. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TAGS } from '../src/elements.ts';
import { launch, open, ready, script } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Makes something unknown in style sheets. */
const withoutCss = (name: string) => `
  {
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (css) {
      replaceSync.call(this, css.replaceAll('${name}', 'unknown'));
    };
  }`;

/** Makes a selector unknown, in scripts and in style sheets. */
const withoutSelector = (name: string) => `
  ${withoutCss(name)}
  for (const method of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
    for (const { prototype } of [Element, DocumentFragment, Document]) {
      const original = prototype[method];
      if (original) prototype[method] = function (selector) {
        if (String(selector).includes('${name}')) throw new SyntaxError("'" + selector + "' is not a valid selector");
        return original.call(this, selector);
      };
    }
  }`;

const MISSING = {
  'constructable style sheets (Safari 16.3)': `
    for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets;
    for (const name of ['replace', 'replaceSync']) delete CSSStyleSheet.prototype[name];
    CSSStyleSheet = class { constructor() { throw new TypeError('Illegal constructor'); } };`,
  'popovers (Firefox 124)': `
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
    ${withoutSelector(':popover-open')}`,
  ':dir(), :has() and ::details-content (Firefox 120, Safari 18.3)': [':dir(', ':has(', '::details-content']
    .map(withoutSelector)
    .join(''),
  'container queries and colours made of others (Safari 15.4)': [
    '@container',
    'cqi',
    'color-mix',
    'light-dark',
    'oklch',
  ]
    .map(withoutCss)
    .join(''),
  'checkVisibility(), IntersectionObserver, clipboard and share': `
    delete Element.prototype.checkVisibility;
    delete globalThis.IntersectionObserver;
    for (const name of ['clipboard', 'share']) delete Navigator.prototype[name];`,
};

const page = (missing: string, hash: string) => `<!doctype html><html lang="en"><title>Test</title>
  <script>${missing}; location.hash = '${hash}';</script>${script('charter')}
  <charter-quote quote-id="q4-s1"></charter-quote>
  <charter-pillars show="demining cybersecurity"></charter-pillars>
  <charter-quote quote-id="q5-s1" theme="dark"></charter-quote>
  <charter-timeline show="charter-signing departure"></charter-timeline>`;

test.each([...Object.entries(MISSING), ['all of this', Object.values(MISSING).join('\n')] as const])(
  'shows its content, styled, and throws nothing without %s',
  async (_what, missing) => {
    const { page: opened, complaints } = await open(browser, page(missing, '#charter-pillar-demining'));
    await ready(opened, ...TAGS);
    for (const words of ['more than a legal and normative framework', 'Humanitarian demining', 'Charter signed']) {
      await opened.getByText(words).first().waitFor();
    }
    expect(
      await opened
        .locator('charter-quote figure')
        .first()
        .evaluate((node) => getComputedStyle(node).display),
    ).toBe('grid');
    const arrow = await opened
      .locator('[part="previous"]')
      .evaluate((node) => getComputedStyle(node, '::before').rotate);
    expect(arrow).toBe('-135deg');
    // What a deep link names is open; then a reader opens another.
    await opened.locator('[data-id="demining"] .side').first().waitFor();
    await opened.locator('[data-id="cybersecurity"] [part="details-summary"]').click();
    await opened.locator('[data-id="cybersecurity"] .side').first().waitFor();
    // Keys, buttons and a change of language.
    await opened.locator('[part="next"]').click();
    await opened.locator('[data-id="charter-signing"] summary').first().press('End');
    await opened.keyboard.press('Escape');
    await opened.locator('[part="copy-quotation"]').first().click();
    await opened.evaluate("document.documentElement.lang = 'ar'");
    await opened.locator('charter-timeline [part="base"][lang="ar"]').waitFor();
    expect(complaints).toEqual([]);
    // A theme is there as a whole or not at all: no pale words on the paper of the page.
    const dark = await opened.locator('charter-quote[theme] [part="base"]').evaluate((node) => {
      const { color, backgroundColor } = getComputedStyle(node);
      return `${color} on ${backgroundColor}`;
    });
    expect(['rgb(241, 242, 243) on rgb(21, 24, 27)', 'rgb(0, 0, 0) on rgba(0, 0, 0, 0)']).toContain(dark);
    await opened.close();
  },
);
