/**
 * Where events stand on the axis of a timeline. Each chapter has a stretch of the axis. Where chapters are columns, its
 * stretch is as wide as its columns, and each event stands above the column that its entry is in. Nothing here measures a
 * page.
 */
import { edtfDays } from '@baku-charter/core';
import { beginOf, type Chapter, type Dated } from './chapters.ts';
import type { Cell } from './columns.ts';

/** `even` puts the events of a chapter at even distances, `proportional` makes the distance wider for a longer time. */
export type Scale = 'even' | 'proportional';

/** A point of the axis. Both numbers are needed, because columns have gaps between them. */
interface Point {
  /** As a share of the widths of all columns. */
  readonly at: number;
  /** How many gaps lie before it. */
  readonly gaps: number;
}

/** An event on the axis. */
interface Mark {
  /** Its middle. */
  readonly start: Point;
  /** The end of several days. */
  readonly end?: Point | undefined;
  /** In which row above the line the bar of several days stands, counted from 1; 0 for a day. */
  readonly lane: number;
}

/** The part of the axis that a chapter has. */
interface Stretch {
  readonly start: Point;
  readonly size: Point;
  /** Where it begins, as EDTF. */
  readonly begin: string;
  /** Whether its name needs the year, since the stretch before is of another one. */
  readonly withYear: boolean;
}

export interface Axis {
  /** `proportional` only if some distances differ because the times do. */
  readonly scale: Scale;
  readonly marks: readonly Mark[];
  readonly stretches: readonly Stretch[];
  /** How many rows of bars there are. */
  readonly lanes: number;
  /** The least room that any mark has, as a share of the axis. */
  readonly step: number;
}

/** Where chapters stand side by side: the columns of each, and the cells of its events in them. */
export interface Columns {
  readonly counts: readonly number[];
  /** The width of each column of all chapters, as a share of all. */
  readonly widths: readonly number[];
  readonly cells: readonly (readonly Cell[])[];
}

/** So much of each distance is the same with a proportional scale, so that marks never touch. */
const SAME = 0.6;

const ORIGIN: Point = { at: 0, gaps: 0 };

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

/** The mark of the signing is larger, and takes the room of two events. */
const roomOf = ({ milestone }: Dated) => (milestone === 'signing' ? 2 : 1);
const roomsOf = (events: readonly Dated[]) => sum(events.map(roomOf));

/** How far into the time of the chapter each event begins (0 to 1); `undefined` if all begin on the same day. */
const timesOf = (events: readonly Dated[]) => {
  let latest = -Infinity;
  const days = events.map(({ date }) => {
    const { first = NaN } = edtfDays(beginOf(date)) ?? {};
    if (Number.isFinite(first)) latest = Math.max(latest, first);
    return latest;
  });
  const first = days.find(Number.isFinite) ?? NaN;
  return latest > first ? days.map((day) => Math.max(day - first, 0) / (latest - first)) : undefined;
};

/** Whether some events of a chapter are further apart in time than others. */
const isUneven = (events: readonly Dated[]) => {
  const [, first, ...others] = (timesOf(events) ?? []).map((time, index, times) => time - (times[index - 1] ?? 0));
  return others.some((gap) => Math.abs(gap - (first ?? gap)) > 0.001);
};

/** Where an event stands in the stretch of its chapter, or in one column of it, as a share, with half of its room. */
interface Place {
  readonly middle: number;
  readonly half: number;
  readonly column?: number;
}

const placesOf = (events: readonly Dated[], times?: readonly number[]): Place[] => {
  const all = roomsOf(events);
  const same = times ? SAME : 1;
  let before = 0;
  return events.map((event, index) => {
    const half = roomOf(event) / all / 2;
    const middle = before / all + half;
    before += roomOf(event);
    return { middle: same * middle + (1 - same) * (times?.[index] ?? 0), half: same * half };
  });
};

/** In a chapter of several columns, each event stands above its own. */
const placesInColumns = (events: readonly Dated[], cells: readonly Cell[]): Place[] => {
  const columns = new Map<number, Dated[]>();
  events.forEach((event, index) => {
    const column = cells[index]?.column ?? 0;
    columns.set(column, [...(columns.get(column) ?? []), event]);
  });
  return [...columns].flatMap(([column, members]) => placesOf(members).map((place) => ({ ...place, column })));
};

/** The axis of chapters, with `columns` where chapters stand side by side. */
export const axisOf = (chapters: readonly Chapter[], asked: Scale, columns?: Columns): Axis => {
  const scale = chapters.some(({ events }) => isUneven(events)) ? asked : 'even';
  const rooms = chapters.map(({ events }) => roomsOf(events));
  const widths = columns?.widths ?? rooms.map((room) => room / sum(rooms));
  const counts = columns?.counts ?? rooms.map(() => 1);
  const firsts = counts.map((_, index) => sum(counts.slice(0, index)));
  // Where chapters are not columns, there is no gap between their stretches.
  const gaps = (count: number) => (columns ? count : 0);
  const stretches = chapters.map(({ begin }, index) => {
    const [first = 0, count = 1] = [firsts[index], counts[index]];
    const start: Point = { at: sum(widths.slice(0, first)), gaps: gaps(first) };
    const size: Point = { at: sum(widths.slice(first, first + count)), gaps: gaps(count - 1) };
    const before = chapters[index - 1]?.begin ?? '';
    return { start, size, begin, withYear: before.slice(0, 4) !== begin.slice(0, 4) };
  });
  const places = chapters.flatMap(({ events }, index) => {
    const { start = ORIGIN, size = ORIGIN } = stretches[index] ?? {};
    const times = scale === 'proportional' ? timesOf(events) : undefined;
    const placed: readonly Place[] =
      columns && !times ? placesInColumns(events, columns.cells[index] ?? []) : placesOf(events, times);
    return placed.map(({ middle, half, column }, nth) => {
      const own = (firsts[index] ?? 0) + (column ?? 0);
      const point = (within: number): Point =>
        column === undefined
          ? { at: start.at + size.at * within, gaps: start.gaps + size.gaps * within }
          : { at: sum(widths.slice(0, own)) + (widths[own] ?? 0) * within, gaps: own };
      const { first = NaN, last = NaN } = edtfDays(events[nth]?.date ?? '') ?? {};
      const begin = edtfDays(beginOf(events[nth]?.date ?? ''))?.first ?? NaN;
      const room = 2 * half * (column === undefined ? size.at : (widths[own] ?? 0));
      return { first, last, begin, room, middle: point(middle), to: point(middle + half) };
    });
  });
  /** The ends of the bars in each row. */
  const ends: number[] = [];
  const marks = places.map(({ first, last, middle }, index) => {
    if (first === last) return { start: middle, lane: 0 };
    // A bar reaches over everything that began before it ended.
    const end = places.findLast(({ begin }, other) => other === index || (other > index && begin <= last));
    const to = end?.to ?? middle;
    const free = ends.findIndex((taken) => taken <= middle.at);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to.at;
    return { start: middle, end: to, lane: lane + 1 };
  });
  return {
    scale,
    marks,
    stretches,
    lanes: ends.length,
    step: places.reduce((least, { room }) => Math.min(least, room), 1),
  };
};
