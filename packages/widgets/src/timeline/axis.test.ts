import { events } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { axisOf, type Scale } from './axis.ts';
import { chaptersOf, columnsOf } from './chapters.ts';

const SCALES = ['even', 'proportional'] as const;
const on = (...dates: string[]) => dates.map((date) => ({ date }));
const axisFor = (list: Parameters<typeof chaptersOf>[0], scale: Scale = 'even') => {
  const chapters = chaptersOf(list);
  return axisOf(chapters, scale, columnsOf(chapters));
};
const starts = (list: Parameters<typeof chaptersOf>[0], scale?: Scale) =>
  axisFor(list, scale).marks.map(({ start }) => Number(start.at.toFixed(3)));

test('has events at even distances where the scale is even', () => {
  expect(starts(on('2026-02-10', '2026-02-10', '2026-02-10', '2026-02-10'))).toEqual([0.125, 0.375, 0.625, 0.875]);
});

test('gives the signing the room of two events', () => {
  const day = [...on('2026-02-10'), { date: '2026-02-10', milestone: 'signing' }, ...on('2026-02-10')];
  expect(starts(day)).toEqual([0.125, 0.5, 0.875]);
});

test('makes a stretch as wide as the columns of its chapter', () => {
  const visit = [...on('2026-02-09'), ...Array.from({ length: 6 }, () => ({ date: '2026-02-10' }))];
  expect(axisFor(visit).stretches.map(({ start, size }) => [start, size])).toEqual([
    [0, 0.25],
    [0.25, 0.75],
  ]);
});

test('makes a longer time wider where the scale is proportional, and no distance too narrow for the marks', () => {
  const [january = 0, february = 0, december = 0] = starts(
    on('2025-01-16', '2025-02-16', '2025-12-16', '2025-12-17', '2025-12-18'),
    'proportional',
  );
  expect(december - february).toBeGreaterThan(2 * (february - january));
  expect(february - january).toBeGreaterThan(0.6 / 5);
});

test.each([
  ['the same time apart', on('2025-01-10', '2025-01-11', '2025-01-12', '2025-01-13', '2025-01-14'), 'even'],
  ['of the same day', [...on('2025-01-10', '2025-01-10', '2025-01-10'), ...on('2025-01-11')], 'even'],
  ['of other times apart', on('2025-01-10', '2025-01-11', '2025-01-14', '2025-01-15', '2025-01-16'), 'proportional'],
] as const)('is proportional only where distances differ: events %s', (_, list, scale) => {
  expect(axisFor(list, 'proportional').scale).toBe(scale);
  expect(axisFor(list, 'even').scale).toBe('even');
});

test.each(SCALES)('gives several days a bar up to the last event that began before they ended: %s', (scale) => {
  const { marks, stretches } = axisFor(on('2026-02-09/2026-02-10', '2026-02-09', '2026-02-10', '2026-02-11'), scale);
  const [bar, ...days] = marks;
  expect(bar?.start.at).toBeLessThan(days[0]?.start.at ?? NaN);
  expect(bar?.end?.at).toBeCloseTo(stretches[2]?.start ?? NaN);
  expect(days.map(({ end }) => end)).toEqual([undefined, undefined, undefined]);
});

test('stacks bars only where they would cover one another', () => {
  const { marks, lanes } = axisFor(on('2025-08-01/2025-08-03', '2025-08-02/2025-08-05', '2025-09-01/2025-09-02'));
  expect(marks.map(({ lane }) => lane)).toEqual([1, 2, 1]);
  expect(lanes).toBe(2);
});

test.each(SCALES)('keeps every mark on the axis, also of dates that are open or cannot be read: %s', (scale) => {
  const dates = ['../2025-01', '2025-01-05', '2025-02/..', '202X', '2025-21', 'once', '20XX-99'];
  for (const { start, end } of axisFor(on(...dates), scale).marks) {
    expect(start.at).toBeGreaterThanOrEqual(0);
    expect(end?.at ?? start.at).toBeGreaterThanOrEqual(start.at);
    expect(end?.at ?? start.at).toBeLessThanOrEqual(1.0001);
  }
});

test.each(SCALES)('has all events of the data in their order, and names the year where it changes: %s', (scale) => {
  const { marks, stretches } = axisFor(events, scale);
  const points = marks.map(({ start }) => start.at);
  expect(points.toSorted((a, b) => a - b)).toEqual(points);
  expect(stretches.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(1);
  expect(stretches.filter(({ withYear }) => withYear).map(({ begin }) => begin)).toEqual(['2008', '2025', '2026-01']);
});
