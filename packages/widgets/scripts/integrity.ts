/**
 * Writes what a site needs to load files that never change: for each bundle a copy with a hash in its name, and
 * `sri.json` with the hashes for `integrity` attributes and content security policies. The loader is built here, since
 * it holds the names of the other files: `loader.js` the plain ones, its copy the names with hashes.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { ELEMENTS } from '../src/elements.ts';
import { styleText } from '../src/static.ts';
import { buildLoader } from './loader.ts';

const CDN = fileURLToPath(new URL('../dist/cdn/', import.meta.url));

/** The beginning of a hash, long enough to tell the versions of a file apart. */
const short = (content: Uint8Array) => createHash('sha256').update(content).digest('hex').slice(0, 10);

interface Shipped {
  integrity: string;
  /** The name of its copy, whose content never changes. */
  immutable: string;
}
const files: Record<string, Shipped> = {};

const integrity = (content: Uint8Array) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Chunks have a hash in their names already. */
const publish = async (name: string, content: Uint8Array) => {
  const immutable = name.startsWith('chunks/') ? name : name.replace(/\.js$/, `.${short(content)}.js`);
  if (immutable !== name) await writeFile(CDN + immutable, content);
  files[name] = { integrity: integrity(content), immutable };
};

// Files with a hash in their names are from an earlier run of this script.
const HASHED = /^[\w.-]+\.[0-9a-f]{10}\.js$/;
const all = await readdir(CDN, { recursive: true });
await Promise.all(all.filter((name) => HASHED.test(name)).map((name) => rm(CDN + name)));
const names = all.filter((name) => name.endsWith('.js') && name !== 'loader.js' && !HASHED.test(name)).sort();
for (const name of names) await publish(name.replaceAll('\\', '/'), await readFile(CDN + name));

/** The modules of the elements, for the loader, by their names without `.js`. */
const modules = (nameOf: (name: string) => string) =>
  Object.fromEntries(
    Object.keys(files)
      .filter((name) => name.startsWith('charter-'))
      .map((name) => [name.replace(/\.js$/, ''), `./${nameOf(name)}`]),
  );

const plain = Buffer.from(
  await buildLoader(
    dataset,
    modules((name) => name),
  ),
);
// The loader with a hash in its name loads files with hashes, so its content is not that of `loader.js`.
const pinned = Buffer.from(
  await buildLoader(
    dataset,
    modules((name) => files[name]?.immutable ?? name),
  ),
);
const pinnedName = `loader.${short(pinned)}.js`;
await writeFile(`${CDN}loader.js`, plain);
await writeFile(CDN + pinnedName, pinned);
files['loader.js'] = { integrity: integrity(plain), immutable: pinnedName };
files[pinnedName] = { integrity: integrity(pinned), immutable: pinnedName };

const styles = Object.fromEntries(
  Object.values(ELEMENTS).map(({ tag }) => [
    tag,
    `sha256-${createHash('sha256').update(styleText(tag)).digest('base64')}`,
  ]),
);
await writeFile(`${CDN}sri.json`, `${JSON.stringify({ files, styles }, null, 2)}\n`);
