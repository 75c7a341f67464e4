/**
 * Makes the built Storybook open faster. Storybook ships the code of its sidebar and panels unminified, which doubles what a
 * reader has to load; this script minifies it. The page stays blank until that code has run, so the script also puts a
 * line of text into it that says what is being opened.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from 'vite';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));

for (const part of ['sb-manager', 'sb-addons']) {
  const names = await readdir(join(folder, part), { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.js'))) {
    const file = join(folder, part, name);
    const { code, errors } = await minify(name, await readFile(file, 'utf8'), { module: true });
    if (errors[0]) throw new Error(`${name} could not be made smaller: ${errors[0].message}`);
    await writeFile(file, code);
  }
}

/** Shown until the sidebar replaces it. */
const OPENING = `<style>
  :root { color-scheme: light dark; }
  .opening { padding: 1rem 1.25rem; font: 1rem/1.5 "Source Sans 3", system-ui, "Segoe UI", Roboto, Arial, sans-serif; }
  .opening b { font: 600 1.25rem/1.5 Literata, Charter, Georgia, serif; }
  @media (prefers-color-scheme: dark) { body { background: #15181b; } .opening { color: #f1f2f3; } }
</style>
<p class="opening"><b>Charter Widgets</b><br>The Storybook of the elements is opening.</p>
<noscript><p class="opening">It needs JavaScript. The elements do not: the demo article shows them without.</p></noscript>`;

const index = join(folder, 'index.html');
const root = '<div id="root"></div>';
const page = await readFile(index, 'utf8');
if (!page.includes(root)) throw new Error('The page of Storybook has no empty root, so its first line has no place.');
await writeFile(
  index,
  page
    .replace(root, () => `<div id="root">${OPENING}</div>`)
    .replace(/<title>.*<\/title>/, '<title>Charter Widgets</title>'),
);
