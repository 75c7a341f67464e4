/** The days of a timeline: choices by name, and what an editor types. */
import { type Dataset, dateInWords, edtfDays, edtfSpan, isEdtf, type Words } from '@baku-charter/core';

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

/** From the first to the last of some dates, each as precisely as it is known; open bounds are left out. */
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
export const extentOf = ({ events }: Dataset): Span => boundsOf(events.map(({ date }) => date));

const pad = (text = '') => text.padStart(2, '0');

/** The number of a month by its name, or the beginning of it, in the language of the words. */
const monthNamed = (name: string, w: Words): string | undefined => {
  const plain = (text: string) => text.toLocaleLowerCase(w.locale);
  const months = Array.from({ length: 12 }, (_, index) => pad(String(index + 1)));
  return months.find((month) => {
    const names = dateInWords(`2026-${month}-10`, w).match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
    return name.length > 2 && names.some((one) => plain(one).startsWith(plain(name)));
  });
};

/**
 * Reads a date as editors type it: what core reads, day before month in numbers, or with the name of the month in the
 * language of the page. Returns it as core writes it; undefined where it is none.
 */
export const readDate = (typed: string, w: Words): string | undefined => {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (isEdtf(text)) return text;
  const [, day, month = '', year = ''] = /^(?:(\d{1,2})[. /-])?(\d{1,2})[. /-](\d{4})$/.exec(text) ?? [];
  const [, dayBefore, name = '', yearAfter = ''] = /^(?:(\d{1,2})\.? )?([\p{L}\p{M}]+)\.?,? (\d{4})/u.exec(text) ?? [];
  const number = year ? pad(month) : monthNamed(name, w);
  const parts = [year || yearAfter, number, (day ?? dayBefore) && pad(day ?? dayBefore)];
  const date = parts.filter(Boolean).join('-');
  return number && isEdtf(date) ? date : undefined;
};
