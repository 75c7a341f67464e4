/** Modules with frameworks in them, for pages of tests. */
import { build as bundle, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

/** Compiles the components that an app imports, which are given by their names. */
const svelte = (components: Readonly<Record<string, string>>): Plugin => ({
  name: 'svelte',
  setup(build) {
    build.onResolve({ filter: /\.svelte$/ }, ({ path }) => ({ path, namespace: 'svelte' }));
    build.onLoad({ filter: /.*/, namespace: 'svelte' }, ({ path }) => ({
      contents: compile(components[path] ?? '', { generate: 'client', filename: path, dev: true }).js.code,
      resolveDir: import.meta.dirname,
    }));
  },
});

/** What Vue wants its bundler to say. */
const VUE_FLAGS = ['OPTIONS_API', 'PROD_DEVTOOLS', 'PROD_HYDRATION_MISMATCH_DETAILS'];

/** A module as developers run it, when frameworks warn of more. */
export const bundled = async (contents: string, components: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { outputFiles } = await bundle({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
    external: ['/cdn/*'],
    define: {
      'process.env.NODE_ENV': '"development"',
      ...Object.fromEntries(VUE_FLAGS.map((flag) => [`__VUE_${flag}__`, 'true'])),
    },
    conditions: ['module', 'browser', 'development'],
    plugins: [svelte(components)],
  });
  return outputFiles[0]?.text ?? '';
};
