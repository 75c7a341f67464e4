import { edtfGaps, eventsBetween, type ResolvedEvent, resolveEvent, type TimelineSlice } from '@baku-charter/core';
import { html, LitElement } from 'lit';
import { styles } from '../../generated/timeline.styles.ts';
import { whenParsed, withControllers } from '../connect.ts';
import { type Attributes, type OptionsOf, propertiesOf, SHARED_ATTRIBUTES } from '../contract.ts';
import { goTo } from '../deep-link-controller.ts';
import type { Packs } from '../packs.ts';
import { recordsIn } from '../reader-controller.ts';
import type { Subject } from '../subject.ts';
import { timelineContent, timelineControls } from './timeline.template.ts';
import type { TimelineWords } from './timeline.words.ts';

/** Whether later dates are to the right (1) or to the left (-1). */
const towardsLater = (list: Element) => (list.matches(':dir(rtl)') ? -1 : 1);

/**
 * The events around the agreement: a strip where there is room, a list where there is not.
 *
 * In the strip, arrow keys move from event to event, Home and End to the first and the last.
 *
 * @tag charter-timeline
 * @slot - Readable fallback, shown until the element is ready and whenever it has nothing to show.
 * @fires {CharterReadyEvent} charter-ready - When it shows its content for the first time.
 * @fires {CharterErrorEvent} charter-error - When an event or a date is unknown, or the data is broken.
 * @fires {CharterToggleEvent} charter-toggle - When a reader opened or closed an event.
 * @fires {CharterNavigateEvent} charter-navigate - When a reader moved to an event by key or deep link.
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

  static override readonly properties = { ...propertiesOf(this.attributes), data: { attribute: false } };

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
  /** `strip` side by side; `list` one below the other; `auto` by the width of the container. */
  declare layout: 'auto' | 'strip' | 'list';
  /** `even` puts dates of a strip at even distances; `proportional` as far apart as they are in time. */
  declare scale: 'even' | 'proportional';
  /** Events that start open: empty for all, else space-separated ids; none where the attribute is missing. */
  declare open: string | null;
  /** Level of the events' headings, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;
  /**
   * The dataset to show, as `parseDataset()` returns it; by default the one that comes with the element. It is not
   * checked again. To change what is shown, set another object.
   */
  declare data: TimelineSlice | undefined;

  readonly #data = withControllers<TimelineWords>(this, styles);

  override connectedCallback(): void {
    whenParsed(this, () => {
      super.connectedCallback();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    return this.#data.settled();
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('keydown', (event) => {
      this.#moveByKey(event as KeyboardEvent);
    });
    this.renderRoot.addEventListener('click', (event) => {
      const part = (event.target as Element).closest('button')?.getAttribute('part');
      if (part === 'earlier') this.#scroll(-1);
      if (part === 'later') this.#scroll(1);
    });
  }

  protected override render(): unknown {
    const { attributes, select } = CharterTimelineElement;
    return this.#data.show(attributes, (data, m, options) => {
      // Datasets and the slice of this element have whole events; other slices have only title and date.
      const records = select(data as TimelineSlice, options);
      if (records[0]) {
        return html`${timelineContent(m, records, options.headingLevel ?? 3)}${timelineControls(m, records, true)}`;
      }
      // Ids that are unknown have been reported already.
      if (options.show?.length !== 0) this.#data.report(`no event is from "${this.from}" to "${this.to}".`);
      return undefined;
    });
  }

  protected override updated(): void {
    // The gap before each date, as a share of the longest gap.
    const groups = [...(this.#list?.children ?? [])] as HTMLElement[];
    const gaps = edtfGaps(groups.map(({ dataset }) => dataset['date'] ?? ''));
    groups.forEach(({ style }, index) => {
      style.setProperty('--_gap-share', String(this.scale === 'proportional' ? gaps[index] : 0));
    });
  }

  get #list(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[part="timeline"]');
  }

  /** Moves the focus from event to event, where they stand side by side. */
  #moveByKey(event: KeyboardEvent) {
    const list = (event.target as Element).closest<HTMLElement>('[part="timeline"]');
    // In a list these keys scroll the page; with a modifier they belong to the browser.
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || !list || getComputedStyle(list).display !== 'flex') return;
    const forward = towardsLater(list);
    const step = { ArrowRight: forward, ArrowLeft: -forward, Home: -Infinity, End: Infinity }[event.key];
    if (!step) return;
    event.preventDefault();
    const events = recordsIn(list);
    const focused = events.findIndex((one) => one.matches(':focus-within'));
    const target = events[focused + step] ?? events.at(step < 0 ? 0 : -1);
    if (target) goTo(this.#data, target, 'key');
  }

  /** Scrolls by 80 % of what is in view, so that readers see again a part of what they saw before. */
  #scroll(pages: 1 | -1) {
    const list = this.#list;
    list?.scrollBy({ left: pages * towardsLater(list) * list.clientWidth * 0.8 });
  }
}
