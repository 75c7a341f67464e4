/** The days of a timeline: choices by name, and what an editor types. */
import { type Dataset, dateInWords, edtfDays, edtfSpan, isEdtf, LANGUAGES, type Words } from '@baku-charter/core';

/** Ways to choose days: those of the visit, from the first event that is no background on, all, or from one to another. */
const DAYS = ['visit', 'since', 'everything', 'span'] as const;
export type Days = (typeof DAYS)[number];

/** The ways that a dataset has: without a visit, its days are none. */
export const waysOf = ({ visit }: Dataset): readonly Days[] => DAYS.filter((way) => way !== 'visit' || visit);

/** Bounds of a timeline, as EDTF dates; undefined where it is open. */
export interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const DAY = 86_400_000;
const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** The days from the earliest to the latest of some dates. A bound that is open is left out. */
const boundsOf = (dates: readonly string[]): Span => {
  const span = edtfSpan(dates)?.split('/') ?? [];
  const known = (bound: string | undefined) => (bound === '..' ? undefined : bound);
  return { from: known(span[0]), to: known(span.at(-1)) };
};

/** The first and the last day of a date, as a calendar has them; open bounds are left out. */
export const daysOf = (date: string): Span => {
  const { first = Infinity, last = Infinity } = edtfDays(date) ?? {};
  return {
    from: Number.isFinite(first) ? isoOf(first) : undefined,
    to: Number.isFinite(last) ? isoOf(last) : undefined,
  };
};

/** The event with which all that is no background begins. */
export const firstEvent = ({ events }: Dataset): Dataset['events'][number] | undefined =>
  events.find(({ kind }) => kind !== 'background') ?? events[0];

export const spanOf = (days: Days, data: Dataset, chosen: Span): Span => {
  if (days === 'visit') return data.visit ? boundsOf([data.visit.date]) : {};
  if (days === 'since') return { from: boundsOf([firstEvent(data)?.date ?? '']).from };
  return days === 'span' ? chosen : {};
};

/** The way in which days were chosen. */
export const wayOf = (data: Dataset, { from, to }: Span): Days =>
  waysOf(data).find((days) => {
    const span = spanOf(days, data, {});
    return days !== 'span' && span.from === from && span.to === to;
  }) ?? 'span';

/** From the first of all events to the last. */
export const extentOf = ({ events }: Pick<Dataset, 'events'>): Span => boundsOf(events.map(({ date }) => date));

/**
 * The day on which the agreement was signed, written in the ways that a field takes: an example beside the field. Where no
 * day is known, the first one of the year or month.
 */
export const exampleDates = ({ charter }: Pick<Dataset, 'charter'>, w: Words): Readonly<Record<string, string>> => {
  const { from, to } = daysOf(charter.signed.date);
  const date = from ?? to ?? '2000-01-01';
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    day: dateInWords(date, w),
    month: dateInWords(`${year}-${month}`, w),
    year,
    numbers: `${day}.${month}.${year}`,
    yearAndMonth: `${year}-${month}`,
  };
};

/** Why what was typed is not taken: it is no date, it can be two dates, or the last day is before the first. */
export type DateFault = 'dateFault' | 'twoDates' | 'orderFault';

const pad = (text = '') => text.padStart(2, '0');

const MONTHS = Array.from({ length: 12 }, (_, index) => pad(String(index + 1)));

/** What dates of a month are written with in a language, the month in the case that it has beside a day. */
const datesOf = (month: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', calendar: 'gregory', timeZone: 'UTC' }).format(
    new Date(`2026-${month}-10`),
  );

/** The number of a month by its name, or the beginning of it: in the language of the words, or in another one. */
const monthNamed = (name: string, w: Words): string | undefined => {
  const isNamed = (dates: string, locale: string) => {
    const plain = (text: string) => text.toLocaleLowerCase(locale);
    const names = dates.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
    return names.some((one) => plain(one).startsWith(plain(name)));
  };
  if (name.length < 3) return undefined;
  const own = MONTHS.find((month) => isNamed(dateInWords(`2026-${month}-10`, w), w.locale));
  return own ?? MONTHS.find((month) => LANGUAGES.some((locale) => isNamed(datesOf(month, locale), locale)));
};

/** The digits of Arabic and Persian keyboards, by their place from 0 to 9. */
const DIGITS = ['\u0660', '\u06f0'] as const;

/** Without spaces that mean nothing, and with the digits that dates are stored with. */
const plainDate = (typed: string): string => {
  const valueOf = (digit: string) => DIGITS.map((zero) => digit.charCodeAt(0) - zero.charCodeAt(0));
  return typed
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(valueOf(digit).find((n) => n >= 0 && n < 10)))
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

const NUMBERS = /^(?:(\d{1,2})[. /-])?(\d{1,2})[. /-](\d{4}|\d{2})$/;
const DAY_FIRST = /^(?:(\d{1,2})\.? )?([\p{L}\p{M}]+)\.?,? (\d{4})/u;
const MONTH_FIRST = /^([\p{L}\p{M}]+)\.? (\d{1,2}),? (\d{4})$/u;

/** Day, month and year as they stand in a text; the month a number or a name. */
const partsOf = (text: string): readonly (string | undefined)[] => {
  const [, day, month, year = ''] = NUMBERS.exec(text) ?? [];
  // Two numbers are a month and a year of four digits: "10-26" may be anything.
  if (month !== undefined) return year.length === 4 || day !== undefined ? [day, month, year.padStart(4, '20')] : [];
  const [, name, dayAfter, yearAfter] = MONTH_FIRST.exec(text) ?? [];
  if (name !== undefined) return [dayAfter, name, yearAfter];
  const [, dayBefore, named, yearNamed] = DAY_FIRST.exec(text) ?? [];
  return [dayBefore, named, yearNamed];
};

/**
 * Reads a date that an editor typed. It may be EDTF, numbers with the day before the month, or have the name of the month
 * in any language of the registry. Returns EDTF, or `undefined` if the text is no date.
 */
export const readDate = (typed: string, w: Words): string | undefined => {
  const text = plainDate(typed);
  if (isEdtf(text)) return text;
  const [day, month = '', year] = partsOf(text);
  const number = /^\d/.test(month) ? pad(month) : monthNamed(month, w);
  const date = [year, number, day && pad(day)].filter(Boolean).join('-');
  return number && isEdtf(date) ? date : undefined;
};

/** Whether a date can be read in two ways: in English some write the day first between slashes, and some the month. */
export const isTwoDates = (typed: string, { locale }: Words): boolean => {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/(?:\d{2}|\d{4})$/.exec(plainDate(typed)) ?? [];
  const isMonth = (number = '') => Number(number) >= 1 && Number(number) <= 12;
  return locale.startsWith('en') && isMonth(first) && isMonth(second) && Number(first) !== Number(second);
};

/** Whether the last day of a time is before its first. */
export const endsBefore = ({ from, to }: Span): boolean => {
  const first = from === undefined ? undefined : daysOf(from).from;
  const last = to === undefined ? undefined : daysOf(to).to;
  return first !== undefined && last !== undefined && last < first;
};

/** A date as its field shows it: in words, where these are read as the same date again. */
export const dateTyped = (date: string | undefined, w: Words): string => {
  const words = date === undefined ? '' : dateInWords(date, w);
  return readDate(words, w) === date ? words : (date ?? '');
};
