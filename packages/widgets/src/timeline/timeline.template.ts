import type { ResolvedEvent } from '@baku-charter/core';
import { dateContent } from '../date.template.ts';
import { type HeadingLevel, type Html, heading } from '../html.ts';
import type { Strings } from '../locales/en.ts';
import { sourcesContent, statementsContent } from '../statement.template.ts';

const whereabouts = ({ event, place }: ResolvedEvent, t: Strings) =>
  [
    place?.name ?? (event.channel && t.channels[event.channel]),
    event.time && t.time(event.time),
    event.kind === 'computed' && t.computed,
  ]
    .filter(Boolean)
    .join(' · ');

/** One event: title, place and time, what was reported; on demand the rest, who disagrees, who took part. */
const eventContent = (html: Html, record: ResolvedEvent, t: Strings, level: HeadingLevel, open: boolean): unknown => {
  const { event, participants, sources } = record;
  const where = whereabouts(record, t);
  return html`<li part="event ${event.kind}">
    ${heading(html, level, event.title)}
    ${where && html`<p part="whereabouts">${where}</p>`}
    ${statementsContent(html, event.statements.slice(0, 1), sources, t)}
    <details part="details" ?open=${open}>
      <summary part="details-summary">${event.disagreement ? t.detailsWithDisagreement : t.details}</summary>
      ${statementsContent(html, event.statements.slice(1), sources, t)}
      ${
        event.disagreement
          ? html`<div part="disagreement">
              <p part="label">${t.disagreement}</p>
              <p>${event.disagreement.text}</p>
              ${sourcesContent(html, event.disagreement.sources, sources, t)}
            </div>`
          : ''
      }
      ${participants.length > 0 ? html`<p>${t.participants}: ${participants.map(({ name }) => name).join(', ')}</p>` : ''}
      <p>${t.confidence(event.confidence, event.independentLineages)}</p>
    </details>
  </li>`;
};

const byDate = (records: readonly ResolvedEvent[]) => {
  const days = new Map<string, ResolvedEvent[]>();
  for (const record of records) {
    const day = days.get(record.event.date);
    if (day) day.push(record);
    else days.set(record.event.date, [record]);
  }
  return [...days];
};

/** All events in order; those of one date share its heading. */
export const timelineContent = (
  html: Html,
  records: readonly ResolvedEvent[],
  t: Strings,
  level: HeadingLevel = 3,
  isOpen: (id: string) => boolean = () => false,
): unknown => html`<ol part="timeline" role="list">
  ${byDate(records).map(
    ([date, events]) => html`<li part="date-group">
      <p part="date"><span>${dateContent(html, date, t)}</span></p>
      <ol part="events" role="list">${events.map((record) => eventContent(html, record, t, level, isOpen(record.event.id)))}</ol>
    </li>`,
  )}
</ol>`;
