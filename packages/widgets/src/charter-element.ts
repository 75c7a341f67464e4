import type { Slice } from '@baku-charter/core';
import { html, nothing } from 'lit/html.js';
import { type Markup, markup } from './markup.ts';
import { type Pack, type Packs, reasonOf, Source } from './source.ts';
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

const FOCUSABLE = 'a, summary, button';
const MAIN = '[part="details"]';

const idAround = (node: Element) => node.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';

/** Disclosures by record and place within it, so that their state can be carried to other markup of the same. */
const disclosuresIn = (root: ParentNode) => {
  const found = new Map<string, HTMLDetailsElement>();
  let record = '';
  let place = 0;
  for (const details of root.querySelectorAll('details')) {
    const id = idAround(details);
    place = id === record ? place + 1 : 0;
    record = id;
    found.set(`${id} ${place}`, details);
  }
  return found;
};

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

  readonly #source = new Source(this, (this.constructor as typeof CharterElement).packs);
  #data: Slice | undefined;
  #shown: Pack | undefined;
  #prerendered = false;
  #ready = false;
  #reported = '';
  #open: string | null = null;
  #acted: Element | null | undefined;

  /** The dataset to show; by default the one that comes with the element. */
  get data(): Slice | undefined {
    return this.#data;
  }

  set data(data: Slice | undefined) {
    this.#data = data;
    this.requestUpdate();
  }

  /** Settles when what was asked for is there and drawn. */
  override get updateComplete(): Promise<unknown> {
    return super.updateComplete.then(
      () => this.#source.pending && this.#source.pending.then(() => this.updateComplete),
    );
  }

  /** The content, or `undefined` where there is none; adds to `problems` what the page should be told. */
  protected abstract content(data: Slice, m: Markup): unknown;

  /** The id under which the data has a record, by way of redirects; `undefined` where it has none. */
  protected abstract find(data: Slice, id: string): string | undefined;

  /** What the element was asked for, as events name it. */
  protected abstract get subject(): { kind: string; id: string };

  /** What events and addresses call one of its records. */
  protected abstract readonly item: 'quote' | 'pillar' | 'event';

  /** Whether the page asks for a record to be open. */
  protected isOpen?(id: string): boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#source.connect();
  }

  disconnectedCallback(): void {
    this.#source.disconnect();
  }

  /**
   * Listens to the page's address and to what readers do inside.
   *
   * @internal
   */
  handleEvent(event: Event): void {
    const target = event.target as HTMLDetailsElement;
    if (event.type === 'hashchange') {
      const id = this.#followLink();
      if (id) this.navigated(id, 'link');
    } else if (event.type === 'click') {
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
    this.#prerendered = root.firstElementChild !== null;
    for (const type of ['click', 'keydown', 'toggle']) root.addEventListener(type, this, true);
  }

  protected override update(): void {
    this.problems = [];
    let content = this.#contentOrProblem();
    // Markup from a server stays until there is something to put in its place.
    if (content !== undefined || !this.#prerendered) {
      const restore = this.#remember();
      if (this.#prerendered) this.clear();
      this.#prerendered = false;
      try {
        this.draw(this.#frame(content));
      } catch (error) {
        // What was drawn halfway is thrown away; then the fallback is drawn.
        content = undefined;
        this.#broken(error);
        this.clear();
        this.draw(this.#frame(content));
      }
      if (content !== undefined) restore();
    }
    this.#report();
    if (content !== undefined) this.drawn();
  }

  /** Notes what readers have opened and where they are; what it returns carries that to what was drawn since. */
  #remember(): () => void {
    const first = !this.#ready;
    const old = (first && !this.#prerendered ? undefined : this.root) ?? this;
    const opened = new Map([...disclosuresIn(old)].map(([key, { open }]) => [key, open]));
    const focused = first ? [...old.querySelectorAll(FOCUSABLE)].findIndex((node) => node.matches(':focus')) : -1;
    const before = this.#open;
    const asked = this.getAttribute('open');
    this.#open = asked;
    return () => {
      const root = this.root ?? this;
      for (const [key, details] of disclosuresIn(root)) {
        const isMain = details.matches(MAIN);
        const open = isMain && this.isOpen?.(idAround(details)) === true;
        // Until the first drawing, "closed" may only mean that the page did not say "open" there too.
        const keep = first ? !open : !isMain || asked === before;
        details.open = (keep ? opened.get(key) : undefined) ?? open;
      }
      root.querySelectorAll<HTMLElement>(FOCUSABLE)[focused]?.focus({ preventScroll: true });
    };
  }

  /** Called whenever the content has been drawn. */
  protected drawn(): void {
    if (this.#ready) return;
    this.#ready = true;
    this.#followLink();
    this.dispatchEvent(new CharterReadyEvent('charter-ready', this.subject));
  }

  #contentOrProblem(): unknown {
    try {
      this.#shown = this.#source.find(this.problems);
      for (const [property, choices] of Object.entries((this.constructor as typeof CharterElement).attributes)) {
        const name = attributeOf(property);
        const value = this.getAttribute(name);
        if (value !== null && Array.isArray(choices) && !choices.map(String).includes(value)) {
          this.problems.push(`${name}="${value}" is not one of ${choices.join(', ')}.`);
        }
      }
      if (!this.#shown) return undefined;
      const { data, locale } = this.#shown;
      return this.content(data, markup(html, locale, data.meta.lang, nothing));
    } catch (error) {
      this.#broken(error);
      return undefined;
    }
  }

  #frame(content: unknown) {
    const t = this.#shown?.locale;
    return content === undefined
      ? html`<slot>${t && html`<span lang=${t.lang}>${t.unavailable}</span>`}</slot>`
      : html`<div part="base" lang=${t?.lang ?? nothing} dir=${t?.dir ?? nothing}>${content}</div>`;
  }

  /** The ids in a space-separated attribute that are those of records; adds a problem for each that is not. */
  protected ids(data: Slice, attribute: string | null): string[] {
    return (attribute ?? '').split(/\s+/).flatMap((id) => {
      const found = this.find(data, id);
      if (id && !found) {
        this.problems.push(`there is no "${id}" in the data.${id.includes(',') ? ' Separate ids with spaces.' : ''}`);
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

  /** The markup of a record, where the element shows it. Compared and not selected, since ids come from pages. */
  protected record(id: string): HTMLElement | undefined {
    return [...(this.root?.querySelectorAll<HTMLElement>('[data-id]') ?? [])].find(
      ({ dataset }) => dataset['id'] === id,
    );
  }

  /** Focuses the title of a record, so that a screen reader says the title and not the whole. */
  protected focusRecord(record: HTMLElement): void {
    const title = record.querySelector<HTMLElement>('[part="heading"]') ?? record;
    title.tabIndex = -1;
    record.scrollIntoView({ block: 'nearest', inline: 'start' });
    title.focus({ preventScroll: true });
  }

  /** Tells the page that a reader moved to a record. */
  protected navigated(id: string, method: 'key' | 'link'): void {
    this.dispatchEvent(new CharterNavigateEvent('charter-navigate', { kind: this.item, id, method }));
  }

  /** Opens and focuses the record that the address names, if this is the first element that shows it. */
  #followLink(): string | undefined {
    const [, item, asked = ''] = /^#charter-(\w+)-(.+)/.exec(location.hash) ?? [];
    const id = item === this.item && this.#shown ? this.find(this.#shown.data, asked) : undefined;
    const record = id && this.record(id);
    if (!record) return undefined;
    // Not sooner: a page may have thousands of elements, and each asks this once.
    const alike = (this.getRootNode() as ParentNode).querySelectorAll<CharterElement>(this.localName);
    if ([...alike].find((element) => element.record(id)) !== this) return undefined;
    const details = record.querySelector<HTMLDetailsElement>(MAIN);
    if (details) details.open = true;
    this.focusRecord(record);
    return id;
  }

  #broken(error: unknown) {
    this.problems = [`its data is not a dataset (${reasonOf(error)}). Check it with parseDataset().`];
  }

  #report() {
    const problems = this.problems.join(' ');
    if (problems === this.#reported) return;
    this.#reported = problems;
    if (!problems) return;
    console.warn(`<${this.localName}>: ${problems}`);
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
