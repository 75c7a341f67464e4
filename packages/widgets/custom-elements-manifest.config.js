const inDist = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

const isPublic = ({ privacy, static: isStatic, name }) =>
  !isStatic && !name.startsWith('#') && (privacy ?? 'public') === 'public';

/**
 * The manifest is about what is shipped and public: paths are those of the package and not of the sources,
 * members are those a page may use, events those that the header of the class names.
 */
const shipped = {
  name: 'shipped',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = inDist(module.path);
      for (const { declaration } of module.exports ?? []) declaration.module = inDist(declaration.module);
      for (const declaration of module.declarations ?? []) {
        if (declaration.superclass?.module) declaration.superclass.module = inDist(declaration.superclass.module);
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('charter-'));
      }
    }
  },
};

export default {
  globs: ['src/charter-element.ts', 'src/*/charter-*.ts', 'src/events.ts'],
  exclude: ['src/**/*.{styles,examples,stories,test}.ts'],
  litelement: true,
  plugins: [shipped],
};
