/**
 * The records of this agreement. Their ids are exact types; in a dataset of another agreement they are strings. A record
 * whose name the web platform has taken is a `…Record`: `EventRecord`, and here `CharterEventRecord`.
 */
import type * as Ids from '../generated/ids.ts';
import type {
  Analysis,
  Dataset,
  EventRecord,
  Organization,
  Person,
  Pillar,
  Place,
  Provision,
  Quote,
  Source,
  Term,
  Unknown,
  Visit,
} from './types.ts';

type With<Entity, Exact> = Omit<Entity, keyof Exact> & Readonly<Exact>;

export type CharterPillar = With<Pillar, { id: Ids.PillarId; provisions: readonly Ids.ProvisionId[] }>;
export type CharterProvision = With<Provision, { id: Ids.ProvisionId }>;
export type CharterEventRecord = With<
  EventRecord,
  {
    id: Ids.EventId;
    place?: Ids.PlaceId | undefined;
    participants: readonly (Ids.PersonId | Ids.OrganizationId)[];
    pillars: readonly Ids.PillarId[];
  }
>;
export type CharterQuote = With<
  Quote,
  {
    id: Ids.QuoteId;
    speaker: Ids.PersonId | Ids.OrganizationId;
    source: Ids.SourceId;
    wordingOf?: Ids.QuoteId | undefined;
    pillars: readonly Ids.PillarId[];
  }
>;
export type CharterAnalysis = With<Analysis, { id: Ids.AnalysisId }>;
export type CharterPerson = With<Person, { id: Ids.PersonId }>;
export type CharterOrganization = With<Organization, { id: Ids.OrganizationId }>;
export type CharterPlace = With<Place, { id: Ids.PlaceId; partOf?: Ids.PlaceId | undefined }>;
export type CharterSource = With<Source, { id: Ids.SourceId; url: string }>;
export type CharterTerm = With<Term, { id: Ids.TermId; usedIn: readonly Ids.RecordId[] }>;
export type CharterUnknown = With<Unknown, { id: Ids.UnknownId; about: readonly Ids.RecordId[] }>;

/** Everything about this agreement in one language. Functions that are given it take only ids that exist. */
export type CharterDataset = With<
  Dataset,
  {
    visit: Visit;
    pillars: readonly CharterPillar[];
    provisions: readonly CharterProvision[];
    events: readonly CharterEventRecord[];
    quotes: readonly CharterQuote[];
    analyses: readonly CharterAnalysis[];
    people: readonly CharterPerson[];
    organizations: readonly CharterOrganization[];
    places: readonly CharterPlace[];
    sources: readonly CharterSource[];
    terms: readonly CharterTerm[];
    unknowns: readonly CharterUnknown[];
  }
>;
