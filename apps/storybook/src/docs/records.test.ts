import { dataset } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { coverage, DATASETS } from './languages.ts';
import { matching, recordRows } from './records.ts';

test('there is a row for every record, with its statements and its sources', () => {
  const rows = recordRows();
  const lists = Object.values(dataset).filter((value) => Array.isArray(value));
  expect(rows).toHaveLength(2 + lists.flat().length);
  expect(rows.find(({ id }) => id === 'charter-signing')?.statements.length).toBeGreaterThan(1);
  expect(rows.find(({ id }) => id === 'q4-s1')?.sources).toEqual(['trend-interview']);
});

test('records are found by list and by words', () => {
  const rows = recordRows();
  expect(matching(rows, 'pillars', '')).toHaveLength(dataset.pillars.length);
  expect(matching(rows, '', 'humanitarian DEMINING').map(({ id }) => id)).toContain('demining');
  expect(matching(rows, 'people', 'humanitarian demining')).toEqual([]);
});

test('the coverage counts every text of every language', () => {
  const rows = coverage();
  expect(new Set(rows.map(({ lang }) => lang))).toEqual(new Set(DATASETS.map(({ meta }) => meta.lang)));
  for (const { lang, what, own, all } of rows.filter((row) => row.lang === 'en')) {
    expect(own, `${lang} ${what}`).toBe(all);
  }
  const [, az] = DATASETS;
  const lost = DATASETS.map((data) => (data === az ? { ...data, unknowns: dataset.unknowns } : data));
  expect(coverage(lost).find(({ lang, what }) => lang === 'az' && what === 'What is not known')?.own).toBe(0);
});
