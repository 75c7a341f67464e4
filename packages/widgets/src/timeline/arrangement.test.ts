import { events, type ResolvedEvent } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { arrange } from './arrangement.ts';

const [model] = events;
const on = (...dates: string[]) =>
  dates.map(
    (date, nth) => ({ event: { ...model, id: `e${nth}`, date, milestone: undefined } }) as unknown as ResolvedEvent,
  );

/** Column and row of each event, where days stand side by side. */
const cells = (...dates: string[]) =>
  arrange(on(...dates)).events.map((cell) => [cell['--_day-column'], cell['--_day-row']]);

test('gives a busy day a second column, which goes on where the first one ends', () => {
  const day = (date: string, count: number) => Array.from({ length: count }, () => date);
  expect(cells(...day('2026-02-09', 1), ...day('2026-02-10', 5))).toEqual([
    [1, 2],
    ...[
      [2, 2],
      [2, 4],
    ],
    ...[
      [3, 2],
      [3, 4],
    ],
    [4, 2],
  ]);
});

test('sets several days above the columns of all of them', () => {
  const [bar, day] = arrange(on('2026-02-09/2026-02-10', '2026-02-09', '2026-02-10', '2026-02-11')).events;
  expect([bar?.['--_day-column'], bar?.['--_day-end'], bar?.['--_day-row']]).toEqual([1, 3, 2]);
  expect(day?.['--_day-row']).toBe(4);
});

test('has its columns as wide as what is in them', () => {
  const [short, long] = on('2026-02-09', '2026-02-10');
  Object.assign(short?.event ?? {}, { title: 'Talks', summary: '' });
  Object.assign(long?.event ?? {}, { title: 'A title of more words than that', summary: '' });
  const tracks = arrange([short, long] as ResolvedEvent[]).strip['--_tracks'];
  const [first = NaN, second = NaN] = [...String(tracks).matchAll(/(\d+)fr/g)].map(([, width]) => Number(width));
  expect(second).toBeGreaterThan(first);
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
