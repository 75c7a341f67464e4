/** Elements that frameworks render themselves, with data, events and changes of both. */
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open, script } from './browser.ts';
import { appOf, FRAMEWORKS, type Framework, type State, serverMarkup } from './element-frameworks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const TITLES = accord.pillars.map(({ title }) => title);

/** The titles that a reader sees. */
const titles = (page: Page) =>
  page
    .locator('charter-pillars')
    .evaluateAll((elements) =>
      elements.flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('[part="heading"]') ?? [])].map((node) => node.textContent),
      ),
    );

const openApp = async (framework: Framework, first: State, before = '') => {
  const served = framework.includes('hydrated') ? serverMarkup(first) : '';
  const html = `<!doctype html><html lang="en"><body><main>${served}</main>
    <script>window.first = ${JSON.stringify(first)}</script>${before}${script('app')}`;
  const opened = await open(browser, html, { answers: { '/cdn/app.js': await appOf(framework) } });
  await opened.page.waitForFunction('window.show');
  return opened;
};

const show = (page: Page, next: State) =>
  page.evaluate((state) => {
    (window as unknown as { show: (next: unknown) => void }).show(state);
  }, next);

describe.each(FRAMEWORKS)('%s', (framework) => {
  test.each(['name', 'object'] as const)('gives it another agreement by its %s, events, and changes', async (data) => {
    const { page, complaints } = await openApp(framework, { data, show: '' });
    await expect.poll(() => titles(page)).toEqual(TITLES);
    await page.locator('[part="details-summary"]').first().click();
    await expect.poll(() => page.evaluate('heard')).toEqual([`${accord.pillars[0]?.id} true`]);
    await show(page, { data, show: 'clean-water' });
    await expect.poll(() => titles(page)).toEqual(TITLES.slice(1));
    await show(page, { data: 'none', show: 'demining' });
    await expect.poll(() => titles(page)).toEqual(['Humanitarian demining']);
    await show(page, { data, show: '' });
    await expect.poll(() => titles(page)).toEqual(TITLES);
    await page.evaluate('stop()');
    expect(await page.locator('charter-pillars').count()).toBe(0);
    // Where a server named data that only a ref sets, the element says so until then.
    const isExpected = (line: string) => /DevTools|development build|or set its data property/.test(line);
    expect(complaints.filter((line) => !isExpected(line))).toEqual([]);
  });
});

test('markup that React takes over never shows another agreement, whichever script comes first', async () => {
  for (const before of ['', script('charter')]) {
    const { page } = await openApp(
      'React 19, hydrated',
      { data: 'object', show: '' },
      `${before}<script>
      window.seen = [];
      const look = () => {
        const [first] = document.querySelector('charter-pillars').shadowRoot?.querySelectorAll('[part="heading"]') ?? [];
        if (first) window.seen.push(first.textContent);
        requestAnimationFrame(look);
      };
      look();
    </script>`,
    );
    await expect.poll(() => titles(page)).toEqual(TITLES);
    await page.waitForFunction('seen.length > 2');
    expect(new Set(await page.evaluate<string[]>('seen'))).toEqual(new Set(TITLES.slice(0, 1)));
  }
});
