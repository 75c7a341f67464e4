import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { visit } from './site.ts';

/** Opens the builder with a query, in a browser that allows copying, and waits until it is drawn. */
export const openBuilder = async (browser: Browser, query = '', options: BrowserContextOptions = {}) => {
  const visited = await visit(browser, `builder/${query}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  if (options.javaScriptEnabled !== false) await visited.page.getByRole('heading', { name: 'Preview' }).waitFor();
  return visited;
};

export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses the button beside a text, and returns what is in the clipboard then. */
export const copied = async (page: Page, name: string) => {
  const part = page.getByRole('region', { name, exact: true });
  await part.getByRole('button', { name: `Copy: ${name}`, exact: true }).click();
  await part.getByText('Copied.').waitFor();
  return clipboard(page);
};
