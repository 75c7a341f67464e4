import { defineConfig } from 'tsup';
import { LANGUAGES } from './src/languages.ts';

const exporters = ['csl', 'csv', 'icalendar', 'json-ld', 'text', 'timelinejs'];

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    // English is the main entry.
    ...Object.fromEntries(
      LANGUAGES.slice(1).map((language) => [`languages/${language}`, `generated/languages/${language}.ts`]),
    ),
    datasets: 'generated/datasets.ts',
    schema: 'src/parse.ts',
    authoring: 'src/authoring.ts',
    pseudo: 'src/pseudo.ts',
    verify: 'src/verify.ts',
    words: 'src/words-for.ts',
    ...Object.fromEntries(LANGUAGES.map((language) => [`words/${language}`, `generated/words/${language}.ts`])),
    ...Object.fromEntries(exporters.map((name) => [`export/${name}`, `src/export/${name}.ts`])),
  },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  // scripts/build.ts has emptied dist and written JSON and slices to it.
  clean: false,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
