/** Writes the loader, the copies with hashes and `sri.json` beside the bundles of this dataset. */
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { publishScripts } from '../src/bundles.ts';
import { buildLoader } from './loader.ts';

await publishScripts(fileURLToPath(new URL('../dist/cdn/', import.meta.url)), dataset, buildLoader);
