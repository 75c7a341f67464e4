import type { ResolvedEvent, TimelineSlice } from '@baku-charter/core';
import {
  countInWords,
  dateContent,
  edtfDays,
  fill,
  formatBriefly,
  type HeadingLevel,
  heading,
  type Markup,
  more,
  precisionOf,
  timeText,
} from '../markup.ts';
import {
  type Citations,
  citations,
  statementContent,
  statementsContent,
  termsContent,
  unknownsContent,
} from '../statements.ts';
import { type Arrangement, arrange, headlineOf } from './arrangement.ts';
import type { Scale } from './axis.ts';
import type { TimelineWords } from './timeline.words.ts';

type Words = Markup<TimelineWords>;
type Resolved = ResolvedEvent;

/** What of an element's options its content depends on. */
interface Options {
  readonly headingLevel?: HeadingLevel | undefined;
  readonly scale?: Scale | undefined;
  readonly open?: readonly string[] | true | undefined;
}

const placeOf = ({ t }: Words, { event, place }: Resolved) =>
  place ? place.name : event.channel ? t.channels[event.channel] : '';

const joined = (texts: readonly (string | false | undefined)[]) => texts.filter(Boolean).join(' · ');

/** Time and place in full, a line each, for pasted forms. */
export const whereabouts = (m: Words, record: Resolved): string[] => {
  const { time } = record.event;
  return [time ? timeText(m, time) : '', placeOf(m, record)].filter(Boolean);
};

/** A time of day at a glance. Its zone, and whether it was worked out, stand in the panel. */
const clockOf = ({ t }: Words, { event }: Resolved) => {
  const { at, notBefore, notAfter, approximate } = event.time ?? {};
  if (at !== undefined) return fill(approximate ? t.atAbout : t.at, { time: at });
  if (notBefore !== undefined && notAfter !== undefined) return `${notBefore}–${notAfter}`;
  if (notAfter !== undefined) return fill(t.notAfter, { time: notAfter });
  return notBefore === undefined ? '' : fill(t.notBefore, { time: notBefore });
};

/** What of an event is in doubt, for those who check. */
const checkContent = (m: Words, { event, unknowns, terms }: Resolved, cited: Citations) => {
  const { html, t } = m;
  const { disagreement, time, confidence, independentLineages } = event;
  return html`<div part="check">
    ${disagreement ? more(m, 'disagreement', t.disagreement, statementContent(m, disagreement, cited)) : ''}
    ${time?.working ? more(m, 'working', t.working, statementContent(m, time.working, cited)) : ''}
    ${unknownsContent(m, unknowns)}
    ${termsContent(m, terms, cited)}
    <p part="confidence">${fill(t.confidence, { level: t.levels[confidence], lineages: independentLineages })}</p>
  </div>`;
};

/** What opens: when and where, who took part, what was reported. */
const panelContent = (m: Words, record: Resolved, cited: Citations) => {
  const { html, t, textLang } = m;
  const { event, participants } = record;
  const place = placeOf(m, record);
  return html`<div part="panel">
    <div part="facts">
      <p part="panel-title" lang=${textLang}>${event.title}</p>
      <p>${dateContent(m, event.date)}${event.time ? t.comma + timeText(m, event.time) : ''}</p>
      ${place && html`<p lang=${textLang}>${place}</p>`}
      ${participants[0] ? html`<p>${t.participants}: <span lang=${textLang}>${participants.map(({ name }) => name).join(t.comma)}</span></p>` : ''}
    </div>
    <div part="statements">${statementsContent(m, event.statements, cited)}</div>
    ${checkContent(m, record, cited)}
  </div>`;
};

/** How an event is drawn on the axis: a bar for more than a day, hollow where the date is not certain. */
const shapeOf = ({ date }: Resolved['event']) => {
  const days = edtfDays(date);
  const isUncertain = /[~?%X]/.test(date);
  return `${days?.first === days?.last ? '' : 'bar '}${isUncertain ? 'uncertain' : ''}`;
};

/** One event: its entry, which is the control, and the panel that it opens. */
const eventContent = (
  m: Words,
  record: Resolved,
  day: string | undefined,
  options: Options,
  isOpen: boolean,
  cited: Citations,
) => {
  const { html, t, textLang } = m;
  const { event } = record;
  const { milestone, kind, title, date, statements } = event;
  const clock = clockOf(m, record);
  const rest = joined([placeOf(m, record), kind === 'computed' && t.kinds.computed]);
  const isOneOfSeveral = opensSeveral(options);
  return html`<li part="event ${kind} ${milestone ?? ''}" data-id=${event.id}>
    <details part="details" name=${isOneOfSeveral ? '' : 'charter-event'} ?open=${isOpen}>
      <summary part="details-summary">
        <span part="tick ${shapeOf(event)}"></span>
        <span part="whereabouts">${milestone ? html`<b part="milestone">${t.milestones[milestone]}</b>` : ''}${
          date === day ? '' : html`<b>${dateContent(m, date)}</b>`
        }${clock && html`<b>${clock}</b>`}${rest && html`<span>${rest}</span>`}</span>
        ${heading(m, options.headingLevel ?? 3, title)}
        <span part="summary" lang=${textLang}>${event.summary ?? statements[0]?.text}</span>
      </summary>
      ${panelContent(m, record, cited)}
    </details>
  </li>`;
};

/** Whether several events can be open at once. Then each opens in its place, below one another. */
const opensSeveral = ({ open }: Options) => open === true || (open?.length ?? 0) > 1;

/** The words for where a reader is; how many events there are, as long as none is open. */
export const positionText = ({ t }: Words, position: number, count: number): string =>
  position < 0
    ? countInWords(count, t.eventCount, t)
    : fill(countInWords(position + 1, { other: t.position }, t), { all: countInWords(count, { other: '{n}' }, t) });

/** The buttons beside the axis. `position` is that of the open event. A live element writes the status itself. */
const controlsContent = (m: Words, count: number, position: number, isLive: boolean) => {
  const { html, t } = m;
  return html`<div part="controls">
    <button part="previous" type="button" aria-label=${t.previous} ?inert=${!isLive}><span class="word">${t.previous}</span></button>
    ${isLive ? html`<output part="status"></output>` : html`<output part="status">${positionText(m, position, count)}</output>`}
    <button part="next" type="button" aria-label=${t.next} ?inert=${!isLive}><span class="word">${t.next}</span></button>
  </div>`;
};

/** The line with its names. Hidden where there are no styles, since it says nothing then. */
const axisContent = (m: Words, { axis, days }: Arrangement) => {
  const { html, t } = m;
  if (!axis) return '';
  return html`<div part="axis" class=${axis.isOfDays && days ? 'of-days' : ''} aria-hidden="true" hidden>${axis.stretches.map(
    ({ label, withYear, room, isAfterBreak, isBusy }) =>
      html`<span part="stretch" class="${room} ${isAfterBreak ? 'break' : ''} ${isBusy ? 'busy' : ''}"><span>${label && formatBriefly(label, t, withYear)}</span></span>`,
  )}</div>`;
};

/** What the shapes mean that are on this axis, and how it is to be read. */
const legendContent = (
  { html, t }: Words,
  records: readonly Resolved[],
  { axis }: Arrangement,
  scale: Scale = 'even',
) => {
  if (!axis) return '';
  const has = (shape: string) => records.some(({ event }) => shapeOf(event).includes(shape));
  const isOf = (kind: Resolved['event']['kind']) => records.some(({ event }) => event.kind === kind);
  const item = (kind: string, shape: string, text: string) =>
    html`<span class="item ${kind}" aria-hidden="true"><span part="tick ${shape}"></span>${text}</span>`;
  return html`<p part="legend" hidden>
    ${has('bar') ? item('event', 'bar', t.axis.bar) : ''}
    ${has('uncertain') ? item('event', 'uncertain', t.axis.uncertain) : ''}
    ${isOf('computed') ? item('computed', '', t.kinds.computed) : ''}
    ${isOf('publication') ? item('publication', '', t.kinds.publication) : ''}
    ${axis.stretches.some(({ isAfterBreak }) => isAfterBreak) ? html`<span>${t.axis.gap}</span>` : ''}
    <span>${scale === 'even' ? t.axis.even : t.axis.order}</span>
  </p>`;
};

/** Title, axis, entries and legend. `isOpen` is for static markup, in which no button works yet. */
export const timelineContent = (
  m: Words,
  records: readonly Resolved[],
  data: TimelineSlice,
  options: Options,
  arrangement: Arrangement = arrange(records, options.scale),
  isOpen?: (id: string) => boolean,
): unknown => {
  const { html, t, textLang } = m;
  const cited = citations(
    m,
    records.flatMap(({ sources }) => sources),
  );
  const { days, isMany } = arrangement;
  const content = (record: Resolved, day?: string) =>
    eventContent(m, record, day, options, isOpen?.(record.event.id) ?? false, cited);
  const isSeveral = opensSeveral(options);
  const opened = isOpen ? records.findIndex(({ event }) => isOpen(event.id)) : -1;
  const list = days
    ? days.map(
        ({ date, records: members }) => html`<li part="date-group" data-date=${date}>
        <p part="date ${precisionOf(date)}">${dateContent(m, date)}</p>
        <ol part="events" role="list">${members.map((record) => content(record, date))}</ol>
      </li>`,
      )
    : records.map((record) => content(record));
  return html`${
    records.length > 1
      ? html`<div class="top"><p part="headline" lang=${textLang}>${headlineOf(data, records)}</p>${
          isSeveral ? '' : controlsContent(m, records.length, opened, !isOpen)
        }</div>`
      : ''
  }<div class="strip">${axisContent(m, arrangement)}
    <ol part="timeline" class="${days ? 'days' : 'flow'} ${isMany ? 'many' : ''} ${isSeveral ? 'several' : ''}" role="list" aria-label=${t.timeline}>${list}</ol>
  </div><div class="foot">${legendContent(m, records, arrangement, options.scale)}${cited.lists()}</div>`;
};
