/**
 * Where events stand on the axis of a timeline. Each chapter has a stretch of the axis, and where chapters are columns,
 * its stretch is as wide as its columns. Nothing here measures a page.
 */
import { edtfDays } from '@baku-charter/core';
import { beginOf, type Chapter, type Dated, weightOf, weightsOf } from './chapters.ts';

/** `even` puts the events of a chapter at even distances, `proportional` makes the distance wider for a longer time. */
export type Scale = 'even' | 'proportional';

/** A point of the axis. Both numbers are needed, because columns have gaps between them and the axis has none. */
interface Point {
  /** As a share of the axis. */
  readonly at: number;
  /** As a share of the stretch of its chapter. */
  readonly within: number;
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
  readonly start: number;
  readonly size: number;
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

/** So much of each distance is the same with a proportional scale, so that marks never touch. */
const SAME = 0.6;

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

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

/** Where the events of a chapter stand in its stretch, each with the distance to the edges of its room. */
const placesOf = (events: readonly Dated[], scale: Scale) => {
  const all = weightsOf(events);
  const times = scale === 'proportional' ? timesOf(events) : undefined;
  const same = times ? SAME : 1;
  let before = 0;
  return events.map((event, index) => {
    const half = weightOf(event) / all / 2;
    const middle = before / all + half;
    before += weightOf(event);
    return { middle: same * middle + (1 - same) * (times?.[index] ?? 0), half: same * half };
  });
};

/** The axis of chapters. `columns` has the columns of each chapter where chapters stand side by side. */
export const axisOf = (chapters: readonly Chapter[], asked: Scale, columns?: readonly number[]): Axis => {
  const scale = chapters.some(({ events }) => isUneven(events)) ? asked : 'even';
  const widths = columns ?? chapters.map(({ events }) => weightsOf(events));
  const stretches = chapters.map(({ begin }, index) => {
    const [start, size] = [sum(widths.slice(0, index)) / sum(widths), (widths[index] ?? 0) / sum(widths)];
    const before = chapters[index - 1]?.begin ?? '';
    return { start, size, begin, withYear: before.slice(0, 4) !== begin.slice(0, 4) };
  });
  const places = chapters.flatMap(({ events }, index) => {
    const { start = 0, size = 0 } = stretches[index] ?? {};
    return placesOf(events, scale).map(({ middle, half }, nth) => {
      const point = (within: number): Point => ({ at: start + size * within, within });
      const { first = NaN, last = NaN } = edtfDays(events[nth]?.date ?? '') ?? {};
      const begin = edtfDays(beginOf(events[nth]?.date ?? ''))?.first ?? NaN;
      return { first, last, begin, middle: point(middle), to: point(middle + half) };
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
  const steps = stretches.map(({ size }, index) => size / weightsOf(chapters[index]?.events ?? []));
  const same = scale === 'proportional' ? SAME : 1;
  return {
    scale,
    marks,
    stretches,
    lanes: ends.length,
    step: same * steps.reduce((one, other) => Math.min(one, other), 1),
  };
};
