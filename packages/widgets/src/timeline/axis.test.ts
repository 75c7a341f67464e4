import { events } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { axisOf, type Scale } from './axis.ts';
import { chaptersOf } from './chapters.ts';
import { cellsOf, columnsOf, mostRows, widthsOf } from './columns.ts';

const SCALES = ['even', 'proportional'] as const;
const on = (...dates: string[]) => dates.map((date) => ({ date }));
type Dates = Parameters<typeof chaptersOf>[0];
/** The axis of chapters that are not columns, so that no gap is between them. */
const axisFor = (list: Dates, scale: Scale = 'even') => axisOf(chaptersOf(list), scale);
/** The axis above columns, in which every event takes a row. */
const axisOverColumns = (list: Dates, most: number, scale: Scale = 'even') => {
  const chapters = chaptersOf(list);
  const events = chapters.map((chapter) => chapter.events.length);
  const counts = columnsOf(events, most);
  const cells = chapters.map((chapter, index) => {
    const heights = chapter.events.map(() => 1);
    return cellsOf(heights, mostRows(heights, counts[index] ?? 1));
  });
  return axisOf(chapters, scale, { counts, widths: widthsOf(events, counts), cells });
};
const starts = (list: Dates, scale?: Scale) =>
  axisFor(list, scale).marks.map(({ start }) => Number(start.at.toFixed(3)));

test('has events at even distances where the scale is even', () => {
  expect(starts(on('2026-02-10', '2026-02-10', '2026-02-10', '2026-02-10'))).toEqual([0.125, 0.375, 0.625, 0.875]);
});

test('gives the signing the room of two events', () => {
  const day = [...on('2026-02-10'), { date: '2026-02-10', milestone: 'signing' }, ...on('2026-02-10')];
  expect(starts(day)).toEqual([0.125, 0.5, 0.875]);
});

test('makes a stretch as wide as the columns of its chapter, with the gaps between them', () => {
  const visit = [...on('2026-02-09'), ...Array.from({ length: 6 }, () => ({ date: '2026-02-10' }))];
  const [ninth, tenth] = axisOverColumns(visit, 4).stretches;
  expect([ninth?.start, ninth?.size.gaps]).toEqual([{ at: 0, gaps: 0 }, 0]);
  expect([tenth?.start.at, tenth?.start.gaps, tenth?.size.gaps]).toEqual([ninth?.size.at, 1, 2]);
  expect((ninth?.size.at ?? 0) + (tenth?.size.at ?? 0)).toBeCloseTo(1);
});

test('has each event above the column of its entry, unless distances tell the time', () => {
  const day = Array.from({ length: 4 }, () => ({ date: '2026-02-10' }));
  expect(axisOverColumns(day, 2).marks.map(({ start }) => start)).toEqual([
    { at: 0.125, gaps: 0 },
    { at: 0.375, gaps: 0 },
    { at: 0.625, gaps: 1 },
    { at: 0.875, gaps: 1 },
  ]);
  const month = on('2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-31');
  const [, , third, fourth] = axisOverColumns(month, 2, 'proportional').marks;
  expect(third?.start.at).toBeLessThan(0.5);
  expect(fourth?.start.at).toBeLessThan(0.5);
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
  expect(bar?.end?.at).toBeCloseTo(stretches[2]?.start.at ?? NaN);
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
  expect(stretches.reduce((sum, { size }) => sum + size.at, 0)).toBeCloseTo(1);
  expect(stretches.filter(({ withYear }) => withYear).map(({ begin }) => begin)).toEqual(['2008', '2025', '2026-01']);
});
