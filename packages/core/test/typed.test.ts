/** The types of the records. Half of these tests are checked by tsc and not by Vitest. */
import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type CharterDataset,
  type CharterEventRecord,
  type CharterQuote,
  type CharterSource,
  type Dataset,
  dataset,
  type EventId,
  type EventRecord,
  events,
  eventsAbout,
  findById,
  type OrganizationId,
  type PersonId,
  type PillarId,
  type PlaceId,
  places,
  provisionsOf,
  type QuoteId,
  quotes,
  quotesAbout,
  type RecordId,
  type ResolvedEvent,
  type ResolvedPillar,
  type ResolvedQuote,
  resolveEvent,
  resolvePillar,
  resolveQuote,
  type Slice,
  type SourceId,
  type TimelineSlice,
  unknownsAbout,
} from '../src/index.ts';

const unions = {
  PillarId: dataset.pillars,
  ProvisionId: dataset.provisions,
  EventId: dataset.events,
  QuoteId: dataset.quotes,
  AnalysisId: dataset.analyses,
  PersonId: dataset.people,
  OrganizationId: dataset.organizations,
  PlaceId: dataset.places,
  SourceId: dataset.sources,
  TermId: dataset.terms,
  UnknownId: dataset.unknowns,
};

describe('the type of an id', () => {
  it.each(Object.entries(unions))('%s names the ids in the data and no other', (union, records) => {
    const types = readFileSync(new URL('../generated/ids.ts', import.meta.url), 'utf8');
    const [, members = ''] = new RegExp(`type ${union} =([^;]*);`).exec(types) ?? [];
    expect(members.match(/[^'|\s]+/g)).toEqual(records.map(({ id }) => id));
  });

  it('accepts an id that exists and rejects another', () => {
    const real: QuoteId = 'q4-s1';
    // @ts-expect-error No quotation has this id.
    const unreal: QuoteId = 'nope';
    const ids: readonly string[] = quotes.map(({ id }) => id);
    expect([real, unreal].map((id) => ids.includes(id))).toEqual([true, false]);
  });

  it('of one list is not taken for that of another', () => {
    // @ts-expect-error A quotation is no pillar.
    const pillar: PillarId = 'q4-s1';
    expect(dataset.pillars.map(({ id }) => id)).not.toContain(pillar);
  });
});

describe('the records of the Charter', () => {
  it('have exact ids where they refer to one another', () => {
    expectTypeOf(quotes).items.toHaveProperty('id').toEqualTypeOf<QuoteId>();
    expectTypeOf(quotes).items.toHaveProperty('speaker').toEqualTypeOf<PersonId | OrganizationId>();
    expectTypeOf(quotes).items.toHaveProperty('source').toEqualTypeOf<SourceId>();
    expectTypeOf(events).items.toHaveProperty('id').toEqualTypeOf<EventId>();
    expectTypeOf(events).items.toHaveProperty('pillars').items.toEqualTypeOf<PillarId>();
    expectTypeOf(events).items.toHaveProperty('place').toEqualTypeOf<PlaceId | undefined>();
    expectTypeOf(places).items.toHaveProperty('partOf').toEqualTypeOf<PlaceId | undefined>();
  });

  it('can be used where a dataset of any agreement is asked for', () => {
    expectTypeOf(quotes).toExtend<Dataset['quotes']>();
    expectTypeOf(events).toExtend<Dataset['events']>();
  });

  it('cannot be changed by whoever reads them', () => {
    // @ts-expect-error Lists are read-only.
    expectTypeOf(quotes).toHaveProperty('push');
  });
});

describe('a slice', () => {
  it('is what every dataset is', () => {
    expectTypeOf<Dataset>().toExtend<TimelineSlice>();
    expectTypeOf<TimelineSlice>().toExtend<Slice>();
  });

  it('resolves to records of a slice, and a dataset to whole records', () => {
    const slice: Slice = dataset;
    expectTypeOf(resolveQuote(dataset, 'q4-s1')?.quote).toEqualTypeOf<CharterQuote | undefined>();
    expectTypeOf(resolveEvent(dataset, 'departure')?.event).toEqualTypeOf<CharterEventRecord | undefined>();
    expectTypeOf(resolvePillar(dataset, 'demining')?.sources).toEqualTypeOf<CharterSource[] | undefined>();
    expectTypeOf(resolveQuote(slice, 'q4-s1')?.quote).toEqualTypeOf<Slice['quotes'][number] | undefined>();
    // @ts-expect-error A slice has no selectors.
    expect(resolveQuote(slice, 'q4-s1')?.quote.selector.exact).toBe(quotes.find(({ id }) => id === 'q4-s1')?.text);
  });

  it('is what templates are written for; they take what a dataset gives as well', () => {
    expectTypeOf<ResolvedQuote<Dataset>>().toExtend<ResolvedQuote>();
    expectTypeOf<ResolvedPillar<Dataset>>().toExtend<ResolvedPillar>();
    expectTypeOf<ResolvedEvent<Dataset>>().toExtend<ResolvedEvent>();
    expectTypeOf<ResolvedEvent['event']['statements']>().toEqualTypeOf<EventRecord['statements']>();
  });
});

describe('looking up', () => {
  it('gives records as exact as those it was given', () => {
    expectTypeOf(findById(quotes, 'q4-s1')?.id).toEqualTypeOf<QuoteId | undefined>();
    expectTypeOf(eventsAbout({ events }, 'demining')).items.toHaveProperty('id').toEqualTypeOf<EventId>();
    // @ts-expect-error No quotation has this id.
    expect(findById(quotes, 'nope')).toBeUndefined();
  });

  it('in this agreement takes no id that does not exist', () => {
    expectTypeOf(dataset).toEqualTypeOf<CharterDataset>();
    expectTypeOf<CharterDataset>().toExtend<Dataset>();
    // @ts-expect-error No quotation has this id.
    expect(resolveQuote(dataset, 'nope')).toBeUndefined();
    // @ts-expect-error A quotation is no event.
    expect(resolveEvent(dataset, 'q4-s1')).toBeUndefined();
    // @ts-expect-error No pillar has this id.
    expect(resolvePillar(dataset, 'nope')).toBeUndefined();
    // @ts-expect-error No pillar has this id.
    expect(quotesAbout(dataset, 'nope')).toEqual([]);
    // @ts-expect-error No pillar has this id.
    expect(eventsAbout(dataset, 'nope')).toEqual([]);
    // @ts-expect-error No pillar has this id.
    expect(provisionsOf(dataset, 'nope')).toEqual([]);
    // @ts-expect-error No record or section has this id.
    expect(unknownsAbout(dataset, 'nope')).toEqual([]);
    expectTypeOf(unknownsAbout(dataset, 'preamble')).items.toHaveProperty('about').items.toEqualTypeOf<RecordId>();
  });

  it('in any other dataset takes every id, and in this one where it has that type', () => {
    const data: Dataset = dataset;
    const id = 'nope' as string;
    expect(resolveQuote(data, id) ?? resolveEvent(data, id) ?? resolvePillar(data, id)).toBeUndefined();
    const found = [...quotesAbout(data, id), ...eventsAbout(data, id), ...provisionsOf(data, id)];
    expect([...found, ...unknownsAbout(data, id)]).toEqual([]);
  });
});

describe('the name Event', () => {
  it('is that of the DOM, and no type here takes it', () => {
    type Core = typeof import('../src/index.ts');
    expectTypeOf<Core>().not.toHaveProperty('Event');
    // @ts-expect-error There is no such type.
    type None = import('../src/index.ts').Event;
    expectTypeOf<None>().toBeAny();
  });
});
