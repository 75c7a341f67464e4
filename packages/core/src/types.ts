/** The types of a dataset of any agreement, inferred from the schema. */
import type * as v from 'valibot';
import type { DatasetSchema } from './schema.ts';
import type { ASPECTS, MATCHES, REACHES, VOICES } from './vocabularies.ts';

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** Everything about one agreement in one language. References between records are ids. */
export type Dataset = DeepReadonly<v.InferOutput<typeof DatasetSchema>>;

/** The agreement itself: titles, parties, signatories, sections. */
export type Charter = Dataset['charter'];
/** The visit during which the agreement was signed. */
export type Visit = NonNullable<Dataset['visit']>;
/** A subject of the agreement, with the document's and the analyst's words on it kept apart. */
export type Pillar = Dataset['pillars'][number];
/** One paragraph of the document, paraphrased, with its locator and how far it goes. */
export type Provision = Dataset['provisions'][number];
/** A dated happening, with its place, participants, sources and disagreements. The web platform has an `Event` already. */
export type EventRecord = Dataset['events'][number];
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
/** A name that a general reader may not know, explained. */
export type Term = Dataset['terms'][number];
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
/** On what text and analyst differ, where they agree in part. */
export type Aspect = (typeof ASPECTS)[number];
/** How far words reach. */
export type Reach = (typeof REACHES)[number];
/** A time of day with its zone, as far as it is known. */
export type EventTime = NonNullable<EventRecord['time']>;

/** A record that always has the fields named here, and may lack others. */
type Some<Entity, Always extends keyof Entity> = Pick<Entity, Always> & Partial<Entity>;

/**
 * The part of a dataset that an element can show. A slice has every list, but lists that the element does not need are
 * empty, and records and fields that it does not show are missing. Every dataset is a slice too.
 * A term is used in the pillars and events that show it, whichever of their texts has it.
 */
export interface Slice {
  readonly meta: Dataset['meta'];
  readonly charter: Pick<Charter, 'title' | 'shortTitle'> &
    Partial<Pick<Charter, 'parties' | 'commitmentNote'>> & { readonly signed?: Pick<Charter['signed'], 'date'> };
  readonly pillars: readonly Pillar[];
  readonly provisions: readonly Pick<
    Provision,
    'id' | 'locator' | 'numbering' | 'modality' | 'certainty' | 'certaintyNote' | 'statement'
  >[];
  readonly events: readonly Some<EventRecord, 'id' | 'title' | 'date'>[];
  readonly quotes: readonly Some<Quote, Exclude<keyof Quote, 'selector' | 'pillars'>>[];
  readonly people: readonly Pick<Person, 'id' | 'name' | 'role'>[];
  readonly organizations: readonly Some<Pick<Organization, 'id' | 'name' | 'shortName'>, 'id' | 'name'>[];
  readonly places: readonly Pick<Place, 'id' | 'name' | 'partOf'>[];
  readonly sources: readonly (Pick<
    Source,
    'id' | 'publisher' | 'title' | 'titleFrom' | 'url' | 'reference' | 'published' | 'lang' | 'seen' | 'note'
  > &
    Partial<Pick<Source, 'kind'>>)[];
  readonly terms: readonly Pick<Term, 'name' | 'statements' | 'usedIn'>[];
  readonly unknowns: readonly Pick<Unknown, 'text' | 'about'>[];
  readonly redirects: Dataset['redirects'];
}

/** A slice whose events have all fields that a timeline shows. The title of the visit heads a timeline of its days. */
export interface TimelineSlice extends Slice {
  readonly visit?: Pick<Visit, 'title' | 'date' | 'place'> | undefined;
  readonly events: readonly Some<EventRecord, Exclude<keyof EventRecord, 'pillars' | 'order'>>[];
}
