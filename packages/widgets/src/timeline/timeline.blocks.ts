import { dateInWords, type ResolvedEvent } from '@baku-charter/core';
import { type Block, paragraph, said, statementBlocks, unknownBlocks } from '../forms/blocks.ts';
import { grouped, type Markup } from '../markup.ts';
import { whereabouts } from './timeline.template.ts';
import type { TimelineWords } from './timeline.words.ts';

const eventBlocks = (m: Markup<TimelineWords>, record: ResolvedEvent): Block[] => {
  const { event, sources, unknowns } = record;
  const { milestone, title, statements, disagreement } = event;
  const where = whereabouts(m, record);
  return [
    ...(milestone ? [paragraph(m.t.milestones[milestone])] : []),
    { kind: 'heading', runs: [said(m, title)] },
    ...(where ? [paragraph(where)] : []),
    ...statementBlocks(m, statements, sources),
    ...(disagreement ? [paragraph(m.t.disagreement), ...statementBlocks(m, [disagreement], sources)] : []),
    ...unknownBlocks(m, unknowns),
  ];
};

/** What pasted forms say of each date: the events on it, with place, time and what was reported. */
export const timelineBlocks = (m: Markup<TimelineWords>, records: readonly ResolvedEvent[]): Block[][] =>
  grouped(records, ({ event }) => event.date).map(([date, events]) => [
    { kind: 'heading', runs: [{ text: dateInWords(date, m.t) }] },
    ...events.flatMap((record) => eventBlocks(m, record)),
  ]);
