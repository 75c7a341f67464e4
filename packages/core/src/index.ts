/**
 * Typed data about the February 2026 visit to Baku and the Charter on Strategic Partnership, in English.
 * Each list is an export of its own, so that a bundler keeps only what is imported.
 */

export type {
  AnalysisId,
  EventId,
  OrganizationId,
  PersonId,
  PillarId,
  PlaceId,
  ProvisionId,
  QuoteId,
  SourceId,
  TermId,
  UnknownId,
} from '../generated/ids.ts';
export {
  analyses,
  charter,
  dataset,
  events,
  meta,
  organizations,
  people,
  pillars,
  places,
  provisions,
  quotes,
  redirects,
  revisions,
  sources,
  terms,
  unknowns,
  visit,
} from '../generated/languages/en.ts';
export {
  compareEdtf,
  type EdtfDate,
  edtfGaps,
  edtfPrecision,
  formatEdtf,
  isEdtf,
  isExactEdtf,
  overlapsEdtf,
  type PartialDate,
  parseEdtf,
} from './dates.ts';
export { fill, type PluralForms, type WordsLike } from './fill.ts';
export {
  type CitationWords,
  citationInWords,
  countInWords,
  type DateWords,
  dateInWords,
  type NameWords,
  namesInWords,
  type RenderingWords,
  renderingInWords,
  type TimeWords,
  timeInWords,
  whereInWords,
} from './in-words.ts';
export {
  closestLanguage,
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
} from './lookup.ts';
export {
  type ResolvedEvent,
  type ResolvedPillar,
  type ResolvedQuote,
  resolveEvent,
  resolvePillar,
  resolveQuote,
} from './resolve.ts';
export type {
  CharterAnalysis,
  CharterEvent,
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
  Charter,
  Dataset,
  Event,
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
