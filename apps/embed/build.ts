/** Writes the static site. Addresses in it are relative, but for those that standards want absolute. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { build } from 'esbuild';
import { aboutPageHtml } from './src/about-page.ts';
import { articlePage } from './src/article.ts';
import { builderPageHtml } from './src/builder-page.ts';
import { datasets } from './src/datasets.ts';
import { embedPageHtml } from './src/embed-page.ts';
import { embedPages } from './src/embed-pages.ts';
import { writeQuoteImages } from './src/images/write-quote-images.ts';
import { oEmbedJson, oEmbedXml } from './src/oembed.ts';
import { type Settings, settingsFrom } from './src/settings.ts';
import { sourcePageHtml, sourcePath } from './src/source-page.ts';

const DIST = fileURLToPath(new URL('dist/', import.meta.url));
const BUNDLES = new URL('./cdn/', import.meta.resolve('@baku-charter/widgets'));

let settings: Settings;
try {
  settings = settingsFrom(env);
} catch (error) {
  console.error((error as TypeError).message);
  exit(1);
}

const write = async (path: string, content: string) => {
  await mkdir(dirname(DIST + path), { recursive: true });
  await writeFile(DIST + path, content);
};

await rm(DIST, { recursive: true, force: true });
await cp(BUNDLES, `${DIST}cdn`, { recursive: true });
for (const sheet of ['article.css', 'page.css']) await cp(new URL(`src/${sheet}`, import.meta.url), DIST + sheet);
await build({
  entryPoints: ['frame', 'source'].map((name) => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url))),
  outdir: DIST,
  bundle: true,
  // No module: in a sandbox those load only from servers that allow every origin.
  format: 'iife',
  target: 'es2022',
  minify: true,
});
await build({
  entryPoints: [fileURLToPath(new URL('src/builder/builder.ts', import.meta.url))],
  outdir: `${DIST}builder`,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  plugins: [
    {
      // Prerendered markup is written by templates for servers, which refuse to work where this says otherwise.
      name: 'server-templates',
      setup: (bundler) => {
        bundler.onLoad({ filter: /\/lit-html\/is-server\.js$/ }, () => ({ contents: 'export const isServer = true;' }));
      },
    },
  ],
  logOverride: { 'ignored-bare-import': 'silent' },
});
await cp(new URL('src/builder/builder.css', import.meta.url), `${DIST}builder/builder.css`);
await write('builder/index.html', builderPageHtml(datasets, settings));
await write('index.html', articlePage(dataset));
await write('about/index.html', aboutPageHtml(dataset, settings));
for (const source of dataset.sources) await write(`${sourcePath(source)}index.html`, sourcePageHtml(source));
for (const page of datasets.flatMap(embedPages)) {
  await write(`${page.path}index.html`, embedPageHtml(page, settings));
  await write(`${page.path}oembed.json`, oEmbedJson(page, settings));
  await write(`${page.path}oembed.xml`, oEmbedXml(page, settings));
}
await writeQuoteImages(datasets, DIST);
