/**
 * Where events stand on a horizontal axis that is true to time. Each chapter has a stretch of it, and within a stretch every
 * day is equally wide. Events of the same time stand above one another. Nothing here measures a page.
 */
import { edtfDays } from '@baku-charter/core';
import { beginOf, type Chapter, type Dated, lastsDays } from './chapters.ts';

/** `even` has no axis: each entry has its mark on a line beside it. `proportional` draws an axis true to time above them. */
export type Scale = 'even' | 'proportional';

/** An event on the axis. All numbers but the lane are shares of its length. */
interface Mark {
  /** The middle of its day, or of the first that it can be; of several days, where they begin. */
  readonly at: number;
  /** Where several days end. */
  readonly to?: number | undefined;
  /** How many marks are below it. */
  readonly lane: number;
}

/** A part of the axis with a name: that of a chapter, or a round number of its years. */
interface Stretch {
  readonly start: number;
  readonly size: number;
  /** Where it begins, as EDTF. */
  readonly begin: string;
  /** Whether its name needs the year, since the stretch before is of another one. */
  readonly withYear: boolean;
}

export interface Axis {
  readonly marks: readonly Mark[];
  readonly stretches: readonly Stretch[];
  /** How many marks stand above one another at most. */
  readonly lanes: number;
}

/** Marks that are no further apart than this share of the axis would touch. */
const NEAR = 0.02;

/** No stretch that lasts years is divided into more parts, nor into parts of a smaller share of the axis. */
const MOST_PARTS = 6;
const NARROWEST = 0.06;

/** The round years within a stretch of many, such as each tenth; none within one of few. */
const roundYears = (first: string, last: string): string[] => {
  const [from, to] = [first, last].map((date) => Number(date.slice(0, 4))) as [number, number];
  const tens = 10 ** Math.max(0, Math.floor(Math.log10((to - from) / MOST_PARTS)));
  const step = [1, 2, 5, 10].map((times) => times * tens).find((years) => (to - from) / years <= MOST_PARTS) ?? NaN;
  const count = step > 1 ? Math.floor(to / step) - Math.floor(from / step) : 0;
  // Not `Array.from`, which the libraries Prototype and MooTools replace by one that takes no function.
  return [...Array(count).keys()].map((nth) => String((Math.floor(from / step) + nth + 1) * step).padStart(4, '0'));
};

interface Days {
  readonly first: number;
  readonly last: number;
  readonly isBar: boolean;
}

/** The days of events. One whose date is open or cannot be read takes its place from the event before. */
const daysOf = (events: readonly Dated[]): Days[] => {
  let latest = events.map(({ date }) => edtfDays(beginOf(date))?.first ?? NaN).find(Number.isFinite) ?? 0;
  return events.map(({ date }) => {
    const { first = NaN } = edtfDays(beginOf(date)) ?? {};
    if (Number.isFinite(first)) latest = Math.max(latest, first);
    const { last: end = NaN } = edtfDays(date) ?? {};
    const last = Number.isFinite(end) ? Math.max(end, latest) : latest;
    return { first: latest, last, isBar: lastsDays(date) && last > latest };
  });
};

export const axisOf = (chapters: readonly Chapter[]): Axis => {
  const days = chapters.map(({ events }) => daysOf(events));
  // One more than its days, so that there is room for the name of a stretch.
  const weights = days.map((own) => new Set(own.map(({ first }) => first)).size + 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let start = 0;
  const parts = chapters.map((_, index) => {
    const size = (weights[index] ?? 0) / all;
    const first = days[index]?.[0]?.first ?? 0;
    // The last event to begin, since what reaches beyond it may reach into the next part.
    const count = (days[index]?.at(-1)?.first ?? first) - first + 1;
    start += size;
    return { start: start - size, size, first, count };
  });
  /** Where a point of time is that lies in a part or after it. */
  const place = (time: number, index: number) => {
    const own = parts.findLast(({ first }, other) => other >= index && (other === index || first < time));
    return own ? own.start + own.size * Math.min((time - own.first) / own.count, 1) : 0;
  };
  const named = chapters.flatMap(({ begin, events }, index) => {
    const { start: at = 0, size = 0 } = parts[index] ?? {};
    const years = roundYears(begin, beginOf(events.at(-1)?.date ?? begin));
    const areLegible = size / (years.length + 1) > NARROWEST;
    return [
      { begin, at },
      ...(areLegible ? years : []).map((year) => ({ begin: year, at: place(edtfDays(year)?.first ?? NaN, index) })),
    ];
  });
  const stretches = named.map(({ begin, at }, index) => ({
    start: at,
    size: (named[index + 1]?.at ?? 1) - at,
    begin,
    withYear: named[index - 1]?.begin.slice(0, 4) !== begin.slice(0, 4),
  }));
  /** Up to where the marks in each lane reach. */
  const ends: number[] = [];
  const marks = days.flatMap((own, index) =>
    own.map(({ first, last, isBar }) => {
      const at = place(isBar ? first : first + 0.5, index);
      const to = isBar ? place(last + 1, index) : undefined;
      const free = ends.findIndex((end) => end + NEAR <= at);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = to ?? at;
      return { at, to, lane };
    }),
  );
  return { marks, stretches, lanes: ends.length };
};
