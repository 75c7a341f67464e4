/** Writes the static site. Every address in it is relative, so that it works in any folder of any host. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dataset } from '@baku-charter/core';
import { articlePage } from './src/article.ts';
import { datasets } from './src/datasets.ts';
import { writeQuoteImages } from './src/images/write-quote-images.ts';

const DIST = fileURLToPath(new URL('dist/', import.meta.url));
const BUNDLES = new URL('./cdn/', import.meta.resolve('@baku-charter/widgets'));

await rm(DIST, { recursive: true, force: true });
await mkdir(DIST, { recursive: true });
await cp(BUNDLES, `${DIST}cdn`, { recursive: true });
await cp(new URL('src/article.css', import.meta.url), `${DIST}article.css`);
await writeFile(`${DIST}index.html`, articlePage(dataset));
await writeQuoteImages(datasets, DIST);
