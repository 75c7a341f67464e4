const inDist = (path) => path?.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** The manifest is about what is shipped: its paths are those of the package, not of the sources. */
const shippedPaths = {
  name: 'shipped-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = inDist(module.path);
      for (const { declaration } of module.exports ?? []) declaration.module = inDist(declaration.module);
      for (const { superclass } of module.declarations ?? []) {
        if (superclass?.module) superclass.module = superclass.module.replace(/^\/?src\/(.*)\.ts$/, '/dist/$1.js');
      }
    }
  },
};

export default {
  globs: ['src/charter-element.ts', 'src/*/charter-*.ts', 'src/events.ts'],
  exclude: ['src/**/*.{styles,examples,stories,test}.ts'],
  litelement: true,
  plugins: [shippedPaths],
};
