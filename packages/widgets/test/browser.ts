import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';

const path = process.env['CHARTER_CHROMIUM'];

/** Starts a Chromium outside the test runner, for pages as strangers write them. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ args: ['--no-sandbox', '--disable-gpu'], ...(path && { executablePath: path }) });

/** The path of a Chromium as people have it; `undefined` where there is none. */
export const wholeChromium = (): string | undefined => {
  const folders = process.env['PATH']?.split(delimiter) ?? [];
  const installed = ['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
  return [...installed, chromium.executablePath()].find((file) => existsSync(file));
};

/**
 * Starts a Chromium that keeps pages while a reader is elsewhere; `undefined` where there is none. The one without windows
 * never does.
 */
export const launchWithCache = async (): Promise<Browser | undefined> => {
  const executablePath = wholeChromium();
  if (!executablePath) return undefined;
  return chromium.launch({
    executablePath,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-features=BackForwardCacheMemoryControls'],
  });
};

/** How the page is served and opened. */
export interface Circumstances extends BrowserContextOptions {
  /** Headers of the page itself. */
  headers?: Record<string, string>;
  /**
   * Answers of the host by path: a text, a status, or 0 for no answer at all. A promise delays the usual answer until it
   * resolves.
   */
  answers?: Record<string, string | number | Promise<void>>;
}

/** A page, its requests in order, and its complaints. */
export interface Opened {
  page: Page;
  requests: string[];
  /** Errors that were thrown, and messages in the console. */
  complaints: string[];
}

/** The page that a test before has left open, for the next one: a new page takes more time than most tests do in it. */
const left = new WeakMap<Browser, Page>();

/** A page without anything of the test before; one of its own where it asks for special circumstances. */
const pageOf = async (browser: Browser, context: BrowserContextOptions): Promise<Page> => {
  if (Object.keys(context).length > 0) return browser.newPage(context);
  const before = left.get(browser);
  if (before === undefined || before.isClosed()) {
    const page = await browser.newPage();
    left.set(browser, page);
    return page;
  }
  for (const event of ['request', 'pageerror', 'console', 'framenavigated']) before.removeAllListeners(event);
  await before.unrouteAll({ behavior: 'ignoreErrors' });
  await before.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
  await before.setViewportSize({ width: 1280, height: 720 });
  return before;
};

/**
 * Opens HTML as a page from which the built bundles can be loaded as `/cdn/<name>.js`. It ends what was opened before; a
 * test that changes more than the document, the media and the size of the window closes its page.
 */
export const open = async (
  browser: Browser,
  html: string,
  { headers = {}, answers = {}, ...context }: Circumstances = {},
): Promise<Opened> => {
  const page = await pageOf(browser, context);
  const opened: Opened = { page, requests: [], complaints: [] };
  page.on('request', (request) => opened.requests.push(request.url().replace('http://stranger.example', '')));
  // Before the page has moved on, what is heard may come from the document of the test before.
  page.once('framenavigated', () => {
    page.on('pageerror', (error) => opened.complaints.push(error.message));
    page.on('console', (message) => opened.complaints.push(message.text()));
  });
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const answer = answers[pathname];
    await answer;
    if (pathname === '/') {
      return route.fulfill({ headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body: html });
    }
    if (answer === 0) return route.abort();
    if (typeof answer === 'number') return route.fulfill({ status: answer });
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/json';
    if (typeof answer === 'string') {
      return route.fulfill({
        contentType: answer.startsWith('<') ? 'text/html; charset=utf-8' : contentType,
        body: answer,
      });
    }
    const file = new URL(`../dist${pathname}`, import.meta.url);
    return existsSync(file) ? route.fulfill({ contentType, body: readFileSync(file) }) : route.fulfill({ status: 404 });
  });
  // The default would wait for module scripts, also for one that a test delays on purpose.
  await page.goto('http://stranger.example/', { waitUntil: 'commit' });
  opened.requests.splice(0, opened.requests.indexOf('/'));
  return opened;
};

/** Waits until the tags are defined and all their elements have rendered. */
export const ready = (page: Page, ...tags: string[]): Promise<void> =>
  page.evaluate(async (names) => {
    for (const name of names) {
      await customElements.whenDefined(name);
      for (const element of document.querySelectorAll(name)) {
        await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
      }
    }
  }, tags);

/** The words that the first element of a kind shows once it is ready, single-spaced. */
export const shown = async (page: Page, tag: string): Promise<string> => {
  await ready(page, tag);
  const words = await page
    .locator(tag)
    .first()
    .evaluate((element) => element.shadowRoot?.textContent ?? '');
  return words.replace(/\s+/g, ' ').trim();
};

/** A script element for a bundle. */
export const script = (bundle: string): string => `<script type="module" src="/cdn/${bundle}.js"></script>\n`;
