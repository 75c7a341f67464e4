/**
 * Data and words of an element: those that come with it in the language of the page, the dataset it was given, or the
 * one at its `src`. Whatever is missing or fails, the author's fallback stays readable and nothing is thrown.
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
  /** Why it is not in the language that was asked for. */
  problem?: string;
}

/** The packs of a tag by language, or how to load each; the first is there from the start. */
export type Packs<Words extends SharedWords = SharedWords> = Map<string, Pack<Words> | (() => Promise<Pack<Words>>)>;

/** `charter-ready`: the element shows its content for the first time. */
export class CharterReadyEvent extends CharterEvent {}

/** `charter-error`: the element cannot show what it was asked for. The author's fallback stays readable. */
export class CharterErrorEvent extends CharterEvent {
  /** What is wrong, and how to mend it. */
  declare readonly problems: readonly string[];
}

/** An element, as its controllers know it. */
export type CharterHost = LitElement & { data: Slice | undefined; src: string };

/** A list of the data whose records an element can show. */
export type RecordList = Exclude<
  { [Key in keyof Slice]: Slice[Key] extends readonly { readonly id: string }[] ? Key : never }[keyof Slice],
  undefined
>;

/** What events call an element and its records, and which property names those that it shows. */
export interface Subject {
  kind: string;
  item: string;
  /** The list of the data that has them. */
  list: RecordList;
  named: string;
}

/**
 * Connects an element once its page is parsed: a declarative shadow root comes after its tag, and a root of its own
 * before that would shut it out.
 */
export const whenParsed = (element: Element, connect: () => void): void => {
  const { ownerDocument } = element;
  const later = () => {
    if (element.isConnected) connect();
  };
  if (ownerDocument.readyState === 'loading') ownerDocument.addEventListener('DOMContentLoaded', later, { once: true });
  else connect();
};

/** The id of the record that an id leads to, by way of redirects. */
export const recordId = (data: Slice, list: RecordList, id: string): string | undefined =>
  findRecord<readonly { id: string }[]>(data[list], id, data.redirects)?.id;

const reasonOf = (error: unknown): string => String((error as Partial<Error> | undefined)?.message);

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

/** Elements in the page. One observer serves all: a page changes its language seldom and may have many elements. */
const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** The `lang` of the nearest ancestor that has one, across shadow roots, each of which is watched from now on. */
const languageOf = (element: Element): string => {
  const root = element.getRootNode();
  observer ??= new MutationObserver(() => {
    for (const host of hosts) host.requestUpdate();
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  const { host } = root as Partial<ShadowRoot>;
  // Asked before the nearest one is looked for, so that outer roots are watched in any case.
  const outer = host ? languageOf(host) : '';
  return element.closest('[lang]')?.getAttribute('lang') ?? outer;
};

/** A dataset that is fetched: where from, and what came of it. */
interface Fetched {
  src: string;
  done: Promise<void>;
  result?: ParseResult;
}

const fetchData = (src: string): Fetched => {
  const fetched: Fetched = {
    src,
    // The validator is needed only here, and loaded only here.
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

/** Loads the pack of a language; where that fails, the first one stands in for it. */
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
  /** The data that is shown; none where the fallback is. */
  data: Slice | undefined;
  /** Whether content has been shown yet. */
  isReady = false;
  /** Whether the element came with declarative shadow DOM. */
  isServed = false;

  readonly #host: CharterHost;
  readonly #subject: Subject;
  /** What is in the root until something is drawn in its place. */
  #before: readonly ChildNode[] = [];
  #fetched: Fetched | undefined;
  /** Settles when what is missing is there. */
  #pending: Promise<void> | undefined;
  #reported = '';
  /** What Lit threw when it drew the data. */
  #refused: unknown;
  #problems: string[] = [];

  constructor(host: CharterHost, subject: Subject) {
    this.#host = host;
    this.#subject = subject;
    host.addController(this);
  }

  /** Settles when what was asked for is there and drawn. */
  async settled(): Promise<boolean> {
    if (!this.#pending) return true;
    await this.#pending;
    // What was fetched is drawn next, and may need something else.
    return this.#host.updateComplete;
  }

  hostConnected(): void {
    const { hasUpdated, renderOptions, renderRoot } = this.#host;
    hosts.add(this.#host);
    // Another language may be spoken where the element stands now.
    this.#host.requestUpdate();
    if (hasUpdated) return;
    this.isServed = renderRoot.firstChild !== null;
    // Without a slot, what stands between the tags would be hidden until the first drawing, and lose the focus.
    if (!this.isServed) renderRoot.append(this.#host.ownerDocument.createElement('slot'));
    this.#before = [...renderRoot.childNodes];
    // Lit would draw before the first of these nodes, which will be removed.
    renderOptions.renderBefore = null;
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  hostUpdated(): void {
    if (this.data && !this.isReady) {
      this.isReady = true;
      this.#host.dispatchEvent(new CharterReadyEvent('charter-ready', this.#about));
    }
    if (!this.#pending) this.#tell();
  }

  /**
   * What an element renders: its content, or the fallback where there is none. What is shown stays as it is while
   * something is fetched, and so does markup from a server until there is content.
   */
  show<Own extends Attributes>(
    attributes: Own,
    content: (data: Slice, m: Markup<Words>, options: OptionsOf<Own>) => unknown,
  ): unknown {
    this.#problems = [];
    this.data = undefined;
    let words: Words | undefined;
    let drawn: unknown;
    try {
      const found = this.#find();
      words = found?.words;
      // Thrown here and not where it was drawn, so that all that is wrong with data ends in the same way.
      if (this.#refused) throw this.#refused as Error;
      if (found?.data) {
        this.data = found.data;
        const m = markup(html, found.words, found.data.meta.lang, nothing);
        drawn = content(found.data, m, this.#options(attributes, found.data));
      }
    } catch (error) {
      this.#broken(error);
    }
    if (!drawn) this.data = undefined;
    if (!drawn && (this.isReady ? this.#pending : this.isServed)) return noChange;
    for (const node of this.#before) node.remove();
    this.#before = [];
    if (drawn && words) return html`<div part="base" lang=${words.lang} dir=${words.dir}>${drawn}</div>`;
    return html`<slot>${words && html`<span lang=${words.lang} dir=${words.dir}>${words.unavailable}</span>`}</slot>`;
  }

  /** Draws; where Lit refuses what the data holds, draws the fallback instead. */
  guard(draw: () => void): void {
    try {
      draw();
    } catch (error) {
      this.#refused = error;
      draw();
      this.#refused = undefined;
    }
  }

  /** Tells whoever looks after the page what is wrong with what the element was asked for. */
  report(problem: string): void {
    this.#problems.push(problem);
  }

  /** The id of the record that an id leads to, where there is data. */
  find(id: string, data = this.data): string | undefined {
    return data && recordId(data, this.#subject.list, id);
  }

  /** A property as its attribute has it; attributes themselves are set only when an element is drawn. */
  #attribute(property: string): string | null {
    return toAttribute((this.#host as unknown as Record<string, string | number | boolean | null>)[property]);
  }

  get #about() {
    const { kind, named } = this.#subject;
    return { kind, id: this.#attribute(named) ?? '' };
  }

  /** What the attributes ask for, by the names of properties; what they leave to the element is left out. */
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

  /** Data and words to show; only words where there is no data, and nothing while they are fetched. */
  #find(): { data: Slice | undefined; words: Words } | undefined {
    const { packs } = this.#host.constructor as { packs?: Packs<Words> };
    const { data: given } = this.#host;
    const src = given ? '' : (this.#attribute('src') ?? '');
    // An address that was taken back and comes again is fetched again.
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
    // Data that a page gives may be anything.
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

  /** Has the element drawn again when something is there that it needs. */
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
