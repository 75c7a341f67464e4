/**
 * Where events stand on the axis of a timeline, as shares of its length. Nothing here measures a page: what needs a width
 * is worked out for two usual ones, and the style sheet takes the right one.
 */
import { edtfDays } from '@baku-charter/core';

/** What the axis needs to know of an event. */
export interface Dated {
  readonly date: string;
  readonly milestone?: string | undefined;
}

/** `even` puts events at even distances, `proportional` as far apart as they are in time. */
export type Scale = 'even' | 'proportional';

/** The numbers for a narrow and for a wide axis. */
type PerWidth = readonly [narrow: number, wide: number];

/** An event on the axis. */
export interface Mark {
  /** Where it begins; for a day, its middle. */
  readonly start: number;
  /** How long it is; 0 for a day. */
  readonly size: number;
  /** How many other marks it stands above, so that none covers another. */
  readonly lanes: PerWidth;
}

/** A stretch of the axis: a day, a month or a year. */
export interface Stretch {
  readonly start: number;
  readonly size: number;
  /** What it is called, as EDTF; empty if it goes on with the one before. */
  readonly label: string;
  /** Whether its name has the year: at the start and after a break. */
  readonly withYear: boolean;
  /** Where there is room for its name. */
  readonly room: 'always' | 'wide' | 'never';
  /** Whether time is left out before it. */
  readonly isAfterBreak: boolean;
  /** Whether it is one of the days that stand out. */
  readonly isBusy: boolean;
}

export interface Axis {
  readonly marks: readonly Mark[];
  readonly stretches: readonly Stretch[];
  /** How many lanes the marks take. */
  readonly lanes: PerWidth;
  /** Whether the axis is that of a few days, each as wide as its columns of events. */
  readonly isOfDays: boolean;
}

interface Span {
  first: number;
  last: number;
  isPoint: boolean;
}

const DAY = 86_400_000;
/** The widths for which lanes and names are worked out, in pixels. The style sheet takes them where there is at least as much. */
const LANE_WIDTHS: PerWidth = [300, 660];
const NAME_WIDTHS: PerWidth = [300, 960];
const MAX_LANES = 6;
/** With the room around them, in pixels. */
const MARK = 14;
const SIGNING = 28;
/** Longer spans do not make the days that they cover stand out. */
const SHORT = 7;
/** With fewer events, days do not stand out. */
const BUSY = 4;
/** So many units without an event are left out. */
const LONG_GAP = 3;
/** With more months than these, the axis has years. */
const MAX_MONTHS = 36;

const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The day from which an EDTF date counts, without what qualifies it: events of one such date share a heading. */
export const beginOf = (date: string): string => {
  const [start = ''] = date.split('/');
  return /^\d/.test(start) ? start.replace(/[~?%]$/, '') : date;
};

const spanOf = (date: string): Span => {
  const { first, last } = edtfDays(date) ?? { first: NaN, last: NaN };
  return { first, last, isPoint: first === last };
};

/**
 * How many columns each day gets where days stand side by side: the fullest day gets another one as long as there are
 * fewer than `most`. `undefined` if there are too many days.
 */
export const columnsOf = (counts: readonly number[], most: number): number[] | undefined => {
  if (counts.length > most) return undefined;
  const columns = counts.map(() => 1);
  const rows = (index: number) => Math.ceil((counts[index] ?? 0) / (columns[index] ?? 1));
  for (let left = most - counts.length; left > 0; left -= 1) {
    const fullest = counts.reduce((best, _, index) => (rows(index) > rows(best) ? index : best), 0);
    if (rows(fullest) < 2) break;
    columns[fullest] = (columns[fullest] ?? 1) + 1;
  }
  return columns;
};

/** The days in a row that have the signing or else the most events; `undefined` if no days stand out. */
const busyDays = (spans: readonly Span[], signing: number) => {
  const counts = new Map<number, number>();
  for (const { first, last, isPoint } of spans) {
    if (!(last - first < SHORT)) continue;
    for (let day = first; day <= last; day += 1) counts.set(day, (counts.get(day) ?? 0) + Number(isPoint));
  }
  const runs: { first: number; last: number; events: number }[] = [];
  for (const [day, events] of [...counts].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === day - 1) {
      run.last = day;
      run.events += events;
    } else runs.push({ first: day, last: day, events });
  }
  const signed = spans[signing]?.first ?? NaN;
  const run =
    runs.find(({ first, last }) => first <= signed && signed <= last) ?? runs.sort((a, b) => b.events - a.events)[0];
  if (!run || run.events < Math.max(BUSY, 2 * (run.last - run.first + 1))) return undefined;
  return { ...run, eventsOn: (day: number) => counts.get(day) ?? 0 };
};

/** A part of the axis with the days that it stands for, the last one not included. */
interface Piece {
  from: number;
  to: number;
  weight: number;
  label: string;
  withYear: boolean;
  isAfterBreak: boolean;
  isBusy: boolean;
  /** Whether it is the first one, or the first after a break. */
  isFirst?: boolean;
}

/** The months, or where they are many the years, in which there are events; the empty ones between only where they are few. */
const unitsOf = (days: readonly number[]) => {
  const monthOf = (day: number) => Number(iso(day).slice(0, 4)) * 12 + Number(iso(day).slice(5, 7)) - 1;
  const filled = (size: number) => {
    const used = [...new Set(days.map((day) => Math.floor(monthOf(day) / size)))].sort((a, b) => a - b);
    return used.flatMap((unit, index) => {
      const before = used[index - 1] ?? unit;
      const isAfterBreak = unit - before > LONG_GAP;
      const first = isAfterBreak || index === 0 ? unit : before + 1;
      return Array.from({ length: unit - first + 1 }, (_, nth) => ({
        month: (first + nth) * size,
        isAfterBreak,
        isFirst: index === 0 || isAfterBreak,
      }));
    });
  };
  const months = filled(1);
  const isByMonth = months.length <= MAX_MONTHS;
  const size = isByMonth ? 1 : 12;
  const dayOf = (month: number) => Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
  return (isByMonth ? months : filled(12)).map(({ month, ...unit }, index, all) => {
    const from = dayOf(month);
    // A month that stands alone is known by its year, since the day stands with its event; so is the turn of a year.
    const isYear = unit.isFirst ? all[index + 1]?.isFirst !== false : month % 12 === 0;
    return {
      ...unit,
      from,
      to: dayOf(month + size),
      label: iso(from).slice(0, isByMonth && !isYear ? 7 : 4),
      withYear: unit.isFirst || isYear,
    };
  });
};

const piecesOf = (spans: readonly Span[], signing: number, weightOn: ((day: string) => number) | undefined) => {
  const busy = busyDays(spans, signing);
  const bounds = spans.flatMap(({ first, last }) => [first, last]).filter(Number.isFinite);
  const pieces: Piece[] = [];
  const add = (piece: Omit<Piece, 'isBusy' | 'isAfterBreak'> & Partial<Piece>) => {
    if (piece.to > piece.from) pieces.push({ isBusy: false, isAfterBreak: false, ...piece });
  };
  for (const unit of unitsOf(bounds)) {
    const weight = (from: number, to: number) => (to - from) / (unit.to - unit.from);
    if (!busy || unit.to <= busy.first || unit.from > busy.last) {
      add({ ...unit, weight: 1 });
      continue;
    }
    const before = Math.min(busy.first, unit.to);
    if (unit.from < busy.first) add({ ...unit, to: before, weight: weight(unit.from, before) });
    const last = Math.min(busy.last + 1, unit.to);
    for (let day = Math.max(busy.first, unit.from); day < last; day += 1) {
      // More room for a day with more events, though not as much more as it has.
      const wide = weightOn?.(iso(day)) ?? 2 + busy.eventsOn(day);
      add({ from: day, to: day + 1, weight: wide, label: iso(day), withYear: false, isBusy: true });
    }
    if (last < unit.to) add({ ...unit, from: last, weight: weight(last, unit.to), label: '', isAfterBreak: false });
  }
  // Before the first event and after the last nothing has to be told.
  const isNeeded = ({ from, to }: Piece) => bounds.some((day) => from <= day && day < to);
  while (pieces[0] && !isNeeded(pieces[0])) pieces.shift();
  for (let end = pieces.at(-1); end && !isNeeded(end); end = pieces.at(-1)) pieces.pop();
  if (pieces[0]) pieces[0].isAfterBreak = false;

  const sum = (isBusy: boolean) =>
    pieces.reduce((total, piece) => total + (piece.isBusy === isBusy ? piece.weight : 0), 0);
  const [inDays, around] = [sum(true), sum(false)];
  const isOfDays = around === 0;
  const share = isOfDays ? 1 : Math.min(Math.max((busy?.events ?? 0) / spans.length, 0.25), 0.5) * Number(inDays > 0);
  for (const piece of pieces) piece.weight *= piece.isBusy ? share / inDays : (1 - share) / around;
  return { pieces, isOfDays };
};

type Named = Pick<Stretch, 'start' | 'size' | 'label' | 'withYear' | 'isBusy'> & { readonly isFirst?: boolean };

/** Whether there is room for the names of stretches: first those of the busy days, then after breaks, then the others. */
const roomsOf = (stretches: readonly Named[]) => {
  const rooms = stretches.map(() => 'never');
  const taken: [from: number, to: number][][] = [[], []];
  const rank = ({ isBusy, isFirst, withYear }: Named) => (isBusy ? 0 : isFirst ? 1 : withYear ? 2 : 3);
  const order = [...stretches.keys()].sort((a, b) => {
    const [one, other] = [stretches[a], stretches[b]];
    return one && other ? rank(one) - rank(other) || other.size - one.size || a - b : 0;
  });
  for (const index of order) {
    const stretch = stretches[index];
    if (!stretch?.label) continue;
    const { label, withYear, start } = stretch;
    const width = label.length === 7 ? (withYear ? 66 : 34) : label.length === 4 ? 34 : 40;
    const [fitsNarrow, fitsWide] = NAME_WIDTHS.map((axis, which) => {
      const [from, to] = [start * axis, start * axis + width];
      const others = taken[which] ?? [];
      const fits = to <= axis + 6 && others.every(([start, end]) => to <= start || end <= from);
      if (fits) others.push([from, to]);
      return fits;
    });
    rooms[index] = fitsNarrow ? 'always' : fitsWide ? 'wide' : 'never';
  }
  return rooms;
};

/** Stacks marks that would cover one another. Days are given in the order of the axis; bars come above them. */
const stacked = (marks: readonly Omit<Mark, 'lanes'>[], isSigning: (index: number) => boolean, axis: number) => {
  const taken: [from: number, to: number][][] = Array.from({ length: MAX_LANES }, () => []);
  const order = [...marks.keys()];
  const rank = (index: number) => (isSigning(index) ? 0 : (marks[index]?.size ?? 0) === 0 ? 1 : 2);
  order.sort((a, b) => rank(a) - rank(b) || (marks[a]?.start ?? 0) - (marks[b]?.start ?? 0));
  const lanes = marks.map(() => 0);
  for (const index of order) {
    const { start = 0, size = 0 } = marks[index] ?? {};
    const half = (isSigning(index) ? SIGNING : MARK) / 2;
    const from = start * axis - (size > 0 ? 2 : half);
    const to = (start + size) * axis + (size > 0 ? 2 : half);
    // The last mark of a lane is the likeliest to be in the way.
    const isFree = (lane: [number, number][]) => !lane.findLast(([start, end]) => start < to && from < end);
    const free = taken.findIndex(isFree);
    const lane = free < 0 ? index % MAX_LANES : free;
    lanes[index] = lane;
    taken[lane]?.push([from, to]);
    // The mark of the signing reaches into the next lane, where it is less wide.
    if (isSigning(index)) taken[lane + 1]?.push([start * axis - MARK / 2, start * axis + MARK / 2]);
  }
  return lanes;
};

const withLanes = (marks: readonly Omit<Mark, 'lanes'>[], events: readonly Dated[]): Pick<Axis, 'marks' | 'lanes'> => {
  const isSigning = (index: number) => events[index]?.milestone === 'signing';
  const [narrow = [], wide = []] = LANE_WIDTHS.map((width) => stacked(marks, isSigning, width));
  const most = (lanes: readonly number[]) => lanes.reduce((one, other) => Math.max(one, other), 0) + 1;
  return {
    marks: marks.map((mark, index) => ({ ...mark, lanes: [narrow[index] ?? 0, wide[index] ?? 0] })),
    lanes: [most(narrow), most(wide)],
  };
};

/** One step per event. Stretches are days where days have headings, otherwise years. */
const evenAxis = (events: readonly Dated[], byDay: boolean): Axis => {
  const step = 1 / events.length;
  const marks = events.map(({ date }, index) => {
    const { isPoint } = spanOf(date);
    return isPoint ? { start: (index + 0.5) * step, size: 0 } : { start: (index + 0.1) * step, size: 0.8 * step };
  });
  const stretches: (Named & { size: number })[] = [];
  for (const [index, { date }] of events.entries()) {
    const label = byDay ? beginOf(date) : beginOf(date).slice(0, 4);
    const stretch = stretches.at(-1);
    if (stretch?.label === label) stretch.size += step;
    else stretches.push({ start: index * step, size: step, label, withYear: false, isBusy: false });
  }
  const rooms = roomsOf(stretches);
  return {
    ...withLanes(marks, events),
    stretches: stretches.map((stretch, index) => ({
      ...stretch,
      room: rooms[index] ?? 'never',
      isAfterBreak: false,
    })),
    isOfDays: false,
  };
};

/**
 * The days around the signing wide, in which events stand in their order, since few have an hour; other months by date;
 * where nothing happens for long, a break.
 */
const proportionalAxis = (events: readonly Dated[], weightOn: ((day: string) => number) | undefined): Axis => {
  const spans = events.map(({ date }) => spanOf(date));
  const signing = events.findIndex(({ milestone }) => milestone === 'signing');
  const { pieces, isOfDays } = piecesOf(spans, signing, weightOn);
  let length = 0;
  const stretches = pieces.map((piece) => {
    const start = length;
    length += piece.weight;
    return { ...piece, start, size: piece.weight };
  });
  const [first, last] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  /** Where midnight before a day is. Days in a break are at its end. */
  const at = (day: number) => {
    if (!(day > first)) return 0;
    if (day >= last) return 1;
    const stretch = stretches.findLast(({ from }) => from <= day);
    if (!stretch) return 0;
    return stretch.start + stretch.size * Math.min((day - stretch.from) / (stretch.to - stretch.from), 1);
  };
  const busy = stretches.filter(({ isBusy }) => isBusy);
  const [busyFrom, busyTo] = [busy[0]?.from ?? NaN, busy.at(-1)?.to ?? NaN];
  const isBusy = ({ first: day, isPoint }: Span) => isPoint && busyFrom <= day && day < busyTo;
  const counts = new Map<number, { all: number; placed: number }>();
  for (const span of spans) {
    if (!isBusy(span)) continue;
    const count = counts.get(span.first) ?? { all: 0, placed: 0 };
    count.all += 1;
    counts.set(span.first, count);
  }
  const marks = spans.map((span) => {
    const [from, to] = [at(span.first), at(span.last + 1)];
    if (!span.isPoint) return { start: from, size: Math.max(to - from, 0) };
    const count = isBusy(span) ? counts.get(span.first) : undefined;
    const share = count ? (count.placed++ + 0.5) / count.all : 0.5;
    return { start: from + (to - from) * share, size: 0 };
  });
  const rooms = roomsOf(stretches);
  return {
    ...withLanes(marks, events),
    stretches: stretches.map(({ start, size, label, withYear, isAfterBreak, isBusy: isDay }, index) => ({
      ...{ start, size, label, withYear, isAfterBreak, isBusy: isDay },
      room: rooms[index] ?? 'never',
    })),
    isOfDays,
  };
};

/**
 * The axis of these events. `columnsOn` gives the columns of a day, where days stand side by side as columns: the axis of
 * such days is in line with them.
 */
export const axisOf = (events: readonly Dated[], scale: Scale, columnsOn?: (day: string) => number): Axis =>
  scale === 'proportional' ? proportionalAxis(events, columnsOn) : evenAxis(events, columnsOn !== undefined);
