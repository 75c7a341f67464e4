/** Which events of a timeline stand together under one heading, and in which cells of a grid they stand. */
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

/** So many days or columns stand side by side. */
export const MOST_COLUMNS = 4;
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
    days.length > MOST_COLUMNS
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

/** The signing takes the room of two events, since its mark and its entry are larger. */
export const weightOf = ({ milestone }: Dated): number => (milestone === 'signing' ? 2 : 1);

export const weightsOf = (events: readonly Dated[]): number => events.reduce((sum, event) => sum + weightOf(event), 0);

/** The cells of events that follow one another down columns of so many rows, each counted from 0. */
export const cellsOf = (events: readonly Dated[], rows: number): { column: number; row: number }[] => {
  let [column, next] = [0, 0];
  return events.map((event) => {
    const weight = weightOf(event);
    if (next > 0 && next + weight > rows) [column, next] = [column + 1, 0];
    const row = next;
    next += weight;
    return { column, row };
  });
};

/** The fewest rows with which events fit into so many columns. */
export const rowsOf = (events: readonly Dated[], columns: number): number => {
  let rows = Math.ceil(weightsOf(events) / columns);
  while ((cellsOf(events, rows).at(-1)?.column ?? 0) >= columns) rows += 1;
  return rows;
};

/**
 * How many columns each chapter gets where all stand side by side: the longest one gets another column as long as there
 * are fewer than the most. `undefined` if there are too many chapters.
 */
export const columnsOf = (chapters: readonly Chapter[]): number[] | undefined => {
  if (chapters.length > MOST_COLUMNS) return undefined;
  const columns = chapters.map(() => 1);
  const rows = () => chapters.map(({ events }, index) => rowsOf(events, columns[index] ?? 1));
  for (let left = MOST_COLUMNS - chapters.length; left > 0; left -= 1) {
    const most = Math.max(...rows());
    const longest = rows().indexOf(most);
    if ((chapters[longest]?.events.length ?? 0) <= (columns[longest] ?? 1)) break;
    columns[longest] = (columns[longest] ?? 1) + 1;
  }
  return columns;
};
