/** Pages that use the names of the platform for things of their own, or change what comes with the language. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open, ready, script } from './browser.ts';
import { quoteCopy } from './loader-copies.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Nothing of the language can be changed any more, as under the lockdown of SES, which some wallets and shops load. */
const FREEZE = `
  for (const made of [Object, Function, Array, String, Number, RegExp, Promise, Map, Set, WeakMap, Error, Symbol, Reflect]) {
    Object.freeze(made);
    if (made.prototype) Object.freeze(made.prototype);
  }`;

const elements = `<charter-quote quote-id="q4-s1"></charter-quote>
  <charter-pillars show="demining cybersecurity"></charter-pillars>
  <charter-timeline show="charter-signing departure"></charter-timeline>`;

test.each([
  ['calls a variable `navigation`', 'var navigation = { items: [] };'],
  ['has a class `Event`', 'class Event { constructor(title) { this.title = title; } }'],
  ['freezes what comes with the language', FREEZE],
  ['gives all objects `styles`', "Object.prototype.styles = 'x'"],
])('shows its content, styled, and opens what a link names, where a page %s', async (_what, own) => {
  const { page, complaints } = await open(
    browser,
    `<!doctype html><html lang="en"><script>${own}</script>${script('charter')}${elements}`,
  );
  await ready(page, 'charter-quote', 'charter-pillars', 'charter-timeline');
  await page.evaluate("location.hash = '#charter-pillar-demining'");
  await page.locator('[data-id="demining"] .side').first().waitFor();
  // Without the styles, all that is folded would be seen.
  expect(await page.locator('[data-id="cybersecurity"] .side').first().isVisible()).toBe(false);
  for (const words of ['more than a legal and normative framework', 'Charter signed']) {
    await page.getByText(words).first().waitFor();
  }
  expect(complaints).toEqual([]);
  await page.close();
});

test('hears of an address that a script sets, in an old browser, where the page has `<nav id="navigation">`', async () => {
  const { page, complaints } = await open(
    browser,
    `<!doctype html><html lang="en"><script>delete window.navigation</script><nav id="navigation">Menu</nav>
      <button onclick="history.pushState(null, '', '#charter-pillar-demining')">Go</button>${script('charter')}${elements}`,
  );
  await ready(page, 'charter-pillars');
  expect(await page.evaluate('window.navigation.id')).toBe('navigation');
  await page.getByRole('button', { name: 'Go' }).click();
  await page.locator('[data-id="demining"] .side').first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

describe('shows what is written, says why once and throws nothing', () => {
  test.each<readonly [what: string, own: string, reason: string]>([
    ...['createElement', 'createComment', 'createTextNode', 'importNode'].map(
      (name) => [`has a form called \`${name}\``, `<form name="${name}"></form>`, name] as const,
    ),
    ...['strings', '0'].map(
      (name) => [`gives all objects \`${name}\``, `<script>Object.prototype['${name}'] = 'x'</script>`, name] as const,
    ),
    ['has no MutationObserver', '<script>delete window.MutationObserver</script>', 'MutationObserver'],
  ])('where a page %s', async (_what, own, reason) => {
    const { page, complaints } = await open(
      browser,
      `<!doctype html><html lang="en">${own}
        ${script('charter')}<charter-quote quote-id="q4-s1">Written.</charter-quote>`,
    );
    await expect.poll(() => complaints.join()).toContain('<charter-quote>: it could not be shown');
    expect(complaints).toEqual([expect.stringContaining(reason)]);
    expect(await page.getByText('Written.').isVisible()).toBe(true);
    await page.close();
  });

  test.each([
    ['throws', "customElements.define = () => { throw new Error('no elements here'); }", 'no elements here'],
    ['asks in vain for a tag', 'customElements.get = undefined', 'customElements.get is not a function'],
    ['does not exist', "Object.defineProperty(window, 'customElements', { value: undefined })", "reading 'get'"],
  ])('where `customElements` of the page %s', async (_what, own, reason) => {
    const { page, complaints } = await open(
      browser,
      `<!doctype html><html lang="en"><script>${own}</script>
        ${script('charter')}<charter-quote quote-id="q4-s1">Written.</charter-quote>`,
    );
    await expect.poll(() => complaints).toEqual([expect.stringContaining(reason)]);
    expect(complaints.join()).toContain('it could not be shown');
    expect(await page.getByText('Written.').isVisible()).toBe(true);
    await page.close();
  });

  test('where the page allows no shadow roots', async () => {
    const { page, complaints } = await open(
      browser,
      `<!doctype html><html lang="en">
        <script>Element.prototype.attachShadow = () => { throw new Error('no roots here'); }</script>
        ${script('charter')}<charter-quote quote-id="q4-s1">Written.</charter-quote>`,
    );
    await expect.poll(() => complaints).toEqual([expect.stringContaining('no roots here')]);
    expect(await page.getByText('Written.').isVisible()).toBe(true);
    await page.close();
  });

  test.each(['charter', 'loader'])('in a drawing with HTML in it, by %s.js', async (bundle) => {
    const { page, complaints } = await open(
      browser,
      `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300">
        <foreignObject width="600" height="300"><div xmlns="http://www.w3.org/1999/xhtml" lang="en">
          <charter-quote quote-id="q4-s1">Written.</charter-quote></div></foreignObject>
        <script>import('/cdn/${bundle}.js')</script></svg>`,
      { headers: { 'content-type': 'image/svg+xml' } },
    );
    await expect.poll(() => complaints.join()).toContain('<charter-quote>: it could not be shown');
    expect(complaints).toHaveLength(1);
    expect(await page.getByText('Written.').isVisible()).toBe(true);
    await page.close();
  });

  test('in a page that is XML, in which Lit has no templates', async () => {
    const { page, complaints } = await open(
      browser,
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XML</title></head><body>
        <charter-quote quote-id="q4-s1">Written.</charter-quote><script>import('/cdn/charter.js')</script></body></html>`,
      { headers: { 'content-type': 'application/xhtml+xml' } },
    );
    await expect.poll(() => complaints.join()).toContain('<charter-quote>: it could not be shown');
    expect(complaints).toHaveLength(1);
    expect(await page.getByText('Written.').isVisible()).toBe(true);
    await page.close();
  });

  test.each(['MutationObserver', 'IntersectionObserver'])('where the loader finds no %s', async (name) => {
    const { page, complaints } = await open(
      browser,
      `<!doctype html><html lang="en"><script>delete window.${name}</script>${script('loader')}${quoteCopy()}`,
    );
    await expect.poll(() => complaints).toEqual([expect.stringContaining(`${name} is not defined`)]);
    expect(await page.getByText('Azer Garayev').isVisible()).toBe(true);
    await page.close();
  });
});

test('shows the quotation when the form that hid a method has gone', async () => {
  const { page, complaints } = await open(
    browser,
    `<!doctype html><html lang="en"><form name="importNode"></form>
      ${script('charter')}<charter-quote quote-id="q4-s1"><p>Written.</p></charter-quote>`,
  );
  await expect.poll(() => complaints).toHaveLength(1);
  await page.evaluate(() => {
    document.forms[0]?.remove();
    document.querySelector('charter-quote')?.setAttribute('variant', 'pull');
  });
  await page.getByText('more than a legal and normative framework').first().waitFor();
  expect(await page.getByText('Written.').count()).toBe(1);
  expect(await page.getByText('Written.').isVisible()).toBe(false);
  await page.close();
});

describe('where the console', () => {
  test.each([
    ['is taken away', 'console = undefined'],
    ['throws', "console.warn = () => { throw new Error('no warnings here'); }"],
  ])('%s, a wrong element throws nothing and tells the page', async (_what, own) => {
    const { page, complaints } = await open(
      browser,
      `<!doctype html><html lang="en"><script>
        ${own};
        addEventListener('charter-error', ({ problems }) => { document.title = problems[0]; });
      </script>${script('charter')}<charter-quote quote-id="nope">Written.</charter-quote>`,
    );
    await expect.poll(() => page.title()).toContain('nope');
    expect(await page.getByText('Written.').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
