/**
 * Finds the data and the words of an element: its own, in the language of the page; the dataset in its `data` property, or
 * the registered one that its attribute `data` names; or the one at its `src`. What has not come yet is waited for.
 */
import { closestLanguage, type Slice } from '@baku-charter/core';
import { metaOf, registeredDataset, whenRegistered } from './datasets.ts';
import { type Fetched, fetchData, forgetData } from './fetch-data.ts';
import type { Loading } from './loading.ts';
import { loadPack, type Pack, type Packs } from './packs.ts';
import { hosts, languageOf } from './page-language.ts';
import type { Problems } from './problems.ts';
import type { SharedWords } from './shared.words.ts';
import { type CharterHost, hasFallback, valueOf } from './subject.ts';

/** After how many milliseconds a page is told that something has not come. */
const PATIENCE = 15_000;

/** What supplies the elements that lack something which could not be loaded. */
const lacking = new Set<DataSupply>();

const tryAllAgain = () => {
  for (const supply of lacking) supply.tryAgain();
};

whenRegistered(() => {
  for (const host of hosts) host.requestUpdate();
});

/** Data and words to show; only words if there is no data. */
export interface Found<Words> {
  data: Slice | undefined;
  words: Words;
}

export class DataSupply<Words extends SharedWords = SharedWords> {
  /** Settles when what is being fetched has arrived or failed, or is waited for no longer. */
  pending: Promise<void> | undefined;

  readonly #host: CharterHost;
  readonly #problems: Problems;
  #given: Slice | undefined;
  #src = '';
  #fetched: Fetched | undefined;
  /** Why languages could not be loaded. */
  readonly #failures = new Map<string, string>();
  #stop: (() => void) | undefined;

  constructor(host: CharterHost, problems: Problems) {
    this.#host = host;
    this.#problems = problems;
  }

  /** The `data` of the element: a dataset, or the name of one. */
  get given(): Slice | string | undefined {
    return this.#given ?? this.#name;
  }

  /**
   * Takes the `data` of the element and names it in an attribute. A clone has that attribute and not the data, so that it
   * does not show another agreement.
   */
  set given(data: Slice | string | undefined) {
    const host = this.#host;
    const before = this.#given;
    if (typeof data === 'string') {
      // When a framework hydrates markup from a server, it sets the attribute again or removes it. The data stays the same.
      if (before && (data === '' || data === metaOf(before, 'id'))) return;
      this.#given = undefined;
      if (data !== '' && data !== this.#name) host.setAttribute('data', data);
    } else if (data) {
      this.#given = data;
      host.setAttribute('data', metaOf(data, 'id') ?? '');
    } else {
      // Frameworks set null or false, too, for none.
      this.#given = undefined;
      host.removeAttribute('data');
    }
    host.requestUpdate('data', before);
  }

  get #name(): string | undefined {
    return this.#host.getAttribute('data') ?? undefined;
  }

  /** Renders the element again, and tries to load what could not be loaded. */
  tryAgain(): void {
    lacking.delete(this);
    this.#failures.clear();
    if (this.#fetched?.result?.ok === false) this.#fetched = undefined;
    this.#host.requestUpdate();
  }

  /** Waits for nothing any more, as long as the element is not in the page. */
  rest(): void {
    lacking.delete(this);
    this.#waitNoLonger();
  }

  /** Data and words to show; `undefined` while something is fetched. */
  find(): Found<Words> | undefined {
    this.#waitNoLonger();
    const host = this.#host;
    const { packs } = host.constructor as { packs?: Packs<Words> };
    const src = this.#given ? '' : (valueOf(host, 'src') ?? '');
    const fetched = this.#fetch(src);
    if (fetched && !fetched.result) return undefined;
    if (!packs) {
      this.#problems.add('it has no data. Import its "define" module.');
      return undefined;
    }
    const own = src ? this.#answer(src, fetched) : (this.#given ?? this.#registered);
    const ownLang = metaOf(own, 'lang');
    const language = closestLanguage(ownLang ?? languageOf(host), packs.keys());
    if (ownLang !== undefined && !language) {
      this.#problems.add(`its data is in "${ownLang}", for which it has no words: those around the data are English.`);
    }
    const pack = this.#packFor(language ?? 'en', packs);
    return pack && { words: pack.words, data: this.#named(src ? own : (own ?? pack.data)) };
  }

  /** The registered dataset that the attribute names. */
  get #registered(): Slice | undefined {
    return this.#name === undefined ? undefined : registeredDataset(this.#name, languageOf(this.#host));
  }

  /** What is, or was, fetched from an address. */
  #fetch(src: string): Fetched | undefined {
    if (src !== this.#src) {
      // A page that sets an address again wants to see what is there now.
      forgetData(this.#src);
      this.#src = src;
      this.#fetched = undefined;
    }
    if (src) this.#fetched ??= fetchData(src);
    if (this.#fetched && !this.#fetched.result) this.#wait(`src="${src}"`, this.#fetched);
    return this.#fetched;
  }

  #answer(src: string, fetched: Fetched | undefined): Slice | undefined {
    const result = fetched?.result;
    if (result?.ok) return result.data;
    const problems = result?.problems.slice(0, 3) ?? [];
    this.#lack(...problems.map(({ path, message }) => `src="${src}"${path && ` at ${path}`} ${message}.`));
    return undefined;
  }

  /**
   * What an element needs to speak a language; `undefined` while it is fetched. If it cannot be loaded, the author's
   * fallback stays; an element without a fallback shows the first language, so that it is not empty.
   */
  #packFor(language: string, packs: Packs<Words>): Found<Words> | undefined {
    const [first] = packs.values() as Iterable<Pack<Words>>;
    // An agreement need not be there in English.
    const pack = packs.get(language) ?? first;
    if (typeof pack !== 'function') return pack;
    const failure = this.#failures.get(language);
    if (failure !== undefined) {
      this.#lack(failure);
      return first && hasFallback(this.#host) ? { words: first.words, data: undefined } : first;
    }
    const loading = loadPack(packs, language, pack);
    this.#wait(`"${language}"`, loading, () => {
      const problem = loading.result?.problem;
      if (problem === undefined) tryAllAgain();
      else this.#failures.set(language, problem);
    });
    return undefined;
  }

  /** The data, unless the attribute `data` names another dataset. */
  #named(data: Slice | undefined): Slice | undefined {
    const name = this.#given ? undefined : this.#name;
    if (!data || name === undefined || name === metaOf(data, 'id')) return data;
    this.#problems.add(
      `it does not have the dataset of data="${name}". Register it, or set its data property, which no clone has.`,
    );
    return undefined;
  }

  /** Says what could not be loaded, and has it tried again when the network is back. */
  #lack(...problems: readonly string[]): void {
    for (const problem of problems) this.#problems.add(problem);
    lacking.add(this);
    addEventListener('online', tryAllAgain);
  }

  /** Renders the element again when something that it needs has arrived. Tells the page if that takes long. */
  #wait(what: string, missing: Loading<unknown>, note?: () => void): void {
    const timer = setTimeout(() => {
      this.#problems.add(`${what} has not come for ${PATIENCE / 1000} seconds. It is still waited for.`);
      this.#problems.tell();
    }, PATIENCE);
    const stop = missing.wait(() => {
      note?.();
      this.#waitNoLonger();
      this.#host.requestUpdate();
    });
    this.pending = new Promise((resolve) => {
      this.#stop = () => {
        clearTimeout(timer);
        stop();
        resolve();
      };
    });
  }

  #waitNoLonger(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.pending = undefined;
  }
}
