/**
 * Reads slides that `toTimelineJs` wrote: it puts into words what TimelineJS has no field for. The words are those of one
 * language, so a slide in another language is read like one from anywhere else.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { parseEdtf } from '../dates.ts';
import { dateInWords } from '../in-words.ts';
import type { EventRecord, Statement } from '../types.ts';
import { VOICES } from '../vocabularies.ts';
import type { Words } from '../words.ts';

/** A source as a slide names it: without an address where it is on paper. */
export interface Named {
  readonly name: string;
  readonly url?: string;
}

export interface Said extends Pick<Statement, 'text' | 'voice'> {
  readonly sources: readonly Named[];
}

/** What a slide says in words. */
export interface OwnSlide {
  readonly kind: EventRecord['kind'] | undefined;
  readonly statements: readonly Said[];
  readonly disagreement: Said | undefined;
  readonly channel: EventRecord['channel'];
  /** The name of the place, with that of the place around it. */
  readonly place: string | undefined;
  /** What it says that no date or statement can be made of. */
  readonly leftOut: readonly string[];
}

/** Elements that stand within a line: words on both sides of their tags may be one. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del em font i ins kbd mark q s small span strong sub sup time tt u wbr'.split(' '),
);

/** HTML without scripts and style sheets, whose content is no words. What is not closed goes on to the end, as in a browser. */
const withoutScripts = (html: string): string => {
  const [before = '', ...parts] = html.split(/<(?=(?:script|style)[\s/>])/i);
  return parts.reduce((kept, part) => kept + (/<\/(?:script|style)[^<>]*>(.*)$/is.exec(part)?.[1] ?? ''), before);
};

/** Words without the tags between them. Tags are removed before entities are decoded: "&lt;b>" is not a tag. */
export const wordsOf = (html: string): string =>
  decodeHTML(
    withoutScripts(html).replace(/<([^<>]*)>/g, (_, tag: string) =>
      INLINE.has(/^\/?([a-z]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '') ? '' : ' ',
    ),
  )
    .replace(/\s+/g, ' ')
    .trim();

const keyOf = <Key extends string>(table: Readonly<Record<Key, string>>, text: string): Key | undefined =>
  (Object.keys(table) as Key[]).find((key) => table[key] === text);

/** The sources at the end of a paragraph: links, and names without one between them. */
const sourcesIn = (html: string): Named[] => {
  const plain = (text: string): Named[] => {
    const name = wordsOf(text)
      .replace(/^; |;$/g, '')
      .trim();
    return name === '' ? [] : [{ name }];
  };
  const [before = '', ...links] = html.split('<a href="');
  return [
    ...plain(before),
    ...links.flatMap((link) => {
      const [start, end] = [link.indexOf('">'), link.indexOf('</a>')];
      if (start < 0 || end < start) return plain(link);
      const url = decodeHTMLAttribute(link.slice(0, start));
      return [{ name: wordsOf(link.slice(start + 2, end)), url }, ...plain(link.slice(end + '</a>'.length))];
    }),
  ];
};

/** A paragraph with a label in bold before its words and sources in small type after them. */
const paragraphIn = (html: string): { label: string; text: string; sources: Named[] } | undefined => {
  const [bold, small, end] = [html.indexOf('</b>'), html.lastIndexOf('<small>'), html.lastIndexOf('</small>')];
  if (!html.startsWith('<p><b>') || bold < 0 || small < bold || end < small) return undefined;
  return {
    label: wordsOf(html.slice(0, bold)),
    text: wordsOf(html.slice(bold + '</b>'.length, small)),
    sources: sourcesIn(html.slice(small + '<small>'.length, end)),
  };
};

/** Reads a slide; undefined where nothing of it is in the words of the language. */
export const ownSlide = (group: string, html: string, w: Words): OwnSlide | undefined => {
  const kind = keyOf(w.kinds, group);
  const labelled = (label: string) => `${label}${w.colon}`.replace(/\s+/g, ' ').trim();
  const statements: Said[] = [];
  const leftOut: string[] = [];
  let [disagreement, channel, place]: [OwnSlide['disagreement'], OwnSlide['channel'], OwnSlide['place']] = [
    undefined,
    undefined,
    undefined,
  ];
  let isOwn = false;
  for (const part of html.split('</p>').filter((text) => text.trim() !== '')) {
    const { label = '', ...said } = paragraphIn(part) ?? { text: wordsOf(part), sources: [] };
    const voice = VOICES.find((one) => labelled(w.voices[one]) === label);
    const differing = VOICES.find((one) => labelled(`${w.disagreement} (${w.voices[one]})`) === label);
    isOwn ||= voice !== undefined;
    if (voice) statements.push({ ...said, voice });
    else if (differing) disagreement = { ...said, voice: differing };
    else if (label === labelled(w.working)) leftOut.push('how the time was worked out');
    else {
      const [where = '', ...time] = said.text.split(' · ');
      // A line with a time alone has no place before it.
      const isTime = time.length === 0 && /\d:\d\d/.test(where);
      if (time.length > 0 || isTime) leftOut.push('the time of day');
      if (isTime) continue;
      channel = keyOf(w.channels, where);
      if (channel === undefined) place = where;
    }
  }
  return isOwn ? { kind, statements, disagreement, channel, place, leftOut } : undefined;
};

/**
 * The date that words stand for, where the fields of a slide have it only roughly: seasons, decades, and what is uncertain or
 * open. To find it, thousands of dates are written in words and compared, so this is done only for slides that we wrote.
 */
export const dateFromWords = (date: string, written: string, w: Words, isOwn: boolean): string | undefined => {
  if (dateInWords(date, w) === written) return date;
  if (!isOwn) return undefined;
  const [start = '', end] = date.split('/');
  const years = [...new Set([start, end ?? ''].filter(Boolean).map((day) => day.slice(0, 4)))];
  const roughly = years.flatMap((year) => [
    ...[21, 22, 23, 24].map((season) => `${year}-${season}`),
    `${year.slice(0, 3)}X`,
    `${year.slice(0, 2)}XX`,
  ]);
  const parts = [
    start,
    `${start}-XX`,
    `${start}-XX-XX`,
    ...(start.length === 4 ? [] : [`${start.slice(0, 4)}-XX-XX`]),
    ...roughly,
  ];
  const qualified = (part: string) => ['', '~', '?', '%'].map((mark) => part + mark);
  const spans =
    end === undefined
      ? parts.flatMap(qualified).flatMap((part) => [`${part}/..`, `../${part}`])
      : [start, ...roughly]
          .flatMap(qualified)
          .flatMap((from) => [end, ...roughly].flatMap(qualified).map((to) => `${from}/${to}`));
  return [...parts.flatMap(qualified), ...spans].find(
    (candidate) => parseEdtf(candidate) !== undefined && dateInWords(candidate, w) === written,
  );
};
