/**
 * How the events of a timeline are arranged: in chapters, and where each stands on the axis. The same numbers go into the
 * custom properties of live elements and into the rules of static markup, since a strict content security policy refuses
 * `style` attributes.
 */
import { edtfDays, type ResolvedEvent, type TimelineSlice } from '@baku-charter/core';
import { type Axis, axisOf, type Scale } from './axis.ts';
import { beginOf, type Chapter, chaptersOf, MOST_DAYS } from './chapters.ts';
import { cellsOf, columnsOf, mostRows, rowsFor, type Worded, widthsOf } from './columns.ts';

export { whereInWords } from '@baku-charter/core';

/**
 * So many columns stand side by side where there is much room, and so many where there is less, with the pixels that all
 * of them have there.
 */
const ROOMS = [
  { most: 5, pixels: 1180 },
  { most: 4, pixels: 960 },
] as const;
/** So many stand beside the headings of chapters that are not columns themselves, and so wide is each. */
const BESIDE = { columns: 3, pixels: 330 } as const;
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

type Placed = ReturnType<typeof placed>;
type Chapters = readonly Chapter<ResolvedEvent['event'] & Worded>[];

/** About as long as what the entry says of time and place, which is known only with the words of a language. */
const whereaboutsOf = ({ event: { time }, place }: ResolvedEvent) =>
  `${time ? 'between 00:00 and 00:00 ' : ''}${place?.name ?? ''}`;

const pointed = (name: string, point: { at: number; gaps: number } | undefined): Properties => ({
  [`--_${name}`]: rounded(point?.at ?? 0),
  [`--_${name}-gaps`]: rounded(point?.gaps ?? 0),
});

/** The numbers of one arrangement in cells, and the axis above them. */
const placed = (chapters: Chapters, scale: Scale, { most, pixels }: (typeof ROOMS)[number]) => {
  const counts = chapters.map(({ events }) => events.length);
  const count = counts.reduce((sum, one) => sum + one, 0);
  const columns = chapters.length > MOST_DAYS ? undefined : columnsOf(counts, most);
  const widths = columns && widthsOf(counts, columns);
  let first = 0;
  const cells = chapters.map(({ events }, index) => {
    const width = widths ? (widths[first] ?? 0) * pixels : BESIDE.pixels;
    const own = columns?.[index] ?? BESIDE.columns;
    first += own;
    const heights = events.map((event) => rowsFor(event, count <= MANY, width));
    return cellsOf(heights, mostRows(heights, own));
  });
  const axis = count > 1 ? axisOf(chapters, scale, columns && widths && { counts: columns, widths, cells }) : undefined;
  let [column, nth] = [1, 0];
  const ofChapters: Properties[] = [];
  const ofEvents: Properties[] = [];
  for (const [index, members] of cells.entries()) {
    const span = columns?.[index] ?? 0;
    ofChapters.push({
      // Names of their own: what an event has not, it would inherit.
      '--_first': column,
      '--_span': span || 1,
      '--_height': members.reduce((one, { row, rows }) => Math.max(one, row + rows), 1),
    });
    for (const cell of members) {
      const { start, end, lane = 0 } = axis?.marks[nth] ?? {};
      ofEvents.push({
        // Where chapters are not columns, the first column has the headings.
        '--_column': cell.column + (span ? column : 2),
        '--_row': cell.row + (span ? 2 : 1),
        '--_rows': cell.rows,
        ...pointed('at', start),
        ...pointed('to', end),
        '--_lane': lane,
      });
      nth += 1;
    }
    column += span;
  }
  const strip: Properties = {
    ...(widths && {
      '--_tracks': widths.map((width) => `minmax(0,${rounded(width * widths.length)}fr)`).join(' '),
      '--_gaps': widths.length - 1,
    }),
    ...(axis && { '--_drawn': 'flex', '--_lanes': axis.lanes, '--_step': rounded(axis.step) }),
  };
  const stretches = (axis?.stretches ?? []).map(({ start, size }) => ({
    ...pointed('start', start),
    ...pointed('size', size),
  }));
  return { axis, isBeside: columns !== undefined, strip, stretches, chapters: ofChapters, events: ofEvents };
};

/**
 * The properties where there is much room, and under further names those that are others where there is less. There, 0 is
 * a string, which is set, while a number 0 is left out.
 */
const both = (wide: Properties, narrow: Properties = {}): Properties => ({
  ...wide,
  ...Object.fromEntries(
    Object.entries(narrow).flatMap(([name, value]) =>
      wide[name as keyof Properties] === value ? [] : [[`${name}-narrow`, String(value)]],
    ),
  ),
});

export const arrange = (records: Records, scale: Scale = 'even'): Arrangement => {
  const chapters = chaptersOf(records.map((record) => ({ ...record.event, whereabouts: whereaboutsOf(record) })));
  const [wide, narrow] = ROOMS.map((room) => placed(chapters, scale, room)) as [Placed, Placed];
  let nth = 0;
  return {
    groups: chapters.map(({ date, events }) => {
      nth += events.length;
      return { date, records: records.slice(nth - events.length, nth) };
    }),
    axis: wide.axis,
    classes: [
      ...(wide.isBeside ? ['columns'] : []),
      ...(records.length > MANY ? ['many'] : []),
      ...(records.length > HUNDREDS ? ['hundreds'] : []),
    ],
    strip: both(wide.strip, narrow.strip),
    stretches: wide.stretches.map((properties, index) => both(properties, narrow.stretches[index])),
    chapters: wide.chapters.map((properties, index) => both(properties, narrow.chapters[index])),
    events: wide.events.map((properties, index) => both(properties, narrow.events[index])),
  };
};

/** The title of what the events belong to: the visit if none is more than a day from it, otherwise the agreement. */
const titleOfAll = ({ visit, charter }: TimelineSlice, records: Records): string => {
  const days = visit && edtfDays(visit.date);
  const isOfVisit =
    days &&
    records.every(({ event }) => {
      const { first, last } = edtfDays(event.date) ?? { first: NaN, last: NaN };
      return first <= days.last + 1 && last >= days.first - 1;
    });
  return isOfVisit ? visit.title : charter.shortTitle;
};

/**
 * The headline says the news: what was signed, where and when. `date` writes a date in words, `listed` sets it off from
 * the title. Where nothing is signed, it is the title of what the events belong to.
 */
export const headlineOf = (
  data: TimelineSlice,
  records: Records,
  {
    comma,
    listed,
    date,
  }: { comma: string; listed: (label: string, items: string) => string; date: (edtf: string) => string },
): string => {
  const signing = records.find(({ event }) => event.milestone === 'signing');
  if (!signing) return titleOfAll(data, records);
  const { event, place } = signing;
  return listed(event.title, [...(place ? [place.name] : []), date(event.date)].join(comma));
};

/** The place in whose time all times are: that of the visit, if something happened there at a time that is known. */
export const placeOfTimes = ({ visit, places }: TimelineSlice, records: Records): string | undefined => {
  const timed = records.filter(({ event }) => event.time);
  const zones = new Set(timed.map(({ event }) => event.time?.zone));
  const home = places.find(({ id }) => id === visit?.place);
  const isThere = ({ place }: ResolvedEvent) => place && home && (place.id === home.id || place.partOf === home.id);
  return zones.size === 1 && timed.some(isThere) && timed.every((one) => !one.place || isThere(one))
    ? home?.name
    : undefined;
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
