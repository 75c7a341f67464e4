/** Writes the site of the Charter: what the kit makes of any agreement, and the demo article, which is ours alone. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildSite, type Settings, settingsFrom } from '@baku-charter/kit/site';
import { build } from 'esbuild';
import { articlePage } from './src/article/article.ts';
import { articlePath } from './src/article/words.ts';
import { editions, NAME } from './src/editions.ts';

const DIST = fileURLToPath(new URL('dist/', import.meta.url));
const inSrc = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

let settings: Settings;
try {
  settings = settingsFrom(env);
} catch (error) {
  console.error((error as TypeError).message);
  exit(1);
}

await rm(DIST, { recursive: true, force: true });
const { facts, notes } = await buildSite({
  datasets: new Map(editions.map(({ data }) => [data.meta.lang, data])),
  words: new Map(editions.map(({ data, words }) => [data.meta.lang, words])),
  settings,
  name: NAME,
  out: DIST,
  plugin: fileURLToPath(import.meta.resolve('@baku-charter/wordpress/dist/charter-widgets.zip')),
  // Those of the package of the elements, whose sizes are watched.
  scripts: fileURLToPath(new URL('./cdn/', import.meta.resolve('@baku-charter/widgets'))),
});
await build({
  entryPoints: [
    { in: inSrc('article/article.css'), out: 'article' },
    { in: inSrc('article/open-notes.ts'), out: 'article' },
  ],
  outdir: DIST,
  bundle: true,
  format: 'iife',
  target: 'es2022',
  minify: true,
});
for (const { data, words } of editions) {
  const { lang } = data.meta;
  for (const path of lang === 'en' ? ['', articlePath(lang)] : [articlePath(lang)]) {
    const article = await articlePage(data, words, facts, path);
    if (article === undefined) continue;
    await mkdir(dirname(join(DIST, path, 'index.html')), { recursive: true });
    await writeFile(join(DIST, path, 'index.html'), article);
  }
}
if (notes.length > 0) {
  console.error(notes.join('\n'));
  exit(1);
}
