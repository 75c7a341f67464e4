import { dataset } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { contrast, level, parseHex } from './contrast.ts';
import { coverage, DATASETS } from './languages.ts';
import { matching, recordRows } from './records.ts';
import { tokenRows } from './tokens.ts';

test.each([
  ['#000', '#fff', 21],
  ['#ffffff', '#ffffff', 1],
  // The grey that W3C's own documents name as the lightest that passes AA on white.
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s on %s is %d', (one, other, ratio) => {
  expect(contrast(parseHex(one), parseHex(other))).toBeCloseTo(ratio, 2);
});

test('a level is told in words, and no colour is guessed', () => {
  expect([21, 5, 3.5, 2].map(level)).toEqual([
    'AAA for text',
    'AA for text',
    'enough for marks, not for text',
    'decoration only',
  ]);
  expect(() => parseHex('red')).toThrow('"red" is no colour');
});

test('text and secondary text of both themes have the contrast that is promised', () => {
  const rows = tokenRows();
  const value = (name: string, theme: 'light' | 'dark') =>
    parseHex(rows.find(({ property }) => property === `--charter-${name}-color`)?.[theme] ?? '');
  for (const theme of ['light', 'dark'] as const) {
    for (const name of ['text', 'muted', 'accent', 'document', 'reported', 'analysis']) {
      expect(contrast(value(name, theme), value('surface', theme)), `${name} ${theme}`).toBeGreaterThanOrEqual(7);
    }
  }
});

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
