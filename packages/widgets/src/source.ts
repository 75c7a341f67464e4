/**
 * Where an element has its data and words from: the pack of its language, the dataset it was given, or the one
 * at its `src`. What must be fetched is fetched once; meanwhile there is nothing, and the fallback stays.
 */
import { primaryLanguage, type Slice } from '@baku-charter/core';
import type { Problem } from '@baku-charter/core/schema';
import type { ElementWords } from './words/en.ts';

/** What an element needs to speak one language: the records it can show, and the words around them. */
export interface Pack {
  data: Slice;
  locale: ElementWords;
  /** Why it is not the language that was asked for. */
  problem?: string;
}

/** The packs of a tag by language, or how to load each; the first is there from the start. */
export type Packs = Map<string, Pack | (() => Promise<Pack>)>;

interface Host extends Element {
  data: Slice | undefined;
  src: string;
  requestUpdate(): void;
  follow(method?: 'link'): boolean;
}

const hosts = new Set<Host>();

// One observer for all elements: a page has few changes of language, and may have thousands of elements.
let observer: MutationObserver | undefined;

const languageChanged = () => {
  for (const host of hosts) host.requestUpdate();
};

/** The element that went to what the address names: of several that show it, the first. */
let follower: Host | undefined;

// One listener too: each that is added to a window is compared with all that it has.
const addressChanged = () => {
  follower = [...hosts].find((host) => host.follow('link'));
};

/** Goes to what the address names, unless another element did. */
export const follow = (host: Host): void => {
  if (!follower?.isConnected && host.follow()) follower = host;
};

/** From now on an element is told of changes of language and address; until it leaves the page. */
export const enter = (host: Host): void => {
  hosts.add(host);
  addEventListener('hashchange', addressChanged);
};

export const leave = (host: Host): boolean => hosts.delete(host);

/** The `lang` of the nearest ancestor that has one, across shadow roots, all of which are watched from now on. */
const languageOf = (element: Element): string => {
  const root = element.getRootNode();
  observer ??= new MutationObserver(languageChanged);
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  const { host } = root as Partial<ShadowRoot>;
  // Outer roots are watched even where the language is set within.
  const outer = host ? languageOf(host) : '';
  return element.closest('[lang]')?.getAttribute('lang') ?? outer;
};

/** Why something failed, whatever was thrown. */
export const reasonOf = (error: unknown): string => String((error as Partial<Error> | undefined)?.message);

interface Reading {
  src: string;
  pending?: Promise<void> | undefined;
  data?: Slice;
  problems?: readonly Problem[];
}

export class Source {
  /** Settles when what is fetched for the host is there; `undefined` where nothing is. */
  pending: Promise<void> | undefined;

  readonly #host: Host;
  readonly #packs: Packs | undefined;
  #read: Reading | undefined;

  constructor(host: Host, packs: Packs | undefined) {
    this.#host = host;
    this.#packs = packs;
  }

  /** Words and data to show; `undefined` while they are fetched, only words where there is no data to be had. */
  find(problems: string[]): { data: Slice | undefined; locale: ElementWords } | undefined {
    const { data, src } = this.#host;
    const address = data ? '' : src;
    // An address that was taken back and comes again is fetched again.
    if (this.#read?.src !== address) this.#read = address ? this.#fetch(address) : undefined;
    const read = this.#read;
    this.pending = read?.pending;
    if (this.pending) return undefined;
    for (const { path, message } of read?.problems?.slice(0, 3) ?? []) {
      problems.push(`src="${src}"${path && ` at ${path}`} ${message}.`);
    }
    if (!this.#packs) {
      problems.push('it has no data. Import its "define" module.');
      return undefined;
    }
    const own = address ? read?.data : data;
    // Data that a page gives may be anything.
    const lang: unknown = (own as Partial<Slice> | undefined)?.meta?.lang;
    const pack = this.#pack(lang ?? languageOf(this.#host), this.#packs, problems);
    return pack && { data: address ? own : (own ?? pack.data), locale: pack.locale };
  }

  #pack(lang: unknown, packs: Packs, problems: string[]) {
    const asked = primaryLanguage(String(lang));
    const language = packs.has(asked) ? asked : 'en';
    const pack = packs.get(language);
    if (typeof pack !== 'function') {
      if (pack?.problem) problems.push(pack.problem);
      return pack;
    }
    const [first] = packs.values();
    this.pending = this.#load(
      pack(),
      (problem) => ({ ...(first as Pack), problem: `"${language}" ${problem}.` }),
      (loaded) => packs.set(language, loaded),
    );
    return undefined;
  }

  #fetch(src: string) {
    const read: Reading = { src };
    read.pending = this.#load<Partial<Reading>>(
      // The validator is needed only here, and loaded only here.
      import('@baku-charter/core/schema').then(({ fetchDataset }) => fetchDataset(src)),
      (message) => ({ problems: [{ path: '', message }] }),
      (result) => Object.assign(read, result, { pending: undefined }),
    );
    return read;
  }

  /** Takes what comes of a promise, or what stands in for it where it fails, and has the host drawn. */
  async #load<Result>(
    promise: Promise<Result>,
    standIn: (problem: string) => Result,
    take: (result: Result) => unknown,
  ) {
    take(await promise.catch((error: unknown) => standIn(`could not be loaded: ${reasonOf(error)}`)));
    this.#host.requestUpdate();
  }
}
