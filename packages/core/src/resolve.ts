/** Follows the references of one record, just before it is shown. */
import { eventsAbout, provisionsOf, quotesAbout } from './lookup.ts';
import type { Dataset, Event, Organization, Person, Pillar, Place, Provision, Quote, Source } from './types.ts';

/** A quotation with its speaker and source. */
export interface ResolvedQuote {
  quote: Quote;
  speaker: Person;
  source: Source;
}

/** An event with its place, participants and the sources of all its statements. */
export interface ResolvedEvent {
  event: Event;
  place: Place | undefined;
  participants: (Person | Organization)[];
  sources: Source[];
}

/** A pillar with its provisions, the quotations and events about it, and all sources cited. */
export interface ResolvedPillar {
  pillar: Pillar;
  provisions: Provision[];
  quotes: ResolvedQuote[];
  events: Event[];
  sources: Source[];
}

/** The record of an id, by way of `redirects` where the id has been retired. */
const find = <T extends { id: string }>(list: readonly T[], id: string, redirects: Dataset['redirects']) => {
  // Ids come from pages: "constructor" must not find what every object has.
  const replacements = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  const wanted = [id, ...(replacements ?? [])].find((candidate) => list.some((record) => record.id === candidate));
  return list.find((record) => record.id === wanted);
};

const all = <T extends { id: string }>(list: readonly T[], ids: Iterable<string>) => {
  const wanted = new Set(ids);
  return list.filter(({ id }) => wanted.has(id));
};

/** `undefined` where the dataset has no such quotation, or not its speaker or source. */
export const resolveQuote = (data: Dataset, id: string): ResolvedQuote | undefined => {
  const quote = find(data.quotes, id, data.redirects);
  const speaker = data.people.find((person) => person.id === quote?.speaker);
  const source = data.sources.find((candidate) => candidate.id === quote?.source);
  return quote && speaker && source && { quote, speaker, source };
};

/** `undefined` where the dataset has no such event. */
export const resolveEvent = (data: Dataset, id: string): ResolvedEvent | undefined => {
  const event = find(data.events, id, data.redirects);
  if (!event) return undefined;
  const statements = event.disagreement ? [...event.statements, event.disagreement] : event.statements;
  return {
    event,
    place: data.places.find((place) => place.id === event.place),
    participants: event.participants.flatMap((participant) => [
      ...all<Person | Organization>(data.people, [participant]),
      ...all<Person | Organization>(data.organizations, [participant]),
    ]),
    sources: all(
      data.sources,
      statements.flatMap(({ sources }) => sources),
    ),
  };
};

/** `undefined` where the dataset has no such pillar. */
export const resolvePillar = (data: Dataset, id: string): ResolvedPillar | undefined => {
  const pillar = find(data.pillars, id, data.redirects);
  if (!pillar) return undefined;
  const statements = [...pillar.document, ...pillar.analyst, ...pillar.comparison.statements];
  const quotes = quotesAbout(data, pillar.id).flatMap((quote) => resolveQuote(data, quote.id) ?? []);
  return {
    pillar,
    provisions: provisionsOf(data, pillar.id),
    quotes,
    events: eventsAbout(data, pillar.id),
    sources: all(data.sources, [
      ...statements.flatMap(({ sources }) => sources),
      ...quotes.map(({ source }) => source.id),
    ]),
  };
};
