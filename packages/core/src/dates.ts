/**
 * Dates in EDTF, level 0 without times, and of level 1: "about" (~), "uncertain" (?), both (%), open intervals, seasons
 * (21 to 24), and unspecified digits (X). Not read: years before 0000 or after 9999, which have a minus or a Y.
 * https://www.loc.gov/standards/datetime/
 */

/** Seasons by the codes that EDTF has in place of a month, from 21. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A season of the year. */
export type Season = (typeof SEASONS)[number];

/** A date as precise as it is known. `month` is 1–12. */
export interface PartialDate {
  /** The year; of a decade or century, its first. */
  year: number;
  month?: number;
  day?: number;
  /** The season of the year, where no month is known. */
  season?: Season;
  /**
   * What X stands for: a day or month of the rest of the date, or a year of a decade (`202X`) or a century (`20XX`).
   */
  unspecified?: 'day' | 'month' | 'decade' | 'century';
  approximate: boolean;
  uncertain: boolean;
}

/** A parsed EDTF value. Only an interval has `end`; an open or unknown bound is `undefined`. */
export interface EdtfDate {
  start: PartialDate | undefined;
  end?: PartialDate | undefined;
  interval: boolean;
}

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/;

const unspecifiedIn = (year: string, month?: string, day?: string): PartialDate['unspecified'] => {
  if (day === 'XX') return 'day';
  if (month === 'XX') return 'month';
  if (year.endsWith('XX')) return 'century';
  return year.endsWith('X') ? 'decade' : undefined;
};

const parsePart = (value: string): PartialDate | undefined => {
  const [, year, month, day, qualifier] = PART.exec(value) ?? [];
  if (year === undefined) return undefined;
  // Only digits on the right may be unspecified.
  if ((year.endsWith('X') && month !== undefined) || (month === 'XX' && day !== undefined && day !== 'XX')) {
    return undefined;
  }
  const season = SEASONS[Number(month) - 21];
  const unspecified = unspecifiedIn(year, month, day);
  const part: PartialDate = {
    year: Number(year.replaceAll('X', '0')),
    ...(season && { season }),
    ...(unspecified && { unspecified }),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  if (season) return day === undefined ? part : undefined;
  if (month !== undefined && month !== 'XX') {
    part.month = Number(month);
    if (part.month < 1 || part.month > 12) return undefined;
  }
  if (day !== undefined && day !== 'XX') {
    part.day = Number(day);
    if (part.day < 1 || part.day > daysIn(part.year, part.month)) return undefined;
  }
  return part;
};

/** The parts of an interval. The limit is for untrusted input, which may hold millions of slashes. A date has one. */
const boundsIn = (value: string) => value.split('/', 3);

const endsEarly = (start: PartialDate | undefined, end: PartialDate | undefined) =>
  start !== undefined && end !== undefined && firstDayOf(start) > lastDayOf(end);

/** Whether a string is an interval of two dates of which the second is before the first. */
export const isReversed = (value: string): boolean => {
  const [from = '', to = '', ...others] = boundsIn(value);
  return others.length === 0 && endsEarly(parsePart(from), parsePart(to));
};

/** Reads an EDTF string; `undefined` if it is not one, or names a day that does not exist. */
export const parseEdtf = (value: string): EdtfDate | undefined => {
  const bounds = boundsIn(value);
  if (bounds.length === 1) {
    const start = parsePart(value);
    return start && { start, interval: false };
  }
  const [from = '', to = ''] = bounds;
  const isOpen = (bound: string) => bound === '..' || bound === '';
  const start = parsePart(from);
  const end = parsePart(to);
  if (bounds.length !== 2 || (isOpen(from) && isOpen(to))) return undefined;
  if ((!start && !isOpen(from)) || (!end && !isOpen(to))) return undefined;
  if (endsEarly(start, end)) return undefined;
  return { start, end, interval: true };
};

/** Whether a string is an EDTF date that can be read here, and that exists. */
export const isEdtf = (value: string): boolean => parseEdtf(value) !== undefined;

/** A day at midnight in UTC. `Date.UTC()` would read the years 0–99 as 1900–1999. */
const utc = (year: number, month: number, day: number) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

const daysIn = (year: number, month = 12) => utc(year, month + 1, 0).getUTCDate();

/** The first month of a season: whole months, as in the northern half of the world. */
const firstMonthOf = (season: Season) => 3 * (SEASONS.indexOf(season) + 1);

/** The first day that a date can mean, at midnight in UTC. */
export const firstDayOf = ({ year, month, day = 1, season }: PartialDate): Date =>
  utc(year, season ? firstMonthOf(season) : (month ?? 1), day);

/** The last day that a date can mean, at midnight in UTC. Winter ends in the February of the next year. */
export const lastDayOf = ({ year, month, day, season, unspecified }: PartialDate): Date => {
  if (season) return utc(year, firstMonthOf(season) + 3, 0);
  const last = year + (unspecified === 'decade' ? 9 : unspecified === 'century' ? 99 : 0);
  return day === undefined ? utc(last, (month ?? 12) + 1, 0) : utc(last, month ?? 1, day);
};

/** First and last day as sortable numbers; an open bound reaches to infinity. */
const boundsOf = (value: string) => {
  const date = parseEdtf(value);
  if (!date) return undefined;
  const last = date.interval ? date.end : date.start;
  return {
    first: date.start ? firstDayOf(date.start).getTime() : -Infinity,
    last: last ? lastDayOf(last).getTime() : Infinity,
  };
};

const DAY = 86_400_000;

/**
 * The first and the last day that a date can mean, counted from 1 January 1970; an open bound reaches to infinity.
 * `undefined` if the value is no EDTF date.
 */
export const edtfDays = (value: string): { first: number; last: number } | undefined => {
  const bounds = boundsOf(value);
  return bounds && { first: bounds.first / DAY, last: bounds.last / DAY };
};

/** A bound without what marks it as approximate or uncertain. */
const plain = (bound: string) => bound.replace(/[~?%]$/, '');

/**
 * The interval from the earliest to the latest of some dates, as EDTF. Its bounds are no more precise than the dates: a
 * year stays a year. If one of the dates has no beginning or no end, neither has the interval (`..`). Returns `undefined` if
 * no value is an EDTF date.
 */
export const edtfSpan = (values: readonly string[]): string | undefined => {
  let [begin, first] = ['', Infinity];
  let [end, last] = ['', -Infinity];
  for (const value of values) {
    const days = edtfDays(value);
    if (!days) continue;
    const bounds = boundsIn(value);
    if (days.first < first) [begin, first] = [plain(bounds[0] ?? ''), days.first];
    if (days.last > last) [end, last] = [plain(bounds.at(-1) ?? ''), days.last];
  }
  if (end === '') return undefined;
  const isOpen = (day: number) => !Number.isFinite(day);
  const [from, to] = [isOpen(first) ? '..' : begin, isOpen(last) ? '..' : end];
  return from === to ? from : `${from}/${to}`;
};

/** Sorts EDTF strings by their first day, then by their last. Values that are not EDTF come last. */
export const compareEdtf = (a: string, b: string): number => {
  const [left, right] = [boundsOf(a), boundsOf(b)];
  if (!left || !right) return Number(!left) - Number(!right);
  const order = (x: number, y: number) => Number(x > y) - Number(x < y);
  return order(left.first, right.first) || order(left.last, right.last);
};

/** Whether a date shares a day with the span between two dates, both included; an empty bound is open. */
export const overlapsEdtf = (value: string, from: string, to: string): boolean => {
  const [date, start, end] = [boundsOf(value), boundsOf(from), boundsOf(to)];
  return date !== undefined && date.last >= (start?.first ?? -Infinity) && date.first <= (end?.last ?? Infinity);
};

/** Whether a date is a span of its own, which no month or year names: a season, a decade, a century. */
export const isSpan = ({ season, unspecified }: PartialDate): boolean =>
  season !== undefined || unspecified === 'decade' || unspecified === 'century';

/**
 * How precisely a date is known: to the day, the month or the year. An interval is a range, and so are seasons, decades
 * and centuries.
 */
export const edtfPrecision = (value: string): 'day' | 'month' | 'year' | 'range' => {
  const date = parseEdtf(value);
  if (date?.interval || (date?.start && isSpan(date.start))) return 'range';
  if (date?.start?.day !== undefined) return 'day';
  return date?.start?.month !== undefined ? 'month' : 'year';
};

/** Whether no part of a date is marked as approximate or uncertain. */
export const isExactEdtf = (value: string): boolean => {
  const date = parseEdtf(value);
  return [date?.start, date?.end].every((bound) => !bound?.approximate && !bound?.uncertain);
};

/**
 * The time since the date before, for each date of a list, as a share of the longest such time (0 to 1). The first date
 * and dates out of order get 0.
 */
export const edtfGaps = (values: readonly string[]): number[] => {
  const times = values.map((value) => {
    const date = parseEdtf(value);
    const known = date?.start ?? date?.end;
    return known ? firstDayOf(known).getTime() : NaN;
  });
  const gaps = times.map((time, index) => Math.max(time - (times[index - 1] ?? time), 0) || 0);
  const longest = gaps.reduce((one, other) => Math.max(one, other), 0) || 1;
  return gaps.map((gap) => gap / longest);
};
