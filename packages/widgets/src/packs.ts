/** Packs: what an element needs to speak one language. Each tag has its own, and most are loaded on demand. */
import type { Slice } from '@baku-charter/core';
import { Loading } from './loading.ts';
import { reasonOf, say } from './reason.ts';
import type { SharedWords } from './shared.words.ts';
import { throwIfRefused } from './trusted-types.ts';

/** What an element needs to speak one language: the records it can show, and the words around them. */
export interface Pack<Words extends SharedWords = SharedWords> {
  data: Slice;
  words: Words;
}

/** The packs of a tag by language. Each is loaded, or a function that loads it; the first is always loaded. */
export type Packs<Words extends SharedWords = SharedWords> = Map<string, Pack<Words> | (() => Promise<Pack<Words>>)>;

/** What came of loading a pack: what went wrong, if anything did. */
export interface Loaded {
  readonly problem?: string;
}

/** What is being loaded, by the function that loads it: elements that need the same pack wait for the same answer. */
const loading = new Map<unknown, Loading<Loaded>>();

/** Loads the pack of a language. If that fails, it can be loaded again. */
export const loadPack = <Words extends SharedWords>(
  packs: Packs<Words>,
  language: string,
  load: () => Promise<Pack<Words>>,
): Loading<Loaded> => {
  const known = loading.get(load);
  if (known) return known;
  const begin = async (): Promise<Loaded> => {
    try {
      packs.set(language, await load());
      return {};
    } catch (error) {
      return { problem: `"${language}" could not be loaded: ${reasonOf(error)}.` };
    }
  };
  const begun = new Loading(begin());
  loading.set(load, begun);
  begun.wait(() => loading.delete(load));
  return begun;
};

/** What was said last: what stands in the way of one tag often stands in the way of all. */
let said = '';

/**
 * Defines a tag. A page that loads a script twice, or two versions of it, keeps the first. Where the page does not allow
 * Lit its policy, or its own `customElements.define` throws, what stands between the tags stays, and the console says why
 * once.
 */
export const define = <Words extends SharedWords>(
  tag: string,
  element: CustomElementConstructor,
  packs: Packs<Words>,
): void => {
  try {
    throwIfRefused();
    if (customElements.get(tag)) return;
    // Lit makes a promise for each element. Where the page has broken promises, that would throw into the page.
    void new Promise(() => undefined);
    // A page may have given all objects `styles`, which Lit would take for those of the class.
    Object.assign(element, { packs, styles: [] });
    customElements.define(tag, element);
  } catch (error) {
    const problem = `it could not be shown (${reasonOf(error)}).`;
    if (problem !== said) say('warn', `<${tag}>: ${problem}`);
    said = problem;
  }
};
