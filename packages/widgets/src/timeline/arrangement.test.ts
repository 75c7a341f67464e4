import { events, type ResolvedEvent } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { arrange } from './arrangement.ts';

const [model] = events;
const on = (...dates: string[]) =>
  dates.map(
    (date, nth) => ({ event: { ...model, id: `e${nth}`, date, milestone: undefined } }) as unknown as ResolvedEvent,
  );

/** Column and row of each event, where days stand side by side. */
const cells = (...dates: string[]) => arrange(on(...dates)).events.map((cell) => [cell['--_day'], cell['--_row']]);

test('has a column for each day, every second row of which is for what an entry opens', () => {
  expect(cells('2026-02-09', '2026-02-10', '2026-02-10', '2026-02-11')).toEqual([
    [1, 2],
    [2, 2],
    [2, 4],
    [3, 2],
  ]);
});

test('has no columns where a day would be too long for one, or where there is one heading', () => {
  const day = (date: string, count: number) => Array.from({ length: count }, () => date);
  expect(arrange(on(...day('2026-02-09', 9), '2026-02-10')).classes).toContain('columns');
  expect(arrange(on(...day('2026-02-09', 10), '2026-02-10')).classes).not.toContain('columns');
  expect(arrange(on(...day('2026-02-09', 2))).classes).not.toContain('columns');
});

test('gives the day of the signing more room, or the one with most events', () => {
  const mainDay = (list: ResolvedEvent[]) => arrange(list).groups.findIndex(({ isMain }) => isMain);
  const days = ['2026-02-09', '2026-02-09', '2026-02-10', '2026-02-11'];
  expect(mainDay(on(...days))).toBe(0);
  const signed = on(...days);
  Object.assign(signed[3]?.event ?? {}, { milestone: 'signing' });
  expect(mainDay(signed)).toBe(2);
  expect(arrange(signed).strip['--_tracks']).toBe('minmax(0,0.7fr) minmax(0,0.7fr) minmax(0,2.8fr)');
  expect(mainDay(on('2026-02-09', '2026-02-10'))).toBe(-1);
});

test('sets several days above the columns of all of them', () => {
  const [bar, day] = arrange(on('2026-02-09/2026-02-10', '2026-02-09', '2026-02-10', '2026-02-11')).events;
  expect([bar?.['--_day'], bar?.['--_end'], bar?.['--_row']]).toEqual([1, 3, 2]);
  expect(day?.['--_row']).toBe(4);
});

test('sets a month among the events of its time, since it says only that the day is not known', () => {
  const { lines, events: places } = arrange(on('1998-03', '1998-03-12'));
  expect(lines).toEqual(['', '']);
  expect(places.map((place) => place['--_end'])).toEqual([undefined, undefined]);
});

test('tells of every event in a sentence, unless they are many', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, nth) => `2026-02-${String(nth + 1).padStart(2, '0')}`);
  expect(arrange(on(...days(16))).told.size).toBe(16);
  expect(arrange(on(...days(17))).told.size).toBe(0);
});

test('runs the line of several days beside all that begins in them', () => {
  const { lines, groups } = arrange(
    on('2026-02-09/2026-02-10', '2026-02-09', '2026-02-10', '2026-02-10', '2026-02-11'),
  );
  expect(lines).toEqual(['during', 'during', 'during', 'during ends', '']);
  expect(groups.map(({ isDuring }) => isDuring)).toEqual([false, true, false]);
});

test('has an axis only where distances are to tell the time', () => {
  expect(arrange(on('2026-02-09', '2026-02-10')).axis).toBeUndefined();
  expect(arrange(on('2026-02-09', '2026-02-10'), 'proportional').axis?.marks).toHaveLength(2);
  expect(arrange(on('2026-02-09'), 'proportional').axis).toBeUndefined();
});
