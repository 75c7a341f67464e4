/** The records of this agreement. Their ids are exact types; in a dataset of another agreement they are strings. */
import type {
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
import type {
  Analysis,
  Event,
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
export type CharterEvent = With<
  Event,
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
export type CharterTerm = With<Term, { id: TermId }>;
export type CharterUnknown = With<Unknown, { id: UnknownId }>;
