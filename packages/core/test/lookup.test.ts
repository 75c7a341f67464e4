import { describe, expect, it } from 'vitest';
import { eventsAbout, eventsBetween, findById, provisionsOf, quotesAbout } from '../src/lookup.ts';
import { accord } from './fixtures.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('looking records up', () => {
  it('finds one by its id, and none by an id that no record has', () => {
    expect(findById(accord.pillars, 'pilots')?.id).toBe('pilots');
    expect(findById(accord.pillars, 'constructor')).toBeUndefined();
  });

  it('finds what is about a pillar', () => {
    expect(ids(quotesAbout(accord, 'pilots'))).toEqual(['reed-1']);
    expect(ids(provisionsOf(accord, 'pilots'))).toEqual(['a-1']);
    expect(ids(eventsAbout(accord, 'pilots'))).toEqual(['signing']);
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
});
