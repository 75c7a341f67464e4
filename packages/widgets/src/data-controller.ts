/**
 * Shows an element's content, made of the data and the words that are found for it. If something is missing or fails, the
 * author's fallback stays readable and nothing is thrown.
 */
import type { Slice } from '@baku-charter/core';
import { html, noChange, nothing, type ReactiveController } from 'lit';
import { contentHtml } from './content-html.ts';
import { type Attributes, attributeOf, type OptionsOf, readAttribute } from './contract.ts';
import { DataSupply } from './data-supply.ts';
import { throwIfLitWouldFreeze } from './lit-limits.ts';
import { type Markup, markup } from './markup.ts';
import { hosts } from './page-language.ts';
import { Problems } from './problems.ts';
import { reasonOf } from './reason.ts';
import type { SharedWords } from './shared.words.ts';
import { type CharterHost, hasFallback, recordId, type Subject, valueOf } from './subject.ts';
import { newSlot, Untouched } from './untouched.ts';

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

  /** The nodes that are in the root before the first rendering, which removes them; `undefined` until it is connected. */
  #before: readonly ChildNode[] | undefined;
  readonly #untouched: Untouched;
  readonly #problems: Problems;
  readonly #supply: DataSupply<Words>;

  constructor(host: CharterHost, subject: Subject) {
    this.host = host;
    this.subject = subject;
    this.#untouched = new Untouched(host);
    this.#problems = new Problems(host, subject);
    this.#supply = new DataSupply(host, this.#problems);
  }

  /** Settles when everything that was asked for is loaded and rendered. */
  async settled(): Promise<boolean> {
    const { pending } = this.#supply;
    if (!pending) return true;
    await pending;
    // What was fetched is rendered next, which may start another fetch.
    return this.host.updateComplete;
  }

  /** The `data` of the element. */
  get given(): Slice | string | undefined {
    return this.#supply.given;
  }
  set given(data: Slice | string | undefined) {
    this.#supply.given = data;
  }

  hostConnected(): void {
    const { renderOptions, renderRoot } = this.host;
    hosts.add(this.host);
    // The element may have moved to a part of the page in another language.
    this.#supply.tryAgain();
    // An element may move at any time, also while it tells the page that it is ready.
    if (this.#before) return;
    this.isServed = renderRoot.firstElementChild !== null;
    // Without a slot, the author's content would be hidden until the first rendering, and lose the focus.
    if (!this.isServed) renderRoot.append(newSlot(this.host));
    this.#before = [...renderRoot.childNodes];
    // Lit would render before the first of these nodes, which the first rendering removes.
    renderOptions.renderBefore = null;
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    // What comes now is rendered when the element is back.
    this.#supply.rest();
  }

  hostUpdated(): void {
    if (this.isRendered) this.#untouched.watch();
    if (!this.host.isConnected) return;
    if (this.data && !this.isReady) {
      this.isReady = true;
      this.#problems.tellReady();
    }
    if (!this.#supply.pending) this.#problems.tell();
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
    this.#problems.clear();
    this.data = undefined;
    throwIfLitWouldFreeze();
    const found = this.#supply.find();
    let drawn: unknown;
    if (found?.data) {
      const { data, words } = found;
      try {
        this.data = data;
        const m = markup(contentHtml, words, data.meta.lang, nothing);
        const shown = content(data, m, this.#options(attributes, data));
        drawn = shown && html`<div part="base" lang=${words.lang} dir=${m.dir}>${shown}</div>`;
      } catch (error) {
        this.#fail('its data is no dataset; see parseDataset()', error);
      }
    }
    if (!drawn) this.data = undefined;
    this.isRendered = Boolean(drawn) || !(this.isReady ? this.#supply.pending : this.isServed);
    if (!this.isRendered) return noChange;
    this.#untouched.restore();
    for (const node of this.#before ?? []) node.remove();
    this.#before = [];
    if (drawn) return drawn;
    const { lang = '', dir = 'ltr', unavailable = '' } = (hasFallback(this.host) ? undefined : found?.words) ?? {};
    return html`<slot @slotchange=${this.#refresh}></slot>${unavailable && html`<p lang=${lang} dir=${dir}>${unavailable}</p>`}`;
  }

  /** Updates the element. Where the page has changed what that takes, the fallback is shown. */
  attempt(update: () => void): void {
    try {
      update();
    } catch (error) {
      this.#untouched.giveUp();
      this.#fail('it could not be shown', error);
      this.#problems.tell();
    }
  }

  readonly #refresh = () => {
    this.host.requestUpdate();
  };

  /** Adds a problem to the warning and the `charter-error` event that follow the rendering. */
  report(problem: string): void {
    this.#problems.add(problem);
  }

  /** The id of the record that an id leads to; `undefined` if there is none, or no data. */
  find(id: string, data = this.data): string | undefined {
    return data && recordId(data, this.subject.list, id);
  }

  /** The options that are set, by the names of properties. Empty attributes are not, except for `open`. */
  #options<Own extends Attributes>(attributes: Own, data: Slice): OptionsOf<Own> {
    const { item, list } = this.subject;
    const options: Record<string, unknown> = {};
    for (const [property, type] of Object.entries(attributes)) {
      const value = valueOf(this.host, property);
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

  #fail(problem: string, error: unknown): void {
    this.data = undefined;
    this.#problems.add(`${problem} (${reasonOf(error)}).`);
  }
}
