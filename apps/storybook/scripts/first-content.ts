/**
 * Measures how long the built Storybook takes to show its first page, and how many bytes it loads for that: the median of
 * five starts with an empty cache. On a busy machine compare the column "work", which counts only the time in which the page
 * was computing. The server compresses nothing, so the bytes are those of the files. Give a folder to measure another build.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import sirv from 'sirv';

const RUNS = 5;

/** What is waited for: in the frame, words of the page that opens first; a story; the page of an element. */
const PAGES: Readonly<Record<string, string>> = {
  '': ':is(#storybook-root, #storybook-docs) h1',
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
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    sizes.push(response.headerValue('content-length').then(Number, () => 0));
  });
  const begin = performance.now();
  await page.goto(`${site}${path}`, { waitUntil: 'commit' });
  await page.frameLocator('#storybook-preview-iframe').locator(wanted).first().waitFor();
  const seconds = (performance.now() - begin) / 1000;
  const { metrics } = await devtools.send('Performance.getMetrics');
  const work = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const all = await Promise.all(sizes);
  await browser.close();
  return { seconds, work, bytes: all.reduce((sum, size) => sum + size, 0), requests: all.length };
};

for (const [path, wanted] of Object.entries(PAGES)) {
  const runs: Awaited<ReturnType<typeof start>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await start(path, wanted));
  const of = (name: keyof (typeof runs)[number]) => median(runs.map((run) => run[name]));
  const each = runs.map((run) => run.seconds.toFixed(2)).join(' ');
  console.log(
    `/${path}: ${of('seconds').toFixed(2)} s (${each}), of them ${of('work').toFixed(2)} s of work; ` +
      `${(of('bytes') / 1e6).toFixed(2)} MB in ${of('requests')} requests`,
  );
}
server.close();
