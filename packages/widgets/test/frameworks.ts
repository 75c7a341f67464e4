/**
 * Small apps of frameworks that render a copy among paragraphs. `show(state)` of the page renders another state, as a
 * framework does it: nodes that stay the same are kept.
 */
import { build } from 'esbuild';
import { elementHtml } from '../src/forms/html.ts';
import { type State, tree } from './framework-tree.ts';
import { SITE, wordsOf } from './loader-copies.ts';

export type { State } from './framework-tree.ts';

/** A state with the copy of a quotation, or with none. */
export const state = (
  before: readonly string[],
  id: string | undefined,
  after: readonly string[],
  isMarked = true,
): State => ({
  before,
  ...(id && { quote: { id, words: wordsOf(id), page: `${SITE}/quote/${id}/en/`, isMarked } }),
  after,
});

const REACT = `
import { createElement, StrictMode, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { tree } from './framework-tree.ts';
const h = (tag, attributes, children) => createElement(tag, attributes, ...children);
const App = () => {
  const [shown, show] = useState(window.first);
  window.show = show;
  return tree(h, shown);
};
const main = document.querySelector('main');
`;

const APPS = {
  'React 19': `${REACT}createRoot(main).render(createElement(App));`,
  'React 19 in strict mode': `${REACT}createRoot(main).render(createElement(StrictMode, null, createElement(App)));`,
  'React 19, hydrated': `${REACT}hydrateRoot(main, createElement(StrictMode, null, createElement(App)));`,
  'Vue 3': `
import { createApp, h, shallowRef } from 'vue';
import { tree } from './framework-tree.ts';
const shown = shallowRef(window.first);
window.show = (next) => { shown.value = next; };
createApp({ render: () => tree(h, shown.value) }).mount('main');`,
} as const;

export type Framework = keyof typeof APPS;
export const FRAMEWORKS = Object.keys(APPS) as Framework[];

/** What Vue wants its bundler to say. */
const VUE_FLAGS = ['OPTIONS_API', 'PROD_DEVTOOLS', 'PROD_HYDRATION_MISMATCH_DETAILS'];

/** The app of a framework as a module. */
export const appOf = async (framework: Framework): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: APPS[framework], resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
    // As developers run it: frameworks warn of more.
    define: {
      'process.env.NODE_ENV': '"development"',
      ...Object.fromEntries(VUE_FLAGS.map((flag) => [`__VUE_${flag}__`, 'true'])),
    },
    conditions: ['module', 'browser', 'development'],
  });
  return outputFiles[0]?.text ?? '';
};

/** What a server sends for the app that is hydrated. */
export const serverMarkup = (shown: State): string =>
  tree<string>((tag, attributes, children) => elementHtml(tag, attributes, children.join('')), shown);
