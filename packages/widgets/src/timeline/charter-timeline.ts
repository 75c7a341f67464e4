import { edtfGaps, eventsBetween, isEdtf, resolveEvent, type Slice, type TimelineSlice } from '@baku-charter/core';
import { html } from 'lit/html.js';
import { styles } from '../../generated/timeline.styles.ts';
import { CharterElement } from '../charter-element.ts';
import type { Markup } from '../markup.ts';
import { recordsIn } from '../places.ts';
import type { Attributes } from '../template-element.ts';
import { timelineContent } from './timeline.template.ts';

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
 * @csspart base - Everything.
 * @csspart timeline - The list of dates; what scrolls where they stand side by side.
 * @csspart date-group - The events of one date.
 * @csspart date - The date they share. Also carries its precision, as do the next five.
 * @csspart day - A date known to the day.
 * @csspart month - A date known to the month.
 * @csspart year - A date known to the year.
 * @csspart range - A date that is a span.
 * @csspart approximate - A date that is not certain.
 * @csspart events - The list of the events of a date.
 * @csspart event - One event. Also carries its kind, as the next five.
 * @csspart background - An event from before the visit.
 * @csspart context - An event beside the visit.
 * @csspart publication - Something was published.
 * @csspart follow-up - An event that followed from the visit.
 * @csspart computed - A date that the document leads to and nobody announced.
 * @csspart signing - The event in which the agreement was signed.
 * @csspart article - The event that is the publication of the article quoted.
 * @csspart milestone - The words that say which of the two it is.
 * @csspart heading - The title of an event.
 * @csspart whereabouts - Place and time of day.
 * @csspart voice - Neighbouring claims of one voice. Also carries its name, as do the next three.
 * @csspart document - Claims in the voice of the document.
 * @csspart reported - Claims in the voice of a reporter.
 * @csspart analysis - Claims in the voice of an analyst.
 * @csspart voice-label - The words that say whose voice it is.
 * @csspart statement - One claim with its sources.
 * @csspart sources - The sources of a claim.
 * @csspart sources-summary - What opens them.
 * @csspart source - The link to a source.
 * @csspart details - Further reports, disagreement, participants and confidence.
 * @csspart details-summary - What opens them.
 * @csspart disagreement - Where sources differ.
 * @csspart working - How a time was worked out.
 * @csspart unknowns - What is not known.
 * @csspart label - The name of a part of the details.
 * @csspart controls - The buttons that move the strip.
 * @csspart earlier - The button that moves it back.
 * @csspart later - The button that moves it on.
 * @example
 * <charter-timeline from="2026-02-09" to="2026-02-11"></charter-timeline>
 */
export class CharterTimelineElement extends CharterElement {
  static override readonly styles = styles;

  static override readonly attributes: Attributes = {
    ...CharterElement.attributes,
    only: '',
    from: '',
    to: '',
    layout: ['auto', 'strip', 'list'],
    scale: ['even', 'proportional'],
    open: null,
    headingLevel: [3, 2, 4, 5, 6],
  };

  /** Space-separated ids of the events to show; empty for all. */
  declare only: string;

  /** First date to show, as EDTF, included; empty for no bound. */
  declare from: string;

  /** Last date to show, as EDTF, included; empty for no bound. */
  declare to: string;

  /** `auto` is a strip where the container is wide and a list where it is narrow. */
  declare layout: 'auto' | 'strip' | 'list';

  /** `even` sets dates side by side; `proportional` leaves space between them as long as the time between. */
  declare scale: 'even' | 'proportional';

  /** Events that start open: empty for all, else space-separated ids; none where the attribute is missing. */
  declare open: string | null;

  /** Level of the events' headings, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;

  protected override readonly item = 'event';

  protected override get subject(): { kind: string; id: string } {
    return { kind: 'timeline', id: this.only };
  }

  protected override content(data: Slice, m: Markup): unknown {
    for (const date of [this.from, this.to]) {
      if (date && !isEdtf(date)) {
        this.problems.push(`"${date}" is no EDTF date such as 2026-02-10 or 2026-02.`);
      }
    }
    const only = new Set(this.ids(data, 'only'));
    // Every dataset has whole events, and so has the slice that comes with this element.
    const whole = data as TimelineSlice;
    const records = eventsBetween(whole, this.from, this.to)
      .filter(({ id }) => !this.only.trim() || only.has(id))
      .flatMap(({ id }) => resolveEvent(whole, id) ?? []);
    if (records[0]) {
      // Three are more than most containers have room for.
      const controls =
        records[2] &&
        html`<div part="controls">
          <button part="earlier" @click=${this.#scroll(-1)}>${m.t.earlier}</button>
          <button part="later" @click=${this.#scroll(1)}>${m.t.later}</button>
        </div>`;
      return html`${timelineContent(m, records, this.headingLevel)}${controls}`;
    }
    if (this.problems.length === 0) this.problems.push(`no event is from "${this.from}" to "${this.to}".`);
    return undefined;
  }

  get #list(): HTMLElement | null | undefined {
    return this.root?.querySelector<HTMLElement>('[part="timeline"]');
  }

  protected override drawn(): void {
    super.drawn();
    // Each date is told how much of the longest time between two dates lies before it.
    const groups = [...(this.#list?.children ?? [])] as HTMLElement[];
    const gaps = edtfGaps(groups.map(({ dataset }) => dataset['date'] ?? ''));
    groups.forEach(({ style }, index) => {
      style.setProperty('--_gap-share', `${this.scale === 'proportional' ? gaps[index] : 0}`);
    });
  }

  /** Moves the focus from event to event, where they stand side by side. */
  protected override pressed(event: KeyboardEvent): void {
    super.pressed(event);
    const list = (event.target as Element).closest<HTMLElement>('[part="timeline"]');
    // In a list these keys are the page's, and with a modifier they are the browser's.
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || !list || getComputedStyle(list).display !== 'flex') return;
    const forward = towardsLater(list);
    const step = { ArrowRight: forward, ArrowLeft: -forward, Home: -Infinity, End: Infinity }[event.key];
    if (!step) return;
    event.preventDefault();
    const events = recordsIn(list);
    const focused = events.findIndex((one) => one.matches(':focus-within'));
    const target = events[focused + step] ?? events.at(step < 0 ? 0 : -1);
    if (target) this.goTo(target, 'key');
  }

  /** Scrolls by most of what is in view, so that a reader keeps something to hold on to. */
  #scroll(pages: number) {
    return () => {
      const list = this.#list;
      list?.scrollBy({ left: pages * towardsLater(list) * list.clientWidth * 0.8 });
    };
  }
}
