/** Pages that use the names of the platform for things of their own, or change what comes with the language. */
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open, ready, script } from './browser.ts';

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
