import { findRecord, type Slice } from '@baku-charter/core';
import { html, nothing, render } from 'lit/html.js';
import { type Markup, markup } from './markup.ts';
import { focusTitle, idAround, MAIN, Places, recordIn } from './places.ts';
import { enter, follow, leave, type Packs, reasonOf, Source } from './source.ts';
import { type Attributes, attributeOf, TemplateElement } from './template-element.ts';

/** What every event of an element says: what it is about. Events bubble and cross shadow roots. */
export class CharterEvent extends Event {
  /** The element or record it is about: `quote`, `pillars`, `pillar`, `timeline` or `event`. */
  declare readonly kind: string;
  /** Id of the record; for an element with several, what its `only` names. */
  declare readonly id: string;

  constructor(type: string, fields: { kind: string; id: string; [field: string]: unknown }) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, fields);
  }
}

/** `charter-ready`: the element shows its content for the first time. */
export class CharterReadyEvent extends CharterEvent {}

/** `charter-error`: the element cannot show what it was asked for. The author's fallback stays readable. */
export class CharterErrorEvent extends CharterEvent {
  /** What is wrong, and how to mend it. */
  declare readonly problems: readonly string[];
}

/** `charter-toggle`: a reader opened or closed a record. */
export class CharterToggleEvent extends CharterEvent {
  /** Whether it is open now. */
  declare readonly open: boolean;
}

/** `charter-navigate`: a reader moved to a record. */
export class CharterNavigateEvent extends CharterEvent {
  /** By a key inside the element, or by a deep link. */
  declare readonly method: 'key' | 'link';
}

/**
 * What all elements share: what is shown until data and words are there and whenever they are not, deep links,
 * and the state of disclosures. Nothing is ever thrown into the page.
 */
export abstract class CharterElement extends TemplateElement {
  static override readonly attributes: Attributes = { src: '', theme: ['auto', 'light', 'dark'] };

  /** Data and words of the tag, by language; set where it is defined. */
  static packs: Packs | undefined;

  /** Defines the tag. A page that loads a script twice, or two versions of it, keeps the first. */
  static define(tag: string, packs: Packs): void {
    if (customElements.get(tag)) return;
    this.packs = packs;
    customElements.define(tag, this as unknown as CustomElementConstructor);
  }

  /** Address of a dataset to show, as JSON; `data` goes before it. */
  declare src: string;

  /** `auto` takes the colours of the page; `light` and `dark` bring a surface of their own. */
  declare theme: 'auto' | 'light' | 'dark';

  /** What is wrong with what the element was asked to show, and how to mend it; empty where all is well. */
  protected problems: string[] = [];

  /** Whether it came with markup from a server. */
  protected served = false;

  readonly #source = new Source(this, (this.constructor as typeof CharterElement).packs);
  #data: Slice | undefined;
  #shown: ReturnType<Source['find']>;
  #ready = false;
  #reported = '';
  readonly #places = new Places();
  /** Ids of the records that `open` names. */
  #asked: readonly string[] = [];
  #acted: Element | null | undefined;

  /**
   * The dataset to show, as `parseDataset()` gives it; by default the one that comes with the element. It is not checked
   * again. To change what is shown, set another one.
   */
  get data(): Slice | undefined {
    return this.#data;
  }

  set data(data: Slice | undefined) {
    this.#data = data;
    this.requestUpdate();
  }

  /** Settles when what was asked for is there and drawn. */
  get updateComplete(): Promise<unknown> {
    return Promise.resolve((this.updating ?? this.#source.pending)?.then(() => this.updateComplete));
  }

  /** The content, or `undefined` where there is none; adds to `problems` what the page should be told. */
  protected abstract content(data: Slice, m: Markup): unknown;

  /** What the element was asked for, as events name it. */
  protected abstract get subject(): { kind: string; id: string };

  /** What events and addresses call one of its records, and the data all of them, with an s. */
  protected abstract readonly item: 'quote' | 'pillar' | 'event';

  connectedCallback(): void {
    this.requestUpdate();
    enter(this);
  }

  disconnectedCallback(): void {
    leave(this);
  }

  /**
   * Listens to what readers do inside.
   *
   * @internal
   */
  handleEvent(event: Event): void {
    const target = event.target as HTMLDetailsElement;
    if (event.type === 'click') {
      this.#acted = target.closest('summary')?.parentElement;
    } else if (event.type === 'keydown') {
      this.pressed(event as KeyboardEvent);
    } else if (target === this.#acted && target.matches(MAIN)) {
      // Opened by a reader; what a page opens or closes is not worth an event.
      this.#acted = undefined;
      const fields = { kind: this.item, id: idAround(target), open: target.open };
      this.dispatchEvent(new CharterToggleEvent('charter-toggle', fields));
    }
  }

  protected override started(root: ShadowRoot): void {
    this.served = root.firstElementChild !== null;
    for (const type of ['click', 'keydown', 'toggle']) root.addEventListener(type, this, true);
  }

  protected override update(root: ShadowRoot): void {
    this.problems = [];
    const content = this.#contentOrProblem();
    const { pending } = this.#source;
    // Markup from a server stays until there is something to put in its place, and what is shown while it is fetched.
    if (content || !(this.#ready ? pending : this.served)) this.#replace(root, content);
    if (!pending) this.#report();
  }

  #replace(root: ShadowRoot, content: unknown) {
    const isFirst = !this.#ready;
    const asked = this.getAttribute('open');
    const focused = root.activeElement ?? (content ? this.querySelector(':focus') : null);
    const carryOver = this.#places.note(isFirst && !this.served ? this : root, focused, asked, isFirst);
    if (isFirst && this.served) root.replaceChildren();
    let shown = content;
    try {
      render(this.#frame(shown), root);
    } catch (error) {
      // What was drawn halfway makes way for the fallback.
      shown = undefined;
      this.#broken(error);
      render(this.#frame(shown), root);
    }
    carryOver(root, (id) => asked === '' || this.#asked.includes(id));
    if (shown) this.drawn();
  }

  /** Called whenever the content has been drawn. */
  protected drawn(): void {
    follow(this);
    if (this.#ready) return;
    this.#ready = true;
    this.dispatchEvent(new CharterReadyEvent('charter-ready', this.subject));
  }

  #contentOrProblem(): unknown {
    try {
      this.#shown = this.#source.find(this.problems);
      for (const [property, choices] of Object.entries((this.constructor as typeof CharterElement).attributes)) {
        const name = attributeOf(property);
        const value = this.getAttribute(name);
        // A property has another value only where that of its attribute is none of its choices.
        if (value !== null && String(this[property as keyof this]) !== value) {
          this.problems.push(`${name}="${value}" is none of ${(choices as readonly unknown[]).join(', ')}.`);
        }
      }
      if (this.#shown?.data === undefined) return undefined;
      const { data, locale } = this.#shown;
      this.#asked = this.ids(data, 'open');
      return this.content(data, markup(html, locale, data.meta.lang, nothing));
    } catch (error) {
      this.#broken(error);
      return undefined;
    }
  }

  #frame(content: unknown) {
    const t = this.#shown?.locale;
    return t && content
      ? html`<div part="base" lang=${t.lang} dir=${t.dir}>${content}</div>`
      : html`<slot>${t && html`<span lang=${t.lang} dir=${t.dir}>${t.unavailable}</span>`}</slot>`;
  }

  #find(data: Slice, id: string) {
    return findRecord<readonly { id: string }[]>(data[`${this.item}s`], id, data.redirects)?.id;
  }

  /** The ids in an attribute that are those of records; adds a problem for each that is not. */
  protected ids(data: Slice, attribute: string): string[] {
    return (this.getAttribute(attribute)?.match(/\S+/g) ?? []).flatMap((id) => {
      const found = this.#find(data, id);
      if (!found) {
        this.problems.push(
          `${attribute}="${id}" is no ${this.item} such as ${data[`${this.item}s`]
            .slice(0, 5)
            .map((record) => record.id)
            .join(' ')}.`,
        );
      }
      return found ?? [];
    });
  }

  /** Closes what is open around the focus. */
  protected pressed(event: KeyboardEvent): void {
    const details = event.key === 'Escape' && (event.target as Element).closest<HTMLDetailsElement>('details[open]');
    if (!details) return;
    event.preventDefault();
    this.#acted = details;
    details.open = false;
    details.querySelector('summary')?.focus();
  }

  /** Moves to a record, and tells the page by what means a reader did so. */
  protected goTo(record: HTMLElement, method?: 'key' | 'link'): void {
    record.scrollIntoView({ block: 'nearest', inline: 'start' });
    focusTitle(record);
    if (method) {
      const fields = { kind: this.item, id: idAround(record), method };
      this.dispatchEvent(new CharterNavigateEvent('charter-navigate', fields));
    }
  }

  /**
   * Opens the record that the address names and moves to it; `false` where it does not show it.
   *
   * @internal
   */
  follow(method?: 'link'): boolean {
    const [, asked] = location.hash.split(`#charter-${this.item}-`);
    const data = this.#shown?.data;
    const id = asked && data && this.#find(data, asked);
    const record = id && this.root && recordIn(this.root, id);
    if (!record || !this.checkVisibility()) return false;
    const details = record.querySelector<HTMLDetailsElement>(MAIN);
    if (details) details.open = true;
    // A reader who is at something already stays there when a record comes late.
    if (method || document.activeElement === document.body) this.goTo(record, method);
    return true;
  }

  #broken(error: unknown) {
    if (this.#shown) this.#shown.data = undefined;
    this.problems = [`its data is no dataset; see parseDataset() (${reasonOf(error)}).`];
  }

  #report() {
    const problems = this.problems.join(' ');
    if (problems === this.#reported) return;
    this.#reported = problems;
    if (!problems) return;
    console.warn(`<${this.localName}>: ${problems}`, this);
    this.dispatchEvent(new CharterErrorEvent('charter-error', { ...this.subject, problems: this.problems }));
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-ready': CharterReadyEvent;
    'charter-error': CharterErrorEvent;
    'charter-toggle': CharterToggleEvent;
    'charter-navigate': CharterNavigateEvent;
  }
}
