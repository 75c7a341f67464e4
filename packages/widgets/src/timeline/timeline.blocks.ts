import { edtfSpan, type ResolvedEvent, type Slice, type TimelineSlice } from '@baku-charter/core';
import { type Block, type Extent, paragraph, said, statementBlocks, titleOf, unknownBlocks } from '../forms/blocks.ts';
import { clockInWords, dateInWords, type Markup, timeText } from '../markup.ts';
import { arrange } from './arrangement.ts';
import { placeOf, zoneOfTimes } from './timeline.template.ts';
import type { TimelineWords } from './timeline.words.ts';

/** What is said of an event under a heading, which may be its own date or a longer time. */
const eventBlocks = (
  m: Markup<TimelineWords>,
  record: ResolvedEvent,
  day: string,
  isFull: boolean,
  withZone: boolean,
): Block[] => {
  const { event, sources, unknowns } = record;
  const { milestone, kind, date, time, title, summary, statements, disagreement } = event;
  // Data without summaries says its first statement instead, of which the full text says all.
  const glance = summary ?? (isFull ? undefined : statements[0]?.text);
  const atAGlance: Block[] = [
    ...(milestone ? [paragraph(m.t.milestones[milestone])] : []),
    ...(date === day ? [] : [paragraph(dateInWords(date, m.t))]),
    ...(kind === 'computed' ? [paragraph(m.t.kinds.computed)] : []),
    { kind: 'heading', runs: [said(m, title)] },
    ...(glance ? [{ kind: 'paragraph', runs: [said(m, glance)] } as const] : []),
  ];
  if (!isFull) return atAGlance;
  const place = placeOf(m, record);
  // Each is a line of its own, as in the element: a loader knows a copy by its lines.
  return [
    ...atAGlance,
    ...(place ? [paragraph(place)] : []),
    ...(time ? [paragraph(withZone ? timeText(m, time) : clockInWords(time, m.t))] : []),
    ...statementBlocks(m, statements, sources),
    ...(disagreement ? [paragraph(m.t.disagreement), ...statementBlocks(m, [disagreement], sources)] : []),
    ...unknownBlocks(m, unknowns),
  ];
};

export const timelineIntro = (
  m: Markup<TimelineWords>,
  _records: readonly ResolvedEvent[],
  data: TimelineSlice,
): Block[] => [titleOf(m, m.t.timeline, data)];

/** One line about events: what happened, or of what and from when to when the timeline is. */
const timelineLine = (m: Markup<TimelineWords>, records: readonly ResolvedEvent[], { charter }: Slice): Block => {
  const [{ event } = {}, ...others] = records;
  if (event && others.length === 0) {
    const { date, title, summary, statements } = event;
    const glance = summary ?? statements[0]?.text ?? '';
    return { kind: 'paragraph', runs: [said(m, `${dateInWords(date, m.t)}${m.t.colon}${title}. ${glance}`)] };
  }
  const span = dateInWords(edtfSpan(records.map((record) => record.event.date)) ?? '', m.t);
  // In Russian a date may end in an abbreviation, whose full stop ends the sentence too.
  const line = `${m.t.timeline} – ${charter.shortTitle}${m.t.comma}${span}`.replace(/\.?$/, '.');
  return { kind: 'paragraph', runs: [said(m, line)] };
};

/**
 * What pasted forms say under each heading of the element: the events of that time, each with one sentence. The full text
 * adds place and time, what was reported, where sources differ, and what is not known.
 */
export const timelineBlocks = (
  m: Markup<TimelineWords>,
  records: readonly ResolvedEvent[],
  extent: Extent,
  data: TimelineSlice,
): Block[][] => {
  if (extent === 'line') return [[timelineLine(m, records, data)]];
  const isFull = extent === 'full';
  const zone = zoneOfTimes(m, records, data);
  return [
    ...(isFull && zone ? [[paragraph(zone)]] : []),
    ...arrange(records).groups.map(({ date, records: events }): Block[] => [
      { kind: 'heading', runs: [{ text: dateInWords(date, m.t) }] },
      ...events.flatMap((record) => eventBlocks(m, record, date, isFull, zone === '')),
    ]),
  ];
};
