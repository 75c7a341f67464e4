import type { ResolvedEvent } from '@baku-charter/core';
import {
  claimContent,
  dateContent,
  type HeadingLevel,
  heading,
  type Markup,
  nameText,
  statementsContent,
  timeText,
  unknownsContent,
} from '../markup.ts';

type Resolved = ResolvedEvent;

export const whereabouts = (m: Markup, { event, place }: Resolved) =>
  [
    place ? nameText(m, place) : event.channel && m.t.channels[event.channel],
    event.time && timeText(m, event.time),
    event.kind === 'computed' && m.t.kinds.computed,
  ]
    .filter(Boolean)
    .join(' · ');

const detailsContent = (m: Markup, { event, participants, sources, unknowns }: Resolved, open: boolean) => {
  const { html, t } = m;
  const { statements, disagreement, time, confidence, independentLineages } = event;
  return html`<details part="details" ?open=${open}>
    <summary part="details-summary">${disagreement ? t.detailsWithDisagreement : t.details}</summary>
    ${statementsContent(m, statements.slice(1), sources)}
    ${
      disagreement
        ? html`<div part="disagreement"><p part="label">${t.disagreement}</p>${statementsContent(m, [disagreement], sources)}</div>`
        : ''
    }
    ${
      time?.working
        ? html`<div part="working"><p part="label">${t.working}</p>${claimContent(m, time.working, sources)}</div>`
        : ''
    }
    ${unknownsContent(m, unknowns)}
    ${participants.length > 0 ? html`<p>${t.participants}: ${participants.map((one) => nameText(m, one)).join(t.comma)}</p>` : ''}
    <p>${t.confidence(t.levels[confidence], independentLineages)}</p>
  </details>`;
};

/** One event: title, place and time, what was reported; on demand the rest, who disagrees, who took part. */
const eventContent = (m: Markup, record: Resolved, level: HeadingLevel, open: boolean) => {
  const { html, t } = m;
  const { event, sources } = record;
  const where = whereabouts(m, record);
  return html`<li part="event ${event.kind} ${event.milestone ?? ''}" data-id=${event.id}>
    ${event.milestone ? html`<p part="milestone">${t.milestones[event.milestone]}</p>` : ''}
    ${heading(m, level, event.title)}
    ${where && html`<p part="whereabouts">${where}</p>`}
    ${statementsContent(m, event.statements.slice(0, 1), sources)}
    ${detailsContent(m, record, open)}
  </li>`;
};

export const byDate = (records: readonly Resolved[]) => {
  const dates = new Map<string, Resolved[]>();
  for (const record of records) {
    const group = dates.get(record.event.date);
    if (group) group.push(record);
    else dates.set(record.event.date, [record]);
  }
  return [...dates];
};

/** How exactly a date is known, which its marker shows and its words say. */
const precisionOf = (edtf: string) => {
  const precision = edtf.includes('/') ? 'range' : (['year', 'month', 'day'][edtf.split('-').length - 1] ?? 'day');
  return /[~?%]/.test(edtf) ? `${precision} approximate` : precision;
};

/** How much of the longest time between two neighbouring dates, as EDTF, lies before each. */
export const gapsBefore = (dates: readonly string[]): number[] => {
  const times = dates.map((date) => Date.parse(date.replace(/[~?%/].*/, '')));
  const gaps = times.map((time, index) => Math.max(time - (times[index - 1] ?? time), 0) || 0);
  const longest = Math.max(...gaps) || 1;
  return gaps.map((gap) => gap / longest);
};

/** All events in order; those of one date share its heading. */
export const timelineContent = (
  m: Markup,
  records: readonly Resolved[],
  level: HeadingLevel,
  isOpen: (id: string) => boolean,
): unknown => {
  const { html, t } = m;
  return html`<ol part="timeline" role="list" aria-label=${t.timeline}>
    ${byDate(records).map(
      ([date, events]) => html`<li part="date-group" data-date=${date}>
        <p part="date ${precisionOf(date)}"><span>${dateContent(m, date)}</span></p>
        <ol part="events" role="list">${events.map((record) => eventContent(m, record, level, isOpen(record.event.id)))}</ol>
      </li>`,
    )}
  </ol>`;
};
