/** Packs: what an element needs to speak one language. Each tag has its own, and most are loaded on demand. */
import type { Slice } from '@baku-charter/core';
import { reasonOf } from './reason.ts';
import type { SharedWords } from './shared.words.ts';
import { policyProblem } from './trusted-types.ts';

/** What an element needs to speak one language: the records it can show, and the words around them. */
export interface Pack<Words extends SharedWords = SharedWords> {
  data: Slice;
  words: Words;
  /** Set where the pack of another language failed to load and this one is used instead: what went wrong. */
  problem?: string;
}

/** The packs of a tag by language. Each is loaded, or a function that loads it; the first is always loaded. */
export type Packs<Words extends SharedWords = SharedWords> = Map<string, Pack<Words> | (() => Promise<Pack<Words>>)>;

/** Loads the pack of a language. If that fails, the first pack is used instead, and says so in `problem`. */
export const loadPack = async <Words extends SharedWords>(
  packs: Packs<Words>,
  language: string,
  load: () => Promise<Pack<Words>>,
) => {
  const [first] = packs.values();
  const standIn = (error: unknown) => {
    return { ...(first as Pack<Words>), problem: `"${language}" could not be loaded: ${reasonOf(error)}.` };
  };
  packs.set(language, await load().catch(standIn));
};

let isRefused = false;

/**
 * Defines a tag. A page that loads a script twice, or two versions of it, keeps the first. Where the page does not allow
 * Lit its policy, no tag is defined: what stands between the tags stays, and the console says once what to allow.
 */
export const define = <Words extends SharedWords>(
  tag: string,
  element: CustomElementConstructor & { packs: Packs<Words> | undefined },
  packs: Packs<Words>,
): void => {
  const problem = policyProblem();
  if (problem && !isRefused) {
    console.warn(
      `<${tag}>: the page has to allow the policy of Lit: trusted-types lit-html 'allow-duplicates'. ${problem}`,
    );
  }
  isRefused = problem !== '';
  if (isRefused) return;
  if (customElements.get(tag)) return;
  element.packs = packs;
  customElements.define(tag, element);
};
