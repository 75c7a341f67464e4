import { defineConfig } from 'tsup';

const elements = { 'charter-pillars': 'pillars', 'charter-quote': 'quote', 'charter-timeline': 'timeline' };

export default defineConfig([
  {
    // For bundlers: Lit and the data package stay imports.
    entry: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      'pillars/define': 'src/pillars/define.ts',
      'quote/define': 'src/quote/define.ts',
      'timeline/define': 'src/timeline/define.ts',
      static: 'src/static.ts',
    },
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    // For a script tag: one self-contained module each.
    entry: {
      charter: 'src/define.ts',
      ...Object.fromEntries(Object.entries(elements).map(([name, folder]) => [name, `src/${folder}/define.ts`])),
    },
    outDir: 'dist/cdn',
    format: ['esm'],
    target: 'es2022',
    // tsup's default platform would bundle Lit's build for Node.
    platform: 'browser',
    minify: true,
    splitting: false,
    noExternal: [/.*/],
    dts: false,
    esbuildOptions(options) {
      options.legalComments = 'eof';
      // Modules are UTF-8 whatever the page says; escapes would only be longer.
      options.charset = 'utf8';
    },
  },
]);
