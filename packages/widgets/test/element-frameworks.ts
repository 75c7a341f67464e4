/**
 * Small apps of frameworks that render an element of another agreement themselves. `show(state)` of the page renders
 * another state, `stop()` removes the app, and `heard` has the events that its listener was given.
 */
import { createRequire } from 'node:module';
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import { createElement, type ReactElement } from 'react';
import { bundled } from './bundled.ts';

/** What an app shows: with `data` as an object or by its name; none leaves the element its own. */
export interface State {
  data: 'object' | 'name' | 'none';
  show: string;
}

/** The other agreement as the apps import it, and the script of the elements, which defines the tags first. */
const COMMON = `
import { registerDataset } from '/cdn/charter.js';
import accord from '@baku-charter/core/example.json';
window.heard = [];
const hear = ({ id, open }) => window.heard.push(id + ' ' + open);
const dataOf = ({ data }) => ({ object: accord, name: accord.meta.id })[data];
if (window.first.data === 'name') registerDataset(accord);
`;

const REACT = `${COMMON}
import { createElement, StrictMode, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
const App = () => {
  const [state, show] = useState(window.first);
  window.show = show;
  return createElement('charter-pillars', { data: dataOf(state), show: state.show, 'oncharter-toggle': hear });
};
const main = document.querySelector('main');
const app = createElement(StrictMode, null, createElement(App));
`;

/**
 * Taking over markup from a server, React sets neither objects nor listeners of custom elements
 * (https://github.com/react/react/issues/35446). The markup names the data, and a ref sets the rest.
 */
const REACT_HYDRATED = REACT.replace(
  "{ data: dataOf(state), show: state.show, 'oncharter-toggle': hear }",
  `{
    data: state.data === 'none' ? undefined : accord.meta.id,
    show: state.show,
    ref: (element) => {
      if (state.data === 'object') element.data = accord;
      element.addEventListener('charter-toggle', hear);
      return () => element.removeEventListener('charter-toggle', hear);
    },
  }`,
);

const SVELTE = `<script>
  const { first, dataOf, hear } = $props();
  let state = $state.raw(first);
  window.show = (next) => { state = next; };
</script>
<charter-pillars data={dataOf(state)} show={state.show} oncharter-toggle={hear}></charter-pillars>`;

const APPS = {
  'React 19': `${REACT}const root = createRoot(main); root.render(app); window.stop = () => root.unmount();`,
  'React 19, hydrated': `${REACT_HYDRATED}const root = hydrateRoot(main, app); window.stop = () => root.unmount();`,
  'Vue 3': `${COMMON}
import { createApp, h, shallowRef } from 'vue';
const state = shallowRef(window.first);
window.show = (next) => { state.value = next; };
const render = () => h('charter-pillars', { data: dataOf(state.value), show: state.value.show, 'onCharter-toggle': hear });
const app = createApp({ render });
app.mount('main');
window.stop = () => app.unmount();`,
  'Svelte 5': `${COMMON}
import { flushSync, mount, unmount } from 'svelte';
import App from './App.svelte';
const app = mount(App, { target: document.querySelector('main'), props: { first: window.first, dataOf, hear } });
flushSync();
window.stop = () => unmount(app);`,
  'Preact 11': `${COMMON}
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
const App = () => {
  const [state, show] = useState(window.first);
  window.show = show;
  // Preact sets an empty text for what is taken away, which leaves the data as it is. With another key it is another element.
  return h('charter-pillars', { key: state.data, data: dataOf(state), show: state.show, 'oncharter-toggle': hear });
};
const main = document.querySelector('main');
render(h(App), main);
window.stop = () => render(null, main);`,
  'Solid 1': `${COMMON}
import { createSignal } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';
const [state, show] = createSignal(window.first);
window.show = show;
const App = () => html\`<charter-pillars
  data=\${() => dataOf(state())} show=\${() => state().show} on:charter-toggle=\${hear}></charter-pillars>\`;
window.stop = render(App, document.querySelector('main'));`,
} as const;

export type Framework = keyof typeof APPS;
export const FRAMEWORKS = Object.keys(APPS) as Framework[];

export const appOf = (framework: Framework): Promise<string> => bundled(APPS[framework], { './App.svelte': SVELTE });

/** It has no types of its own. */
const { renderToString } = createRequire(import.meta.url)('react-dom/server') as {
  renderToString: (element: ReactElement) => string;
};

/** What React's server sends for the app that is hydrated. */
export const serverMarkup = ({ show }: State): string =>
  renderToString(createElement('charter-pillars', { data: accord.meta.id, show }));
