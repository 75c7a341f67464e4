/**
 * A page that the browser renders before the reader goes there. Chromium does this only where no tool such as Playwright
 * is connected, so that the page reports to its server.
 */
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { script, wholeChromium } from './browser.ts';
import { quoteCopy } from './loader-copies.ts';

const NEXT = '/next#charter-pillar-demining';

/** Goes to the next page when that is ready, or when it has waited so long that it will not be rendered before. */
const FIRST = `<!doctype html><title>First</title>
  <script type="speculationrules">{"prerender": [{"urls": ["${NEXT}"], "eagerness": "immediate"}]}</script>
  <a href="${NEXT}">Next</a>
  <script>
    const tooLong = new Promise((resolve) => { setTimeout(resolve, 30000); });
    Promise.race([fetch('/wait'), tooLong]).then(() => document.querySelector('a').click());
  </script>`;

const next = (bundle: string) => `<!doctype html><html lang="en"><title>Next</title>
  <script>
    const errors = [];
    const wasBefore = document.prerendering;
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    addEventListener('charter-ready', ({ target }) => {
      if (target.localName === 'charter-pillars') fetch('/ready');
    });
    const report = () => {
      const record = document.querySelector('charter-pillars').shadowRoot?.querySelector('[data-id="demining"]');
      const top = record?.querySelector('[part="heading"]').getBoundingClientRect().top ?? -1;
      if (top < 0 || top > innerHeight) return requestAnimationFrame(report);
      const isOpen = record.querySelector('details').open;
      fetch('/report', { method: 'POST', body: JSON.stringify({ wasBefore, isOpen, errors }) });
    };
    if (wasBefore) document.addEventListener('prerenderingchange', report);
    else report();
  </script>
  ${script(bundle)}${quoteCopy()}<div style="height: 3000px"></div><charter-pillars></charter-pillars>
  <div style="height: 3000px"></div>`;

/** Serves the pages to a browser, and gives what the second one reports when its record is in view. */
const reportOf = async (executable: string, bundle: string): Promise<unknown> => {
  const heard = new EventEmitter();
  const [ready, reported] = [once(heard, 'ready'), once(heard, 'report')];
  const pages: Record<string, string> = { '/': FIRST, '/next': next(bundle) };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://stranger.example');
    const answer = async () => {
      if (pathname === '/ready') heard.emit('ready');
      if (pathname === '/wait') await ready;
      if (pathname === '/report') heard.emit('report', await json(request));
      const isFile = pathname.startsWith('/cdn/');
      response.setHeader('content-type', isFile ? 'text/javascript' : 'text/html; charset=utf-8');
      response.end(isFile ? readFileSync(new URL(`../dist${pathname}`, import.meta.url)) : pages[pathname]);
    };
    void answer();
  }).listen();
  const profile = mkdtempSync(join(tmpdir(), 'charter-prerendering-'));
  const { port } = server.address() as AddressInfo;
  const options = [
    ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`],
    // By default it renders nothing before where memory is scarce.
    ...['--disable-background-networking', '--disable-features=Prerender2MemoryControls'],
  ];
  // A group of its own, so that all its processes can be ended, which would go on to write into the profile.
  const chromium = spawn(executable, [...options, `http://localhost:${port}/`], { stdio: 'ignore', detached: true });
  onTestFinished(async () => {
    const ended = once(chromium, 'exit');
    if (chromium.pid !== undefined) process.kill(-chromium.pid, 'SIGKILL');
    await ended;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const [report] = (await reported) as [unknown];
  return report;
};

test.for(['charter', 'loader'])(
  'a page that was rendered before the reader came, with %s.js, is at the record that its address names',
  async (bundle, { skip }) => {
    const executable = wholeChromium();
    if (!executable) return skip('No browser here renders pages before.');
    expect(await reportOf(executable, bundle)).toEqual({ wasBefore: true, isOpen: true, errors: [] });
  },
);
