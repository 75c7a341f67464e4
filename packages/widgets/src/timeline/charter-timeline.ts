import { type Dataset, eventsBetween, isEdtf, resolveEvent } from '@baku-charter/core';
import { html } from 'lit';
import { CharterElement } from '../charter-element.ts';
import { idList, sortIds, unknownId } from '../id-list.ts';
import type { Strings } from '../locales/en.ts';
import { timelineStyles } from './charter-timeline.styles.ts';
import { timelineContent } from './timeline.template.ts';

/**
 * The events around the agreement: a strip where there is room, a list where there is not.
 *
 * @tag charter-timeline
 * @slot - Readable fallback, shown until the element is ready and whenever it has nothing to show.
 * @fires {CharterErrorEvent} charter-error - When an event or a date is unknown, or the data is broken.
 * @csspart base - Everything.
 * @csspart strip - What scrolls where the events stand side by side.
 * @csspart timeline - The list of dates.
 * @csspart date-group - The events of one date.
 * @csspart date - The date they share.
 * @csspart events - The list of those events.
 * @csspart event - One event. Also carries its kind, for example `background` or `computed`.
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
 * @csspart details - Disagreement, participants and confidence.
 * @csspart details-summary - What opens them.
 * @csspart disagreement - Where sources differ.
 * @csspart label - The name of a part of the details.
 * @cssprop --charter-text-color - Text. Inherited from the page by default.
 * @cssprop --charter-muted-color - Secondary text.
 * @cssprop --charter-rule-color - Thin rules.
 * @cssprop --charter-accent-color - Thick rules and focus rings.
 * @cssprop --charter-surface-color - Background. None by default.
 * @cssprop --charter-font-family - Typeface. Inherited from the page by default.
 * @cssprop --charter-gap - Space between events.
 * @cssprop --charter-padding - Space inside the element.
 * @example
 * <charter-timeline from="2026-02-09" to="2026-02-11"></charter-timeline>
 */
export class CharterTimelineElement extends CharterElement {
  static override styles = [...CharterElement.styles, timelineStyles];

  static override properties = {
    ...CharterElement.properties,
    only: { useDefault: true },
    from: { useDefault: true },
    to: { useDefault: true },
    layout: { reflect: true, useDefault: true },
    open: { useDefault: true },
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
  };

  /** Space-separated ids of the events to show; empty for all. */
  declare only: string;

  /** First date to show, as EDTF, included; empty for no bound. */
  declare from: string;

  /** Last date to show, as EDTF, included; empty for no bound. */
  declare to: string;

  /** `auto` is a strip where the container is wide and a list where it is narrow. */
  declare layout: 'auto' | 'strip' | 'list';

  /** Events that start open: empty for all, else space-separated ids; none where the attribute is missing. */
  declare open: string | null;

  /** Level of the events' headings, 2 to 6. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;

  constructor() {
    super();
    this.only = '';
    this.from = '';
    this.to = '';
    this.layout = 'auto';
    this.open = null;
    this.headingLevel = 3;
  }

  protected override get subject(): { kind: string; id: string } {
    return { kind: 'timeline', id: this.only };
  }

  protected override content(data: Dataset, t: Strings): unknown {
    this.expect('layout', this.layout, ['auto', 'strip', 'list']);
    this.expect('heading-level', this.headingLevel, [2, 3, 4, 5, 6]);
    const resolve = (id: string) => resolveEvent(data, id)?.event.id;
    const only = sortIds(idList(this.only), resolve);
    const open = sortIds(idList(this.open), resolve);
    const badDates = [this.from, this.to].filter((date) => date && !isEdtf(date));
    this.problems.push(
      ...badDates.map((date) => `"${date}" is not an EDTF date. Write it like 2026-02-10 or 2026-02.`),
      ...[...only.unknown, ...open.unknown].map(unknownId),
    );
    const records = eventsBetween(data, this.from, this.to)
      .filter(({ id }) => !this.only || only.live.includes(id))
      .flatMap(({ id }) => resolveEvent(data, id) ?? []);
    if (records.length > 0) {
      const isOpen = (id: string) => this.open === '' || open.live.includes(id);
      // What can be scrolled must be reachable by keyboard, hence a focusable region.
      return html`<div part="strip" role="region" aria-label=${t.timeline} tabindex="0">
        ${timelineContent(html, records, t, this.headingLevel, isOpen)}
      </div>`;
    }
    if (this.problems.length === 0) this.problems.push('no event falls between these dates.');
    return undefined;
  }
}
