/**
 * How the events of a timeline are arranged: which stand in one chapter, in which column and row each entry stands where
 * days are columns, and where its mark stands on the axis. A live element sets these numbers as custom properties. Static
 * markup has them in a style sheet, because a strict content security policy refuses `style` attributes.
 */
import { edtfDays, edtfSpan, type ResolvedEvent, type TimelineSlice } from '@baku-charter/core';
import { type Axis, axisOf, type Scale } from './axis.ts';
import { type Chapter, chaptersOf, lastsDays, MOST_DAYS } from './chapters.ts';

export { whereInWords } from '@baku-charter/core';

/** If a day has more events than this, its column would be too long, and the timeline is a list. */
const LONGEST_COLUMN = 9;
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
  /** Whether it has more room than the others, where they stand side by side. */
  readonly isMain: boolean;
}

export interface Arrangement {
  readonly groups: readonly Group[];
  /** Only with a proportional scale and more than one event. */
  readonly axis: Axis | undefined;
  /** What the style sheet needs to know: whether chapters stand side by side where there is room, and if events are very many. */
  readonly classes: readonly string[];
  /** The events with a sentence: all unless they are many, and then the signing. */
  readonly told: ReadonlySet<string>;
  /** The events after which a long time passes. */
  readonly pauses: ReadonlySet<string>;
  /** The custom properties of the node around axis and events, and of stretches, chapters and events in their order. */
  readonly strip: Properties;
  readonly stretches: readonly Properties[];
  readonly chapters: readonly Properties[];
  readonly events: readonly Properties[];
}

/** How an event is drawn: a bar for more than a day, hollow where the date is not certain. */
export const shapeOf = ({ date }: ResolvedEvent['event']): { isBar: boolean; isUncertain: boolean } => ({
  isBar: lastsDays(date),
  isUncertain: /[~?%X]/.test(date),
});

/** What sort of mark an event has; empty for most. */
export const sortOf = ({
  milestone,
  kind,
}: ResolvedEvent['event']): 'signing' | 'computed' | 'publication' | 'aside' | '' => {
  if (milestone === 'signing') return milestone;
  if (kind === 'computed' || kind === 'publication') return kind;
  return kind === 'background' || kind === 'context' ? 'aside' : '';
};

/** Whether an event is a step in the life of the agreement, which readers look for whatever its kind is. */
export const isStep = ({ milestone }: ResolvedEvent['event']): boolean =>
  milestone !== undefined && milestone !== 'article';

const rounded = (share: number) => Number(share.toFixed(5));

type Event = ResolvedEvent['event'];
type Chapters = readonly Chapter<Event>[];

/**
 * The days that stand side by side: the one with most room, those with more than two events, and others. Of each, the share
 * of the width, and about how many letters of a title and of a sentence fit on a line.
 */
const ROOMS = {
  wide: { share: 2.6, inTitle: 60, inSentence: 90 },
  middle: { share: 1.78, inTitle: 42, inSentence: 64 },
  narrow: { share: 1, inTitle: 20, inSentence: 26 },
};
type Room = (typeof ROOMS)[keyof typeof ROOMS];

/**
 * The day that has more room than those beside it: that of the signing, or the one with most events. `undefined` where none
 * has more than the others.
 */
const mainOf = (chapters: Chapters): number | undefined => {
  const signing = chapters.findIndex(({ events }) => events.some(({ milestone }) => milestone === 'signing'));
  if (signing >= 0) return signing;
  const counts = chapters.map(({ events }) => events.length);
  const most = Math.max(...counts);
  return counts.indexOf(most) === counts.lastIndexOf(most) ? counts.indexOf(most) : undefined;
};

/** The longest day has so many tracks for its entries, beneath that of the dates. */
const [FIRST, TRACKS] = [2, 60];

/** About how high an entry is, in lines: its title, its dates if these are several, its sentence, and the space beneath. */
const linesOf = ({ title, date, milestone, summary, statements }: Event, { inTitle, inSentence }: Room) => {
  const { length } = summary ?? statements[0]?.text ?? '';
  const titles = Math.ceil(title.length / inTitle) * (milestone === 'signing' ? 1.8 : 1.2);
  return titles + (lastsDays(date) ? 1 : 0) + Math.ceil(length / inSentence) + 0.5;
};

/**
 * Days as columns, which are read downwards. What an entry opens stands beneath all entries. An entry takes as many rows as
 * it is likely to need, and so need not stand on a line with those of other days. The rows grow where that is not enough.
 */
const daysAsColumns = (chapters: Chapters) => {
  const main = mainOf(chapters);
  const days = chapters.map(({ events }, day) => {
    const room = ROOMS[day === main ? 'wide' : events.length > 2 ? 'middle' : 'narrow'];
    return { events, room, heights: events.map((event) => linesOf(event, room)) };
  });
  const tracksPerLine = TRACKS / Math.max(...days.map(({ heights }) => heights.reduce((sum, lines) => sum + lines, 0)));
  const events = days.flatMap(({ events: own, heights }, day) => {
    let taken = 0;
    return own.map((event, nth): Properties => {
      const from = Math.round(taken * tracksPerLine);
      taken += heights[nth] ?? 0;
      const to = nth === own.length - 1 ? TRACKS : Math.round(taken * tracksPerLine);
      return { '--_day': day + 1, '--_row': FIRST + from, '--_rows': to - from };
    });
  });
  const widths = days.map(({ room: { share } }) => `minmax(8.5em,${share}fr)`).join(' ');
  return {
    main,
    events,
    chapters: chapters.map((_, day): Properties => ({ '--_day': day + 1 })),
    strip: {
      '--_tracks': widths,
      '--_under': FIRST + TRACKS,
      // What opens has three parts, which stand under three days where the second has most room.
      ...(chapters.length === 3 && main === 1 && { '--_parts': widths }),
    } as Properties,
  };
};

/** Between this event and the next, more than so many days pass, which the line of a list shows. */
const LONG = 366;

/** The events after which a long time passes. */
const pausesOf = (events: readonly Event[]): ReadonlySet<string> => {
  const before = events.slice(0, -1);
  const isLong = (event: Event, next: Event | undefined) =>
    (edtfDays(next?.date ?? '')?.first ?? NaN) - (edtfDays(event.date)?.last ?? NaN) > LONG;
  return new Set(before.flatMap((event, nth) => (isLong(event, events[nth + 1]) ? event.id : [])));
};

export const arrange = (records: Records, scale: Scale = 'even'): Arrangement => {
  const chapters = chaptersOf(records.map(({ event }) => event));
  const areFew = chapters.length > 1 && chapters.length <= MOST_DAYS;
  const areColumns = areFew && chapters.every(({ events }) => events.length <= LONGEST_COLUMN);
  const days = areColumns ? daysAsColumns(chapters) : undefined;
  const axis = scale === 'proportional' && records.length > 1 ? axisOf(chapters) : undefined;
  let nth = 0;
  return {
    groups: chapters.map(({ date, events }, index) => {
      const first = nth;
      nth += events.length;
      return {
        date,
        records: records.slice(first, nth),
        isMain: index === days?.main,
      };
    }),
    axis,
    pauses: pausesOf(records.map(({ event }) => event)),
    told: new Set(
      records.flatMap(({ event }) => (event.milestone === 'signing' || records.length <= MANY ? event.id : [])),
    ),
    classes: [
      ...(areColumns ? ['columns'] : []),
      ...(records.length > HUNDREDS ? ['hundreds'] : records.length > MANY ? ['long'] : []),
    ],
    strip: { ...days?.strip, ...(axis && { '--_lanes': axis.lanes }) },
    stretches: (axis?.stretches ?? []).map(({ start, size }) => ({
      '--_start': rounded(start),
      '--_size': rounded(size),
    })),
    chapters: days?.chapters ?? [],
    events: records.map((_, index) => {
      const { at = 0, to = 0, lane = 0 } = axis?.marks[index] ?? {};
      return {
        ...days?.events[index],
        ...(axis && { '--_at': rounded(at), '--_to': rounded(to), '--_lane': lane }),
      };
    }),
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
  const span = edtfSpan(records.map(({ event }) => event.date));
  return span?.includes('..') ? undefined : span;
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
