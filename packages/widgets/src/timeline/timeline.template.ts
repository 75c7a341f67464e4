import type { ResolvedEvent } from '@baku-charter/core';
import {
  dateContent,
  fill,
  grouped,
  type HeadingLevel,
  heading,
  labelled,
  type Markup,
  precisionOf,
  timeText,
} from '../markup.ts';
import { type Citations, citations, statementContent, statementsContent, unknownsContent } from '../statements.ts';
import type { TimelineWords } from './timeline.words.ts';

type Resolved = ResolvedEvent;

export const whereabouts = (m: Markup<TimelineWords>, { event, place }: Resolved) =>
  [
    place ? place.name : event.channel && m.t.channels[event.channel],
    event.time && timeText(m, event.time),
    event.kind === 'computed' && m.t.kinds.computed,
  ]
    .filter(Boolean)
    .join(' · ');

const detailsContent = (
  m: Markup<TimelineWords>,
  { event, participants, unknowns }: Resolved,
  open: boolean,
  cited: Citations,
) => {
  const { html, t } = m;
  const { statements, disagreement, time, confidence, independentLineages } = event;
  return html`<details part="details" ?open=${open}>
    <summary part="details-summary">${disagreement ? t.sourcesDiffer : t.details}</summary>
    ${statementsContent(m, statements.slice(1), cited)}
    ${disagreement ? labelled(m, 'disagreement', t.disagreement, statementsContent(m, [disagreement], cited)) : ''}
    ${time?.working ? labelled(m, 'working', t.working, statementContent(m, time.working, cited)) : ''}
    ${unknownsContent(m, unknowns)}
    ${participants[0] ? html`<p>${t.participants}: ${participants.map(({ name }) => name).join(t.comma)}</p>` : ''}
    <p>${fill(t.confidence, { level: t.levels[confidence], lineages: independentLineages })}</p>
  </details>`;
};

/** One event: title, place and time, what was reported; in a disclosure the rest, such as who disagrees or took part. */
const eventContent = (
  m: Markup<TimelineWords>,
  record: Resolved,
  level: HeadingLevel,
  open: boolean,
  cited: Citations,
) => {
  const { html, t } = m;
  const { event } = record;
  const where = whereabouts(m, record);
  return html`<li part="event ${event.kind} ${event.milestone ?? ''}" data-id=${event.id}>
    ${event.milestone ? html`<p part="milestone">${t.milestones[event.milestone]}</p>` : ''}
    ${heading(m, level, event.title)}
    ${where && html`<p part="whereabouts">${where}</p>`}
    ${statementsContent(m, event.statements.slice(0, 1), cited)}
    ${detailsContent(m, record, open, cited)}
  </li>`;
};

/** All events in order; those of one date share its heading. `isOpen` is for static markup. */
export const timelineContent = (
  m: Markup<TimelineWords>,
  records: readonly Resolved[],
  level: HeadingLevel,
  isOpen: (id: string) => boolean = () => false,
): unknown => {
  const { html, t } = m;
  const cited = citations(
    m,
    records.flatMap(({ sources }) => sources),
  );
  return html`<ol part="timeline" role="list" aria-label=${t.timeline}>
    ${grouped(records, ({ event }) => event.date).map(
      ([date, events]) => html`<li part="date-group" data-date=${date}>
        <p part="date ${precisionOf(date)}"><span>${dateContent(m, date)}</span></p>
        <ol part="events" role="list">${events.map((record) => eventContent(m, record, level, isOpen(record.event.id), cited))}</ol>
      </li>`,
    )}
  </ol>${cited.lists()}`;
};

/** The buttons that move the strip. One or two events need none, since they fit into most containers. */
export const timelineControls = (
  { html, t }: Markup<TimelineWords>,
  records: readonly Resolved[],
  canUse: boolean,
): unknown =>
  records.length > 2
    ? html`<div part="controls">
        <button part="earlier" ?inert=${!canUse}>${t.earlier}</button>
        <button part="later" ?inert=${!canUse}>${t.later}</button>
      </div>`
    : '';
