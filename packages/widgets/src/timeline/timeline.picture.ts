/** The words and marks of the picture of a timeline: the events around the signing, one a line. */
import { dateInWords, fill, grouped, type ResolvedEvent, resolveEvent, type TimelineSlice } from '@baku-charter/core';
import type { Said } from '../picture.ts';
import type { ElementWords } from '../words/en.ts';
import { headlineOf, isStep, shapeOf, sortOf, spanOf } from './arrangement.ts';

/** So many lines can be read in a picture as small as a phone shows it. */
const MOST = 8;

interface TimelinePictureRow {
  /** Only with the first event of its date. */
  readonly date: Said | undefined;
  readonly title: Said;
  readonly isSigning: boolean;
  /** Whether its mark is hollow. */
  readonly isUncertain: boolean;
}

export interface TimelinePicture {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly headline: Said;
  readonly rows: readonly TimelinePictureRow[];
  /** From the first to the last of the events in it; undefined where one has no end. */
  readonly span: Said | undefined;
  readonly agreement: Said;
  readonly site: Said;
}

const recordsOf = (data: TimelineSlice) => data.events.flatMap(({ id }) => resolveEvent(data, id) ?? []);

/** What happened, as many events as there is room for: those around the signing, or the first ones. */
const chosen = (records: readonly ResolvedEvent[]): readonly ResolvedEvent[] => {
  const happened = records.filter(({ event }) => isStep(event) || sortOf(event) === '');
  const all = happened.length > 0 ? happened : records;
  const signing = all.findIndex(({ event }) => event.milestone === 'signing');
  const first = Math.max(Math.min(signing - MOST / 2, all.length - MOST), 0);
  return all.slice(first, first + MOST);
};

const headlineIn = (data: TimelineSlice, records: readonly ResolvedEvent[], t: ElementWords) =>
  headlineOf(data, records, {
    comma: t.comma,
    listed: (label, items) => fill(t.listed, { label, items }),
    date: (edtf) => dateInWords(edtf, t),
  });

/** `site` is the name of the site, which stands in the corner. */
export const timelinePicture = (data: TimelineSlice, t: ElementWords, site = ''): TimelinePicture => {
  const records = recordsOf(data);
  const inPicture = chosen(records);
  const span = spanOf(inPicture);
  const around = (text: string): Said => ({ text, lang: t.lang });
  const ofData = (text: string): Said => ({ text, lang: data.meta.lang });
  return {
    lang: data.meta.lang,
    dir: t.dir,
    headline: around(headlineIn(data, records, t)),
    rows: inPicture.map(({ event }, nth, all) => ({
      date: event.date === all[nth - 1]?.event.date ? undefined : around(dateInWords(event.date, t)),
      title: ofData(event.title),
      isSigning: event.milestone === 'signing',
      isUncertain: shapeOf(event).isUncertain,
    })),
    span: span === undefined ? undefined : around(dateInWords(span, t)),
    agreement: ofData(data.charter.shortTitle),
    site: { text: site, lang: 'en' },
  };
};

/** All words of the picture in reading order. */
export const saidInTimeline = ({ headline, rows, span, agreement, site }: TimelinePicture): readonly Said[] =>
  [headline, ...rows.flatMap(({ date, title }) => [date, title]), agreement, span, site]
    .filter((said) => said !== undefined)
    .filter(({ text }) => text !== '');

/** The alternative text of the picture: its headline, and the events of each date. */
export const timelineAlt = (data: TimelineSlice, t: ElementWords): string => {
  const records = recordsOf(data);
  const lines = grouped(chosen(records), ({ event }) => dateInWords(event.date, t)).map(([label, events]) =>
    fill(t.listed, { label, items: events.map(({ event }) => event.title).join(t.comma) }),
  );
  return [headlineIn(data, records, t), ...lines, data.charter.shortTitle].join('\n');
};
