/** The built site as any host would serve it, and pages of newsrooms beside it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';

export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
export const SITE = 'https://embed.example/';
/** The address that the site was built for, since no other was set. */
const BUILT_FOR = 'http://localhost:3000/';
const HOST = 'https://newsroom.example/';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  xml: 'text/xml',
  png: 'image/png',
};

export const launch = (): Promise<Browser> => {
  const path = process.env['CHARTER_CHROMIUM'];
  return chromium.launch({ args: ['--no-sandbox', '--disable-gpu'], ...(path && { executablePath: path }) });
};

export interface Visit {
  page: Page;
  /** Uncaught errors, and everything in the console. */
  complaints: string[];
  /** Requests to any address other than the site and the host. */
  foreign: string[];
}

/** What docs/self-hosting.md asks of servers. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
};
const PAGE_HEADERS = { ...HEADERS, 'cross-origin-embedder-policy': 'require-corp' };

/** How a page is visited. */
export interface Circumstances extends BrowserContextOptions {
  /** Headers of the newsroom's page. */
  headers?: Record<string, string>;
  /** The address of the newsroom's page. */
  at?: string;
  /** The address under which the site is served. */
  base?: string;
}

/** The pages that tests have left open, by their options: a new page takes more time than most tests do in it. */
const left = new WeakMap<Browser, Map<string, Page>>();

/** An empty page: one that another test has left, or a new one. */
const emptyPage = async (browser: Browser, options: BrowserContextOptions): Promise<Page> => {
  const pages = left.get(browser) ?? new Map<string, Page>();
  left.set(browser, pages);
  const key = JSON.stringify(options);
  const before = pages.get(key);
  if (before === undefined || before.isClosed()) {
    const page = await (await browser.newContext(options)).newPage();
    pages.set(key, page);
    return page;
  }
  for (const event of ['pageerror', 'console']) before.removeAllListeners(event);
  await before.unrouteAll({ behavior: 'ignoreErrors' });
  await before.goto('about:blank');
  await before.context().unrouteAll({ behavior: 'ignoreErrors' });
  return before;
};

/**
 * A browser page to which the site is served, and HTML as the page of a newsroom. It ends what was open before with the
 * same options; a test that changes more than the document closes its context.
 */
export const prepare = async (
  browser: Browser,
  html = '',
  { headers = {}, at = HOST, base = SITE, ...options }: Circumstances = {},
): Promise<Visit> => {
  const page = await emptyPage(browser, options);
  const visited: Visit = { page, complaints: [], foreign: [] };
  page.on('pageerror', (error) => visited.complaints.push(error.message));
  page.on('console', (message) => visited.complaints.push(message.text()));
  await page.context().route('**/*', (route) => {
    const url = route.request().url();
    if (url === at) {
      return route.fulfill({ headers: { ...headers, 'content-type': TYPES['html'] ?? '' }, body: html });
    }
    const root = [new URL(base).href, BUILT_FOR].find((address) => url.startsWith(address));
    if (root === undefined) {
      visited.foreign.push(url);
      return route.fulfill({ contentType: TYPES['html'] ?? '', body: '<title>Elsewhere</title>' });
    }
    const path = join(DIST, new URL(url.slice(root.length), SITE).pathname);
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return route.fulfill({ status: 404, body: 'Not found' });
    const contentType = TYPES[/\w+$/.exec(file)?.[0] ?? ''] ?? 'application/octet-stream';
    const asked = file.endsWith('.html') ? PAGE_HEADERS : HEADERS;
    return route.fulfill({ headers: { ...asked, 'content-type': contentType }, body: readFileSync(file) });
  });
  return visited;
};

/** Opens an address of the site, or HTML as the page of a newsroom. */
export const visit = async (browser: Browser, addressOrHtml: string, options: Circumstances = {}): Promise<Visit> => {
  const visited = await prepare(browser, addressOrHtml, options);
  const { at = HOST, base = SITE } = options;
  await visited.page.goto(addressOrHtml.startsWith('<') ? at : base + addressOrHtml);
  return visited;
};
