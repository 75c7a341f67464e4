import { events } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { axisOf } from './axis.ts';
import { chaptersOf } from './chapters.ts';

const on = (...dates: string[]) => dates.map((date) => ({ date }));
const axisFor = (list: Parameters<typeof chaptersOf>[0]) => axisOf(chaptersOf(list));
const places = (list: Parameters<typeof chaptersOf>[0]) => axisFor(list).marks.map(({ at }) => at);

test('makes every day of a stretch equally wide', () => {
  const [first = 0, second = 0, third = 0] = places(
    on('2025-01-01', '2025-01-11', '2025-01-31', '2025-02-01', '2025-02-05'),
  );
  expect((third - second) / (second - first)).toBeCloseTo(2);
});

test('gives each day that stands alone a stretch of the same width, and its events one place', () => {
  const { marks, stretches } = axisFor(on('2026-02-09', '2026-02-10', '2026-02-10', '2026-02-11'));
  expect(stretches.map(({ size }) => size.toFixed(3))).toEqual(['0.333', '0.333', '0.333']);
  expect(marks.map(({ at, lane }) => [at.toFixed(3), lane])).toEqual([
    ['0.167', 0],
    ['0.500', 0],
    ['0.500', 1],
    ['0.833', 0],
  ]);
});

test('draws several days from the first to the end of the last, also from one stretch into the next', () => {
  const { marks, stretches } = axisFor(on('2026-02-09/2026-02-10', '2026-02-09', '2026-02-10', '2026-02-11'));
  const [bar, ...days] = marks;
  expect(bar?.at).toBe(0);
  expect(bar?.to).toBeCloseTo(stretches[2]?.start ?? NaN);
  expect(days.map(({ to }) => to)).toEqual([undefined, undefined, undefined]);
});

test('draws no line for a month or a year, which say only that the day is not known', () => {
  const { marks } = axisFor(on('1998', '1998-03', '1998-04-01'));
  expect(marks.map(({ to }) => to)).toEqual([undefined, undefined, undefined]);
});

test('stacks only marks that would touch', () => {
  const { marks, lanes } = axisFor(
    on('2025-08-01/2025-08-03', '2025-08-02/2025-08-05', '2025-09-01/2025-09-02', '2025-10-01', '2025-11-01'),
  );
  expect(marks.map(({ lane }) => lane)).toEqual([0, 1, 0, 0, 0]);
  expect(lanes).toBe(2);
});

test('keeps every mark on the axis, also of dates that are open or cannot be read', () => {
  const dates = ['../2025-01', '2025-01-05', '2025-02/..', '202X', '2025-21', 'once', '20XX-99'];
  for (const list of [dates, ['once'], ['2025-01-05/..', 'once']]) {
    for (const { at, to } of axisFor(on(...list)).marks) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(to ?? at).toBeGreaterThanOrEqual(at);
      expect(to ?? at).toBeLessThanOrEqual(1.0001);
    }
  }
});

test('has all events of the data in their order, and names the year where it changes', () => {
  const { marks, stretches } = axisFor(events);
  const middles = marks.flatMap(({ at, to }) => (to === undefined ? at : []));
  expect(middles.toSorted((a, b) => a - b)).toEqual(middles);
  expect(stretches.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(1);
  expect(stretches.filter(({ withYear }) => withYear).map(({ begin }) => begin)).toEqual(['2008', '2025', '2026-01']);
});

/** A stretch of decades. */
const LONG = on('1951', '1954-07', '1963-06-14', '1987-10-02', '2023-06-14', '2030-06-14');

test('names round years within a stretch that lasts many, each where it stands', () => {
  const { stretches } = axisFor(LONG);
  expect(stretches.map(({ begin }) => begin)).toEqual(['1951', '1960', '1980', '2000', '2020']);
  const [first = 0, , second = 0, third = 0, fourth = 0] = stretches.map(({ start }) => start);
  expect(first).toBe(0);
  expect(third - second).toBeCloseTo(fourth - third, 4);
});

test('names round years also where a library of the page has replaced `Array.from`, as Prototype and MooTools do', () => {
  const { from } = Array;
  Array.from = <Item>(items: ArrayLike<Item>) => Array.prototype.slice.call(items) as Item[];
  try {
    expect(axisFor(LONG).stretches.map(({ begin }) => begin)).toEqual(['1951', '1960', '1980', '2000', '2020']);
  } finally {
    Array.from = from;
  }
});

test('names no years within a stretch that is too narrow for them', () => {
  const { stretches } = axisFor(events);
  expect(stretches.map(({ begin }) => begin)).toContain('2008');
  expect(stretches.map(({ begin }) => begin)).not.toContain('2010');
});
