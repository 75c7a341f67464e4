/**
 * Small apps of frameworks that render a copy among paragraphs. `show(state)` of the page renders another state, as a
 * framework does it: nodes that stay the same are kept.
 */
import { dataset } from '@baku-charter/core';
import { elementHtml } from '../src/forms/html.ts';
import { bundled } from './bundled.ts';
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

/** The same as `tree`, which no Svelte component can call. */
const SVELTE = `<script>
  const { first } = $props();
  let state = $state.raw(first);
  window.show = (next) => { state = next; };
</script>
{#snippet quotation({ words })}<blockquote><p>{words}</p></blockquote>{/snippet}
<div>
  {#each state.before as text (text)}<p>{text}</p>{/each}
  {#if state.quote?.isMarked}
    <figure data-charter-quote={state.quote.id} data-charter-dataset="${dataset.meta.id}" lang="en">
      {@render quotation(state.quote)}<figcaption><a href={state.quote.page}>Sources</a></figcaption>
    </figure>
  {:else if state.quote}
    {@render quotation(state.quote)}<p><a href={state.quote.page}>Sources</a></p>
  {/if}
  {#each state.after as text (text)}<p>{text}</p>{/each}
</div>`;

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
  'Svelte 5': `
import { flushSync, mount } from 'svelte';
import App from './App.svelte';
mount(App, { target: document.querySelector('main'), props: { first: window.first } });
flushSync();`,
} as const;

export type Framework = keyof typeof APPS;
export const FRAMEWORKS = Object.keys(APPS) as Framework[];

/** The app of a framework as a module. */
export const appOf = (framework: Framework): Promise<string> => bundled(APPS[framework], { './App.svelte': SVELTE });

/** What a server sends for the app that is hydrated. */
export const serverMarkup = (shown: State): string =>
  tree<string>((tag, attributes, children) => elementHtml(tag, attributes, children.join('')), shown);
