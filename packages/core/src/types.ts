/** The types of a dataset, inferred from the schema. Any agreement's dataset has them. */
import type * as v from 'valibot';
import type { DatasetSchema, MATCHES, VOICES } from './schema.ts';

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** Everything about one agreement in one language. References between records are ids. */
export type Dataset = DeepReadonly<v.InferOutput<typeof DatasetSchema>>;

/** The agreement itself: titles, parties, signatories, sections. */
export type Charter = Dataset['charter'];
/** The visit during which the agreement was signed. */
export type Visit = Dataset['visit'];
/** A subject of the agreement, with the document's and the analyst's words on it kept apart. */
export type Pillar = Dataset['pillars'][number];
/** One paragraph of the document, paraphrased, with its locator and how far it goes. */
export type Provision = Dataset['provisions'][number];
/** A dated happening, with its place, participants, sources and disagreements. */
export type Event = Dataset['events'][number];
/** A verbatim sentence and where it stands in its source. */
export type Quote = Dataset['quotes'][number];
/** Another reading of the agreement, paraphrased and attributed. */
export type Analysis = Dataset['analyses'][number];
/** A person, in the role held at the time. */
export type Person = Dataset['people'][number];
/** A government, agency, chamber or working group. */
export type Organization = Dataset['organizations'][number];
/** Where something happened. */
export type Place = Dataset['places'][number];
/** A cited page, with what was seen of it and where its reporting comes from. */
export type Source = Dataset['sources'][number];
/** Something the sources do not say. */
export type Unknown = Dataset['unknowns'][number];
/** What changed in the data, when and why. */
export type Revision = Dataset['revisions'][number];

/** One voice, one claim, at least one source. */
export type Statement = Visit['statements'][number];
/** Whose statement it is. */
export type Voice = (typeof VOICES)[number];
/** How the analyst's words relate to the document's. */
export type Match = (typeof MATCHES)[number];
/** A time of day with its zone, as far as it is known. */
export type EventTime = NonNullable<Event['time']>;
