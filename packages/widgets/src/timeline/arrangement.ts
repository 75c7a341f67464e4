/**
 * How the events of a timeline are arranged: under the headings of their days or one after the other, and where each
 * stands on the axis. The same numbers go into the custom properties of live elements and into the rules of static markup,
 * since a strict content security policy refuses `style` attributes.
 */
import { edtfDays, grouped, type ResolvedEvent, type TimelineSlice } from '@baku-charter/core';
import { type Axis, axisOf, beginOf, columnsOf, type Scale } from './axis.ts';

/** So many columns fit side by side. */
const MOST_COLUMNS = 4;
/** With more events than these, entries have no sentence, and dates no headings. */
const MANY = 16;

type Records = readonly ResolvedEvent[];

/** Custom properties by their names. */
export type Properties = Readonly<Record<`--_${string}`, number | string>>;

/** Events that begin on the same day, under one heading. */
export interface Day {
  /** What the heading says, as EDTF. */
  readonly date: string;
  readonly records: Records;
}

export interface Arrangement {
  /** `undefined` where events have no headings of days, and say their own dates. */
  readonly days: readonly Day[] | undefined;
  /** `undefined` where there is only one event. */
  readonly axis: Axis | undefined;
  readonly isMany: boolean;
  /** The custom properties of the node around axis and events, and of stretches, days and events in their order. */
  readonly strip: Properties;
  readonly stretches: readonly Properties[];
  readonly headings: readonly Properties[];
  readonly events: readonly Properties[];
}

const rounded = (share: number) => Number(share.toFixed(5));

export const arrange = (records: Records, scale: Scale = 'even'): Arrangement => {
  const byDay = grouped(records, ({ event }) => beginOf(event.date)).map(([begin, members]) => {
    const [first, ...others] = members.map(({ event }) => event.date);
    return { date: first !== undefined && others.every((date) => date === first) ? first : begin, records: members };
  });
  const isMany = records.length > MANY;
  const columns = isMany
    ? undefined
    : columnsOf(
        byDay.map(({ records: members }) => members.length),
        MOST_COLUMNS,
      );
  const days = columns && byDay;
  const columnsOn =
    columns &&
    ((day: string) => columns[byDay.findIndex(({ records: [one] }) => beginOf(one?.event.date ?? '') === day)] ?? 0.5);
  // Where days have headings, their events stand together, also those that the data has apart.
  const shown = days ? days.flatMap(({ records: members }) => members) : records;
  const axis =
    shown.length > 1
      ? axisOf(
          shown.map(({ event }) => event),
          scale,
          columnsOn,
        )
      : undefined;

  const headings: Properties[] = [];
  const cells: Properties[] = [];
  let column = 1;
  for (const [index, { records: members }] of (days ?? []).entries()) {
    const span = columns?.[index] ?? 1;
    const rows = Math.ceil(members.length / span);
    headings.push({ '--_column': column, '--_span': span, '--_row': 1 });
    members.forEach((_, nth) => {
      cells.push({ '--_column': column + Math.floor(nth / rows), '--_row': 2 + (nth % rows) });
    });
    column += span;
  }
  return {
    days,
    axis,
    isMany,
    strip: {
      '--_columns': column - 1 || MOST_COLUMNS,
      ...(axis && { '--_drawn': 'block', '--_lanes-narrow': axis.lanes[0], '--_lanes-wide': axis.lanes[1] }),
    },
    stretches: (axis?.stretches ?? []).map(({ start, size }) => ({
      '--_start': rounded(start),
      '--_size': rounded(size),
    })),
    headings,
    events: shown.map((_, index) => {
      const { start = 0, size = 0, lanes = [0, 0] } = axis?.marks[index] ?? {};
      const [narrow, wide] = lanes;
      return {
        ...cells[index],
        '--_start': rounded(start),
        '--_size': rounded(size),
        '--_lane-narrow': narrow,
        '--_lane-wide': wide,
      };
    }),
  };
};

/** The title of what the events belong to: the visit if none is more than a day from it, otherwise the agreement. */
export const headlineOf = ({ visit, charter }: TimelineSlice, records: Records): string => {
  const days = visit && edtfDays(visit.date);
  const isOfVisit =
    days &&
    records.every(({ event }) => {
      const { first, last } = edtfDays(event.date) ?? { first: NaN, last: NaN };
      return first <= days.last + 1 && last >= days.first - 1;
    });
  return isOfVisit ? visit.title : charter.shortTitle;
};

/** The selectors of the nodes that have custom properties. */
export const NODES = {
  strip: '.strip',
  stretches: '[part="stretch"]',
  headings: '[part~="date"]',
  events: '[part~="event"]',
} as const;

/** The rules for static markup. */
export const rulesOf = (records: Records, scale?: Scale): string => {
  const { days, strip, stretches, headings, events } = arrange(records, scale);
  const rule = (selector: string, properties: Properties) =>
    `${selector}{${Object.entries(properties)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')}}`;
  const group = (index: number) => `[part=date-group]:nth-child(${index + 1})`;
  const places = days
    ? days.flatMap(({ records: members }, index) =>
        members.map((_, nth) => `${group(index)} [part~=event]:nth-child(${nth + 1})`),
      )
    : events.map((_, index) => `[part~=event]:nth-child(${index + 1})`);
  return [
    rule('.strip', strip),
    ...stretches.map((properties, index) => rule(`[part=stretch]:nth-child(${index + 1})`, properties)),
    ...headings.map((properties, index) => rule(`${group(index)} [part~=date]`, properties)),
    ...events.map((properties, index) => rule(places[index] ?? '', properties)),
  ].join('');
};
