/**
 * Finds the data and the words of an element: its own, in the language of the page; the dataset in its `data` property;
 * or the one at its `src`. If something is missing or fails, the author's fallback stays readable and nothing is thrown.
 */
import { closestLanguage, findRecord, type Slice } from '@baku-charter/core';
import type { ParseResult } from '@baku-charter/core/schema';
import { html, type LitElement, noChange, nothing, type ReactiveController } from 'lit';
import { type Attributes, attributeOf, CharterEvent, type OptionsOf, readAttribute, toAttribute } from './contract.ts';
import { type Markup, markup } from './markup.ts';
import type { SharedWords } from './shared.words.ts';

/** What an element needs to speak one language: the records it can show, and the words around them. */
export interface Pack<Words extends SharedWords = SharedWords> {
  data: Slice;
  words: Words;
  /** Set where the pack of another language failed to load and this one is used instead: what went wrong. */
  problem?: string;
}

/** The packs of a tag by language. Each is loaded, or a function that loads it; the first is always loaded. */
export type Packs<Words extends SharedWords = SharedWords> = Map<string, Pack<Words> | (() => Promise<Pack<Words>>)>;

/** `charter-ready`: the element shows its content for the first time. */
export class CharterReadyEvent extends CharterEvent {}

/** `charter-error`: the element cannot show what it was asked for. The author's fallback stays readable. */
export class CharterErrorEvent extends CharterEvent {
  /** What is wrong, and how to mend it. */
  declare readonly problems: readonly string[];
}

/** What the controllers need of an element. */
export type CharterHost = LitElement & { data: Slice | undefined; src: string };

/** The name of a list in the data whose items have ids, such as `quotes`. */
export type RecordList = Exclude<
  { [Key in keyof Slice]: Slice[Key] extends readonly { readonly id: string }[] ? Key : never }[keyof Slice],
  undefined
>;

/** How an element and its records are named. */
export interface Subject {
  /** The element, in its events. */
  kind: string;
  /** One of its records, in events, warnings and deep links. */
  item: string;
  /** The list of the data that holds its records. */
  list: RecordList;
  /** The property that names the records to show. */
  named: string;
}

/**
 * Connects an element once its page is parsed. The parser reads a declarative shadow root after the tag, and ignores it
 * if the element has made a root of its own by then.
 */
export const whenParsed = (element: Element, connect: () => void): void => {
  const { ownerDocument } = element;
  const later = () => {
    if (element.isConnected) connect();
  };
  if (ownerDocument.readyState === 'loading') ownerDocument.addEventListener('DOMContentLoaded', later, { once: true });
  else connect();
};

/** The id of the record with this id, or of the one that a redirect leads to. */
export const recordId = (data: Slice, list: RecordList, id: string): string | undefined =>
  findRecord<readonly { id: string }[]>(data[list], id, data.redirects)?.id;

/** Why something failed. What a page's own data throws may be anything, even something that throws when it is read. */
const reasonOf = (error: unknown): string => {
  try {
    return String((error as Partial<Error> | undefined)?.message);
  } catch {
    return 'it cannot be read';
  }
};

const ownTemplates = new WeakSet<object>();

/** A value that content may hold: text, a number, nothing, a template made by `contentHtml`, or a list of these. */
const checked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(checked);
  const isObject = typeof value === 'object' && value !== null;
  const isOther = isObject ? !ownTemplates.has(value) : typeof value === 'function' || typeof value === 'symbol';
  if (isOther && value !== nothing) throw new TypeError('a text in it is no text');
  return value;
};

/** Lit's `html` for data. The data of a page may hold objects that Lit would take for templates, and render as markup. */
const contentHtml = (strings: TemplateStringsArray, ...values: unknown[]): unknown => {
  const template = html(strings, ...values.map(checked));
  ownTemplates.add(template);
  return template;
};

/** Defines a tag. A page that loads a script twice, or two versions of it, keeps the first. */
export const define = <Words extends SharedWords>(
  tag: string,
  element: CustomElementConstructor & { packs: Packs<Words> | undefined },
  packs: Packs<Words>,
): void => {
  if (customElements.get(tag)) return;
  element.packs = packs;
  customElements.define(tag, element);
};

/** The elements in the page. They share one observer, since a page may have many and seldom changes its language. */
const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** The `lang` of the nearest ancestor, across shadow roots. Each root on the way is watched for changes from now on. */
const languageOf = (element: Element): string => {
  const root = element.getRootNode();
  observer ??= new MutationObserver(() => {
    for (const host of hosts) host.requestUpdate();
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  const { host } = root as Partial<ShadowRoot>;
  // Called even if this root has a `lang`: the call also watches the outer roots.
  const outer = host ? languageOf(host) : '';
  return element.closest('[lang]')?.getAttribute('lang') ?? outer;
};

/** A dataset that is being fetched, with the result once there is one. */
interface Fetched {
  src: string;
  done: Promise<void>;
  result?: ParseResult;
}

const fetchData = (src: string): Fetched => {
  const fetched: Fetched = {
    src,
    // Loaded on demand: only data from an address is validated.
    done: import('@baku-charter/core/schema')
      .then(({ fetchDataset }) => fetchDataset(src))
      .catch((error: unknown): ParseResult => {
        return { ok: false, problems: [{ path: '', message: `could not be loaded: ${reasonOf(error)}` }] };
      })
      .then((result) => {
        fetched.result = result;
      }),
  };
  return fetched;
};

/** Loads the pack of a language. If that fails, the first pack is used instead, and says so in `problem`. */
const loadPack = async <Words extends SharedWords>(
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

export class DataController<Words extends SharedWords = SharedWords> implements ReactiveController {
  /** The data that is shown; `undefined` while the fallback is. */
  data: Slice | undefined;
  /** Whether the last update rendered anything; while something is fetched, what is shown stays as it is. */
  isRendered = false;
  /** Whether content has been shown yet. */
  isReady = false;
  /** Whether the element came with declarative shadow DOM. */
  isServed = false;

  readonly #host: CharterHost;
  readonly #subject: Subject;
  /** The nodes that are in the root before the first rendering, which removes them. */
  #before: readonly ChildNode[] = [];
  #fetched: Fetched | undefined;
  /** Settles when what is being fetched has arrived or failed. */
  #pending: Promise<void> | undefined;
  #reported = '';
  #problems: string[] = [];

  constructor(host: CharterHost, subject: Subject) {
    this.#host = host;
    this.#subject = subject;
  }

  /** Settles when everything that was asked for is loaded and rendered. */
  async settled(): Promise<boolean> {
    if (!this.#pending) return true;
    await this.#pending;
    // What was fetched is rendered next, which may start another fetch.
    return this.#host.updateComplete;
  }

  hostConnected(): void {
    const { hasUpdated, renderOptions, renderRoot } = this.#host;
    hosts.add(this.#host);
    // The element may have moved to a part of the page in another language.
    this.#host.requestUpdate();
    // An element may also move before its first rendering.
    if (hasUpdated || this.#before.length > 0) return;
    this.isServed = renderRoot.firstElementChild !== null;
    // Without a slot, the author's content would be hidden until the first rendering, and lose the focus.
    if (!this.isServed) renderRoot.append(this.#host.ownerDocument.createElement('slot'));
    this.#before = [...renderRoot.childNodes];
    // Lit would render before the first of these nodes, which the first rendering removes.
    renderOptions.renderBefore = null;
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    if (this.data && !this.isReady) {
      this.isReady = true;
      this.#host.dispatchEvent(new CharterReadyEvent('charter-ready', this.#about));
    }
    if (!this.#pending) this.#tell();
  }

  /**
   * Returns what an element renders: its content, or the fallback if there is none. While something is fetched, what is
   * shown stays as it is. Markup from a server stays until there is content.
   */
  show<Own extends Attributes>(
    attributes: Own,
    content: (data: Slice, m: Markup<Words>, options: OptionsOf<Own>) => unknown,
  ): unknown {
    // Lit also renders elements that have left the page. Which language they are to speak is known when they come back.
    if (!this.#host.isConnected) return noChange;
    this.#problems = [];
    this.data = undefined;
    let words: Words | undefined;
    let drawn: unknown;
    try {
      const found = this.#find();
      words = found?.words;
      if (found?.data) {
        this.data = found.data;
        const m = markup(contentHtml, found.words, found.data.meta.lang, nothing);
        drawn = content(found.data, m, this.#options(attributes, found.data));
      }
    } catch (error) {
      this.#broken(error);
    }
    if (!drawn) this.data = undefined;
    this.isRendered = Boolean(drawn) || !(this.isReady ? this.#pending : this.isServed);
    if (!this.isRendered) return noChange;
    for (const node of this.#before) node.remove();
    this.#before = [];
    if (drawn && words) return html`<div part="base" lang=${words.lang} dir=${words.dir}>${drawn}</div>`;
    return html`<slot>${words && html`<span lang=${words.lang} dir=${words.dir}>${words.unavailable}</span>`}</slot>`;
  }

  /** Adds a problem to the warning and the `charter-error` event that follow the rendering. */
  report(problem: string): void {
    this.#problems.push(problem);
  }

  /** The id of the record that an id leads to; `undefined` if there is none, or no data. */
  find(id: string, data = this.data): string | undefined {
    return data && recordId(data, this.#subject.list, id);
  }

  /** A property as the text of its attribute. Lit updates the attribute only after `render()`. */
  #attribute(property: string): string | null {
    return toAttribute((this.#host as unknown as Record<string, string | number | boolean | null>)[property]);
  }

  get #about() {
    const { kind, named } = this.#subject;
    return { kind, id: this.#attribute(named) ?? '' };
  }

  /** The options that are set, by the names of properties. Empty attributes are not, except for `open`. */
  #options<Own extends Attributes>(attributes: Own, data: Slice): OptionsOf<Own> {
    const { item, list } = this.#subject;
    const options: Record<string, unknown> = {};
    for (const [property, type] of Object.entries(attributes)) {
      const value = this.#attribute(property);
      if (value === null || (value.trim() === '' && type !== 'open')) continue;
      const refuse = (asked: string, reason?: string) => {
        const some = data[list].slice(0, 5).map(({ id }) => id);
        this.report(`${attributeOf(property)}="${asked}" ${reason ?? `is no ${item} such as ${some.join(' ')}`}.`);
      };
      options[property] = readAttribute(type, value, (id) => this.find(id, data), refuse);
    }
    return options as OptionsOf<Own>;
  }

  /** Data and words to show; only words if there is no data; `undefined` while something is fetched. */
  #find(): { data: Slice | undefined; words: Words } | undefined {
    const { packs } = this.#host.constructor as { packs?: Packs<Words> };
    const { data: given } = this.#host;
    const src = given ? '' : (this.#attribute('src') ?? '');
    // Whenever `src` changes, what was fetched before is forgotten.
    if (this.#fetched?.src !== src) this.#fetched = src ? fetchData(src) : undefined;
    const { done, result } = this.#fetched ?? {};
    this.#pending = undefined;
    if (done && !result) {
      this.#wait(done);
      return undefined;
    }
    for (const { path, message } of (result?.ok === false && result.problems.slice(0, 3)) || []) {
      this.report(`src="${src}"${path && ` at ${path}`} ${message}.`);
    }
    if (!packs) {
      this.report('it has no data. Import its "define" module.');
      return undefined;
    }
    const own = result?.ok ? result.data : given;
    // A page can set `data` to anything, so its shape is not certain.
    const lang = (own as Partial<Slice> | undefined)?.meta?.lang ?? languageOf(this.#host);
    const language = closestLanguage(lang, packs.keys()) ?? 'en';
    const pack = packs.get(language);
    if (typeof pack === 'function') {
      this.#wait(loadPack(packs, language, pack));
      return undefined;
    }
    if (pack?.problem) this.report(pack.problem);
    return pack && { data: src ? own : (own ?? pack.data), words: pack.words };
  }

  /** Renders the element again when something that it needs has arrived. */
  #wait(missing: Promise<void>): void {
    this.#pending = missing.then(() => {
      this.#host.requestUpdate();
    });
  }

  #broken(error: unknown): void {
    this.data = undefined;
    this.#problems = [`its data is no dataset; see parseDataset() (${reasonOf(error)}).`];
  }

  #tell(): void {
    const problems = this.#problems.join(' ');
    if (problems === this.#reported) return;
    this.#reported = problems;
    if (!problems) return;
    console.warn(`<${this.#host.localName}>: ${problems}`, this.#host);
    this.#host.dispatchEvent(new CharterErrorEvent('charter-error', { ...this.#about, problems: this.#problems }));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-ready': CharterReadyEvent;
    'charter-error': CharterErrorEvent;
  }
}
