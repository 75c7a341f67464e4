import { events, type ResolvedEvent } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { arrange } from './arrangement.ts';

const [model] = events;
const on = (...dates: string[]) =>
  dates.map(
    (date, nth) => ({ event: { ...model, id: `e${nth}`, date, milestone: undefined } }) as unknown as ResolvedEvent,
  );

test('has a column for each day, whose entries take as many rows as they have lines, and one row beneath for what opens', () => {
  const days = on('2026-02-09', '2026-02-10', '2026-02-10', '2026-02-10', '2026-02-11', '2026-02-11');
  const { events: cells, strip } = arrange(days);
  expect(cells.map((cell) => cell['--_day'])).toEqual([1, 2, 2, 2, 3, 3]);
  // Under the heading, one after the other, and the last as far as the panel.
  let end = 2;
  cells.forEach(({ '--_day': day, '--_row': row, '--_rows': rows }, nth) => {
    expect(row).toBe(day === cells[nth - 1]?.['--_day'] ? end : 2);
    end = Number(row) + Number(rows);
    if (day !== cells[nth + 1]?.['--_day']) expect(end).toBe(strip['--_under']);
  });
  // The same sentence takes more lines in a column that is not as wide.
  expect(Number(cells[4]?.['--_rows'])).toBeGreaterThan(Number(cells[1]?.['--_rows']));
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
  expect(arrange(signed).strip['--_tracks']).toBe('minmax(8.5em,1fr) minmax(8.5em,1fr) minmax(8.5em,2.6fr)');
  expect(mainDay(on('2026-02-09', '2026-02-10'))).toBe(-1);
});

test('sets several days into the first of them', () => {
  const [several, day] = arrange(on('2026-02-09/2026-02-10', '2026-02-09', '2026-02-10', '2026-02-11')).events;
  expect([several?.['--_day'], several?.['--_row']]).toEqual([1, 2]);
  expect(day?.['--_row']).toBeGreaterThan(2);
});

test('sets a month among the events of its time, since it says only that the day is not known', () => {
  const { events: places } = arrange(on('1998-03', '1998-03-12'));
  expect(places.map((place) => place['--_end'])).toEqual([undefined, undefined]);
});

test('tells of every event in a sentence, unless they are many', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, nth) => `2026-02-${String(nth + 1).padStart(2, '0')}`);
  expect(arrange(on(...days(16))).told.size).toBe(16);
  expect(arrange(on(...days(17))).told.size).toBe(0);
});

test('knows where more than a year passes', () => {
  const { pauses } = arrange(on('2008-09-03', '2009-01-09', '2024-11-30', '2025', '2025-12-31', '2026-01'));
  expect([...pauses]).toEqual(['e1']);
});

test('has an axis only where distances are to tell the time', () => {
  expect(arrange(on('2026-02-09', '2026-02-10')).axis).toBeUndefined();
  expect(arrange(on('2026-02-09', '2026-02-10'), 'proportional').axis?.marks).toHaveLength(2);
  expect(arrange(on('2026-02-09'), 'proportional').axis).toBeUndefined();
});
