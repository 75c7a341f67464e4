import { expect, test } from 'vitest';
import { cellsOf, columnsOf, mostRows, rowsFor, widthsOf } from './columns.ts';

test('fills columns one after the other', () => {
  expect(mostRows([1, 1, 2, 1, 1], 2)).toBe(4);
  expect(cellsOf([1, 1, 2, 1, 1], 4)).toEqual([
    { column: 0, row: 0, rows: 1 },
    { column: 0, row: 1, rows: 1 },
    { column: 0, row: 2, rows: 2 },
    { column: 1, row: 0, rows: 1 },
    { column: 1, row: 1, rows: 1 },
  ]);
});

test('makes columns higher where a long entry would not fit at the end of one', () => {
  expect(mostRows([1, 2, 1], 2)).toBe(3);
  expect(mostRows([9], 4)).toBe(9);
});

test('takes more rows for more words, for narrower columns, and for the signing', () => {
  const entry = { title: 'Joint press statements', summary: 'They read statements and took no questions.' };
  const rows = rowsFor(entry, true, 280);
  expect(rowsFor({ ...entry, summary: entry.summary.repeat(3) }, true, 280)).toBeGreaterThan(rows);
  expect(rowsFor(entry, true, 120)).toBeGreaterThan(rows);
  expect(rowsFor({ ...entry, milestone: 'signing' }, true, 280)).toBeGreaterThan(rows);
  expect(rowsFor(entry, false, 280)).toBeLessThan(rows);
  // Letters of one script are wider than those of another.
  expect(rowsFor({ title: 'Ж'.repeat(8).concat(' ').repeat(4) }, false, 280)).toBeGreaterThan(
    rowsFor({ title: 'l'.repeat(8).concat(' ').repeat(4) }, false, 280),
  );
});

test('gives the fullest chapters more columns, and no more than they have events', () => {
  expect(columnsOf([2, 7, 5], 5)).toEqual([1, 2, 2]);
  expect(columnsOf([2, 7, 5], 4)).toEqual([1, 2, 1]);
  expect(columnsOf([7], 5)).toEqual([5]);
  expect(columnsOf([1, 2], 5)).toEqual([1, 2]);
});

test('makes the columns wider that have more to say', () => {
  const [ninth = 0, tenth = 0, again, eleventh = 0] = widthsOf([2, 7, 5], [1, 2, 2]);
  expect(tenth).toBe(again);
  expect(tenth).toBeGreaterThan(eleventh);
  expect(eleventh).toBeGreaterThan(ninth);
  expect(ninth).toBeGreaterThan(0.1);
});
