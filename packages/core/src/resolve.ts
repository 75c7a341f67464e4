/**
 * Follows the references of one record, just before it is shown. From a dataset come whole records, from a slice records
 * with the fields that the slice has. Of this agreement's dataset only ids that exist are taken; for others, such as one
 * from a page, give it the type `Dataset`.
 */
import { aboutPillar, aboutRecord, findAll, findById, findRecord, provisionsOf, usedByRecords } from './lookup.ts';
import type { Slice, Statement, TimelineSlice } from './types.ts';

/** A quotation with its speaker and source. */
export interface ResolvedQuote<Data extends Slice = Slice> {
  quote: Data['quotes'][number];
  speaker: Data['people'][number] | Data['organizations'][number];
  source: Data['sources'][number];
  /** The same sentence as another source words it, where the data says that this is the other wording. */
  wording?: { quote: Data['quotes'][number]; source: Data['sources'][number] };
}

/** An event with its place, its participants, every source cited about it, what is not known, and the terms it uses. */
export interface ResolvedEvent<Data extends Slice = TimelineSlice> {
  event: Data['events'][number];
  place: Data['places'][number] | undefined;
  participants: (Data['people'][number] | Data['organizations'][number])[];
  sources: Data['sources'][number][];
  unknowns: Data['unknowns'][number][];
  terms: Data['terms'][number][];
}

/**
 * A pillar with its provisions, the quotations and events about it, every source cited, what is not known, and the terms
 * that it, its provisions and its quotations use.
 */
export interface ResolvedPillar<Data extends Slice = Slice> {
  pillar: Data['pillars'][number];
  provisions: Data['provisions'][number][];
  quotes: ResolvedQuote<Data>[];
  events: Data['events'][number][];
  sources: Data['sources'][number][];
  unknowns: Data['unknowns'][number][];
  terms: Data['terms'][number][];
}

const citedBy = (statements: readonly (Pick<Statement, 'sources'> | undefined)[]) =>
  statements.flatMap((statement) => statement?.sources ?? []);

const explanationsOf = (terms: Slice['terms']) => terms.flatMap(({ statements }) => statements);

/** `undefined` if the dataset lacks the quotation, its speaker or its source. */
export const resolveQuote = <Data extends Slice>(
  data: Data,
  id: Data['quotes'][number]['id'],
): ResolvedQuote<Data> | undefined => {
  const quote: Data['quotes'][number] | undefined = findRecord(data.quotes, id, data.redirects);
  const speaker = quote && (findById(data.people, quote.speaker) ?? findById(data.organizations, quote.speaker));
  const source = quote && findById(data.sources, quote.source);
  if (!quote || !speaker || !source) return undefined;
  const other: Data['quotes'][number] | undefined =
    quote.wordingOf === undefined ? undefined : findRecord(data.quotes, quote.wordingOf, data.redirects);
  const otherSource = other && findById(data.sources, other.source);
  return { quote, speaker, source, ...(other && otherSource && { wording: { quote: other, source: otherSource } }) };
};

/** `undefined` if the dataset has no such event. */
export const resolveEvent = <Data extends Slice>(
  data: Data,
  id: Data['events'][number]['id'],
): ResolvedEvent<Data> | undefined => {
  const event: Data['events'][number] | undefined = findRecord(data.events, id, data.redirects);
  if (!event) return undefined;
  const { place, participants = [], statements = [], disagreement, time } = event;
  const terms = usedByRecords(data.terms, [event.id]);
  return {
    event,
    place: place === undefined ? undefined : findById(data.places, place),
    participants: participants.flatMap((participant) => [
      ...findAll(data.people, [participant]),
      ...findAll(data.organizations, [participant]),
    ]),
    sources: findAll(data.sources, citedBy([...statements, disagreement, time?.working, ...explanationsOf(terms)])),
    unknowns: aboutRecord(data.unknowns, event.id),
    terms,
  };
};

/** `undefined` if the dataset has no such pillar. */
export const resolvePillar = <Data extends Slice>(
  data: Data,
  id: Data['pillars'][number]['id'],
): ResolvedPillar<Data> | undefined => {
  const pillar: Data['pillars'][number] | undefined = findRecord(data.pillars, id, data.redirects);
  if (!pillar) return undefined;
  const quotes = aboutPillar(data.quotes, pillar.id).flatMap((quote) => resolveQuote(data, quote.id) ?? []);
  const provisions = provisionsOf(data, pillar.id);
  const terms = usedByRecords(data.terms, [
    pillar.id,
    ...provisions.map(({ id: provision }) => provision),
    ...quotes.map(({ quote }) => quote.id),
  ]);
  return {
    pillar,
    provisions,
    quotes,
    events: aboutPillar(data.events, pillar.id),
    sources: findAll(data.sources, [
      ...citedBy([...pillar.document, ...pillar.analyst, ...pillar.comparison.statements]),
      ...citedBy(provisions.map(({ statement }) => statement)),
      ...quotes.map(({ source }) => source.id),
      ...citedBy(explanationsOf(terms)),
    ]),
    unknowns: aboutRecord(data.unknowns, pillar.id),
    terms,
  };
};
