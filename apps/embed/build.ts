/** Writes the static site. Its addresses are relative, except those that standards require absolute. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { livePages, type Site } from '@baku-charter/widgets/snippets';
import { build } from 'esbuild';
import { aboutPageHtml, aboutPath } from './src/about-page.ts';
import { articlePage } from './src/article/article.ts';
import { articlePath } from './src/article/words.ts';
import { builderPageHtml } from './src/builder-page.ts';
import { datasets } from './src/datasets.ts';
import { builderPath } from './src/document.ts';
import { pillarsImage } from './src/images/pillars-image.ts';
import { writeQuoteImages } from './src/images/write-quote-images.ts';
import { livePageHtml } from './src/live-page-html.ts';
import { movedPageHtml } from './src/moved-page.ts';
import { notFoundPageHtml } from './src/not-found-page.ts';
import { oEmbedJson, oEmbedXml } from './src/oembed.ts';
import { loadPageWords } from './src/page-words.ts';
import { serverTemplates } from './src/server-templates.ts';
import { type Settings, settingsFrom } from './src/settings.ts';
import { sourcePageHtml, sourcePath } from './src/source-page.ts';

const DIST = fileURLToPath(new URL('dist/', import.meta.url));
const inSrc = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const BUNDLES = new URL('./cdn/', import.meta.resolve('@baku-charter/widgets'));

let settings: Settings;
try {
  settings = settingsFrom(env);
} catch (error) {
  console.error((error as TypeError).message);
  exit(1);
}

const write = async (path: string, content: string | Uint8Array) => {
  await mkdir(dirname(DIST + path), { recursive: true });
  await writeFile(DIST + path, content);
};

await rm(DIST, { recursive: true, force: true });
await cp(BUNDLES, `${DIST}cdn`, { recursive: true });
await build({
  entryPoints: [
    { in: inSrc('page.css'), out: 'page' },
    { in: inSrc('live-page-script.ts'), out: 'frame' },
    { in: inSrc('source-page-script.ts'), out: 'source' },
    { in: inSrc('article/article.css'), out: 'article' },
    { in: inSrc('article/open-notes.ts'), out: 'article' },
  ],
  outdir: DIST,
  bundle: true,
  // A sandboxed frame loads modules only from servers that allow every origin, but any server's plain scripts.
  format: 'iife',
  target: 'es2022',
  minify: true,
});
await build({
  entryPoints: [inSrc('builder/builder.ts'), inSrc('builder/builder.css')],
  outdir: `${DIST}builder`,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  plugins: [serverTemplates],
  logOverride: { 'ignored-bare-import': 'silent' },
});
for (const path of ['about/', ...dataset.sources.map(({ id }) => `source/${id}/`)]) {
  await write(`${path}index.html`, movedPageHtml(path));
}
const { files } = JSON.parse(await readFile(`${DIST}cdn/sri.json`, 'utf8')) as Pick<Site, 'files'>;
await write('404.html', notFoundPageHtml(await Promise.all(datasets.map(loadPageWords)), settings));
for (const data of datasets) {
  const words = await loadPageWords(data);
  const { lang } = data.meta;
  await write(`${builderPath(lang)}index.html`, builderPageHtml(datasets, data, words, settings, files));
  for (const path of lang === 'en' ? ['', articlePath(lang)] : [articlePath(lang)]) {
    const article = await articlePage(data, words, settings, path);
    if (article !== undefined) await write(`${path}index.html`, article);
  }
  await write(`${aboutPath(lang)}index.html`, aboutPageHtml(data, words, settings));
  for (const source of data.sources) {
    await write(`${sourcePath(source, lang)}index.html`, sourcePageHtml(source, words));
  }
  for (const page of livePages(data)) {
    await write(`${page.path}index.html`, livePageHtml(page, words, settings));
    await write(`${page.path}oembed.json`, oEmbedJson(page, settings));
    await write(`${page.path}oembed.xml`, oEmbedXml(page, settings));
  }
}
for (const data of datasets) await write(`pillars/${data.meta.lang}/1200x630.png`, await pillarsImage(data));
await writeQuoteImages(datasets, DIST);
