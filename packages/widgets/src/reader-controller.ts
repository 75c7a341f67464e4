/**
 * Remembers what readers opened and chose and where their focus is, and restores all of it after each rendering.
 * The order, the language and even the data may have changed in between.
 */
import type { ReactiveController } from 'lit';
import { CharterEvent, toAttribute } from './contract.ts';
import type { DataController } from './data-controller.ts';

/** `charter-toggle`: a reader opened or closed a record. */
export class CharterToggleEvent extends CharterEvent {
  /** Whether it is open now. */
  declare readonly open: boolean;
}

/** Selects what the attribute `open` opens in a record. It does not open the sources. */
export const DETAILS = '[part="details"]';

/** The id of the record around a node; empty where there is none. */
export const idAround = (node: Element | null): string => node?.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';

/** The nodes of all records, in order. */
export const recordsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-id]')];

/** The node of a record. Ids come from pages, so they are compared and never put into a selector. */
export const recordIn = (root: ParentNode, id: string): HTMLElement | undefined =>
  recordsIn(root).find(({ dataset }) => dataset['id'] === id);

/** Focuses a node without scrolling; returns whether it has the focus then. */
const focusOn = (node: HTMLElement): boolean => {
  if (node.tabIndex < 0) node.tabIndex = -1;
  node.focus({ preventScroll: true });
  return node.matches(':focus');
};

/** What readers who move to a record come to: its title, or the control that the title is in. */
export const titleOf = (record: HTMLElement): HTMLElement => {
  const heading = record.querySelector<HTMLElement>('[part="heading"]');
  return heading?.closest('summary') ?? heading ?? record;
};

/** Focuses the title of a record, so that a screen reader says the title and not the whole record. */
export const focusTitle = (record: HTMLElement): boolean => focusOn(titleOf(record));

/** The radio buttons of an element, of which the first stands for no choice. */
export const choicesIn = (root: ParentNode): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
];

/**
 * Everything that can be opened, by a name that stays the same when its record moves. Hundreds of links and buttons are
 * named too only if the focus may be on one of them.
 */
const controlsIn = (root: ParentNode, withFocus: boolean) => {
  const controls = new Map<string, HTMLElement>();
  const counts: Record<string, number> = {};
  const wanted = withFocus ? 'details, summary, a, button, input, textarea' : 'details';
  for (const node of root.querySelectorAll<HTMLElement>(wanted)) {
    const name = `${node.localName} ${node.getAttribute('part')} ${node.getAttribute('value')} ${idAround(node)}`;
    counts[name] = (counts[name] ?? 0) + 1;
    controls.set(`${name} ${counts[name]}`, node);
  }
  return controls;
};

const isPopoverOpen = (root: ParentNode) =>
  'popover' in HTMLElement.prototype && root.querySelector(':popover-open') !== null;

const isDetails = (node: Element): node is HTMLDetailsElement => node.localName === 'details';

export class ReaderController implements ReactiveController {
  readonly #data: DataController;
  /** What is open, by the name of the control. */
  #open = new Map<string, boolean>();
  /** The attribute `open` at the last rendering. While it stays the same, readers decide what is open. */
  #asked: string | null = null;
  /** The control that has the focus, by name, with its record and that record's position. */
  #focus: { isInside: boolean; control: string; id: string; position: number } | undefined;
  /** The value of the radio button that a reader chose. */
  #chosen: string | undefined;
  /** The disclosure that a reader is opening or closing. */
  #acted: Element | null | undefined;

  constructor(data: DataController) {
    this.#data = data;
  }

  hostConnected(): void {
    for (const type of ['click', 'keydown', 'toggle']) this.#data.host.renderRoot.addEventListener(type, this, true);
  }

  /** Listens to what readers do in the element. */
  handleEvent(event: Event): void {
    const target = event.target as HTMLDetailsElement;
    if (event.type === 'click') {
      this.#acted = (target as Partial<Element>).closest?.('summary')?.parentElement;
    } else if (event.type === 'keydown') {
      if ((event as KeyboardEvent).key === 'Escape') this.#close(event);
    } else if (target === this.#acted && target.matches(DETAILS)) {
      // Only readers cause this event: a page knows what it opens or closes itself.
      this.#acted = undefined;
      const fields = { kind: this.#data.subject.item, id: idAround(target), open: target.open };
      this.#data.host.dispatchEvent(new CharterToggleEvent('charter-toggle', fields));
    }
  }

  /** Notes what is open and what has the focus. */
  hostUpdate(): void {
    const { isReady, isServed } = this.#data;
    const root = this.#data.host.renderRoot as ShadowRoot;
    const asked = toAttribute(this.#data.host.open);
    const isAskedAnew = isReady && asked !== this.#asked;
    this.#asked = asked;
    if (isAskedAnew || !isReady) this.#open.clear();
    // Before the first rendering, readers may have used static markup between the tags.
    const before = isReady || isServed ? root : this.#data.host;
    this.#chosen = choicesIn(before).find(({ checked }) => checked)?.value;
    const focused = root.activeElement ?? this.#data.host.querySelector(':focus');
    const position = recordsIn(before).findIndex((record) => record.contains(focused));
    const isInside = root.activeElement !== null;
    this.#focus = focused ? { isInside, control: '', id: idAround(focused), position } : undefined;
    for (const [name, node] of controlsIn(before, this.#focus !== undefined)) {
      if (this.#focus && node === focused) this.#focus.control = name;
      // Before the first rendering only what is open counts: what is closed must not overrule the attribute.
      if (isDetails(node) && (isReady ? !(isAskedAnew && node.matches(DETAILS)) : node.open)) {
        this.#open.set(name, node.open);
      }
    }
  }

  /** Opens what was open, and what the page asks for; gives the focus back. */
  hostUpdated(): void {
    if (!this.#data.isRendered) return;
    const root = this.#data.host.renderRoot as ShadowRoot;
    const controls = controlsIn(root, this.#focus !== undefined);
    const asked = this.#asked?.match(/\S+/g)?.map((id) => this.#data.find(id));
    for (const [name, node] of controls) {
      if (!isDetails(node)) continue;
      const isAsked = node.matches(DETAILS) && (asked?.includes(idAround(node)) ?? this.#asked !== null);
      node.open = this.#open.get(name) ?? isAsked;
    }
    const choices = choicesIn(root);
    const chosen = choices.find(({ value }) => value === this.#chosen) ?? choices[0];
    if (chosen) chosen.checked = true;
    if (!this.#focus || !(this.#focus.isInside || this.#data.data)) return;
    const { control, id, position } = this.#focus;
    const records = recordsIn(root);
    // If its record is gone, the focus goes to the record now at that position; if there is none, to the fallback.
    const record = recordIn(root, id) ?? records[position] ?? records.at(-1);
    const node = controls.get(control) ?? root.querySelector<HTMLElement>('slot');
    if (!(node && focusOn(node)) && record) focusTitle(record);
  }

  /** Closes what is open around the focus. */
  #close(event: Event): void {
    const details = (event.target as Partial<Element>).closest?.<HTMLDetailsElement>('details[open]');
    // The browser itself closes a list of sources, and only that.
    if (!details || isPopoverOpen(this.#data.host.renderRoot)) return;
    event.preventDefault();
    this.#acted = details;
    details.open = false;
    details.querySelector('summary')?.focus();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-toggle': CharterToggleEvent;
  }
}
