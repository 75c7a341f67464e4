import { dateInWords, edtfDays, edtfSpan, isEdtf } from '@baku-charter/core';
import { chaptersOf } from '../src/timeline/chapters.ts';
import type { ElementWords } from '../src/words/en.ts';

/** All dates in a piece of data, in order. Years alone are left out: they are in words already. */
const datesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^[./]*\d{4}\D/.test(value) && isEdtf(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
};

interface DatedEvent {
  readonly date: string;
  readonly statements?: unknown;
}

interface DatedData {
  readonly events?: readonly DatedEvent[];
  readonly visit?: { readonly date: string };
}

/** What a timeline of these events says beside their dates: from when to when they are, and its headings. */
const datesAround = (events: readonly DatedEvent[]): string[] => {
  const span = edtfSpan(events.map(({ date }) => date));
  return [...chaptersOf(events).map(({ date }) => date), ...(span === undefined ? [] : [span])];
};

/** The events that are at most a day from the visit, which many pages show alone. */
const eventsOfVisit = (events: readonly DatedEvent[], { visit }: DatedData) => {
  const days = edtfDays(visit?.date ?? '');
  return events.filter(({ date }) => {
    const { first, last } = edtfDays(date) ?? { first: NaN, last: NaN };
    return days && first >= days.first - 1 && last <= days.last + 1;
  });
};

/** No element counts further than this in the data that comes with it. A page's own data may be longer. */
const highest = (data: object): number =>
  Math.max(99, ...Object.values(data).map((list: unknown) => (Array.isArray(list) ? list.length : 0)));

/** The dates and plural categories that data needs, put into words once, so that no page has to. */
export const written = (data: DatedData, words: ElementWords): Pick<ElementWords, 'dates' | 'plurals'> => {
  const number = new Intl.NumberFormat(words.locale);
  const plural = new Intl.PluralRules(words.locale);
  const most = highest(data);
  const plurals: Intl.LDMLPluralRule[] = [];
  for (let n = 0; n <= most && number.format(n) === String(n); n++) plurals.push(plural.select(n));
  // Only whole events stand on a timeline.
  const events = (data.events ?? []).filter(({ statements }) => statements);
  const dates: Record<string, string> = {};
  for (const date of [...datesIn(data), ...datesAround(events), ...datesAround(eventsOfVisit(events, data))]) {
    dates[date] = dateInWords(date, words);
  }
  // Under a heading they are written without its year.
  for (const { date } of events) dates[date.replace(/\d{4}-/g, '--')] ??= dateInWords(date, words, date);
  return { dates, plurals };
};
