/**
 * The records of this agreement. Their ids are exact types; in a dataset of another agreement they are strings. A record
 * whose name the web platform has taken is a `…Record`: `EventRecord`, and here `CharterEventRecord`.
 */
import type {
  AnalysisId,
  EventId,
  OrganizationId,
  PersonId,
  PillarId,
  PlaceId,
  ProvisionId,
  QuoteId,
  SectionId,
  SourceId,
  TermId,
  UnknownId,
} from '../generated/ids.ts';
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
} from './types.ts';

type With<Entity, Ids> = Omit<Entity, keyof Ids> & Readonly<Ids>;

export type CharterPillar = With<Pillar, { id: PillarId; provisions: readonly ProvisionId[] }>;
export type CharterProvision = With<Provision, { id: ProvisionId }>;
export type CharterEventRecord = With<
  EventRecord,
  {
    id: EventId;
    place?: PlaceId | undefined;
    participants: readonly (PersonId | OrganizationId)[];
    pillars: readonly PillarId[];
  }
>;
export type CharterQuote = With<
  Quote,
  {
    id: QuoteId;
    speaker: PersonId | OrganizationId;
    source: SourceId;
    wordingOf?: QuoteId | undefined;
    pillars: readonly PillarId[];
  }
>;
export type CharterAnalysis = With<Analysis, { id: AnalysisId }>;
export type CharterPerson = With<Person, { id: PersonId }>;
export type CharterOrganization = With<Organization, { id: OrganizationId }>;
export type CharterPlace = With<Place, { id: PlaceId; partOf?: PlaceId | undefined }>;
export type CharterSource = With<Source, { id: SourceId }>;
/** The id of any record or section. */
export type RecordId =
  | AnalysisId
  | EventId
  | OrganizationId
  | PersonId
  | PillarId
  | PlaceId
  | ProvisionId
  | QuoteId
  | SectionId
  | SourceId
  | TermId
  | UnknownId;
export type CharterTerm = With<Term, { id: TermId; usedIn: readonly RecordId[] }>;
export type CharterUnknown = With<Unknown, { id: UnknownId; about: readonly RecordId[] }>;

/** Everything about this agreement in one language. Functions that are given it take only ids that exist. */
export type CharterDataset = With<
  Dataset,
  {
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
