/**
 * Finds the data and the words of an element: its own, in the language of the page; the dataset in its `data` property;
 * or the one at its `src`. If something is missing or fails, the author's fallback stays readable and nothing is thrown.
 */
import { closestLanguage, type Slice } from '@baku-charter/core';
import { html, noChange, nothing, type ReactiveController } from 'lit';
import { contentHtml } from './content-html.ts';
import { type Attributes, attributeOf, CharterEvent, type OptionsOf, readAttribute, toAttribute } from './contract.ts';
import { type Fetched, fetchData } from './fetch-data.ts';
import { type Markup, markup } from './markup.ts';
import { loadPack, type Packs } from './packs.ts';
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
  #fetched: Fetched | undefined;
  /** Settles when what is being fetched has arrived or failed. */
  #pending: Promise<void> | undefined;
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

  hostConnected(): void {
    const { hasUpdated, renderOptions, renderRoot } = this.host;
    hosts.add(this.host);
    // The element may have moved to a part of the page in another language.
    this.host.requestUpdate();
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
        this.report(`${attributeOf(property)}="${asked}" ${reason ?? `is no ${item} such as ${some.join(' ')}`}.`);
      };
      options[property] = readAttribute(type, value, (id) => this.find(id, data), refuse);
    }
    return options as OptionsOf<Own>;
  }

  /** Data and words to show; only words if there is no data; `undefined` while something is fetched. */
  #find(): { data: Slice | undefined; words: Words } | undefined {
    const { packs } = this.host.constructor as { packs?: Packs<Words> };
    const { data: given } = this.host;
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
    const lang = (own as Partial<Slice> | undefined)?.meta?.lang ?? languageOf(this.host);
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
      this.host.requestUpdate();
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
