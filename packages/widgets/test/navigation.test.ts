/** Deep links on sites that change pages by script, and after Back. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, launchWithCache, open, script } from './browser.ts';
import { bundled } from './bundled.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const DEMINING = '#charter-pillar-demining';
const CYBER = '#charter-pillar-cybersecurity';

const opened = (page: Page, id: string) =>
  page.locator(`charter-pillars [data-id="${id}"] [part="details"][open]`).waitFor();

/** Whether a record is open, its title has the focus and stands in the window. */
const landedAt = async (page: Page, id: string) => {
  await opened(page, id);
  const record = page.locator(`charter-pillars [data-id="${id}"]`);
  await expect
    .poll(() =>
      record.evaluate((node) => {
        const title = node.querySelector('[part="heading"]');
        const { top = -1, bottom = 0 } = title?.getBoundingClientRect() ?? {};
        return node.querySelector(':focus') !== null && top >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
};

/** How much text stands above the pillars. */
const TALL = 'height: 3000px';

const REACT_ROUTER = `
import { createElement as h, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Link, ScrollRestoration, Outlet } from 'react-router';
import { RouterProvider } from 'react-router/dom';
const Layout = () => h('div', null, h(ScrollRestoration), h(Outlet));
const One = () => h('main', null, h('h1', null, 'One'), h(Link, { to: '/two${DEMINING}' }, 'Demining'));
const Two = () => h('main', null, h('h1', null, 'Two'), h(Link, { to: '${CYBER}' }, 'Cyber'), h('div', { style: { height: 3000 } }),
  h('charter-pillars'));
const router = createBrowserRouter([
  { Component: Layout, children: [{ path: '/', Component: One }, { path: '/two', Component: Two }] },
]);
createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(RouterProvider, { router })));`;

/** As Next does it, which is not run here: the address changes while React commits the next page. */
const LIKE_NEXT = `
import { createElement as h, startTransition, useInsertionEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
const pages = { '/': ['One', '/two${DEMINING}', 'Demining'], '/two': ['Two', '/two${CYBER}', 'Cyber'] };
const App = () => {
  const [{ url, pushes }, go] = useState({ url: location.pathname, pushes: false });
  useInsertionEffect(() => { if (pushes) history.pushState(null, '', url); }, [url, pushes]);
  addEventListener('popstate', () => startTransition(() => go({ url: location.pathname + location.hash, pushes: false })), { once: true });
  const path = new URL(url, location.origin).pathname;
  const [title, to, words] = pages[path];
  const follow = (event) => { event.preventDefault(); startTransition(() => go({ url: to, pushes: true })); };
  return h('main', null, h('h1', null, title), h('a', { href: to, onClick: follow }, words),
    path === '/two' && h('div', { key: 'd', style: { height: 3000 } }), path === '/two' && h('charter-pillars', { key: 'p' }));
};
createRoot(document.querySelector('#app')).render(h(App));`;

/** As Astro's ClientRouter does it, which is not run here: the address first, then a new body in a view transition. */
const LIKE_ASTRO = `
const pages = { '/': '<h1>One</h1><a href="/two${DEMINING}">Demining</a>',
  '/two': '<h1>Two</h1><a href="/two${CYBER}">Cyber</a><div style="${TALL}"></div><charter-pillars></charter-pillars>' };
const swap = () => {
  const next = new DOMParser().parseFromString('<body>' + pages[location.pathname] + '</body>', 'text/html');
  document.body.replaceWith(next.body);
};
// The next one may overtake it.
const go = () => { document.startViewTransition(swap).ready.catch(() => {}); };
document.addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  const isHere = link.pathname === location.pathname;
  history.pushState(null, '', link.href);
  if (!isHere) go();
});
addEventListener('popstate', go);
swap();`;

describe.each([
  ['React Router', REACT_ROUTER],
  ['a router that works like that of Next', LIKE_NEXT],
  ['a router that works like that of Astro', LIKE_ASTRO],
])('%s', (_name, app) => {
  test('goes to the record that a link names, to another on the same page, and back', async () => {
    const html = `<!doctype html><html lang="en"><body><div id="app"></div>${script('charter')}${script('app')}`;
    const { page, complaints } = await open(browser, html, { answers: { '/cdn/app.js': await bundled(app) } });
    await page.getByText('Demining').first().click();
    await landedAt(page, 'demining');
    await page.evaluate('scrollTo(0, 0)');
    await page.getByText('Cyber', { exact: true }).click();
    await landedAt(page, 'cybersecurity');
    // Where the page stands then is the router's: most return to where the reader left.
    await page.goBack();
    await opened(page, 'demining');
    await page.goBack();
    await page.getByRole('heading', { name: 'One', exact: true }).waitFor();
    expect(await page.locator('charter-pillars').count()).toBe(0);
    await page.goForward();
    await opened(page, 'demining');
    expect(complaints.filter((line) => !line.includes('DevTools'))).toEqual([]);
    await page.close();
  });
});

describe('a page that a browser kept while the reader was elsewhere', () => {
  let server: Server;
  let site = '';
  const html = (body: string) => `<!doctype html><html lang="en"><title>Test</title><body>${body}`;
  const copy = `<a href="${CYBER}">Cyber</a><div style="${TALL}"></div><charter-pillars></charter-pillars>
    <script>addEventListener('pageshow', ({ persisted }) => { window.isKept = persisted; });</script>${script('loader')}`;
  beforeAll(() => {
    // Answers that a test gives keep a browser from keeping pages, and so does a header that forbids to store them.
    server = createServer((request, response) => {
      const name = /^\/(cdn\/[\w./-]+\.js)/.exec(request.url ?? '')?.[1];
      const body = name
        ? readFileSync(new URL(`../dist/${name}`, import.meta.url))
        : html(request.url === '/' ? copy : 'Two');
      response.writeHead(200, { 'content-type': name ? 'text/javascript' : 'text/html' }).end(body);
    }).listen(0);
    site = `http://localhost:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => server.close());

  const leave = async (page: Page) => {
    await page.goto(site + DEMINING);
    await landedAt(page, 'demining');
    await page.evaluate("location.href = '/two'");
    await page.getByText('Two').waitFor();
  };
  const goesOn = async (page: Page) => {
    await landedAt(page, 'demining');
    await page.evaluate('scrollTo(0, 0)');
    await page.getByText('Cyber', { exact: true }).click();
    await landedAt(page, 'cybersecurity');
  };

  test('is as it was, and follows the next link', async ({ skip }) => {
    const keeping = await launchWithCache();
    if (!keeping) return skip('No browser here keeps pages.');
    const page = await keeping.newPage();
    await leave(page);
    // Playwright waits for a page that is loaded, which this one is not.
    await page.evaluate('history.back()');
    await page.waitForFunction('window.isKept');
    await goesOn(page);
    await keeping.close();
  });

  test('follows the next link where the browser only says that it kept the page', async () => {
    const page = await browser.newPage();
    await page.goto(site + DEMINING);
    await landedAt(page, 'demining');
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await goesOn(page);
    await page.close();
  });
});
