import type { WordsLike } from '../fill.ts';
import type { Analysis, EventRecord, Match, Provision, Voice } from '../types.ts';

/**
 * The words around the data, in English. The other languages have the same keys. `fill` puts values in place of the
 * names in braces.
 */
export const en = {
  comma: ', ',
  /** Between a label and what it is the label of. */
  colon: ': ',
  /** A quotation or title in the quotation marks of the language. */
  quoted: '“{text}”',
  // Said of a date that is not exactly known; {date} is in words already.
  about: 'about {date}',
  uncertain: '{date} (uncertain)',
  until: 'until {date}',
  from: 'from {date}',
  // A date of which a part is not known; {date} is what is known of it, for a year such as 2020–2029.
  seasons: { spring: 'spring {year}', summer: 'summer {year}', autumn: 'autumn {year}', winter: 'winter {year}' },
  unspecified: { day: 'some day in {date}', month: 'some month in {date}', year: 'some year in {date}' },
  monthOnly: 'Only the month is known.',
  yearOnly: 'Only the year is known.',
  at: 'at {time}',
  atAbout: 'at about {time}',
  between: 'between {start} and {end}',
  notBefore: 'not before {time}',
  notAfter: 'no later than {time}',
  inferred: 'inferred',
  working: 'How the time was worked out',
  channels: { online: 'Online', telephone: 'By telephone', broadcast: 'Broadcast' } satisfies Record<
    NonNullable<EventRecord['channel']>,
    string
  >,
  kinds: {
    background: 'Background',
    event: 'Event',
    context: 'Context',
    publication: 'Publication',
    'follow-up': 'Follow-up',
    computed: 'Computed date, not reported',
  } satisfies Record<EventRecord['kind'], string>,
  milestones: {
    signing: 'Signing',
    'entry-into-force': 'Entry into force',
    amendment: 'Amendment',
    expiry: 'Expiry',
    article: 'Article quoted',
  } satisfies Record<NonNullable<EventRecord['milestone']>, string>,
  voices: { document: 'The document', reported: 'Reported', analysis: 'Analysis' } satisfies Record<Voice, string>,
  stances: { supportive: 'Supportive', neutral: 'Neutral', critical: 'Critical' } satisfies Record<
    Analysis['stance'],
    string
  >,
  modalities: {
    shall: 'shall',
    intends: 'intends to',
    acknowledges: 'acknowledges',
    may: 'may',
    explores: 'plans to explore',
    affirms: 'affirms',
    recital: 'states',
    'not-seen': 'the document’s own words are not known',
  } satisfies Record<Provision['modality'], string>,
  matches: {
    supported: 'The analyst agrees with the text.',
    'partly-supported': 'The analyst agrees with the text in part.',
    stronger: 'The analyst goes further than the text.',
    reversed: 'The analyst runs in the opposite direction to the text.',
    'not-supported': 'The parts of the text that were read do not bear out the analyst.',
    opinion: 'The analyst gives an opinion; the parts of the text that were read do not settle it.',
  } satisfies Record<Match, string>,
  levels: { high: 'high', medium: 'medium', low: 'low' } satisfies Record<EventRecord['confidence'], string>,
  confidence: 'Confidence: {level}; independent sources: {lineages}',
  certainty: 'How sure it is that the text says this: {level}',
  unknowns: 'What is not known',
  pillars: 'Pillars',
  provisions: 'Provisions',
  timeline: 'Timeline',
  quotations: 'Quotations',
  analyses: 'Other readings',
  people: 'People',
  terms: 'Terms explained',
  sources: 'Sources',
  revisions: 'Changes to the data',
  signed: 'Signed',
  parties: 'Parties',
  signatories: 'Signatories',
  titles: { document: 'Title as published', press: 'Title in the press' },
  participants: 'Participants',
  comparison: 'Comparison',
  disagreement: 'Where sources differ',
  /** In which language something is, for those whose names every browser must know. */
  inLanguage: {
    en: 'in English',
    az: 'in Azerbaijani',
    ru: 'in Russian',
    tr: 'in Turkish',
    ar: 'in Arabic',
    hy: 'in Armenian',
  },
  /** The same for all other languages. */
  language: 'in {name}',
  excerpt: 'read as an excerpt',
  titleFromAddress: 'title restored from the web address',
  headingReconstructed: 'heading put together from reports, not seen in the document',
  ourNumbering: 'our numbering',
  ourRendering: 'spelling or translation by the editors',
  operative: 'Key words',
  unofficialTranslation: 'Unofficial translation',
  /** The same, where the source has translated what was said; with the language as in “in Russian”. */
  translatedTwice: 'Unofficial, from a translation; originally {language}',
  /** Before the words that a translation stands for. */
  original: 'Original',
  /** The same, where the source itself translates what was said. */
  asPublished: 'As published',
  edition: 'Version {version}, last changed {date}.',
  licence: 'Licence (quotations and titles are excluded)',
};

/** The words of this package in one language. */
export type CoreWords = WordsLike<typeof en>;
