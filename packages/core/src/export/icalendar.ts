import { compareEdtf, firstDayOf, isSpan, lastDayOf, parseEdtf } from '../dates.ts';
import { dateInWords, namesInWords, timeInWords, whereInWords } from '../in-words.ts';
import { findById } from '../lookup.ts';
import type { Dataset, EventRecord, Statement } from '../types.ts';
import type { Words } from '../words.ts';
import { wordsFor } from '../words-for.ts';

/** Removes control characters, which no value may contain: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const printable = (value: string) => value.replace(/[^\P{Cc}\t\n]/gu, '');

/** https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
const escaped = (text: string) =>
  printable(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const octets = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a line into lines of at most 75 octets, without cutting a character: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const folded = (line: string) => {
  let text = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return `${text}\r\n`;
};

const compact = (date: Date) => date.toISOString().replace(/[-:]|\.\d+/g, '');

const dayAfter = (date: Date) => {
  const next = new Date(date);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
};

/** Whether a day before or after the year still has a year of four digits: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.4 */
const hasFourDigits = (year: number) => year > 0 && year < 9999;

interface Dated {
  date: string;
  time?: EventRecord['time'];
}

const spanOf = ({ date: edtf, time }: Dated): string[] => {
  const date = parseEdtf(edtf);
  // An open interval is shown on its known bound.
  const start = date?.start ?? date?.end;
  const end = date?.end ?? start;
  if (!start || !end) return [];
  const last = lastDayOf(end);
  const { at, zone, approximate } = time ?? {};
  const exact = start.day !== undefined && !start.approximate && !start.uncertain && !approximate;
  if (!date?.interval && at !== undefined && zone !== undefined && exact && hasFourDigits(start.year)) {
    const [hours = 0, minutes = 0] = at.split(':').map(Number);
    const [zoneHours = 0, zoneMinutes = 0] = zone.slice(1).split(':').map(Number);
    const offset = (zone.startsWith('-') ? -1 : 1) * (zoneHours * 60 + zoneMinutes);
    const moment = firstDayOf(start);
    moment.setUTCMinutes(hours * 60 + minutes - offset);
    // No DTEND, since it is not known how long the event took: https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1
    return [`DTSTART:${compact(moment)}`];
  }
  return [
    `DTSTART;VALUE=DATE:${compact(firstDayOf(start)).slice(0, 8)}`,
    // DTEND is the first day after the event: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.2.2
    ...(hasFourDigits(last.getUTCFullYear()) ? [`DTEND;VALUE=DATE:${compact(dayAfter(last)).slice(0, 8)}`] : []),
  ];
};

/** What DTSTART and DTEND cannot express about a date, in words. */
const caveats = ({ date, time }: Dated, w: Words) => {
  const { start, end, interval } = parseEdtf(date) ?? {};
  const parts = [start, end].flatMap((part) => part ?? []);
  const isExact = parts.every(({ day, approximate, uncertain }) => day !== undefined && !approximate && !uncertain);
  const named = parts.filter((part) => !isSpan(part));
  const isOpen = interval && (!start || !end);
  return [
    ...(isExact && !isOpen && !time
      ? []
      : [[dateInWords(date, w), ...(time ? [timeInWords(time, w)] : [])].join(w.comma)]),
    ...(named.some(({ month }) => month === undefined)
      ? [w.yearOnly]
      : named.some(({ day }) => day === undefined)
        ? [w.monthOnly]
        : []),
  ];
};

/** No parameter for a text of which no language is known: https://www.rfc-editor.org/rfc/rfc5545#section-3.2.10 */
const languageOf = (lang: string) => (lang === 'und' ? '' : `;LANGUAGE=${lang}`);

const stampOf = (edtf: string) => {
  const date = parseEdtf(edtf);
  const last = date?.end ?? date?.start;
  return compact(last ? firstDayOf(last) : new Date(0));
};

/** The dates of the revisions that concern a record, the first edition among them, in order. */
const changesOf = ({ revisions }: Dataset, id: string): string[] =>
  revisions
    .filter(({ about }) => about.length === 0 || about.includes(id))
    .map(({ date }) => date)
    .sort(compareEdtf);

/**
 * The visit and the events as a calendar: RFC 5545, one VEVENT each, with the same UID in every language. Where there is
 * neither, the signing is the one entry.
 *
 * An event takes whole days, or a moment in UTC if its time is exactly known. If only the month, season, year or
 * decade is known, the event fills it, and DESCRIPTION says so. DESCRIPTION also says which bounds of a time are known and how they were
 * worked out, whether a date was computed, the statements with their voices, where sources differ, the participants
 * (ATTENDEE would need an address of each), and every source. Events do not block time. DTSTAMP is the last change to
 * the data, so that the same data always gives the same bytes; LAST-MODIFIED and SEQUENCE count the revisions of the event
 * itself. A text has the LANGUAGE that it is in, unless none is known.
 */
export const toICalendar = (data: Dataset, w: Words = wordsFor(data.meta.lang)): string => {
  const { meta, charter, visit } = data;
  const text = (name: string, value: string, lang = meta.lang) =>
    value === '' ? [] : [`${name}${languageOf(lang)}:${escaped(value)}`];

  const event = (
    uid: string,
    id: string,
    { title, participants, ...dated }: Dated & { title: string; participants: readonly string[] },
    where: Pick<EventRecord, 'place' | 'channel'>,
    statements: readonly Statement[],
    { kind, disagreement }: Partial<EventRecord> = {},
  ) => {
    const changes = changesOf(data, id);
    const working = dated.time?.working;
    const cited = [...statements, disagreement, working].flatMap((said) => said?.sources ?? []);
    const sources = [...new Set(cited)].flatMap((id) => findById(data.sources, id) ?? []);
    const present = namesInWords(data, participants, w);
    const description = [
      // Most calendars hide CATEGORIES. Without this line, a computed date would look like a reported one.
      ...(kind === 'computed' ? [w.kinds.computed] : []),
      ...caveats(dated, w),
      ...(working ? [w.working + w.colon + working.text] : []),
      ...statements.map((statement) => w.voices[statement.voice] + w.colon + statement.text),
      ...(disagreement ? [`${w.disagreement} (${w.voices[disagreement.voice]})${w.colon}${disagreement.text}`] : []),
      ...(present ? [w.participants + w.colon + present] : []),
      `${w.sources}${w.colon}`.trimEnd(),
      ...sources.map(({ publisher, url, reference }) => [publisher, url ?? reference].join(' ')),
    ];
    return [
      'BEGIN:VEVENT',
      `UID:${uid}@${meta.id}`,
      `DTSTAMP:${stampOf(meta.modified)}`,
      `LAST-MODIFIED:${stampOf(changes.at(-1) ?? meta.modified)}`,
      // The first edition is no change: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.4
      `SEQUENCE:${Math.max(changes.length - 1, 0)}`,
      ...spanOf(dated),
      ...text('SUMMARY', title),
      ...text('DESCRIPTION', description.join('\n')),
      ...text('LOCATION', whereInWords(data, where, w), where.place === undefined ? w.lang : meta.lang),
      // A URI is not escaped: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.13
      ...[sources[0]?.url].flatMap((url) => (url === undefined ? [] : `URL:${printable(url)}`)),
      ...(kind ? text('CATEGORIES', w.kinds[kind], w.lang) : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  };

  const signing = () => {
    const { shortTitle, parties, signed, statements } = charter;
    const dated = { date: signed.date, title: w.signed + w.colon + shortTitle, participants: parties };
    return event('charter', 'charter', dated, signed, statements);
  };

  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Charter//${escaped(`${meta.id} ${meta.version}`)}//EN`,
    'CALSCALE:GREGORIAN',
    // NAME is from RFC 7986; older calendars read X-WR-CALNAME: https://www.rfc-editor.org/rfc/rfc7986#section-5.1
    ...text('NAME', charter.shortTitle),
    ...text('X-WR-CALNAME', charter.shortTitle),
    ...(visit ? event('visit', 'visit', visit, visit, visit.statements) : []),
    ...data.events.flatMap((one) => event(`event-${one.id}`, one.id, one, one, one.statements, one)),
    // A calendar must have a component: https://www.rfc-editor.org/rfc/rfc5545#section-3.6
    ...(visit || data.events.length > 0 ? [] : signing()),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
};
