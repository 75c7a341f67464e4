/** Which events of a timeline stand together under one heading. */
import { edtfDays, grouped } from '@baku-charter/core';

/** What the arrangement needs to know of an event. */
export interface Dated {
  readonly date: string;
  readonly milestone?: string | undefined;
}

/** Events in a row that share a heading. */
export interface Chapter<Event extends Dated = Dated> {
  /** What the heading says, as EDTF. */
  readonly date: string;
  /** The day, month or year in which the chapter begins, as EDTF. */
  readonly begin: string;
  readonly events: readonly Event[];
}

/** So many days stand side by side. */
export const MOST_DAYS = 4;
/** A year or month with more events is divided. */
const MOST_EVENTS = 12;
/** Periods with no more events share a heading with their neighbours. */
const FEW_EVENTS = 3;
/** The lengths of years, months and days in EDTF. */
const LEVELS = [4, 7, 10];

/** The day from which an EDTF date counts, without what qualifies it: events of one such date share a heading. */
export const beginOf = (date: string): string => {
  const [start = ''] = date.split('/');
  return /^\d/.test(start) ? start.replace(/[~?%]$/, '') : date;
};

/** Whether something lasts several days. A month or a year by itself says only that the day is not known. */
export const lastsDays = (date: string): boolean => {
  const days = edtfDays(date);
  return date.includes('/') && days?.first !== days?.last;
};

interface Period<Event> {
  period: string;
  events: readonly Event[];
  isShort: boolean;
}

const byPeriod = <Event extends Dated>(events: readonly Event[], length: number) =>
  grouped(events, ({ date }) => (/^\d/.test(date) ? beginOf(date).slice(0, length) : date));

/** Years, or months of years with many events, or days of such months; neighbours with few events are one period. */
const periodsOf = <Event extends Dated>(events: readonly Event[], [length = 0, ...shorter]: readonly number[]) => {
  const periods: Period<Event>[] = [];
  for (const [period, members] of byPeriod(events, length)) {
    if (members.length > MOST_EVENTS && shorter.length > 0) {
      periods.push(...periodsOf(members, shorter));
      continue;
    }
    const isShort = members.length <= FEW_EVENTS && edtfDays(period) !== undefined && /^\d/.test(period);
    const before = periods.at(-1);
    const [begin = ''] = before?.period.split('/') ?? [];
    if (isShort && before?.isShort && begin.length === period.length) {
      periods.pop();
      periods.push({ period: `${begin}/${period}`, events: [...before.events, ...members], isShort });
    } else periods.push({ period, events: members, isShort });
  }
  return periods;
};

/** The events by day where there are only a few days, otherwise by the longest periods that keep chapters short. */
export const chaptersOf = <Event extends Dated>(events: readonly Event[]): Chapter<Event>[] => {
  const days = byPeriod(events, 10);
  const periods =
    days.length > MOST_DAYS
      ? periodsOf(events, LEVELS)
      : days.map(([period, members]) => ({ period, events: members }));
  return periods.map(({ period, events: members }) => {
    const date = members[0]?.date ?? period;
    return {
      date: members.every((event) => event.date === date) ? date : period,
      begin: period.split('/')[0] ?? '',
      events: members,
    };
  });
};
