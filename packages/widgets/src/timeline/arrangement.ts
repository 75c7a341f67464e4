/**
 * How the events of a timeline are arranged: in chapters, and where each stands on the axis. The same numbers go into the
 * custom properties of live elements and into the rules of static markup, since a strict content security policy refuses
 * `style` attributes.
 */
import { edtfDays, type ResolvedEvent, type TimelineSlice } from '@baku-charter/core';
import { type Axis, axisOf, type Scale } from './axis.ts';
import { beginOf, cellsOf, chaptersOf, columnsOf, MOST_COLUMNS, rowsOf } from './chapters.ts';

export { whereInWords } from '@baku-charter/core';

/** With more events than these, only the entry of the signing has a sentence. */
const MANY = 16;
/** With more events than these, the lines of titles are not balanced. */
const HUNDREDS = 100;

type Records = readonly ResolvedEvent[];

/** Custom properties by their names. */
export type Properties = Readonly<Record<`--_${string}`, number | string>>;

/** Events under one heading. */
interface Group {
  /** What the heading says, as EDTF. */
  readonly date: string;
  readonly records: Records;
}

export interface Arrangement {
  readonly groups: readonly Group[];
  /** `undefined` where there is only one event. */
  readonly axis: Axis | undefined;
  /** What the style sheet needs to know: whether chapters stand side by side where there is room, and if events are many. */
  readonly classes: readonly string[];
  /** The custom properties of the node around axis and events, and of stretches, chapters and events in their order. */
  readonly strip: Properties;
  readonly stretches: readonly Properties[];
  readonly chapters: readonly Properties[];
  readonly events: readonly Properties[];
}

/** How an event is drawn: a bar for more than a day, hollow where the date is not certain. */
export const shapeOf = ({ date }: ResolvedEvent['event']): { isBar: boolean; isUncertain: boolean } => {
  const days = edtfDays(date);
  return { isBar: days?.first !== days?.last, isUncertain: /[~?%X]/.test(date) };
};

/** What sort of mark an event has; empty for most. */
export const sortOf = ({
  milestone,
  kind,
}: ResolvedEvent['event']): 'signing' | 'computed' | 'publication' | 'aside' | '' => {
  if (milestone === 'signing') return milestone;
  if (kind === 'computed' || kind === 'publication') return kind;
  return kind === 'background' || kind === 'context' ? 'aside' : '';
};

const rounded = (share: number) => Number(share.toFixed(5));

/** Where the line of the axis has gaps, as stops of a gradient: next to a small mark it would look like part of it. */
const cutsOf = (records: Records, { marks }: Axis): Properties => {
  const half = '(var(--_dot)/3 + 2px)';
  const cuts = marks.flatMap(({ start }, index) => {
    const event = records[index]?.event;
    if (!event || sortOf(event) !== 'aside') return [];
    const middle = `(100% + var(--_between))*${rounded(start.at)} - var(--_between)*${rounded(start.within)}`;
    return [`calc(${middle} - ${half}),#0000 0 calc(${middle} + ${half}),#000 0`];
  });
  return cuts.length > 0 ? { '--_cuts': `${cuts.join(' ')} 100%` } : {};
};

export const arrange = (records: Records, scale: Scale = 'even'): Arrangement => {
  const chapters = chaptersOf(records.map(({ event }) => event));
  const columns = columnsOf(chapters);
  const axis = records.length > 1 ? axisOf(chapters, scale, columns) : undefined;
  let [column, nth] = [1, 0];
  const groups: Group[] = [];
  const ofChapters: Properties[] = [];
  const ofEvents: Properties[] = [];
  for (const [index, { date, events }] of chapters.entries()) {
    const span = columns?.[index] ?? 0;
    // Where chapters are not columns, the first column has the headings.
    const rows = rowsOf(events, span || MOST_COLUMNS - 1);
    const cells = cellsOf(events, rows);
    const rowsOfTwo = rowsOf(events, 2);
    const cellsOfTwo = cellsOf(events, rowsOfTwo);
    groups.push({ date, records: records.slice(nth, nth + events.length) });
    ofChapters.push({
      '--_column': column,
      '--_span': span || 1 + (cells.at(-1)?.column ?? 0),
      '--_rows': rows,
      '--_rows-of-two': rowsOfTwo,
    });
    for (const [position, cell] of cells.entries()) {
      const { start, end, lane = 0 } = axis?.marks[nth] ?? {};
      const { column: columnOfTwo = 0, row: rowOfTwo = 0 } = cellsOfTwo[position] ?? {};
      ofEvents.push({
        '--_column': cell.column + (span ? column : 2),
        '--_row': cell.row + (span ? 2 : 1),
        '--_column-of-two': columnOfTwo + 1,
        '--_row-of-two': rowOfTwo + 2,
        '--_at': rounded(start?.at ?? 0),
        '--_within': rounded(start?.within ?? 0),
        '--_to': rounded(end?.at ?? 0),
        '--_to-within': rounded(end?.within ?? 0),
        '--_lane': lane,
      });
      nth += 1;
    }
    column += span;
  }
  return {
    groups,
    axis,
    classes: [
      ...(columns ? ['columns'] : []),
      ...(records.length > MANY ? ['many'] : []),
      ...(records.length > HUNDREDS ? ['hundreds'] : []),
    ],
    strip: {
      '--_columns': column - 1,
      ...(axis && {
        '--_drawn': 'block',
        '--_lanes': axis.lanes,
        '--_step': rounded(axis.step),
        ...cutsOf(records, axis),
      }),
    },
    stretches: (axis?.stretches ?? []).map(({ start, size }) => ({
      '--_start': rounded(start),
      '--_size': rounded(size),
    })),
    chapters: ofChapters,
    events: ofEvents,
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

/** From the first to the last day of the events, as EDTF; `undefined` where that is open or cannot be read. */
export const spanOf = (records: Records): string | undefined => {
  const begin = beginOf(records[0]?.event.date ?? '');
  let [end, latest] = [begin, -Infinity];
  for (const { event } of records) {
    const last = edtfDays(event.date)?.last ?? NaN;
    if (last > latest) [end, latest] = [beginOf(event.date.split('/').at(-1) ?? ''), last];
  }
  const span = begin === end ? begin : `${begin}/${end}`;
  return edtfDays(span) && latest < Infinity ? span : undefined;
};

/** The selectors of the nodes that have custom properties. */
export const NODES = {
  strip: '.strip',
  stretches: '[part="stretch"]',
  chapters: '[part="date-group"]',
  events: '[part~="event"]',
} as const;

/** The rules for static markup. */
export const rulesOf = (records: Records, scale?: Scale): string => {
  const { groups, strip, stretches, chapters, events } = arrange(records, scale);
  const rule = (selector: string, properties: Properties) =>
    `${selector}{${Object.entries(properties)
      .filter(([, value]) => value !== 0)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')}}`;
  const chapter = (index: number) => `[part=date-group]:nth-child(${index + 1})`;
  const places = groups.flatMap(({ records: members }, index) =>
    members.map((_, nth) => `${chapter(index)} [part~=event]:nth-child(${nth + 1})`),
  );
  return [
    rule('.strip', strip),
    ...stretches.map((properties, index) => rule(`[part=stretch]:nth-child(${index + 1})`, properties)),
    ...chapters.map((properties, index) => rule(chapter(index), properties)),
    ...events.map((properties, index) => rule(places[index] ?? '', properties)),
  ].join('');
};
