/** How the bundles for script tags are made: shared by the build, and by the check of what the code alone weighs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Options } from 'tsup';

export const ELEMENTS = ['pillars', 'quote', 'timeline'];

/** The name of each bundle without its language, and the entry that it is made of. */
export const BUNDLES: Readonly<Record<string, string>> = {
  charter: 'src/define.ts',
  ...Object.fromEntries(ELEMENTS.map((element) => [`charter-${element}`, `src/${element}/define.ts`])),
};

/** Each bundle holds its own Lit. Minified, code loses the place of its comments; this one is kept. */
const LICENCE = '/*! Charter Widgets, MIT. Contains Lit, © Google LLC, BSD-3-Clause */';

/** What no minifier dares, since it does not know what our templates are for. */
const slim = (): Plugin => ({
  name: 'slim',
  setup(build) {
    // In code indentation means nothing, in HTML no more than a space.
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(/\n +/g, '\n'),
    }));
  },
});

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

/** The options of one bundle; `plugins` of a build that leaves something out come first. */
export const bundle = (name: string, entry: string, plugins: readonly Plugin[] = []): Options => ({
  entry: { [name]: entry },
  outDir: 'dist/cdn',
  format: ['esm'],
  target: 'es2022',
  // tsup's default platform would bundle Lit's build for Node.
  platform: 'browser',
  // After esbuild's own pass, which mangles what is private; together they save 2 % more.
  minify: 'terser',
  terserOptions: { ecma: 2020, module: true, compress: { passes: 3 }, format: { comments: false, preamble: LICENCE } },
  // What is imported on demand, another language, becomes a file of its own.
  splitting: true,
  // Rollup finds more that is not needed than esbuild does.
  treeshake: { preset: 'smallest' },
  noExternal: [/.*/],
  dts: false,
  esbuildOptions(options) {
    options.minify = true;
    // Modules are UTF-8 whatever the page says; escapes would only be longer.
    options.charset = 'utf8';
    options.chunkNames = 'chunks/[name]-[hash]';
    // What starts with one underscore is private, in Lit too; a bundle holds all that uses it.
    options.mangleProps = /^_/;
    // The data package has no side effects, so that nothing is lost with an import of which nothing is used.
    options.logOverride = { 'ignored-bare-import': 'silent' };
  },
  esbuildPlugins: [...plugins, slim()],
});
