import { describe, expect, it } from 'vitest';
import { type Dataset, dataset, resolveEvent, resolvePillar, resolveQuote } from '../src/index.ts';
import { accord, accordWith, workedOutFromTheLog } from './fixtures.ts';

const idsOf = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id);

describe('a quotation', () => {
  it('comes with its speaker and source', () => {
    const resolved = resolveQuote(accord, 'reed-1');
    expect(resolved?.quote.text).toBe('La marée ne demande pas de passeport.');
    expect(resolved?.speaker.name).toBe('Tomas Reed');
    expect(resolved?.source.publisher).toBe('Harbour Gazette');
  });

  it('of the Charter’s analyst names him and the interview', () => {
    const resolved = resolveQuote(dataset, 'q4-s1');
    expect(resolved?.speaker.name).toBe('Azer Garayev');
    expect(resolved?.source.id).toBe('trend-interview');
  });

  it.each(['speaker', 'source'])('is not shown where its %s is missing', (field) => {
    const quotes = accord.quotes.map((quote) => ({ ...quote, [field]: 'nobody' }));
    expect(resolveQuote({ ...accord, quotes }, 'reed-1')).toBeUndefined();
  });

  it.each(dataset.quotes)('$id of the dataset can be shown', ({ id }) => {
    expect(resolveQuote(dataset, id)?.quote.id).toBe(id);
  });
});

describe('an event', () => {
  it('comes with its place and with people and organizations in the order in which they are named', () => {
    const resolved = resolveEvent(accord, 'signing');
    expect(resolved?.place?.name).toBe('Lantern Quay');
    expect(idsOf(resolved?.participants)).toEqual(['mira-holm', 'tomas-reed', 'norhaven']);
  });

  it('comes with the sources that disagree as well', () => {
    expect(idsOf(resolveEvent(accord, 'signing')?.sources)).toEqual(['accord-text', 'gazette-report', 'harbour-blog']);
  });

  it('comes with the sources from which its time was worked out', () => {
    const data = accordWith(...workedOutFromTheLog) as Dataset;
    expect(idsOf(resolveEvent(data, 'signing')?.sources)).toContain('harbour-blog');
  });

  it('comes with what is not known about it', () => {
    const unknowns = [{ id: 'ink', text: 'The colour of the ink is not known.', about: ['signing'] }];
    expect(resolveEvent({ ...accord, unknowns }, 'signing')?.unknowns).toEqual(unknowns);
    expect(resolveEvent({ ...accord, unknowns }, 'radio-talk')?.unknowns).toEqual([]);
  });

  it('comes with the terms that its texts use, and with their sources', () => {
    const terms = accord.terms.map((term) => ({ ...term, usedIn: ['radio-talk'] }));
    const resolved = resolveEvent({ ...accord, terms }, 'radio-talk');
    expect(resolved?.terms).toEqual(terms);
    expect(idsOf(resolved?.sources)).toContain('gazette-report');
    expect(resolveEvent({ ...accord, terms }, 'signing')?.terms).toEqual([]);
  });

  it('on air has no place', () => {
    const resolved = resolveEvent(accord, 'radio-talk');
    expect(resolved?.event.channel).toBe('broadcast');
    expect(resolved?.place).toBeUndefined();
  });

  it.each(dataset.events)('$id of the dataset comes with all its participants', ({ id, participants }) => {
    expect(idsOf(resolveEvent(dataset, id)?.participants)).toEqual(participants);
  });
});

describe('a pillar', () => {
  it('comes with the provisions, quotations and events about it', () => {
    const resolved = resolvePillar(accord, 'pilots');
    expect(idsOf(resolved?.provisions)).toEqual(['a-1']);
    expect(resolved?.quotes.map(({ quote }) => quote.id)).toEqual(['reed-1']);
    expect(idsOf(resolved?.events)).toEqual(['signing']);
  });

  it('comes with what is not known about it', () => {
    expect(resolvePillar(accord, 'pilots')?.unknowns.map(({ id }) => id)).toEqual(['fees']);
  });

  it.each(['pilots', 'a-1', 'reed-1'])(
    'comes with the terms that it, its provision and its quotation use: %s',
    (id) => {
      const [pilot] = accord.terms;
      const terms = [
        { ...pilot, id: 'berth', usedIn: ['clean-water'] },
        { ...pilot, id: 'pilot', usedIn: [id] },
      ] as Dataset['terms'];
      expect(idsOf(resolvePillar({ ...accord, terms }, 'pilots')?.terms)).toEqual(['pilot']);
    },
  );

  it('comes with each term once, and with its sources', () => {
    const terms = accord.terms.map((term) => ({
      ...term,
      statements: term.statements.map((statement) => ({ ...statement, sources: ['harbour-blog'] })),
      usedIn: ['reed-1', 'pilots', 'a-1'],
    }));
    const resolved = resolvePillar({ ...accord, terms }, 'pilots');
    expect(idsOf(resolved?.terms)).toEqual(['pilot']);
    expect(idsOf(resolved?.sources)).toContain('harbour-blog');
  });

  it('comes with each cited source once', () => {
    expect(idsOf(resolvePillar(accord, 'pilots')?.sources)).toEqual(['accord-text', 'gazette-report']);
  });

  it('about which nothing is said comes with empty lists', () => {
    const { pillar, ...lists } = resolvePillar(accord, 'clean-water') ?? {};
    expect(pillar?.title).toBe('Clean water');
    expect(lists).toEqual({ provisions: [], quotes: [], events: [], sources: [], unknowns: [], terms: [] });
  });

  it.each(dataset.pillars)('$id of the dataset keeps its provisions in order of weight', ({ id, provisions }) => {
    expect(idsOf(resolvePillar(dataset, id)?.provisions)).toEqual(provisions);
  });
});

describe('an id', () => {
  it.each(['', 'nope', 'constructor', '__proto__', 'toString'])('that no record has, %j, finds nothing', (id) => {
    for (const data of [accord, dataset]) {
      expect(resolveQuote(data, id)).toBeUndefined();
      expect(resolveEvent(data, id)).toBeUndefined();
      expect(resolvePillar(data, id)).toBeUndefined();
    }
  });

  it('that was retired leads to what took its place', () => {
    expect(resolveQuote(accord, 'mayor-pledge')?.quote.id).toBe('reed-1');
    expect(resolveEvent(accord, 'quay-day')?.event.id).toBe('signing');
    expect(['clean-water', 'pilots']).toContain(resolvePillar(accord, 'dredging')?.pillar.id);
  });

  it('of one kind does not find a record of another', () => {
    expect(resolveEvent(accord, 'mayor-pledge')).toBeUndefined();
    expect(resolveQuote(accord, 'signing')).toBeUndefined();
  });
});
