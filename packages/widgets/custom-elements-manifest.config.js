import { tsImport } from 'tsx/esm/api';

// The plug-in asks the classes themselves, which are TypeScript; the analyzer's own Node does not read that.
const { published } = await tsImport('./scripts/manifest-plugin.ts', import.meta.url);

export default {
  globs: ['src/contract.ts', 'src/*-controller.ts', 'src/*/charter-*.ts', 'generated/define.ts', 'src/*/define.ts'],
  exclude: ['src/**/*.{styles,examples,stories,test}.ts'],
  plugins: [await published()],
};
