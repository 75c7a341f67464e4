/**
 * Where an element has its data and words from: the pack of its language, the dataset it was given, or the one
 * at its `src`. What must be fetched is fetched once; meanwhile there is nothing, and the fallback stays.
 */
import { LANGUAGES, type Slice } from '@baku-charter/core';
import type { Locale } from './locales/en.ts';

/** What an element needs to speak one language: the records it can show, and the words around them. */
export interface Pack {
  data: Slice;
  locale: Locale;
}

/** The packs of a tag: those that were loaded or could not be, by language, and how to load another. */
export interface Packs {
  loaded: Map<string, Pack | Error>;
  load: (language: string) => Promise<Pack>;
}

interface Host extends Element {
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

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readDataset = async (src: string): Promise<Slice> => {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`the answer was ${response.status}`);
  const text = await response.text();
  // The validator is needed only here, and loaded only here.
  const { parseDataset } = await import('@baku-charter/core/schema');
  const result = parseDataset(text);
  if (result.ok) return result.data;
  const [first] = result.problems;
  throw new Error(`${result.problems.length} problem(s), first: ${first?.path ?? ''} ${first?.message ?? ''}`);
};

interface Reading {
  src: string;
  data?: Slice;
  problem?: string;
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

  #pack(lang: string, { loaded, load }: Packs, problems: string[]) {
    const [language] = lang.toLowerCase().split('-');
    const wanted = LANGUAGES.find((one) => one === language) ?? 'en';
    const pack = loaded.get(wanted);
    if (pack instanceof Error) {
      problems.push(`the language "${wanted}" could not be loaded (${pack.message}).`);
      return [...loaded.values()].find((other): other is Pack => !(other instanceof Error));
    }
    if (!pack) {
      const keep = (result: Pack | Error) => loaded.set(wanted, result);
      this.#await(load(wanted).then(keep, (error: unknown) => keep(new Error(messageOf(error)))));
    }
    return pack;
  }

  #fetched(src: string, problems: string[]) {
    if (this.#read?.src !== src) {
      const read: Reading = { src };
      this.#read = read;
      const fail = (error: unknown) => {
        read.problem = `src="${src}" cannot be shown: ${messageOf(error)}.`;
      };
      this.#await(readDataset(src).then((data) => Object.assign(read, { data }), fail));
    }
    if (this.#read.problem) problems.push(this.#read.problem);
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
