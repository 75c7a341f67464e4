import { type Event, type EventTime, edtfInWords, type Match, type Voice } from '@baku-charter/core';

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`;

/** What a time of day reads like, with its zone always said. */
const time = ({ at, notBefore, notAfter, zone, approximate, basis }: EventTime) => {
  const about = approximate ? 'about ' : '';
  const when = at
    ? `at ${about}${at}`
    : notBefore && notAfter
      ? `between ${about}${notBefore} and ${notAfter}`
      : notBefore
        ? `not before ${about}${notBefore}`
        : `not after ${about}${notAfter}`;
  return `${when} (UTC${zone}${basis === 'inferred' ? ', inferred' : ''})`;
};

/** Every word of the interface in English; its shape is the shape of every other language. */
export const en = {
  lang: 'en',
  // The texts are in British spelling; dates follow.
  date: (edtf: string) =>
    edtfInWords(edtf, 'en-GB', {
      about: (date) => `about ${date}`,
      uncertain: (date) => `${date} (uncertain)`,
      until: (date) => `until ${date}`,
      from: (date) => `from ${date}`,
    }),
  dir: 'ltr' as 'ltr' | 'rtl',
  openQuote: '“',
  closeQuote: '”',
  timeline: 'Timeline',
  voices: {
    document: 'The document',
    reported: 'Reported',
    analysis: 'The analyst',
  } satisfies Record<Voice, string>,
  sources: (n: number) => count(n, 'source', 'sources'),
  excerpt: 'read as an excerpt',
  titleFromAddress: 'title taken from the address',
  provisions: (locators: string) => `In the document: ${locators} (our numbering)`,
  compare: 'The analyst, and how the two compare',
  quotations: 'Quoted',
  events: 'Events',
  matches: {
    supported: 'The analyst’s words agree with the text, in more general terms.',
    'partly-supported': 'The text bears out part of this; the analyst goes further.',
    stronger: 'The analyst goes further than the text.',
    reversed: 'The analyst’s words and the text point in different directions.',
    'not-supported': 'The text read for this page does not bear out the analyst’s words.',
    opinion: 'The analyst gives an opinion; the text cannot settle it.',
  } satisfies Record<Match, string>,
  time,
  channels: {
    online: 'Online',
    telephone: 'By telephone',
    broadcast: 'Broadcast',
  } satisfies Record<NonNullable<Event['channel']>, string>,
  computed: 'Computed date, not reported',
  details: 'More about this',
  detailsWithDisagreement: 'More about this; sources differ',
  participants: 'People and bodies',
  disagreement: 'Where sources differ',
  confidence: (level: Event['confidence'], lineages: number) =>
    `Confidence: ${level}; ${count(lineages, 'independent line', 'independent lines')} of reporting`,
  unavailable: 'This content is not available.',
};

/** The words of the interface in one language. */
export type Strings = typeof en;
