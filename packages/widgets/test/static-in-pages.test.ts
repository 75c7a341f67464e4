/** `@baku-charter/widgets/static` in a page writes what it writes on a server. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { build } from 'esbuild';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pillarsElement, quoteElement, quoteHtml, timelineElement, write } from '../src/static.ts';
import { launch, open } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGE = 'https://example.com/timeline/en/';

const ON_SERVER = [
  quoteElement(dataset, 'q4-s1'),
  quoteHtml(dataset, 'q4-s1'),
  pillarsElement(dataset, { open: true }),
  timelineElement(dataset, { page: PAGE }),
  write('figure', { element: 'timeline', data: dataset, page: PAGE }),
  write('markdown', { element: 'timeline', data: dataset, page: PAGE }),
];

/** What a page runs that writes the same. */
const IN_PAGE = `
  import { pillarsElement, quoteElement, quoteHtml, timelineElement, write } from '@baku-charter/widgets/static';
  import { dataset } from '@baku-charter/core';
  const page = '${PAGE}';
  globalThis.written = [
    quoteElement(dataset, 'q4-s1'),
    quoteHtml(dataset, 'q4-s1'),
    pillarsElement(dataset, { open: true }),
    timelineElement(dataset, { page }),
    write('figure', { element: 'timeline', data: dataset, page }),
    write('markdown', { element: 'timeline', data: dataset, page }),
  ];`;

const bundle = (conditions: string[]) =>
  build({
    stdin: { contents: IN_PAGE, resolveDir: import.meta.dirname, sourcefile: 'page.js' },
    absWorkingDir: ROOT,
    bundle: true,
    format: 'esm',
    write: false,
    metafile: true,
    logOverride: { 'ignored-bare-import': 'silent' },
    conditions,
  });

test.each([
  ['of production', ['module', 'browser']],
  ['of development', ['module', 'browser', 'development']],
])('in a bundle %s', async (_which, conditions) => {
  const { outputFiles } = await bundle(conditions);
  const html = '<!doctype html><script type="module" src="/page.js"></script>';
  const { page, complaints } = await open(browser, html, { answers: { '/page.js': outputFiles[0]?.text ?? '' } });
  await expect.poll(() => page.evaluate('globalThis.written')).toEqual(ON_SERVER);
  expect(complaints.filter((complaint) => !complaint.startsWith('Lit is in dev mode'))).toEqual([]);
});

test('as modules that the page loads one by one, by its import map', async () => {
  // A bundler says which file each import of each module leads to.
  const { metafile } = await bundle(['browser']);
  const { entryPoint } = Object.values(metafile.outputs)[0] ?? {};
  const address = (path: string) => (path === entryPoint ? '/' : `/${path}`);
  const modules = Object.entries(metafile.inputs);
  const scopes = modules.map(([path, { imports }]) => {
    const named = imports.filter(({ original }) => original !== undefined && !original.startsWith('.'));
    const found = named.map(({ original = '', path }) => [original, address(path)] as const);
    return [address(path), Object.fromEntries(found)] as const;
  });
  const files = modules.map(([path]) => path).filter((path) => path !== entryPoint);
  const answers = Object.fromEntries(files.map((path) => [address(path), readFileSync(`${ROOT}/${path}`, 'utf8')]));
  const html = `<!doctype html><script type="importmap">${JSON.stringify({ scopes: Object.fromEntries(scopes) })}</script>
    <script type="module">${IN_PAGE}</script>`;
  const { page, complaints } = await open(browser, html, { answers });
  await expect.poll(() => page.evaluate('globalThis.written')).toEqual(ON_SERVER);
  expect(complaints).toEqual([]);
});
