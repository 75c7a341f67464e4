/** How the bundles for script tags are made: shared by the build, and by the check of what the code alone weighs. */
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Options } from 'tsup';
import { ELEMENT_NAMES } from '../src/elements.ts';

/** The name of each bundle without its language, and the entry that it is made of. */
export const BUNDLES: Readonly<Record<string, string>> = {
  charter: 'generated/define.ts',
  ...Object.fromEntries(ELEMENT_NAMES.map((name) => [`charter-${name}`, `src/${name}/define.ts`])),
};

/** Each bundle holds its own Lit, whose licence asks to be named. */
const LICENCE = '/*! Charter Widgets, MIT. Contains Lit, © Google LLC, BSD-3-Clause */';

/** Makes a bundle speak another language from the start; English is then among those that it imports on demand. */
export const speak = (language: string): Plugin => ({
  name: 'speak',
  setup(build) {
    build.onResolve({ filter: /\.en-first\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('.en-first', `.${language}-first`)),
    }));
    // The validator is a module beside the bundles; split off here, it would take shared code out of the bundle.
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
  // What is imported on demand, another language, becomes a file of its own.
  splitting: true,
  noExternal: [/.*/],
  dts: false,
  esbuildOptions(options) {
    // Modules are UTF-8 whatever the page says; escapes would only be longer.
    options.charset = 'utf8';
    // The line above says what the comments in Lit's modules say.
    options.legalComments = 'none';
    options.chunkNames = 'chunks/[name]-[hash]';
    // The data package has no side effects, so that nothing is lost with an import of which nothing is used.
    options.logOverride = { 'ignored-bare-import': 'silent' };
  },
  esbuildPlugins: plugins,
});
