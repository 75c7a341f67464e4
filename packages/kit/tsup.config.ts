import { copyFileSync, readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const FONTS = '../fonts';

export default defineConfig({
  entry: { index: 'src/index.ts', site: 'src/site.ts', cli: 'src/cli.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  dts: { entry: { index: 'src/index.ts', site: 'src/site.ts' }, compilerOptions: { ignoreDeprecations: '6.0' } },
  // The fonts are no package of their own for others: their table is bundled, and their files stand beside it.
  noExternal: ['@baku-charter/fonts'],
  onSuccess: async () => {
    const files = readdirSync(FONTS).filter((name) => /\.ttf$|-OFL\.txt$/.test(name));
    for (const name of files) copyFileSync(`${FONTS}/${name}`, `dist/${name}`);
    return Promise.resolve();
  },
});
