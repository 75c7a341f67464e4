import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';

const path = process.env['CHARTER_CHROMIUM'];

/** A Chromium without a test runner around it, to see pages as strangers write them. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ args: ['--no-sandbox', '--disable-gpu'], ...(path && { executablePath: path }) });

/** Opens HTML as a page of its own, from which the built bundles can be loaded as `/cdn/<name>.js`. */
export const open = async (
  browser: Browser,
  html: string,
): Promise<{ page: Page; requests: string[]; errors: string[] }> => {
  const page = await browser.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const bundle = /^\/cdn\/[\w-]+\.js$/.test(pathname);
    await route.fulfill(
      bundle
        ? { contentType: 'text/javascript', body: readFileSync(new URL(`../dist${pathname}`, import.meta.url)) }
        : { contentType: 'text/html; charset=utf-8', body: html },
    );
  });
  await page.goto('http://stranger.example/');
  return { page, requests, errors };
};
