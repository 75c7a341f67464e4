/** Bundles what browsers load on every site, into `dist/site`: styles and scripts of pages, and the builder. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const inPackage = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const OUT = inPackage('dist/site');

await build({
  entryPoints: [
    { in: inPackage('src/site/page.css'), out: 'page' },
    { in: inPackage('src/site/live-page-script.ts'), out: 'frame' },
    { in: inPackage('src/site/source-page-script.ts'), out: 'source' },
  ],
  outdir: OUT,
  bundle: true,
  // A sandboxed frame loads modules only from servers that allow every origin, but any server's plain scripts.
  format: 'iife',
  target: 'es2022',
  minify: true,
});
await build({
  entryPoints: [inPackage('src/builder/builder.ts'), inPackage('src/builder/builder.css')],
  outdir: `${OUT}/builder`,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  logOverride: { 'ignored-bare-import': 'silent' },
});
