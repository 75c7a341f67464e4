import { describe, expect, it } from 'vitest';
import {
  eventsAbout,
  eventsBetween,
  findAll,
  findById,
  grouped,
  provisionsOf,
  quotesAbout,
  termsIn,
  unknownsAbout,
} from '../src/lookup.ts';
import { accord } from './fixtures.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('looking records up', () => {
  it('groups neighbours by what they have in common, also where that is nothing', () => {
    const halves = grouped([1, 2, 3, 1], (n) => (n > 1 ? 'many' : undefined));
    expect(halves).toEqual([
      [undefined, [1]],
      ['many', [2, 3]],
      [undefined, [1]],
    ]);
  });

  it('finds one by its id, and none by an id that no record has', () => {
    expect(findById(accord.pillars, 'pilots')?.id).toBe('pilots');
    expect(findById(accord.pillars, 'constructor')).toBeUndefined();
  });

  it('gives no record for another where a list has changed since', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(findById(list, 'b')).toEqual({ id: 'b' });
    list.splice(0, 1, { id: 'd' });
    expect(findById(list, 'a')).toBeUndefined();
    expect(findById(list, 'b')).toEqual({ id: 'b' });
    list.reverse();
    expect(findById(list, 'b')).toEqual({ id: 'b' });
    expect(findById(list, 'c')).toEqual({ id: 'c' });
    list.push({ id: 'e' });
    expect(findById(list, 'e')).toEqual({ id: 'e' });
    list.splice(0, 2);
    expect(ids(findAll(list, ['c', 'd', 'e']))).toEqual(['d', 'e']);
  });

  it('finds several in the order of the list, each once', () => {
    expect(ids(findAll(accord.sources, ['harbour-blog', 'accord-text', 'nope', 'harbour-blog']))).toEqual([
      'accord-text',
      'harbour-blog',
    ]);
  });

  it('takes the first of two records with one id', () => {
    const [first, second] = [
      { id: 'a', n: 1 },
      { id: 'a', n: 2 },
    ];
    expect(findById([first, second], 'a')).toBe(first);
  });

  it('finds what is about a pillar', () => {
    expect(ids(quotesAbout(accord, 'pilots'))).toEqual(['reed-1']);
    expect(ids(provisionsOf(accord, 'pilots'))).toEqual(['a-1']);
    expect(ids(eventsAbout(accord, 'pilots'))).toEqual(['signing']);
    expect(ids(unknownsAbout(accord, 'pilots'))).toEqual(['fees']);
    expect(ids(termsIn(accord, 'pilots'))).toEqual(['pilot']);
  });

  it('finds nothing about a pillar that is not there', () => {
    expect([quotesAbout(accord, 'x'), provisionsOf(accord, 'x'), eventsAbout(accord, 'x')]).toEqual([[], [], []]);
  });

  it('finds the events between two dates, both included', () => {
    const signed = accord.charter.signed.date;
    expect(ids(eventsBetween(accord, signed, signed))).toContain('signing');
    expect(eventsBetween(accord, '1900', '1901')).toEqual([]);
    expect(eventsBetween(accord, '', '')).toHaveLength(accord.events.length);
  });

  it('in part of a span of dates finds those that share a day with it', () => {
    expect(ids(eventsBetween(accord, '2031-21', '203X'))).toContain('signing');
    expect(ids(eventsBetween(accord, '2031-22', ''))).not.toContain('signing');
  });

  it.each([
    ['soon', ''],
    ['', 'tomorrow'],
    ['2026-02-30', '2026-03'],
    [' ', ''],
    ['10 February 2026', '11 February 2026'],
    ['-0044', ''],
  ])('takes no limits that are no dates: from %j to %j', (from, to) => {
    expect(() => eventsBetween(accord, from, to)).toThrow(RangeError);
    expect(() => eventsBetween(accord, from, to)).toThrow(
      'is not an EDTF date. Write one as 2026-02-10, 2026-02 or 2026, or leave it empty for no limit.',
    );
  });
});
