import { events } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { axisOf, beginOf, columnsOf } from './axis.ts';

const on = (...dates: string[]) => dates.map((date) => ({ date }));
const starts = (axis: ReturnType<typeof axisOf>) => axis.marks.map(({ start }) => Number(start.toFixed(3)));

test('has one step per event where the scale is even', () => {
  const axis = axisOf(on('2008-09-03', '2025-08-08', '2026-02-10', '2026-02-11'), 'even');
  expect(starts(axis)).toEqual([0.125, 0.375, 0.625, 0.875]);
});

test('gives a longer time a bar, with either scale', () => {
  for (const scale of ['even', 'proportional'] as const) {
    const { marks } = axisOf(on('2026-02-09/2026-02-10', '2026-02-10', '2026-03'), scale);
    expect(marks.map(({ size }) => size > 0)).toEqual([true, false, true]);
  }
});

test('sets months as far apart as they are in time', () => {
  const [january = 0, march = 0, may = 0] = starts(
    axisOf(on('2025-01-16', '2025-03-16', '2025-05-16'), 'proportional'),
  );
  expect(march - january).toBeCloseTo(may - march, 2);
  expect(january).toBeGreaterThan(0);
  expect(may).toBeLessThan(1);
});

test('leaves out long times without an event, and shows where', () => {
  const { marks, stretches } = axisOf(on('2008-09-03', '2025-08-08', '2025-08-29'), 'proportional');
  expect(stretches.map(({ label, isAfterBreak }) => [label, isAfterBreak])).toEqual([
    ['2008', false],
    ['2025', true],
  ]);
  expect(marks[0]?.start).toBeLessThan(0.5);
  expect(marks[1]?.start).toBeGreaterThan(0.5);
});

test('has years instead of months where there would be too many', () => {
  const dates = Array.from({ length: 40 }, (_, index) => `${1980 + index}-06-15`);
  const { stretches } = axisOf(on(...dates), 'proportional');
  expect(stretches).toHaveLength(40);
  expect(stretches[0]?.label).toBe('1980');
});

test('makes the days around the signing wide, each event in its order', () => {
  const visit = [
    ...on('2025-12-01', '2026-02-09'),
    ...Array.from({ length: 4 }, () => ({ date: '2026-02-10' })),
    { date: '2026-02-10', milestone: 'signing' },
    ...on('2026-02-11', '2026-06-01'),
  ];
  const { marks, stretches } = axisOf(visit, 'proportional');
  const days = stretches.filter(({ isBusy }) => isBusy);
  expect(days.map(({ label }) => label)).toEqual(['2026-02-09', '2026-02-10', '2026-02-11']);
  const order = marks.map(({ start }) => start);
  expect(order.toSorted((a, b) => a - b)).toEqual(order);
  expect(new Set(order).size).toBe(order.length);
  const width = days.reduce((sum, { size }) => sum + size, 0);
  expect(width).toBeCloseTo(0.5);
});

test('gives days the widths of their columns where there are only these days', () => {
  const visit = on(...Array.from({ length: 4 }, () => '2026-02-09'), ...Array.from({ length: 4 }, () => '2026-02-10'));
  const { stretches, isOfDays } = axisOf(visit, 'proportional', (day) => (day === '2026-02-09' ? 1 : 3));
  expect(isOfDays).toBe(true);
  expect(stretches.map(({ size }) => size)).toEqual([0.25, 0.75]);
});

test('stacks the events of one day, so that none covers another', () => {
  const { marks, lanes } = axisOf(on('2025-08-08', '2025-08-08', '2025-08-08', '2025-10-01'), 'proportional');
  expect(marks.map(({ lanes: [narrow] }) => narrow)).toEqual([0, 1, 2, 0]);
  expect(lanes).toEqual([3, 3]);
});

test('keeps every mark on the axis, also of dates that are open or cannot be read', () => {
  const dates = ['../2025-01', '2025-01-05', '2025-02/..', '202X', '2025-21', 'once', '20XX-99'];
  for (const scale of ['even', 'proportional'] as const) {
    for (const { start, size } of axisOf(on(...dates), scale).marks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start + size).toBeLessThanOrEqual(1.0001);
    }
  }
});

test.each(['even', 'proportional'] as const)('fits all events of the data on the axis: %s', (scale) => {
  const { marks, stretches } = axisOf(events, scale);
  expect(marks).toHaveLength(events.length);
  const length = stretches.reduce((sum, { size }) => sum + size, 0);
  expect(length).toBeCloseTo(1);
  const points = marks.filter(({ size }) => size === 0).map(({ start }) => start);
  expect(points.toSorted((a, b) => a - b)).toEqual(points);
});

test('gives the fullest days more columns, and none where there are too many days', () => {
  expect(columnsOf([2, 7, 5], 4)).toEqual([1, 2, 1]);
  expect(columnsOf([7], 4)).toEqual([4]);
  expect(columnsOf([1], 4)).toEqual([1]);
  expect(columnsOf([1, 1, 1, 1, 1], 4)).toBeUndefined();
});

test('takes events together that begin on the same day', () => {
  expect(['2026-02-09', '2026-02-09/2026-02-10', '2026-02-09~', '../2026', '2025-08'].map(beginOf)).toEqual([
    ...['2026-02-09', '2026-02-09', '2026-02-09', '../2026', '2025-08'],
  ]);
});
