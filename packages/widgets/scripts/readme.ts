/** Writes the reference of the elements into the README, from the built manifest. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Package } from 'custom-elements-manifest';
import { withTables } from './api-tables.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const manifest = JSON.parse(await readFile(`${ROOT}custom-elements.json`, 'utf8')) as Package;
await writeFile(`${ROOT}README.md`, withTables(await readFile(`${ROOT}README.md`, 'utf8'), manifest));
