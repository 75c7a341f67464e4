/**
 * Finds the data and the words of an element: its own, in the language of the page; the dataset in its `data` property;
 * or the one at its `src`. If something is missing or fails, the author's fallback stays readable and nothing is thrown.
 */
import { closestLanguage, type Slice } from '@baku-charter/core';
import { html, noChange, nothing, type ReactiveController } from 'lit';
import { contentHtml } from './content-html.ts';
import { type Attributes, attributeOf, CharterEvent, type OptionsOf, readAttribute, toAttribute } from './contract.ts';
import { type Fetched, fetchData, forgetData } from './fetch-data.ts';
import type { Loading } from './loading.ts';
import { type Markup, markup } from './markup.ts';
import { loadPack, type Pack, type Packs } from './packs.ts';
import { hosts, languageOf } from './page-language.ts';
import { reasonOf } from './reason.ts';
import type { SharedWords } from './shared.words.ts';
import { type CharterHost, recordId, type Subject } from './subject.ts';

/** `charter-ready`: the element shows its content for the first time. */
export class CharterReadyEvent extends CharterEvent {}

/** `charter-error`: the element cannot show what it was asked for. The author's fallback stays readable. */
export class CharterErrorEvent extends CharterEvent {
  /** What is wrong, and how to mend it. */
  declare readonly problems: readonly string[];
}

/** After how many milliseconds a page is told that something has not come. */
const PATIENCE = 15_000;

/** The elements that lack something which could not be loaded. */
const lacking = new Set<DataController>();

const tryAllAgain = () => {
  for (const controller of lacking) controller.tryAgain();
};

/** A text of the `meta` of a page's own data, which may be anything, even something that throws when it is read. */
const metaOf = (data: unknown, field: 'id' | 'lang'): string | undefined => {
  try {
    const value: unknown = (data as Partial<Slice> | undefined)?.meta?.[field];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};

export class DataController<Words extends SharedWords = SharedWords> implements ReactiveController {
  readonly host: CharterHost;
  readonly subject: Subject;
  /** The data that is shown; `undefined` while the fallback is. */
  data: Slice | undefined;
  /** Whether the last update rendered anything; while something is fetched, what is shown stays as it is. */
  isRendered = false;
  /** Whether content has been shown yet. */
  isReady = false;
  /** Whether the element came with declarative shadow DOM. */
  isServed = false;

  /** The nodes that are in the root before the first rendering, which removes them. */
  #before: readonly ChildNode[] = [];
  #given: Slice | undefined;
  #src = '';
  #fetched: Fetched | undefined;
  /** Why languages could not be loaded. */
  readonly #failures = new Map<string, string>();
  /** Settles when what is being fetched has arrived or failed, or is waited for no longer. */
  #pending: Promise<void> | undefined;
  #stop: (() => void) | undefined;
  #reported = '';
  #problems: string[] = [];

  constructor(host: CharterHost, subject: Subject) {
    this.host = host;
    this.subject = subject;
  }

  /** Settles when everything that was asked for is loaded and rendered. */
  async settled(): Promise<boolean> {
    if (!this.#pending) return true;
    await this.#pending;
    // What was fetched is rendered next, which may start another fetch.
    return this.host.updateComplete;
  }

  /** The `data` of the element. */
  get given(): Slice | undefined {
    return this.#given;
  }

  /**
   * Takes the `data` of the element and names it in an attribute. A clone has that attribute and not the data, so that it
   * does not show another agreement.
   */
  set given(data: Slice | undefined) {
    const before = this.#given;
    // Frameworks also set null or false for none.
    this.#given = undefined;
    this.host.removeAttribute('data');
    if (data) {
      this.#given = data;
      this.host.setAttribute('data', metaOf(data, 'id') ?? '');
    }
    this.host.requestUpdate('data', before);
  }

  /** Renders the element again, and tries to load what could not be loaded. */
  tryAgain(): void {
    lacking.delete(this as DataController);
    this.#failures.clear();
    if (this.#fetched?.result?.ok === false) this.#fetched = undefined;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    const { hasUpdated, renderOptions, renderRoot } = this.host;
    hosts.add(this.host);
    // The element may have moved to a part of the page in another language.
    this.tryAgain();
    // An element may also move before its first rendering.
    if (hasUpdated || this.#before.length > 0) return;
    this.isServed = renderRoot.firstElementChild !== null;
    // Without a slot, the author's content would be hidden until the first rendering, and lose the focus.
    if (!this.isServed) renderRoot.append(this.host.ownerDocument.createElement('slot'));
    this.#before = [...renderRoot.childNodes];
    // Lit would render before the first of these nodes, which the first rendering removes.
    renderOptions.renderBefore = null;
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    lacking.delete(this as DataController);
    // What comes now is rendered when the element is back.
    this.#waitNoLonger();
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    if (this.data && !this.isReady) {
      this.isReady = true;
      this.host.dispatchEvent(new CharterReadyEvent('charter-ready', this.#about));
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
    if (!this.host.isConnected) return noChange;
    this.#problems = [];
    this.data = undefined;
    const found = this.#find();
    let drawn: unknown;
    if (found?.data) {
      const { data, words } = found;
      try {
        this.data = data;
        const m = markup(contentHtml, words, data.meta.lang, nothing);
        const shown = content(data, m, this.#options(attributes, data));
        drawn = shown && html`<div part="base" lang=${words.lang} dir=${m.dir}>${shown}</div>`;
      } catch (error) {
        this.#broken(error);
      }
    }
    if (!drawn) this.data = undefined;
    this.isRendered = Boolean(drawn) || !(this.isReady ? this.#pending : this.isServed);
    if (!this.isRendered) return noChange;
    for (const node of this.#before) node.remove();
    this.#before = [];
    if (drawn) return drawn;
    const { lang = '', dir = 'ltr', unavailable = '' } = (this.#hasFallback ? undefined : found?.words) ?? {};
    return html`<slot @slotchange=${this.#refresh}></slot>${unavailable && html`<p lang=${lang} dir=${dir}>${unavailable}</p>`}`;
  }

  /** Whether the author wrote anything between the tags. Spaces alone would be an empty box. */
  get #hasFallback(): boolean {
    return this.host.childElementCount > 0 || this.host.textContent.trim() !== '';
  }

  readonly #refresh = () => {
    this.host.requestUpdate();
  };

  /** Adds a problem to the warning and the `charter-error` event that follow the rendering. */
  report(problem: string): void {
    this.#problems.push(problem);
  }

  /** The id of the record that an id leads to; `undefined` if there is none, or no data. */
  find(id: string, data = this.data): string | undefined {
    return data && recordId(data, this.subject.list, id);
  }

  /** A property as the text of its attribute. Lit updates the attribute only after `render()`. */
  #attribute(property: string): string | null {
    return toAttribute((this.host as unknown as Record<string, string | number | boolean | null>)[property]);
  }

  get #about() {
    const { kind, names } = this.subject;
    return { kind, id: this.#attribute(names) ?? '' };
  }

  /** The options that are set, by the names of properties. Empty attributes are not, except for `open`. */
  #options<Own extends Attributes>(attributes: Own, data: Slice): OptionsOf<Own> {
    const { item, list } = this.subject;
    const options: Record<string, unknown> = {};
    for (const [property, type] of Object.entries(attributes)) {
      const value = this.#attribute(property);
      if (value === null || (value.trim() === '' && type !== 'open')) continue;
      const refuse = (asked: string, reason?: string) => {
        const some = data[list].slice(0, 5).map(({ id }) => id);
        const known =
          some[0] === undefined ? `is not there: the data has no ${list}` : `is no ${item} such as ${some.join(' ')}`;
        this.report(`${attributeOf(property)}="${asked}" ${reason ?? known}.`);
      };
      options[property] = readAttribute(type, value, (id) => this.find(id, data), refuse);
    }
    return options as OptionsOf<Own>;
  }

  /** Data and words to show; only words if there is no data; `undefined` while something is fetched. */
  #find(): { data: Slice | undefined; words: Words } | undefined {
    this.#waitNoLonger();
    const { packs } = this.host.constructor as { packs?: Packs<Words> };
    const src = this.#given ? '' : (this.#attribute('src') ?? '');
    if (src !== this.#src) {
      // A page that sets an address again wants to see what is there now.
      forgetData(this.#src);
      this.#src = src;
      this.#fetched = undefined;
    }
    if (src) this.#fetched ??= fetchData(src);
    const result = this.#fetched?.result;
    if (this.#fetched && !result) {
      this.#wait(`src="${src}"`, this.#fetched);
      return undefined;
    }
    if (result?.ok === false) {
      const problems = result.problems.slice(0, 3);
      this.#lack(...problems.map(({ path, message }) => `src="${src}"${path && ` at ${path}`} ${message}.`));
    }
    if (!packs) {
      this.report('it has no data. Import its "define" module.');
      return undefined;
    }
    const own = result?.ok ? result.data : this.#given;
    const ownLang = metaOf(own, 'lang');
    const language = closestLanguage(ownLang ?? languageOf(this.host), packs.keys());
    if (ownLang !== undefined && !language) {
      this.report(`its data is in "${ownLang}", for which it has no words: those around the data are English.`);
    }
    const pack = this.#packFor(language ?? 'en', packs);
    return pack && { words: pack.words, data: this.#named(src ? own : (own ?? pack.data)) };
  }

  /**
   * What an element needs to speak a language; `undefined` while it is fetched. If it cannot be loaded, the author's
   * fallback stays; an element without a fallback shows the first language, so that it is not empty.
   */
  #packFor(language: string, packs: Packs<Words>): { data: Slice | undefined; words: Words } | undefined {
    const pack = packs.get(language);
    if (typeof pack !== 'function') return pack;
    const failure = this.#failures.get(language);
    if (failure !== undefined) {
      this.#lack(failure);
      const [first] = packs.values() as Iterable<Pack<Words>>;
      return first && this.#hasFallback ? { words: first.words, data: undefined } : first;
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
    const name = this.#given ? null : this.host.getAttribute('data');
    if (!data || name === null || name === metaOf(data, 'id')) return data;
    this.report(`it does not have the dataset of data="${name}". Set its data property, which no clone has.`);
    return undefined;
  }

  /** Says what could not be loaded, and has it tried again when the network is back. */
  #lack(...problems: readonly string[]): void {
    for (const problem of problems) this.report(problem);
    lacking.add(this as DataController);
    addEventListener('online', tryAllAgain);
  }

  /** Renders the element again when something that it needs has arrived. Tells the page if that takes long. */
  #wait(what: string, missing: Loading<unknown>, note?: () => void): void {
    const timer = setTimeout(() => {
      this.report(`${what} has not come for ${PATIENCE / 1000} seconds. It is still waited for.`);
      this.#tell();
    }, PATIENCE);
    const stop = missing.wait(() => {
      note?.();
      this.#waitNoLonger();
      this.host.requestUpdate();
    });
    this.#pending = new Promise((resolve) => {
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
    this.#pending = undefined;
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
    console.warn(`<${this.host.localName}>: ${problems}`, this.host);
    this.host.dispatchEvent(new CharterErrorEvent('charter-error', { ...this.#about, problems: this.#problems }));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-ready': CharterReadyEvent;
    'charter-error': CharterErrorEvent;
  }
}
