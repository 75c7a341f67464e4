import { eventsBetween, type ResolvedEvent, resolveEvent, type TimelineSlice } from '@baku-charter/core';
import { LitElement } from 'lit';
import { styles } from '../../generated/timeline.styles.ts';
import { whenParsed, withControllers } from '../connect.ts';
import { type Attributes, type OptionsOf, propertiesOf, SHARED_ATTRIBUTES, toAttribute } from '../contract.ts';
import { CharterNavigateEvent, goTo } from '../deep-link-controller.ts';
import type { Markup } from '../markup.ts';
import type { Packs } from '../packs.ts';
import { DETAILS, idAround, recordIn, recordsIn, titleOf } from '../reader-controller.ts';
import type { Subject } from '../subject.ts';
import { type Arrangement, arrange, NODES, type Properties } from './arrangement.ts';
import { positionText, timelineContent } from './timeline.template.ts';
import type { TimelineWords } from './timeline.words.ts';

/** Whether days stand side by side, so that what an entry opens is beneath all of them. */
const isSideBySide = (root: ParentNode) => {
  const list = root.querySelector('[part="timeline"]');
  return list !== null && getComputedStyle(list).display === 'grid';
};

/** Scrolls as little as is needed to see what is open, and its title above all. */
const reveal = (event: HTMLElement) => {
  for (const node of [event.querySelector('[part="panel"]'), titleOf(event)]) {
    // The DOMs of tests cannot scroll.
    if (node && 'scrollIntoView' in node) node.scrollIntoView({ block: 'nearest' });
  }
};

/** Whether later dates are to the right (1) or to the left (-1). Old browsers do not know `:dir()`. */
const towardsLater = (list: Element) => (getComputedStyle(list).direction === 'rtl' ? -1 : 1);

const setAll = (node: HTMLElement | undefined, properties: Properties) => {
  // The style sheet takes 0 where there is nothing. Most marks have several zeros.
  for (const [name, value] of Object.entries(properties)) node?.style.setProperty(name, String(value || ''));
};

/**
 * The events around the agreement: a line on which every event has its mark and its entry, and one panel for the event
 * that is open: beneath it, or beneath all days where these stand side by side.
 *
 * Where entries stand side by side, arrow keys move from event to event, Home and End to the first and the last.
 *
 * @tag charter-timeline
 * @slot - Readable fallback, shown until the element is ready and whenever it has nothing to show.
 * @fires {CharterReadyEvent} charter-ready - When it shows its content for the first time.
 * @fires {CharterErrorEvent} charter-error - When an event or a date is unknown, or the data is broken.
 * @fires {CharterToggleEvent} charter-toggle - When a reader opened or closed an event.
 * @fires {CharterNavigateEvent} charter-navigate - When a reader moved to an event by key, button or deep link.
 * @example
 * <charter-timeline from="2026-02-09" to="2026-02-11"></charter-timeline>
 */
export class CharterTimelineElement extends LitElement {
  static readonly attributes = {
    ...SHARED_ATTRIBUTES,
    show: 'ids',
    from: 'date',
    to: 'date',
    layout: ['auto', 'strip', 'list'],
    scale: ['even', 'proportional'],
    open: 'open',
    headingLevel: [3, 2, 4, 5, 6],
  } as const satisfies Attributes;

  static readonly subject = {
    kind: 'timeline',
    item: 'event',
    list: 'events',
    names: 'show',
  } as const satisfies Subject;

  static override readonly properties = propertiesOf(this.attributes);

  /** Data and words by language; set where the tag is defined. */
  static packs: Packs<TimelineWords> | undefined;

  /** The events asked for, in the order of the data. */
  static select(
    data: TimelineSlice,
    { show, from = '', to = '' }: OptionsOf<typeof CharterTimelineElement.attributes>,
  ): ResolvedEvent[] {
    return eventsBetween(data, from, to)
      .filter(({ id }) => show?.includes(id) ?? true)
      .flatMap(({ id }) => resolveEvent(data, id) ?? []);
  }

  /** `auto` takes the colours of the page; `light` and `dark` bring a surface of their own. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Address of a dataset to show, as JSON. It is not used where `data` is set. */
  declare src: string;
  /** Space-separated ids of the events to show; empty for all. */
  declare show: string;
  /** First date to show, as EDTF; a missing one is open. */
  declare from: string;
  /** Last date to show, as EDTF; a missing one is open. */
  declare to: string;
  /** `strip` sets the days of a short timeline side by side from 700 px, `auto` from 1060 px; otherwise, and with `list`, one is below the other. */
  declare layout: 'auto' | 'strip' | 'list';
  /** `proportional` adds, from 700 px and unless it is a list, an axis above the entries that is true to time under each heading. */
  declare scale: 'even' | 'proportional';
  /**
   * Events that start open: empty for all, else space-separated ids; none where the attribute is missing. Where it asks
   * for several, several can be open at once.
   */
  declare open: string | null;
  /** Level of the events' headings, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;
  /**
   * The dataset to show, as `parseDataset()` returns it, or the name of one that was registered; by default the one that
   * comes with the element. It is not checked again. To change what is shown, set another object.
   */
  get data(): TimelineSlice | string | undefined {
    return this.#data.given as TimelineSlice | string | undefined;
  }
  set data(data: TimelineSlice | string | undefined) {
    this.#data.given = data;
  }

  readonly #data = withControllers<TimelineWords>(this, styles);

  override connectedCallback(): void {
    whenParsed(this.#data, () => {
      super.connectedCallback();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    return this.#data.settled();
  }

  /** What was rendered last. */
  #shown: { m: Markup<TimelineWords>; arrangement: Arrangement } | undefined;

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('keydown', (event) => {
      this.#moveByKey(event as KeyboardEvent);
    });
    this.renderRoot.addEventListener('click', (event) => {
      const button = (event.target as Partial<Element>).closest?.('button');
      if (button?.matches('[part="previous"], [part="next"]')) this.#follow(button);
    });
    this.addEventListener('charter-toggle', ({ id, open }) => {
      const event = open && isSideBySide(this.renderRoot) && recordIn(this.renderRoot, id);
      if (event) reveal(event);
    });
    this.renderRoot.addEventListener(
      'toggle',
      ({ target }) => {
        if ((target as Partial<Element>).matches?.(DETAILS)) this.#sayPosition();
      },
      true,
    );
  }

  protected override performUpdate(): void {
    this.#data.attempt(() => {
      super.performUpdate();
    });
  }

  protected override render(): unknown {
    const { attributes, select } = CharterTimelineElement;
    this.#shown = undefined;
    return this.#data.show(attributes, (given, m, options) => {
      // Datasets and the slice of this element have whole events; other slices have only title and date.
      const data = given as TimelineSlice;
      // Without a date that cannot be read, which has been reported, there would be events that nobody asked for.
      if ((toAttribute(this.from) && !options.from) || (toAttribute(this.to) && !options.to)) return undefined;
      const records = select(data, options);
      if (records[0]) {
        const arrangement = arrange(records, options.scale);
        this.#shown = { m, arrangement };
        return timelineContent(m, records, data, options, arrangement);
      }
      // Ids that are unknown have been reported already.
      if (options.show?.length === 0) return undefined;
      const isEmpty = data.events.length === 0;
      this.#data.report(isEmpty ? 'the data has no events.' : `no event is from "${this.from}" to "${this.to}".`);
      return undefined;
    });
  }

  protected override updated(): void {
    if (!this.#shown) return;
    const { arrangement } = this.#shown;
    const nodes = (selector: string) => this.renderRoot.querySelectorAll<HTMLElement>(selector);
    setAll(nodes(NODES.strip)[0], arrangement.strip);
    for (const name of ['stretches', 'chapters', 'events'] as const) {
      const found = nodes(NODES[name]);
      arrangement[name].forEach((properties, index) => {
        setAll(found[index], properties);
      });
    }
    this.#sayPosition();
  }

  /** The event that a reader opened last. */
  #last = '';

  /**
   * The nodes of the events, where a reader is among them, and where the buttons lead. As long as no event was opened, the
   * current one is the signing or the first, `next` opens that, and nothing is before it.
   */
  get #place() {
    const events = recordsIn(this.renderRoot);
    const details = this.renderRoot.querySelector(`${DETAILS}[open]`);
    const open = events.findIndex((event) => event.contains(details));
    const opened = open < 0 ? events.findIndex((event) => idAround(event) === this.#last) : open;
    const signing = events.findIndex((event) => event.matches('[part~="signing"]'));
    const current = opened < 0 ? Math.max(signing, 0) : opened;
    const isBegun = opened >= 0;
    const [previous, next] = [events[isBegun ? current - 1 : -1], events[isBegun ? current + 1 : current]];
    return { events, open, opened, current, previous, next };
  }

  /** Says which event is the current one, in the status and for the style sheet, and which buttons lead on from it. */
  #sayPosition() {
    const status = this.renderRoot.querySelector('[part="status"]');
    if (!status || !this.#shown) return;
    const { events, open, opened, current, ...leading } = this.#place;
    if (open >= 0) this.#last = idAround(events[open] ?? null);
    const title = this.ownerDocument.createElement('span');
    title.className = 'unseen';
    // Those who hear the status hear what they came to; the others see it.
    title.textContent = events[open]?.querySelector('[part="name"]')?.textContent ?? '';
    const said = positionText(this.#shown.m, opened < 0 ? undefined : opened, events.length);
    status.replaceChildren(said, title.textContent && ' ', title);
    for (const event of events) {
      const entry = event.querySelector('summary');
      if (event === events[current]) entry?.setAttribute('aria-current', 'true');
      else entry?.removeAttribute('aria-current');
    }
    for (const part of ['previous', 'next'] as const) {
      const button = this.renderRoot.querySelector<HTMLButtonElement>(`[part="${part}"]`);
      if (button) button.disabled = !leading[part];
    }
  }

  /** Opens the event that a button leads to. The focus stays on the button as long as it can be used. */
  #follow(button: HTMLButtonElement) {
    const event = button.matches('[part="previous"]') ? this.#place.previous : this.#place.next;
    const details = event?.querySelector<HTMLDetailsElement>(DETAILS);
    if (!event || !details) return;
    // As if the reader had opened it, so that the page hears of it in the same way.
    if (!details.open) details.querySelector('summary')?.click();
    reveal(event);
    this.#sayPosition();
    if (button.disabled) titleOf(event).focus({ preventScroll: true });
    const { item } = CharterTimelineElement.subject;
    const fields = { kind: item, id: idAround(event), method: 'button' };
    this.dispatchEvent(new CharterNavigateEvent('charter-navigate', fields));
  }

  /** Moves the focus from event to event, where they stand side by side. */
  #moveByKey(event: KeyboardEvent) {
    const list = (event.target as Partial<Element>).closest?.<HTMLElement>('[part="timeline"]');
    // In a list these keys scroll the page; with a modifier they belong to the browser.
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || !list || !isSideBySide(this.renderRoot)) return;
    const forward = towardsLater(list);
    const step = { ArrowRight: forward, ArrowLeft: -forward, Home: -Infinity, End: Infinity }[event.key];
    if (!step) return;
    event.preventDefault();
    const events = recordsIn(list);
    const focused = events.findIndex((one) => one.matches(':focus-within'));
    const target = events[focused + step] ?? events.at(step < 0 ? 0 : -1);
    if (target) goTo(this.#data, target, 'key');
  }
}
