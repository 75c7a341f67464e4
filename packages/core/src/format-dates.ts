/** Writes dates in EDTF in a language: in full, and in few letters. */
import { firstDayOf, isSpan, lastDayOf, type PartialDate, parseEdtf, type Season } from './dates.ts';
import { fill } from './fill.ts';
import { closestLanguage, LANGUAGE_ROWS, LANGUAGES, type LanguageRow } from './languages.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Each formatter is made once, since making one takes a hundred times as long as using it. */
const formatter = ({ month, day }: PartialDate, locale: string, withYear: boolean) => {
  const key = `${locale} ${month !== undefined} ${day !== undefined} ${withYear}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory', // EDTF is Gregorian. In another calendar, February would be parts of two months.
      timeZone: 'UTC', // A date without a time must be the same day for every reader.
      ...(withYear && { year: 'numeric' }),
      ...(month !== undefined && { month: 'long' }),
      ...(day !== undefined && { day: 'numeric' }),
    });
    formatters.set(key, known);
  }
  return known;
};

/** Engines differ in the spaces around the dash of a range. Here: none between two numbers, otherwise one on each side. */
const closed = (range: string) => range.replace(/\s*–\s*/, ' – ').replace(/^(\p{Nd}+) – (?=\p{Nd})/u, '$1–');

const byEngine = (start: PartialDate, end: PartialDate, locale: string, withYear: boolean) => {
  const [from, to] = [formatter(start, locale, withYear), formatter(end, locale, withYear)];
  if (start === end) return from.format(firstDayOf(start));
  // Dates of the same precision share a formatter, and only then can Intl write the range.
  return from === to
    ? closed(from.formatRange(firstDayOf(start), firstDayOf(end)))
    : `${from.format(firstDayOf(start))} – ${to.format(firstDayOf(end))}`;
};

/** As `Intl` writes a range: the month or year that both ends share is written once. */
const byMonths = (start: PartialDate, end: PartialDate, months: readonly string[], withYear: boolean) => {
  const [from, to] = [start, end].map(({ year, month, day }) =>
    [day, month === undefined ? undefined : months[month - 1], withYear ? year : undefined].filter(
      (part) => part !== undefined,
    ),
  ) as [(string | number)[], (string | number)[]];
  if (from.length !== to.length) return `${from.join(' ')} – ${to.join(' ')}`;
  const own = from.filter((_, index) => from.slice(index).join(' ') !== to.slice(index).join(' '));
  return own.length > 0 ? closed(`${own.join(' ')} – ${to.join(' ')}`) : to.join(' ');
};

/** The words for what `Intl` has none for. */
export interface PartialDateWords {
  /** A season of a `{year}`. */
  readonly seasons: Readonly<Record<Season, string>>;
  /** A day, month or year that is not known of a `{date}` that is. */
  readonly unspecified: Readonly<Record<'day' | 'month' | 'year', string>>;
}

/**
 * Formats an EDTF string for a locale, or with the given months if there are any. Without `seasons` and `unspecified`, a
 * season is no more than its year, and nothing is said of an unknown day, month or year. Only dates with a month can be
 * written without their year.
 */
export const formatDate = (
  value: string,
  { locale, months, seasons, unspecified }: Pick<LanguageRow, 'locale' | 'months'> & Partial<PartialDateWords>,
  withYear = true,
): string => {
  const date = parseEdtf(value);
  const start = date?.start ?? date?.end;
  if (!start) return value;
  const end = date?.end ?? start;
  const range = (from: PartialDate, to: PartialDate) =>
    months ? byMonths(from, to, months, withYear) : byEngine(from, to, locale, withYear);

  const known = (part: PartialDate) => {
    if (part.unspecified !== 'decade' && part.unspecified !== 'century') return range(part, part);
    return range(part, { ...part, year: lastDayOf(part).getUTCFullYear() });
  };
  const written = (part: PartialDate) => {
    if (part.season) return fill(seasons?.[part.season] ?? '{year}', { year: known(part) });
    const lacking = isSpan(part) ? 'year' : (part.unspecified as 'day' | 'month' | undefined);
    return fill((lacking && unspecified?.[lacking]) ?? '{date}', { date: known(part) });
  };
  if (![start, end].some((part) => part.season ?? part.unspecified)) return range(start, end);
  return start === end ? written(start) : `${written(start)} – ${written(end)}`;
};

/**
 * Writes a day, month or year in few letters, for the axis of a timeline: "9 Feb", "Sept", "2008". With `withYear`, a day
 * or month has its year too: "Aug 2025".
 */
export const formatBriefly = (
  value: string,
  { locale, months }: Pick<LanguageRow, 'locale' | 'months'>,
  withYear = false,
): string => {
  const date = parseEdtf(value)?.start;
  if (!date) return value;
  const { year, month, day } = date;
  if (months) {
    const name = month === undefined ? '' : (months[month - 1] ?? '');
    const parts = [day, name.length > 5 ? name.slice(0, 3) : name, (withYear || !month) && year];
    return parts.filter(Boolean).join(' ');
  }
  const key = `brief ${locale} ${month !== undefined} ${day !== undefined} ${withYear}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...((withYear || !month) && { year: 'numeric' }),
      ...(month !== undefined && { month: 'short' }),
      ...(day !== undefined && { day: 'numeric' }),
    });
    formatters.set(key, known);
  }
  return known.format(firstDayOf(date));
};

/**
 * Formats an EDTF string in a language, as precisely as the date is known. It leaves out what needs words of ours:
 * "about", "uncertain", "until", "from", the names of seasons, and that a day, month or year is not known. `dateInWords` has
 * these.
 */
export const formatEdtf = (value: string, language: string): string => {
  const known = closestLanguage(language, LANGUAGES);
  const row: LanguageRow | undefined = known && LANGUAGE_ROWS[known];
  return formatDate(value, { locale: language, months: row?.months });
};
