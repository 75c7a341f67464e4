import { join } from 'node:path';
import { LANGUAGES } from '@baku-charter/core';
import type { Plugin } from 'esbuild';
import { defineConfig, type Options } from 'tsup';

const elements = ['pillars', 'quote', 'timeline'];

/** Makes a bundle speak another language from the start; English is then among those that it imports on demand. */
const speak = (language: string): Plugin => ({
  name: 'speak',
  setup(build) {
    build.onResolve({ filter: /\.en-first\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace('.en-first', `.${language}-first`)),
    }));
    // The validator is a module beside the bundles; split off here, it would take shared code out of the bundle.
    build.onResolve({ filter: /^@baku-charter\/core\/schema$/ }, () => ({ path: './schema.js', external: true }));
  },
});

/** Each bundle holds its own Lit. Minified, code loses the place of its comments; this one is kept. */
const LICENCE =
  '/*! Charter Widgets, MIT. Contains Lit, copyright Google LLC, SPDX-License-Identifier: BSD-3-Clause */';

const forScriptTags: Options = {
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
};

export default defineConfig([
  {
    // For bundlers: Lit and the data package stay imports.
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      ...Object.fromEntries(elements.map((element) => [`${element}/define`, `src/${element}/define.ts`])),
      static: 'src/static.ts',
    },
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    external: [/^@baku-charter\/core/],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...forScriptTags, entry: { schema: 'node_modules/@baku-charter/core/dist/schema.js' } },
  // For a script tag: one module each, in English, and one per language that speaks it from the start.
  ...LANGUAGES.flatMap((language) =>
    [['charter', 'define'], ...elements.map((element) => [`charter-${element}`, `${element}/define`])].map(
      ([name, path]): Options => ({
        ...forScriptTags,
        entry: { [`${name}${language === 'en' ? '' : `.${language}`}`]: `src/${path}.ts` },
        esbuildPlugins: [speak(language)],
      }),
    ),
  ),
]);
