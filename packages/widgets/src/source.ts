/**
 * Where an element has its data and words from: the pack of its language, the dataset it was given, or the one
 * at its `src`. What must be fetched is fetched once; meanwhile there is nothing, and the fallback stays.
 */
import type { Slice } from '@baku-charter/core';
import type { Problem } from '@baku-charter/core/schema';
import type { Locale } from './locales/en.ts';

/** What an element needs to speak one language: the records it can show, and the words around them. */
export interface Pack {
  data: Slice;
  locale: Locale;
  /** Why it is not the language that was asked for. */
  problem?: string;
}

/** The packs of a tag: the one in force where a language is not known, all that were loaded, how to load the others. */
export interface Packs {
  first: Pack;
  loaded: Map<string, Pack>;
  others: ReadonlyMap<string, () => Promise<Pack>>;
}

interface Host extends Element, EventListenerObject {
  data: Slice | undefined;
  src: string;
  requestUpdate(): void;
}

const connected = new Set<Host>();
const watched = new WeakSet<Node>();

// One observer for all elements: a page has few changes of language, and may have thousands of elements.
const observer =
  typeof MutationObserver === 'undefined'
    ? undefined
    : new MutationObserver(() => {
        for (const host of connected) host.requestUpdate();
      });

// One listener too: each that is added to a window is compared with all that it has.
const addressChanged = (event: Event) => {
  for (const host of connected) host.handleEvent(event);
};

/** The `lang` of the nearest ancestor that has one, across shadow roots, all of which are watched from now on. */
const languageOf = (element: Element): string => {
  const root = element.getRootNode();
  if (!watched.has(root)) {
    watched.add(root);
    observer?.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
  const { host } = root as Partial<ShadowRoot>;
  // Outer roots are watched even where the language is set within.
  const outer = host ? languageOf(host) : '';
  return element.closest('[lang]')?.getAttribute('lang') ?? outer;
};

/** Why something failed, whatever was thrown. */
export const reasonOf = (error: unknown): string => String((error as Partial<Error> | undefined)?.message);

interface Reading {
  src: string;
  data?: Slice;
  problems?: readonly Problem[];
}

export class Source {
  /** Settles when nothing is being fetched any more. */
  pending: Promise<void> | undefined;

  readonly #host: Host;
  readonly #packs: Packs | undefined;
  #read: Reading | undefined;

  constructor(host: Host, packs: Packs | undefined) {
    this.#host = host;
    this.#packs = packs;
  }

  connect(): void {
    connected.add(this.#host);
    addEventListener('hashchange', addressChanged);
  }

  disconnect(): void {
    connected.delete(this.#host);
  }

  /** Data and words to show; `undefined` while they are being fetched and where they cannot be had. */
  find(problems: string[]): Pack | undefined {
    const { data, src } = this.#host;
    const own = data ?? (src ? this.#fetched(src, problems) : undefined);
    if (!own && src) return undefined;
    if (!this.#packs) {
      problems.push('it has no data. Import its "define" module.');
      return undefined;
    }
    const pack = this.#pack(own?.meta.lang ?? languageOf(this.#host), this.#packs, problems);
    return pack && { data: own ?? pack.data, locale: pack.locale };
  }

  #pack(lang: string, { first, loaded, others }: Packs, problems: string[]) {
    const [asked = ''] = lang.toLowerCase().split('-');
    const language = loaded.has(asked) || others.has(asked) ? asked : 'en';
    const pack = loaded.get(language);
    const load = others.get(language);
    if (pack?.problem) problems.push(pack.problem);
    if (!pack && load) {
      const fail = (error: unknown) => ({
        ...first,
        problem: `"${language}" could not be loaded: ${reasonOf(error)}.`,
      });
      this.#await(
        load()
          .catch(fail)
          .then((loadedPack) => loaded.set(language, loadedPack)),
      );
    }
    return pack;
  }

  #fetched(src: string, problems: string[]) {
    if (this.#read?.src !== src) {
      const read: Reading = { src };
      this.#read = read;
      // The validator is needed only here, and loaded only here.
      this.#await(
        import('@baku-charter/core/schema')
          .then(({ fetchDataset }) => fetchDataset(src))
          .then((result) => Object.assign(read, result)),
      );
    }
    for (const { path, message } of this.#read.problems?.slice(0, 3) ?? []) {
      problems.push(`src="${src}"${path && ` at ${path}`} ${message}.`);
    }
    return this.#read.data;
  }

  #await(promise: Promise<unknown>) {
    const pending = promise.then(() => {
      if (this.pending === pending) this.pending = undefined;
      this.#host.requestUpdate();
    });
    this.pending = pending;
  }
}
