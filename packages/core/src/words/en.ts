import type { Analysis, Event, Match, Provision, Voice } from '../types.ts';

/**
 * What stands around the data, in English; its shape is the shape of every other language. Data and small
 * functions only, nothing imported at run time: a browser loads the file of one language and no other.
 */
export const en = {
  /** BCP 47. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** The language as `Intl` needs it for dates. */
  dateLocale: 'en-GB', // The texts are in British spelling; dates follow.
  comma: ', ',
  /** A quotation or title in the quotation marks of the language. */
  quoted: (text: string) => `“${text}”`,
  // What qualifies a date that is already in words.
  about: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  until: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  monthOnly: 'Only the month is known.',
  yearOnly: 'Only the year is known.',
  at: (time: string) => `at ${time}`,
  atAbout: (time: string) => `at about ${time}`,
  between: (start: string, end: string) => `between ${start} and ${end}`,
  notBefore: (time: string) => `not before ${time}`,
  notAfter: (time: string) => `not after ${time}`,
  inferred: 'inferred',
  working: 'How the time was worked out',
  channels: { online: 'Online', telephone: 'By telephone', broadcast: 'Broadcast' } as Record<
    NonNullable<Event['channel']>,
    string
  >,
  kinds: {
    background: 'Background',
    event: 'Event',
    context: 'Context',
    publication: 'Publication',
    'follow-up': 'Follow-up',
    computed: 'Computed date, not reported',
  } as Record<Event['kind'], string>,
  milestones: { signing: 'Signing', article: 'Article quoted' } as Record<NonNullable<Event['milestone']>, string>,
  voices: { document: 'The document', reported: 'Reported', analysis: 'Analysis' } as Record<Voice, string>,
  stances: { supportive: 'Supportive', neutral: 'Neutral', critical: 'Critical' } as Record<Analysis['stance'], string>,
  modalities: {
    intends: 'intends to',
    acknowledges: 'acknowledges',
    may: 'may',
    explores: 'will explore',
    affirms: 'affirms',
    recital: 'recital',
    'not-seen': 'verb not seen',
  } as Record<Provision['modality'], string>,
  matches: {
    supported: 'The analysis agrees with the document.',
    'partly-supported': 'The document bears out part of the analysis.',
    stronger: 'The analysis goes further than the document.',
    reversed: 'The analysis and the document point in different directions.',
    'not-supported': 'The document, as read, does not bear out the analysis.',
    opinion: 'The analysis is an opinion; the document cannot settle it.',
  } as Record<Match, string>,
  levels: { high: 'high', medium: 'medium', low: 'low' } as Record<Event['confidence'], string>,
  confidence: (level: string, lineages: number) => `Confidence: ${level}; independent lines of reporting: ${lineages}`,
  certainty: (level: string) => `Certainty of wording and place: ${level}`,
  unknowns: 'What is not known',
  pillars: 'Pillars',
  provisions: 'Provisions',
  timeline: 'Timeline',
  quotations: 'Quotations',
  analyses: 'Other readings',
  people: 'People',
  sources: 'Sources',
  revisions: 'Changes to the data',
  signed: 'Signed',
  parties: 'Parties',
  signatories: 'Signatories',
  titles: { document: 'Title as published', press: 'Title in the press' },
  participants: 'Participants',
  comparison: 'Comparison',
  disagreement: 'Where sources differ',
  /** The language of a source, by its name. */
  language: (name: string) => `in ${name}`,
  excerpt: 'read as an excerpt',
  titleFromAddress: 'title taken from the address',
  headingReconstructed: 'heading reconstructed, not seen in the document',
  ourNumbering: 'our numbering',
  ourRendering: 'our rendering',
  operative: 'Operative words',
  unofficialTranslation: 'Our own, unofficial translation',
  edition: (version: string, date: string) => `Version ${version}, last changed ${date}.`,
  licence: 'Licence (quotations and titles are excluded)',
};

/** The words around the data in one language. */
export type Words = typeof en;
