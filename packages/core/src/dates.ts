/**
 * Dates in EDTF, levels 0 and 1 without times: days, months, years, intervals, "about" (~), "uncertain" (?), both (%).
 * https://www.loc.gov/standards/datetime/
 */
import { closestLanguage, LANGUAGE_ROWS, LANGUAGES, type LanguageRow } from './languages.ts';

/** A date as precise as it is known. `month` is 1–12. */
export interface PartialDate {
  year: number;
  month?: number;
  day?: number;
  approximate: boolean;
  uncertain: boolean;
}

/** A parsed EDTF value. Only an interval has `end`; an open or unknown bound is `undefined`. */
export interface EdtfDate {
  start: PartialDate | undefined;
  end?: PartialDate | undefined;
  interval: boolean;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

const parsePart = (value: string): PartialDate | undefined => {
  const [, year, month, day, qualifier] = PART.exec(value) ?? [];
  if (year === undefined) return undefined;
  const part: PartialDate = {
    year: Number(year),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  if (month !== undefined) {
    part.month = Number(month);
    if (part.month < 1 || part.month > 12) return undefined;
  }
  if (day !== undefined) {
    part.day = Number(day);
    // Date.UTC() would read the years 0–99 as 1900–1999.
    const endOfMonth = new Date(0);
    endOfMonth.setUTCFullYear(part.year, part.month ?? 1, 0);
    if (part.day < 1 || part.day > endOfMonth.getUTCDate()) return undefined;
  }
  return part;
};

/** Reads an EDTF string; `undefined` if it is not one, or names a day that does not exist. */
export const parseEdtf = (value: string): EdtfDate | undefined => {
  // The limit is for untrusted input, which may hold millions of slashes. A date has one.
  const bounds = value.split('/', 3);
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
  if (start && end && firstDay(start) > lastDay(end)) return undefined;
  return { start, end, interval: true };
};

/** Whether a string is an EDTF level 0 or 1 date, without a time, that exists. */
export const isEdtf = (value: string): boolean => parseEdtf(value) !== undefined;

const dayNumber = (year: number, month: number, day: number) => year * 10_000 + month * 100 + day;
const firstDay = ({ year, month = 1, day = 1 }: PartialDate) => dayNumber(year, month, day);
const lastDay = ({ year, month = 12, day = 31 }: PartialDate) => dayNumber(year, month, day);

/** First and last day as sortable numbers; an open bound reaches to infinity. */
const boundsOf = (value: string) => {
  const date = parseEdtf(value);
  if (!date) return undefined;
  const last = date.interval ? date.end : date.start;
  return { first: date.start ? firstDay(date.start) : -Infinity, last: last ? lastDay(last) : Infinity };
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

const asUtc = ({ year, month = 1, day = 1 }: PartialDate) => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** How precisely a date is known: to the day, the month or the year. An interval is a range. */
export const edtfPrecision = (value: string): 'day' | 'month' | 'year' | 'range' => {
  const date = parseEdtf(value);
  if (date?.interval) return 'range';
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
    return known ? asUtc(known).getTime() : NaN;
  });
  const gaps = times.map((time, index) => Math.max(time - (times[index - 1] ?? time), 0) || 0);
  const longest = gaps.reduce((one, other) => Math.max(one, other), 0) || 1;
  return gaps.map((gap) => gap / longest);
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Each formatter is made once, since making one takes a hundred times as long as using it. */
const formatter = ({ month, day }: PartialDate, locale: string) => {
  const key = `${locale} ${month !== undefined} ${day !== undefined}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory', // EDTF is Gregorian. In another calendar, February would be parts of two months.
      timeZone: 'UTC', // A date without a time must be the same day for every reader.
      year: 'numeric',
      ...(month !== undefined && { month: 'long' }),
      ...(day !== undefined && { day: 'numeric' }),
    });
    formatters.set(key, known);
  }
  return known;
};

/** Engines differ in the spaces around the dash of a range. Here: none between two numbers, otherwise one on each side. */
const closed = (range: string) => range.replace(/\s*–\s*/, ' – ').replace(/^(\p{Nd}+) – (?=\p{Nd})/u, '$1–');

const byEngine = (start: PartialDate, end: PartialDate, locale: string) => {
  const [from, to] = [formatter(start, locale), formatter(end, locale)];
  if (start === end) return from.format(asUtc(start));
  // Dates of the same precision share a formatter, and only then can Intl write the range.
  return from === to
    ? closed(from.formatRange(asUtc(start), asUtc(end)))
    : `${from.format(asUtc(start))} – ${to.format(asUtc(end))}`;
};

/** As `Intl` writes a range: the month or year that both ends share is written once. */
const byMonths = (start: PartialDate, end: PartialDate, months: readonly string[]) => {
  const [from, to] = [start, end].map(({ year, month, day }) =>
    [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined),
  ) as [(string | number)[], (string | number)[]];
  if (from.length !== to.length) return `${from.join(' ')} – ${to.join(' ')}`;
  const own = from.filter((_, index) => from.slice(index).join(' ') !== to.slice(index).join(' '));
  return own.length > 0 ? closed(`${own.join(' ')} – ${to.join(' ')}`) : to.join(' ');
};

/** Formats an EDTF string for a locale, or with the given months if there are any. */
export const formatDate = (value: string, { locale, months }: Pick<LanguageRow, 'locale' | 'months'>): string => {
  const date = parseEdtf(value);
  const start = date?.start ?? date?.end;
  if (!start) return value;
  const end = date?.end ?? start;
  return months ? byMonths(start, end, months) : byEngine(start, end, locale);
};

/**
 * Formats an EDTF string in a language, exactly as precisely as the date is known. It leaves out "about", "uncertain",
 * "until" and "from": `dateInWords` has the words for these.
 */
export const formatEdtf = (value: string, language: string): string => {
  const known = closestLanguage(language, LANGUAGES);
  const row: LanguageRow | undefined = known && LANGUAGE_ROWS[known];
  return formatDate(value, { locale: language, months: row?.months });
};
