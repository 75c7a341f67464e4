import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/parse.ts' },
  format: ['esm'],
  target: 'es2022',
  platform: 'neutral',
  // scripts/build.ts has emptied dist and put the JSON there.
  clean: false,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
