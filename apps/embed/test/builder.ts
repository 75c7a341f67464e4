/** The builder as an editor meets it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { visit } from './site.ts';

/** The builder with what its address asks for, in a browser that allows copying. */
export const openBuilder = async (browser: Browser, query = '', options: BrowserContextOptions = {}) => {
  const visited = await visit(browser, `builder/${query}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  if (options.javaScriptEnabled !== false) await visited.page.getByRole('heading', { name: 'Preview' }).waitFor();
  return visited;
};

export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What an editor has after pressing the button beside a text. */
export const copied = async (page: Page, name: string) => {
  const part = page.getByRole('region', { name, exact: true });
  await part.getByRole('button', { name: `Copy: ${name}`, exact: true }).click();
  await part.getByText('Copied.').waitFor();
  return clipboard(page);
};
