/**
 * TimelineJS 3 JSON, out and in, so that a newsroom can switch without typing anything twice.
 * https://timeline.knightlab.com/docs/json-format.html
 */
import { firstDayOf, isSpan, lastDayOf, type PartialDate, parseEdtf } from '../dates.ts';
import { escapeHtml } from '../escape-html.ts';
import { dateInWords, timeInWords, whereInWords } from '../in-words.ts';
import { findAll } from '../lookup.ts';
import { isWebAddress } from '../source-address.ts';
import type { Dataset, Source, Statement } from '../types.ts';
import type { Words } from '../words.ts';
import { wordsFor } from '../words-for.ts';

export { fromTimelineJs, type LeftOut, type TimelineImport } from './from-timelinejs.ts';

// TimelineJS puts headline and text into the page as HTML.
const link = ({ url, title, publisher }: Source) => {
  const name = escapeHtml(title ? `${title}, ${publisher}` : publisher);
  return isWebAddress(url) ? `<a href="${escapeHtml(url)}">${name}</a>` : name;
};

const saidHtml = (label: string, { text, sources }: Omit<Statement, 'voice'>, data: Dataset, w: Words) => {
  const links = findAll(data.sources, sources).map(link);
  return `<p><b>${escapeHtml(`${label}${w.colon}`.trimEnd())}</b> ${escapeHtml(text)} <small>${links.join('; ')}</small></p>`;
};

// Hours are always left out: TimelineJS has no time zones, and would put an event with an hour after all others of its
// day.
const dateOf = ({ year, month, day }: PartialDate) => ({
  year,
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
});

/** The first and last part of what TimelineJS has no precision for: a season is three months, a decade ten years. */
const boundsOf = (part: PartialDate): readonly [PartialDate, PartialDate] => {
  if (!isSpan(part)) return [part, part];
  const bound = (day: Date) => ({
    ...part,
    year: day.getUTCFullYear(),
    ...(part.season && { month: day.getUTCMonth() + 1 }),
  });
  return [bound(firstDayOf(part)), bound(lastDayOf(part))];
};

const datesOf = (edtf: string, w: Words) => {
  const date = parseEdtf(edtf);
  const start = date?.start ?? date?.end;
  if (!start) throw new RangeError(`"${edtf}" is not an EDTF date.`);
  const [first, last] = boundsOf(start);
  const end = date?.start && date.end ? boundsOf(date.end)[1] : last;
  return {
    start_date: dateOf(first),
    ...(end !== first && { end_date: dateOf(end) }),
    display_date: dateInWords(edtf, w),
  };
};

/**
 * The timeline of a dataset as TimelineJS 3 JSON: a title slide with the agreement and the visit, if there was one, and a
 * slide per event.
 * `display_date` has the date in words; the text has the time and how it was worked out. Each statement names its voice
 * and links its sources. There are no media and no background, so that nothing is loaded from elsewhere.
 */
export const toTimelineJs = (data: Dataset, w: Words = wordsFor(data.meta.lang)): string => {
  const { charter, visit, meta } = data;
  const statementHtml = (statement: Statement) => saidHtml(w.voices[statement.voice], statement, data, w);
  const title = {
    unique_id: meta.id,
    text: {
      headline: escapeHtml(charter.shortTitle),
      text: (visit?.statements ?? charter.statements).map(statementHtml).join(''),
    },
  };
  const events = data.events.map((event) => {
    const { time, disagreement } = event;
    const lines = [whereInWords(data, event, w), time && timeInWords(time, w)].filter(Boolean).join(' · ');
    const statements = [
      ...(time?.working ? [saidHtml(w.working, time.working, data, w)] : []),
      ...event.statements.map(statementHtml),
      ...(disagreement ? [saidHtml(`${w.disagreement} (${w.voices[disagreement.voice]})`, disagreement, data, w)] : []),
    ];
    return {
      unique_id: event.id,
      group: w.kinds[event.kind],
      ...datesOf(event.date, w),
      text: {
        headline: escapeHtml(event.title),
        text: `${lines && `<p>${escapeHtml(lines)}</p>`}${statements.join('')}`,
      },
    };
  });
  return `${JSON.stringify({ title, events, scale: 'human' }, null, 2)}\n`;
};
