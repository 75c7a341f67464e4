/** Which records of a dataset were asked for, in the order in which they are shown. All throw where there is none. */
import {
  eventsBetween,
  type ResolvedEvent,
  type ResolvedPillar,
  type ResolvedQuote,
  resolveEvent,
  resolvePillar,
  resolveQuote,
  type Slice,
  type TimelineSlice,
} from '@baku-charter/core';
import type { HeadingLevel } from './markup.ts';

/** What an element may be asked for, by the names of its properties. */
interface Shared {
  theme?: 'auto' | 'light' | 'dark';
  /** Address of the dataset, where it is not the one that the element comes with. */
  src?: string;
}
export interface QuoteOptions extends Shared {
  variant?: 'card' | 'pull';
}
export interface PillarsOptions extends Shared {
  /** Ids of the pillars to show; all by default. */
  only?: readonly string[];
  layout?: 'grid' | 'list';
  /** Ids of the records that are open, or `true` for all; none by default. */
  open?: readonly string[] | true;
  headingLevel?: HeadingLevel;
}
export interface TimelineOptions extends Shared {
  /** Ids of the events to show; all by default. */
  only?: readonly string[];
  /** First and last date to show, as EDTF, included. */
  from?: string;
  to?: string;
  layout?: 'auto' | 'strip' | 'list';
  scale?: 'even' | 'proportional';
  /** Ids of the records that are open, or `true` for all; none by default. */
  open?: readonly string[] | true;
  headingLevel?: HeadingLevel;
}

const found = <T>(record: T | undefined, kind: string, id: string): T => {
  if (record === undefined) throw new RangeError(`There is no ${kind} "${id}" in the data.`);
  return record;
};

/** An element that has nothing to show keeps its fallback; markup without a record would be no more than an empty box. */
const some = <T>(records: readonly T[], kind: string) => {
  if (records.length === 0) throw new RangeError(`There is no ${kind} to show.`);
  return records;
};

export const findQuote = (data: Slice, id: string): ResolvedQuote => found(resolveQuote(data, id), 'quotation', id);
export const findPillar = (data: Slice, id: string): ResolvedPillar => found(resolvePillar(data, id), 'pillar', id);
export const findEvent = (data: TimelineSlice, id: string): ResolvedEvent => found(resolveEvent(data, id), 'event', id);

export const pillarsToShow = (data: Slice, { only = [] }: PillarsOptions): readonly ResolvedPillar[] =>
  some(
    (only.length > 0 ? only : data.pillars.map(({ id }) => id)).map((id) => findPillar(data, id)),
    'pillar',
  );

export const eventsToShow = (
  data: TimelineSlice,
  { only = [], from = '', to = '' }: TimelineOptions,
): readonly ResolvedEvent[] => {
  const wanted = new Set(only.map((id) => findEvent(data, id).event.id));
  const events = eventsBetween(data, from, to).filter(({ id }) => wanted.size === 0 || wanted.has(id));
  return some(
    events.flatMap(({ id }) => resolveEvent(data, id) ?? []),
    'event',
  );
};
