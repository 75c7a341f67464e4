/** The loader on pages whose nodes belong to a framework. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open, script } from './browser.ts';
import { appOf, FRAMEWORKS, type Framework, type State, serverMarkup, state } from './frameworks.ts';
import { quoteCopy } from './loader-copies.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What a reader sees between the tags of the app, top to bottom. */
const seen = (page: Page) =>
  page
    .locator('main > div > *')
    .evaluateAll((nodes) =>
      nodes.filter((node) => node.checkVisibility()).map((node) => node.getAttribute('quote-id') ?? node.textContent),
    );

const show = (page: Page, next: State) =>
  page.evaluate((shown) => {
    (window as unknown as { show: (next: unknown) => void }).show(shown);
  }, next);

/** Opens the app of a framework; `scripts` says in which order app and loader are loaded. */
const openApp = async (framework: Framework, first: State, scripts: readonly string[]) => {
  const served = framework.includes('hydrated') ? serverMarkup(first) : '';
  const html = `<!doctype html><html lang="en"><body><main>${served}</main>
    <script>window.first = ${JSON.stringify(first)}</script>${scripts.map(script).join('')}`;
  const opened = await open(browser, html, { answers: { '/cdn/app.js': await appOf(framework) } });
  await opened.page.waitForFunction('window.show');
  return opened;
};

describe.each(FRAMEWORKS)('%s', (framework) => {
  test.each([
    ['with its data attributes', true],
    ['without them', false],
  ])('keeps rendering around a copy %s', async (_what, isMarked) => {
    const first = state(['One'], 'q4-s1', ['Two'], isMarked);
    const { page, complaints } = await openApp(framework, first, ['app', 'loader']);
    await expect.poll(() => seen(page)).toEqual(['One', 'q4-s1', 'Two']);
    await show(page, state(['One', 'Before'], 'q4-s1', ['After', 'Two'], isMarked));
    await expect.poll(() => seen(page)).toEqual(['One', 'Before', 'q4-s1', 'After', 'Two']);
    await show(page, state([], 'q4-s1', ['Two'], isMarked));
    await expect.poll(() => seen(page)).toEqual(['q4-s1', 'Two']);
    await show(page, state(['One'], 'q2-s1', [], isMarked));
    await expect.poll(() => seen(page)).toEqual(['One', 'q2-s1']);
    await show(page, state(['One'], undefined, ['Two'], isMarked));
    await expect.poll(() => seen(page)).toEqual(['One', 'Two']);
    expect(await page.locator('charter-quote').count()).toBe(0);
    await show(page, state([], 'q4-s1', ['Three'], isMarked));
    await expect.poll(() => seen(page)).toEqual(['q4-s1', 'Three']);
    expect(complaints.filter((line) => !line.includes('React DevTools'))).toEqual([]);
  });
});

test('React renders anew what the loader changed before it hydrated, and goes on', async () => {
  const first = state(['One'], 'q4-s1', ['Two']);
  const html = `<!doctype html><html lang="en"><body><main>${serverMarkup(first)}</main>
    <script>window.first = ${JSON.stringify(first)}</script>${script('loader')}`;
  const { page } = await open(browser, html);
  await expect.poll(() => seen(page)).toEqual(['One', 'q4-s1', 'Two']);
  await page.addScriptTag({ type: 'module', content: await appOf('React 19, hydrated') });
  await page.waitForFunction('window.show');
  await expect.poll(() => seen(page)).toEqual(['One', 'q4-s1', 'Two']);
  await show(page, state(['One', 'Before'], 'q4-s1', ['After']));
  await expect.poll(() => seen(page)).toEqual(['One', 'Before', 'q4-s1', 'After']);
});

describe('pages that are exchanged without being loaded', () => {
  const file = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8');
  const body = (...parts: string[]) => `<main><div>${parts.join('')}</div></main>`;
  const one = body('<p>One</p>', quoteCopy('q4-s1'));
  const two = body('<p>Two</p>', quoteCopy('q2-s1'));
  const ONE = ['One', 'q4-s1'];
  const TWO = ['Two', 'q2-s1'];

  test('by Turbo, which also restores them and merges a new answer into them', async () => {
    const head = `<head><meta name="turbo-refresh-method" content="morph">${script('turbo')}${script('loader')}</head>`;
    const document = (content: string) => `<!doctype html><html lang="en">${head}<body>${content}</body></html>`;
    const { page, complaints } = await open(browser, document(one), {
      answers: { '/two': document(two), '/cdn/turbo.js': file('@hotwired/turbo') },
    });
    await expect.poll(() => seen(page)).toEqual(ONE);
    await page.evaluate('Turbo.visit("/two")');
    await expect.poll(() => seen(page)).toEqual(TWO);
    await page.goBack();
    await expect.poll(() => seen(page)).toEqual(ONE);
    await page.goForward();
    await expect.poll(() => seen(page)).toEqual(TWO);
    await page.evaluate(`new Promise((resolve) => {
      addEventListener('turbo:render', resolve, { once: true });
      Turbo.visit(location.href, { action: 'replace' });
    })`);
    await expect.poll(() => seen(page)).toEqual(TWO);
    expect(await page.locator('charter-quote').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('by htmx, which also merges a new answer into them', async () => {
    const { page, complaints } = await open(browser, `<!doctype html><html lang="en"><body>${one}${script('loader')}`, {
      answers: { '/one': one.replace(/<.?main>/g, ''), '/two': two.replace(/<.?main>/g, '') },
    });
    await page.addScriptTag({ content: file('htmx.org/dist/htmx.js') });
    await expect.poll(() => seen(page)).toEqual(ONE);
    for (const swap of ['innerHTML', 'innerMorph']) {
      await page.evaluate(`htmx.ajax('GET', '/two', { target: 'main', swap: '${swap}' })`);
      await expect.poll(() => seen(page)).toEqual(TWO);
      await page.evaluate(`htmx.ajax('GET', '/one', { target: 'main', swap: '${swap}' })`);
      await expect.poll(() => seen(page)).toEqual(ONE);
    }
    expect(await page.locator('charter-quote').count()).toBe(1);
    expect(complaints).toEqual([]);
  });
});
