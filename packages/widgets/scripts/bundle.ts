/** The options of the bundles for script tags. The build uses them, and the script that measures the code alone. */
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Options } from 'tsup';
import { ELEMENT_NAMES } from '../src/elements.ts';

/** The name of each bundle without its language, and the entry that it is made of. */
export const BUNDLES: Readonly<Record<string, string>> = {
  charter: 'generated/define.ts',
  ...Object.fromEntries(ELEMENT_NAMES.map((name) => [`charter-${name}`, `src/${name}/define.ts`])),
};

/** Each bundle contains Lit, whose licence must be named. */
const LICENCE = '/*! Charter Widgets, MIT. Contains Lit, © Google LLC, BSD-3-Clause */';

/** Makes a bundle speak another language from the start; English is then among those that it imports on demand. */
export const speak = (language: string): Plugin => ({
  name: 'speak',
  setup(build) {
    build.onResolve({ filter: /\.en-first\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('.en-first', `.${language}-first`)),
    }));
    // The validator is a module beside the bundles. Split off here, it would pull shared code out of the bundle.
    build.onResolve({ filter: /^@baku-charter\/core\/schema$/ }, () => ({ path: './schema.js', external: true }));
  },
});

/** The options of one bundle. */
export const bundle = (name: string, entry: string, plugins: Plugin[] = []): Options => ({
  entry: { [name]: entry },
  outDir: 'dist/cdn',
  format: ['esm'],
  target: 'es2022',
  // tsup's default platform would bundle Lit's build for Node.
  platform: 'browser',
  minify: true,
  banner: { js: LICENCE },
  // Other languages are imported on demand and become files of their own.
  splitting: true,
  noExternal: [/.*/],
  dts: false,
  esbuildOptions(options) {
    // Modules are always read as UTF-8, so letters need no escapes, which would be longer.
    options.charset = 'utf8';
    // The banner says what the licence comments in Lit's modules say.
    options.legalComments = 'none';
    // Lit adds this symbol to `Symbol`, which throws where a page has frozen what the language comes with.
    options.define = { ...options.define, 'Symbol.metadata': 'import.meta.metadata' };
    options.chunkNames = 'chunks/[name]-[hash]';
    // esbuild warns that it drops an unused import of the data package. That is right: the package has no side effects.
    options.logOverride = { 'ignored-bare-import': 'silent' };
  },
  esbuildPlugins: plugins,
});
