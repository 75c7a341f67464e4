import { tsImport } from 'tsx/esm/api';

// The plug-in imports the classes, which are TypeScript. The analyzer runs without support for that, so tsx loads them.
const { published } = await tsImport('./scripts/manifest-plugin.ts', import.meta.url);

export default {
  globs: [
    'src/contract.ts',
    'src/problems.ts',
    'src/*-controller.ts',
    'src/*/charter-*.ts',
    'generated/define.ts',
    'src/*/define.ts',
  ],
  exclude: ['src/**/*.{styles,examples,stories,test}.ts'],
  plugins: [await published()],
};
