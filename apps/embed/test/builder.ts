import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { visit } from './site.ts';

/** Opens the builder with a query, in a browser that allows copying, and waits until its script has drawn it. */
export const openBuilder = async (browser: Browser, query = '', options: BrowserContextOptions = {}) => {
  const visited = await visit(browser, query.startsWith('builder/') ? query : `builder/${query}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  if (options.javaScriptEnabled !== false) await drawn(visited.page);
  return visited;
};

/** Waits until the preview stands in the page, which no server has drawn. */
export const drawn = (page: Page) =>
  page.waitForFunction(() => document.querySelector<HTMLIFrameElement>('.stage iframe')?.srcdoc.includes('<html'));

export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses the button beside a text, and returns what is in the clipboard then. */
export const copied = async (page: Page, name: string) => {
  const button = page.getByRole('button', { name: `Copy: ${name}`, exact: true });
  await button.click();
  // Another text may have been copied before, and said so at its own button.
  await page.locator('.copy', { has: button }).getByText('Copied.').waitFor();
  return clipboard(page);
};

/** The copy that is shown first. */
export const firstCopy = (page: Page) => page.locator('.snippet textarea').first();

/** Opens everything that is folded. */
export const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
