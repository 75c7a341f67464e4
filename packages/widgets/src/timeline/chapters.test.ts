import { events } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { beginOf, chaptersOf } from './chapters.ts';

const on = (...dates: string[]) => dates.map((date) => ({ date }));
const times = (count: number, date: string) => Array.from({ length: count }, () => ({ date }));
const headings = (list: Parameters<typeof chaptersOf>[0]) => chaptersOf(list).map(({ date }) => date);

test('heads a few days with their dates', () => {
  expect(headings(on('2026-02-09', '2026-02-10', '2026-02-10', '2026-02-11'))).toEqual([
    ...['2026-02-09', '2026-02-10', '2026-02-11'],
  ]);
});

test('takes events together that begin on the same day', () => {
  expect(['2026-02-09', '2026-02-09/2026-02-10', '2026-02-09~', '../2026', '2025-08'].map(beginOf)).toEqual([
    ...['2026-02-09', '2026-02-09', '2026-02-09', '../2026', '2025-08'],
  ]);
  expect(headings(on('2026-02-09/2026-02-10', '2026-02-09', '2026-02-18~'))).toEqual(['2026-02-09', '2026-02-18~']);
});

test('divides a year only where it has many events, and a month likewise', () => {
  const year = on('2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01');
  expect(headings(year)).toEqual(['2024']);
  const busy = [...times(5, '2025-01-10'), ...times(7, '2025-02-01'), ...times(6, '2025-02-02')];
  expect(headings([...year, ...busy])).toEqual(['2024', '2025-01-10', '2025-02-01', '2025-02-02']);
});

test('takes neighbours with few events together', () => {
  const few = on('1999-05-01', '2004-01-01', '2010-02-03');
  const more = on('2011-01-01', '2011-01-02', '2011-01-03', '2011-01-04');
  expect(headings([...few, ...more])).toEqual(['1999/2010', '2011']);
});

test('keeps the chapters of the data short, and all events in their order', () => {
  const chapters = chaptersOf(events);
  expect(chapters.flatMap((chapter) => chapter.events)).toEqual(events);
  expect(Math.max(...chapters.map((chapter) => chapter.events.length))).toBeLessThanOrEqual(12);
});

test('gives every event a chapter, also of dates that are open or cannot be read', () => {
  const dates = on('../2025-01', '2025-01-05', '2025-02/..', '202X', '2025-21', 'once', '20XX-99');
  expect(chaptersOf(dates).flatMap((chapter) => chapter.events)).toEqual(dates);
});
