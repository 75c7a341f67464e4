/**
 * Says how long the built Storybook takes until a reader sees a first page, and what it loads for that: the median of
 * five cold starts. The server sends files as they are, so bytes are those of the files.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sirv from 'sirv';

const RUNS = 5;

/** What is waited for: in the frame, words of the page that opens first; a story; the page of an element. */
const PAGES: Readonly<Record<string, string>> = {
  '': '#storybook-docs h1',
  '?path=/story/elements-charter-quote--card': 'charter-quote [part~="quote"]',
  '?path=/docs/elements-charter-quote--docs': 'charter-quote [part~="quote"]',
};

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const files = sirv(fileURLToPath(new URL(process.argv[2] ?? '../storybook-static', import.meta.url)));
const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404).end();
  });
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
const executablePath = process.env['CHARTER_CHROMIUM'];

const start = async (path: string, wanted: string) => {
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(executablePath && { executablePath }),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let bytes = 0;
  let requests = 0;
  page.on('response', async (response) => {
    requests += 1;
    bytes += Number((await response.allHeaders())['content-length'] ?? 0);
  });
  const begin = performance.now();
  await page.goto(`${site}${path}`, { waitUntil: 'commit' });
  await page.frameLocator('#storybook-preview-iframe').locator(wanted).first().waitFor();
  const seconds = (performance.now() - begin) / 1000;
  const until = bytes;
  await page.waitForLoadState('networkidle');
  await browser.close();
  return { seconds, until, bytes, requests };
};

for (const [path, wanted] of Object.entries(PAGES)) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await start(path, wanted));
  const seconds = median(runs.map((run) => run.seconds)).toFixed(2);
  const megabytes = (median(runs.map((run) => run.bytes)) / 1e6).toFixed(2);
  const requests = median(runs.map((run) => run.requests));
  const all = runs.map((run) => run.seconds.toFixed(2)).join(' ');
  console.log(`/${path}: first content ${seconds} s (${all}); ${megabytes} MB in ${requests} requests`);
}
server.close();
