/**
 * What the entry of every language exports beside its data: functions that look records up and put them into words, and
 * the types of records. All of it is the same in every language.
 */

export type * from '../generated/ids.ts';
export {
  compareEdtf,
  type EdtfDate,
  edtfDays,
  edtfGaps,
  edtfPrecision,
  edtfSpan,
  isEdtf,
  isExactEdtf,
  overlapsEdtf,
  type PartialDate,
  parseEdtf,
  type Season,
} from './dates.ts';
export { escapeHtml } from './escape-html.ts';
export { fill, type PluralForms, type WordsLike } from './fill.ts';
export { formatBriefly, formatEdtf } from './format-dates.ts';
export {
  type CitationWords,
  type CountWords,
  citationInWords,
  clockInWords,
  countInWords,
  type DateWords,
  dateInWords,
  isFragment,
  type LanguageWords,
  languageInWords,
  type NameWords,
  namesInWords,
  type OriginalWords,
  originalInWords,
  type RenderingWords,
  renderingInWords,
  type TimeWords,
  type TranslationWords,
  timeInWords,
  translationInWords,
  whereInWords,
  withEllipsis,
} from './in-words.ts';
export {
  closestLanguage,
  directionOf,
  LANGUAGE_ROWS,
  LANGUAGES,
  type Language,
  type LanguageRow,
  primaryLanguage,
} from './languages.ts';
export {
  eventsAbout,
  eventsBetween,
  findById,
  findRecord,
  grouped,
  provisionsOf,
  quotesAbout,
  termsIn,
  unknownsAbout,
  verdictOf,
} from './lookup.ts';
export {
  type ResolvedEvent,
  type ResolvedPillar,
  type ResolvedQuote,
  resolveEvent,
  resolvePillar,
  resolveQuote,
} from './resolve.ts';
export { sourceAddress } from './source-address.ts';
export type {
  CharterAnalysis,
  CharterDataset,
  CharterEventRecord,
  CharterOrganization,
  CharterPerson,
  CharterPillar,
  CharterPlace,
  CharterProvision,
  CharterQuote,
  CharterSource,
  CharterTerm,
  CharterUnknown,
} from './typed.ts';
export type {
  Analysis,
  Aspect,
  Charter,
  Dataset,
  EventRecord,
  EventTime,
  Match,
  Organization,
  Person,
  Pillar,
  Place,
  Provision,
  Quote,
  Reach,
  Revision,
  Slice,
  Source,
  Statement,
  Term,
  TimelineSlice,
  Unknown,
  Visit,
  Voice,
} from './types.ts';
export type { Words } from './words.ts';
