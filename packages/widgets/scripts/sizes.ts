/**
 * Measures the bundles in bytes, compressed with Brotli. `pnpm size` writes the sizes to `budgets.json`, so that a review
 * shows every change.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'tsup';
import { BUNDLES, bundle } from './bundle.ts';

type Sizes = Readonly<Record<string, number>>;

export interface Budgets {
  /** What the code of each bundle may weigh at most (docs/decisions/0014). */
  limits: Sizes;
  /** What each bundle weighs with Lit and without the data package and its words. */
  code: Sizes;
  /** What each file that a page can load weighs. */
  shipped: Sizes;
}

const BUDGETS = fileURLToPath(new URL('../budgets.json', import.meta.url));
const CDN = fileURLToPath(new URL('../dist/cdn', import.meta.url));

// Node compresses with quality 11, the best, by default.
const weigh = async (path: string) => brotliCompressSync(await readFile(path)).length;

const weighAll = async (folder: string) => {
  // Files with a hash in their names are copies.
  const names = (await readdir(folder)).filter((name) => /^[\w-]+(\.[a-z]{2})?\.js$/.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await weigh(join(folder, name))] as const)),
  );
};

/** The bundles as they ship, but without the data. */
const weighCode = async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'charter-'));
  for (const [name, entry] of Object.entries(BUNDLES)) {
    await build({
      ...bundle(name, entry),
      config: false,
      silent: true,
      outDir,
      external: [/^@baku-charter\/core/, /[\\/][\w.-]+-first\.ts$/],
      noExternal: [/^lit/],
    });
  }
  const sizes = await weighAll(outDir);
  await rm(outDir, { recursive: true });
  return sizes;
};

export const readBudgets = async (): Promise<Budgets> => JSON.parse(await readFile(BUDGETS, 'utf8')) as Budgets;

export const measure = async (): Promise<Omit<Budgets, 'limits'>> => ({
  code: await weighCode(),
  shipped: await weighAll(CDN),
});

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { limits } = await readBudgets();
  await writeFile(BUDGETS, `${JSON.stringify({ limits, ...(await measure()) }, null, 2)}\n`);
}
