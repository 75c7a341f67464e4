/** Puts the plugin, once built, into the zip file that WordPress installs: `packed/charter-widgets-<version>.zip`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8')) as { version: string };

const folder = here('dist');
const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .sort();
const files = names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))] as const);
// The same content makes the same file, whenever it is made.
const zip = zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });

const name = `charter-widgets-${version}.zip`;
mkdirSync(here('../../packed'), { recursive: true });
writeFileSync(here(`../../packed/${name}`), zip);
console.log(`packed/${name}`);
