import type { ResolvedEvent, TimelineSlice } from '@baku-charter/core';
import {
  agreementOf,
  clockInWords,
  countInWords,
  dateContent,
  dateInWords,
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
import {
  type Arrangement,
  arrange,
  headlineOf,
  isStep,
  placeOfTimes,
  shapeOf,
  sortOf,
  spanOf,
  whereInWords,
} from './arrangement.ts';
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

/** Where it happened, with the city unless that is the one visited. */
export const placeOf = ({ t }: Words, { event, place }: Resolved, data?: TimelineSlice) => {
  if (data && place?.partOf && place.partOf !== data.visit?.place) return whereInWords(data, event, t);
  return place ? place.name : event.channel ? t.channels[event.channel] : '';
};

/** What of an event is in doubt, for those who check. */
const checkContent = (m: Words, { event, unknowns, terms }: Resolved, cited: Citations) => {
  const { html, t } = m;
  const { disagreement, time } = event;
  return html`<div part="check">
    ${disagreement ? more(m, 'disagreement', t.disagreement, statementsContent(m, [disagreement], cited)) : ''}
    ${time?.working ? more(m, 'working', t.working, statementContent(m, time.working, cited)) : ''}
    ${unknownsContent(m, unknowns)}
    ${termsContent(m, terms, cited)}
  </div>`;
};

/** What all events of a timeline have in common. */
interface Whole {
  readonly data: TimelineSlice;
  readonly options: Options;
  readonly arrangement: Arrangement;
  readonly cited: Citations;
  /** Whether each panel says in whose time its time is. */
  readonly withZone: boolean;
}

/**
 * What opens: what was reported, who took part, what is in doubt. Beneath its entry nothing is said twice; where the panel
 * stands apart from it, it is named.
 */
const panelContent = (m: Words, record: Resolved, whole: Whole) => {
  const { html, t, textLang } = m;
  const { event, participants } = record;
  const { data, withZone, cited } = whole;
  const { title, date, time, milestone, statements, confidence, independentLineages } = event;
  const about = [dateInWords(date, t), time && clockInWords(time, t), placeOf(m, record, data)];
  const { size: sources } = new Set(statements.flatMap((statement) => statement.sources));
  const facts = [
    withZone && time && timeText(m, time),
    milestone && !isStep(event) && html`<b part="milestone">${t.milestones[milestone]}</b>`,
    participants[0] &&
      html`${t.participants}${t.colon}<span lang=${textLang}>${participants.map(
        (one, nth) => html`${nth > 0 ? ' · ' : ''}<b>${one.name}</b>${'role' in one ? t.comma + one.role : ''}`,
      )}</span>`,
    html`<span part="confidence">${fill(sources > 1 ? t.sourced : t.confidence, {
      sources: countInWords(sources, t.sourceCount, t),
      level: t.levels[confidence],
      lineages: independentLineages,
    })}</span>`,
  ].filter(Boolean);
  return html`<div part="panel">
    <div part="panel-title" aria-hidden="true" hidden>${markContent(m, shapeOf(event).isUncertain ? 'uncertain' : '', sortOf(event))}<b lang=${textLang}>${title}</b>${about.map((one) => one && html`<span>${one}</span>`)}</div>
    <div part="statements">${statementsContent(m, statements, cited)}</div>
    <div part="facts">${facts.map((fact) => html`<p>${fact}</p>`)}</div>
    ${checkContent(m, record, cited)}
  </div>`;
};

/** The mark of an event. Those on the axis are `placed`; the others stand beside what they are the mark of. */
const markContent = ({ html }: Words, shape: string, sort: string, place = '') =>
  html`<span part="tick ${shape}" class="${sort} ${place}"></span>`;

/** The mark beside the entry of an event and, where there is an axis, that on it. Several days have a bar for their mark. */
const marksContent = (m: Words, { event }: Resolved, hasAxis: boolean) => {
  const { isBar, isUncertain } = shapeOf(event);
  const shape = `${isBar ? 'bar' : ''} ${isUncertain ? 'uncertain' : ''}`;
  const mark = (place?: string) => markContent(m, shape, sortOf(event), place);
  return m.html`${hasAxis ? mark('placed') : ''}${mark()}`;
};

/** One event: its entry, which is the control, and the panel that it opens. */
const eventContent = (m: Words, record: Resolved, day: string, isOpen: boolean, whole: Whole) => {
  const { html, t, textLang } = m;
  const { event } = record;
  const { data, options, arrangement } = whole;
  const { milestone, kind, title, date, time, statements } = event;
  const clock = time && clockInWords(time, t);
  const place = placeOf(m, record, data);
  // The headline names the place visited.
  const where = title.includes(place) || event.place === data.visit?.place ? '' : place;
  // Only its mark says this to those who see it.
  const isSaid = kind === 'computed' || (date === day && [place, clock, isStep(event)].every((said) => !said));
  const when = [
    isStep(event) && milestone && html`<b part="milestone">${t.milestones[milestone]}</b>`,
    date === day ? '' : html`<span>${dateContent(m, date, day)}</span>`,
    clock && html`<b>${clock}</b>`,
  ].filter(Boolean);
  const titled = html`<span part="name">${title}</span>${where && html`<span part="where"><span class="unseen">${t.comma}</span>${where}</span>`}${isSaid ? html`<span class="unseen">${t.comma}${t.kinds[kind]}</span>` : ''}`;
  return html`<li part="event ${kind} ${milestone ?? ''}" class="${arrangement.told.has(event.id) ? 'told' : ''} ${arrangement.pauses.has(event.id) ? 'pause' : ''}" data-id=${event.id}>
    <details part="details" name=${opensSeveral(options) ? '' : 'charter-event'} ?open=${isOpen}>
      <summary part="details-summary">
        ${marksContent(m, record, arrangement.axis !== undefined)}
        ${when[0] ? html`<span part="when">${when}</span>` : ''}
        ${heading(m, options.headingLevel ?? 3, titled)}
        <span part="summary" lang=${textLang}>${event.summary ?? statements[0]?.text}</span>
      </summary>
      ${panelContent(m, record, whole)}
    </details>
  </li>`;
};

/** Whether several events can be open at once. Then each opens in its place, below one another. */
const opensSeveral = ({ open }: Options) => open === true || (open?.length ?? 0) > 1;

/** The words for where a reader is; how many events there are, as long as none was opened. */
export const positionText = ({ t }: Words, position: number | undefined, count: number): string =>
  position === undefined
    ? countInWords(count, t.eventCount, t)
    : fill(countInWords(position + 1, { other: t.position }, t), { all: countInWords(count, { other: '{n}' }, t) });

/** The buttons beside the title. Where no script runs they cannot be used, and only keep their room. */
const controlsContent = (m: Words, count: number, position: number | undefined, isLive: boolean) => {
  const { html, t } = m;
  return html`<div part="controls" ?inert=${!isLive}>
    <button part="previous" type="button" aria-label=${t.previous}><span class="word">${t.previous}</span></button>
    ${isLive ? html`<output part="status"></output>` : html`<output part="status">${positionText(m, position, count)}</output>`}
    <button part="next" type="button" aria-label=${t.next}><span class="word">${t.next}</span></button>
  </div>`;
};

/** In whose time the times of several events are, where all are in the same; otherwise each says so. */
export const zoneOfTimes = ({ t }: Words, records: readonly Resolved[], data: TimelineSlice): string => {
  if (records.length < 2) return '';
  const place = placeOfTimes(data, records);
  if (place) return fill(t.axis.local, { place });
  const [zone, ...others] = new Set(records.flatMap(({ event }) => event.time?.zone ?? []));
  return zone !== undefined && others.length === 0 ? fill(t.axis.zone, { zone }) : '';
};

/** When the signing was, and what came before it and after it, so that a reader need not look for it. */
const aroundContent = ({ html, t, textLang }: Words, records: readonly Resolved[]) => {
  const signing = records.findIndex(({ event }) => event.milestone === 'signing');
  if (signing < 0) return '';
  const happened = ({ event }: Resolved) => isStep(event) || (event.kind === 'event' && !shapeOf(event).isBar);
  const around = [
    [t.axis.before, records.slice(0, signing).findLast(happened)],
    [t.axis.after, records.slice(signing + 1).find(happened)],
  ] as const;
  const said = around.flatMap(([label, record]) =>
    record ? html`<span><b>${label}</b> <span lang=${textLang}>${record.event.title}</span></span>` : [],
  );
  const time = records[signing]?.event.time;
  return said.length > 0
    ? html`<p part="around">${time ? html`<span><b>${t.milestones.signing}${t.colon}</b><span>${clockInWords(time, t)}</span></span>` : ''}${said}</p>`
    : '';
};

/** The agreement and who made it, the dates of the events, and in whose time their times are. */
const bylineContent = (m: Words, data: TimelineSlice, records: readonly Resolved[], zone: string) => {
  const { html, t, textLang } = m;
  const span = spanOf(records);
  return html`<p part="byline"><span lang=${textLang}>${agreementOf(data)}</span>${
    span && html`<span class="span"> · ${dateInWords(span, t)}</span>`
  }${zone && html`<span> · ${zone}</span>`}</p>`;
};

/** The line with the names of its stretches. Hidden where there are no styles, since it says nothing then. */
const axisContent = ({ html, t }: Words, { axis }: Arrangement) =>
  axis
    ? html`<div part="axis" aria-hidden="true" hidden>${axis.stretches.map(
        ({ begin, withYear }) =>
          html`<span part="stretch"><span>${formatBriefly(begin, t, withYear && begin.length === 7)}</span></span>`,
      )}</div>`
    : '';

/** What the marks of these events mean, except that of the signing, whose title says it, and how the axis is to be read. */
const legendContent = (m: Words, records: readonly Resolved[], { axis }: Arrangement) => {
  const { html, t } = m;
  if (records.length < 2) return '';
  const has = (sort: string, isUncertain: boolean) =>
    records.some(({ event }) => sortOf(event) === sort && shapeOf(event).isUncertain === isUncertain);
  const sorts = [
    ['', t.kinds.event],
    ['aside', t.kinds.context],
    ['publication', t.kinds.publication],
    ['computed', t.kinds.computed],
  ] as const;
  const shown = [
    ...sorts.flatMap(([sort, name]) => (has(sort, false) ? [['', sort, name] as const] : [])),
    ...(records.some(({ event }) => shapeOf(event).isBar) ? [['bar', '', t.axis.bar] as const] : []),
    ...(records.some(({ event }) => shapeOf(event).isUncertain) ? [['uncertain', '', t.axis.uncertain] as const] : []),
  ];
  return html`<p part="legend" hidden>
    ${shown.length > 1 ? shown.map(([shape, sort, name]) => html`<span class="item ${shape}" aria-hidden="true">${markContent(m, shape, sort)}<span class="of">${name}</span></span>`) : ''}
    ${axis ? html`<span class="note">${t.axis.proportional}</span>` : ''}
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
  const isSeveral = opensSeveral(options);
  const classes = [...arrangement.classes, isSeveral ? 'several' : ''];
  const opened = isOpen ? records.findIndex(({ event }) => isOpen(event.id)) : -1;
  const zone = zoneOfTimes(m, records, data);
  const whole: Whole = { data, options, arrangement, cited, withZone: zone === '' };
  const content = (record: Resolved, date: string) =>
    eventContent(m, record, date, isOpen?.(record.event.id) ?? false, whole);
  const listed = (label: string, items: string) => fill(t.listed, { label, items });
  const headline = headlineOf(data, records, { comma: t.comma, listed, date: (edtf) => dateInWords(edtf, t) });
  return html`${
    records.length > 1
      ? html`<div class="top"><p part="headline" lang=${textLang}>${headline}</p>${bylineContent(m, data, records, zone)}${aroundContent(m, records)}${
          isSeveral ? '' : controlsContent(m, records.length, opened < 0 ? undefined : opened, !isOpen)
        }</div>`
      : ''
  }<div class="strip ${classes.join(' ')}">${axisContent(m, arrangement)}
    <ol part="timeline" role="list" aria-label=${t.timeline}>${arrangement.groups.map(
      ({
        date,
        records: members,
        isMain,
      }) => html`<li part="date-group" class=${isMain ? 'main' : ''} data-date=${date}>
        <p part="date ${precisionOf(date)}">${dateContent(m, date)}</p>
        <ol part="events" role="list">${members.map((record) => content(record, date))}</ol>
      </li>`,
    )}</ol>
  </div><div class="foot">${legendContent(m, records, arrangement)}${cited.lists()}</div>`;
};
