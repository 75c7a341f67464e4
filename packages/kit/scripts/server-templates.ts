import type { Plugin } from 'esbuild';

/** The builder writes prerendered markup with server templates, which refuse to run where Lit sees a browser. */
export const serverTemplates: Plugin = {
  name: 'server-templates',
  setup: (bundler) => {
    // Windows writes paths with backslashes.
    bundler.onLoad({ filter: /[\\/]lit-html[\\/]is-server\.js$/ }, () => ({
      contents: 'export const isServer = true;',
    }));
  },
};
