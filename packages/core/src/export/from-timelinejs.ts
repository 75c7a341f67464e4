import { decodeHTMLAttribute } from 'entities/decode';
import { parseEdtf } from '../dates.ts';
import { WEB_ADDRESS } from '../fields.ts';
import { type Problem, parseDataset } from '../parse.ts';
import type { Dataset } from '../types.ts';
import type { Words } from '../words.ts';
import { wordsFor } from '../words-for.ts';
import { dateFromWords, type Named, ownSlide, type Said, wordsOf } from './timelinejs-slide.ts';

type Json = Readonly<Record<string, unknown>>;

const objectOf = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};

const stringOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** TimelineJS holds HTML, a dataset plain text. */
const plainOf = (html: unknown) => wordsOf(stringOf(html));

/** An EDTF date from the parts that TimelineJS has; empty if there is no year. */
const edtfOf = (value: unknown) => {
  const { year, month, day } = objectOf(value);
  const parts = [stringOf(year).padStart(4, '0'), stringOf(month), stringOf(day)];
  // EDTF has no day without a month, so everything after the first gap is dropped.
  const known = parts.slice(0, parts.includes('') ? parts.indexOf('') : parts.length);
  return stringOf(year) === '' ? '' : known.map((part) => part.padStart(2, '0')).join('-');
};

/** What is wrong with a date of a slide; nothing if it can be used. */
const faultOf = (value: unknown): string | undefined => {
  const year = stringOf(objectOf(value)['year']).trim();
  if (year === '') return 'is missing or has no year';
  if (/^-\d+$/.test(year)) return `is in the year ${year}; dates here begin with the year 0000`;
  if (/^\+?\d{5,}$/.test(year)) return `is in the year ${year}; dates here end with the year 9999`;
  const { season, unspecified } = parseEdtf(edtfOf(value))?.start ?? { unspecified: 'day' };
  // TimelineJS has neither, so that "21" is a mistake for a month, and no spring.
  return season || unspecified ? `"${edtfOf(value)}" is not a date that exists` : undefined;
};

/** Letters that do not come apart into a plain one and an accent, as they are written in plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};

/** An id made from words, short enough to append a number if it is taken. */
const slugOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœıəħŧŋ]/g, (letter) => PLAIN[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/-$/, '');

const isWebAddress = (url: string) => WEB_ADDRESS.test(url);

/** The first web address of a slide: a link in its text or in the credit or caption of its media, or media that are no picture. */
const urlIn = (slide: Json): { url?: string } => {
  const media = objectOf(slide['media']);
  const linked = [objectOf(slide['text'])['text'], media['credit'], media['caption']].map(
    (html) => /href\s*=\s*["']?(https?:\/\/[^\s"'<>]+)/i.exec(stringOf(html))?.[1] ?? '',
  );
  const url = stringOf(media['url']);
  // A picture shows something, but says nothing that a reader could check.
  const page = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(url) ? '' : url;
  const found = [...linked.map((href) => decodeHTMLAttribute(href)), stringOf(media['link']), page].find(isWebAddress);
  return found === undefined ? {} : { url: found };
};

interface Options {
  /** Where the file can be read. */
  address?: string;
  /** The language of the file, as a BCP 47 tag. */
  lang?: string;
  /** The words that a file of `toTimelineJs` is written in; those of the language where missing. */
  words?: Words;
}

/** A part of a file that records have no field for. */
export interface LeftOut {
  readonly what: string;
  /** The event whose slide has it; missing where the file itself has. */
  readonly event?: string;
}

/**
 * A dataset, what is wrong with the slides that were left out of it, and what was left out of the others; or all that is
 * wrong where there is no dataset.
 */
export type TimelineImport =
  | {
      readonly ok: true;
      readonly data: Dataset;
      readonly problems: readonly Problem[];
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The keys that are read, or that are about looks alone. */
const FILE_KEYS = ['events', 'title', 'scale'];
const SLIDE_KEYS = ['start_date', 'end_date', 'text', 'unique_id', 'display_date', 'group'];
const DATE_KEYS = ['year', 'month', 'day'];

const othersIn = (value: unknown, known: readonly string[]): string[] =>
  Object.entries(objectOf(value)).flatMap(([key, held]) => (held && !known.includes(key) ? [key] : []));

/** What of a slide no record has a field for. */
const unreadIn = (slide: Json): string[] => [
  ...othersIn(slide, SLIDE_KEYS),
  ...['start_date', 'end_date'].flatMap((name) => othersIn(slide[name], DATE_KEYS).map((key) => `${name}.${key}`)),
];

const datasetOf = (
  file: Json,
  slides: readonly unknown[],
  { address, lang, words: w }: Required<Options>,
): TimelineImport => {
  const problems: Problem[] = [];
  const leftOut: LeftOut[] = othersIn(file, FILE_KEYS).map((what) => ({ what }));
  const sources = new Map([[address, 'timeline']]);
  const names = new Map<string, string>();
  const sourceOf = ({ url = address, name }: Partial<Named>) => {
    if (!sources.has(url)) sources.set(url, `source-${sources.size}`);
    if (name) names.set(url, name);
    return sources.get(url) ?? 'timeline';
  };
  const places = new Map([['', 'not-stated']]);
  const placeOf = (name = '') => {
    const wanted = slugOf(name) || 'place';
    const ids = [...places.values()];
    if (!places.has(name)) places.set(name, ids.includes(wanted) ? `${wanted}-${ids.length}` : wanted);
    return places.get(name) ?? 'not-stated';
  };
  const taken = new Set<string>();
  // Per wanted id, the last number tried. Without it, a file whose slides share a headline takes quadratic time.
  const copies = new Map<string, number>();
  const freeId = (wanted: string) => {
    let copy = copies.get(wanted) ?? 1;
    let id = wanted;
    while (taken.has(id)) {
      copy += 1;
      id = `${wanted}-${copy}`;
    }
    copies.set(wanted, copy);
    taken.add(id);
    return id;
  };
  const events = slides.flatMap((value, index) => {
    const slide = objectOf(value);
    const text = objectOf(slide['text']);
    const [headline, words] = [plainOf(text['headline']), plainOf(text['text'])];
    const before = problems.length;
    const refuse = (field: string, message: string) => {
      problems.push({ path: `/events/${index}/${field}`, message });
    };
    if (!headline && !words) refuse('text', 'has no words');

    const [start, end] = [edtfOf(slide['start_date']), edtfOf(slide['end_date'])];
    const date = end && end !== start ? `${start}/${end}` : start;
    const fault = faultOf(slide['start_date']);
    const endFault = end && faultOf(slide['end_date']);
    if (fault) refuse('start_date', fault);
    else if (endFault) refuse('end_date', endFault);
    else if (!parseEdtf(date)) refuse('end_date', `"${end}" is before "${start}"`);
    if (problems.length > before) return [];

    const id = freeId(
      slugOf(stringOf(slide['unique_id'])) ||
        slugOf(headline) ||
        slugOf(words.split(' ').slice(0, 6).join(' ')) ||
        'event',
    );
    const leave = (what: string) => leftOut.push({ what, event: id });
    for (const what of unreadIn(slide)) leave(what);
    const [group, written] = [plainOf(slide['group']), stringOf(slide['display_date'])];
    const own = ownSlide(group, stringOf(text['text']), w);
    if (group && !own?.kind) leave('group');
    const exact = written ? dateFromWords(date, written, w, own !== undefined) : date;
    if (exact === undefined) leave('display_date');

    const stated = ({ sources: named, ...said }: Said) => {
      const found = named.filter((source) => source.url !== undefined && isWebAddress(source.url));
      for (const { name } of named.filter((source) => !found.includes(source))) leave(`the source “${name}”`);
      return { ...said, sources: [...new Set((found.length > 0 ? found : [{}]).map(sourceOf))] };
    };
    for (const what of own?.leftOut ?? []) leave(what);
    return {
      id,
      title: headline || words,
      date: exact ?? date,
      kind: own?.kind ?? 'event',
      ...(own?.channel ? { channel: own.channel } : { place: placeOf(own?.place) }),
      participants: [],
      pillars: [],
      statements: own?.statements.map(stated) ?? [
        { text: words || headline, voice: 'reported', sources: [sourceOf(urlIn(slide))] },
      ],
      ...(own?.disagreement && { disagreement: stated(own.disagreement) }),
      confidence: 'low',
      independentLineages: 1,
    };
  });
  if (events.length === 0) return { ok: false, problems };

  const title = plainOf(objectOf(objectOf(file['title'])['text'])['headline']) || 'Timeline';
  const first = events.map(({ date }) => date.replace('../', '').split('/')[0] ?? '').sort()[0] ?? '';
  const result = parseDataset({
    meta: {
      id: slugOf(title) || 'timeline',
      version: '0.0.0',
      lang,
      modified: first,
      // "Copyright not evaluated", since TimelineJS has no licence.
      licence: 'http://rightsstatements.org/vocab/CNE/1.0/',
    },
    charter: {
      title,
      shortTitle: title,
      titles: [],
      parties: [],
      signatories: [],
      signed: { date: `${first.replace(/[~?%]$/, '')}?`, place: 'not-stated', sources: ['timeline'] },
      sections: [],
      statements: [],
    },
    events,
    places: [...places].map(([name, id]) => ({ id, name: name || '—' })),
    sources: [...sources].map(([url, id]) => ({
      id,
      publisher: /^https?:\/\/(?:www\.)?([^/\s?#]+)/.exec(url)?.[1] ?? url,
      ...(names.has(url) && { title: names.get(url), titleFrom: 'page' }),
      url,
      lang: 'und',
      kind: 'news-site',
      lineage: id === 'timeline' ? title : url,
      seen: 'excerpt',
      supports: title,
    })),
    ...Object.fromEntries(
      ['pillars', 'provisions', 'quotes', 'analyses', 'people', 'organizations', 'terms', 'unknowns', 'revisions'].map(
        (list) => [list, []],
      ),
    ),
    redirects: {},
  });
  return result.ok ? { ...result, problems, leftOut } : result;
};

/**
 * A dataset from TimelineJS 3 JSON, as a value or as text, checked like any other by `parseDataset`.
 *
 * Each slide becomes an event with one statement in the voice `reported`. Its source is the first web address that it
 * links to, or the file itself. HTML becomes plain text. If `toTimelineJs` wrote the file, in the language given, its words
 * are read too: they tell kinds, voices, places, all sources with an address, and dates that are uncertain, approximate or
 * open. `leftOut` names what could not be taken, since records have no field for it: hours (TimelineJS has no time zones),
 * eras, pictures.
 *
 * A dataset needs more than TimelineJS has. Placeholders stand for the rest, for an editor to complete: the title of the
 * file for that of the agreement; its first date, marked as uncertain, for the signing, and as the date of the last change; a
 * place `not-stated` named "—"; low confidence; languages `und`; the licence "copyright not evaluated"; and for the
 * file an address that leads nowhere, unless `address` gives one.
 *
 * Never throws. A slide that cannot be used is left out, and is a problem with a JSON Pointer into the file: one without
 * words or a date, with a date that does not exist, or in a year before 0000 or after 9999. Only where no slide can be
 * used there is no dataset.
 */
export const fromTimelineJs = (
  json: unknown,
  { address = 'https://example.invalid/timeline.json', lang = 'und', words = wordsFor(lang) }: Options = {},
): TimelineImport => {
  const refused = (path: string, message: string): TimelineImport => ({ ok: false, problems: [{ path, message }] });
  try {
    const file = objectOf(typeof json === 'string' ? JSON.parse(json.replace(/^\uFEFF/, '')) : json);
    const slides: unknown = file['events'];
    if (!Array.isArray(slides) || slides.length === 0) {
      return refused('/events', 'must be a list of at least one slide');
    }
    return datasetOf(file, slides, { address, lang, words });
  } catch (error) {
    // The text is not JSON, or the value is no plain data: a getter may throw, a proxy may be revoked.
    return refused('', `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};
