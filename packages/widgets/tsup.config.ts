import { LANGUAGES } from '@baku-charter/core';
import { defineConfig } from 'tsup';
import { BUNDLES, bundle, speak } from './scripts/bundle.ts';
import { ELEMENT_NAMES } from './src/elements.ts';

export default defineConfig([
  {
    // For bundlers: Lit and the data package stay imports.
    entry: {
      index: 'generated/index.ts',
      define: 'generated/define.ts',
      ...Object.fromEntries(ELEMENT_NAMES.map((name) => [`${name}/define`, `src/${name}/define.ts`])),
      static: 'src/static.ts',
      elements: 'src/elements.ts',
      snippets: 'src/snippets.ts',
      bundles: 'src/bundles.ts',
      // What it knows of a dataset is put before it: KNOWLEDGE.
      loader: 'src/loader.ts',
    },
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    external: [/^@baku-charter\/core/],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  bundle('schema', 'node_modules/@baku-charter/core/dist/schema.js'),
  // For a script tag: one module each, in English, and one per language that speaks it from the start.
  ...LANGUAGES.flatMap((language) =>
    Object.entries(BUNDLES).map(([name, entry]) =>
      bundle(`${name}${language === 'en' ? '' : `.${language}`}`, entry, [speak(language)]),
    ),
  ),
]);
