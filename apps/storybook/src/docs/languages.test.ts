import { dataset } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { grammar } from './grammar.ts';
import { coverage, DATASETS, renderings, statementsOf, textsOf } from './languages.ts';

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

test('every text that a language has of its own is counted', () => {
  const [english, ...others] = DATASETS;
  // Names and numbers may be alike in two languages, and a translated quotation counts as a quotation.
  const left = new Set([
    'lang',
    'name',
    'shortName',
    'publisher',
    'locator',
    'original',
    'rendering',
    'translation',
    'quotes',
  ]);
  const differing = (one: unknown, other: unknown): string[] => {
    if (typeof one === 'string') return one === other || typeof other !== 'string' ? [] : [other];
    if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return [];
    return Object.entries(one).flatMap(([key, inner]) =>
      left.has(key) ? [] : differing(inner, Reflect.get(other, key)),
    );
  };
  for (const data of others) {
    const counted = new Set(textsOf(data));
    expect(differing(english, data).filter((text) => !counted.has(text))).toEqual([]);
  }
});

test('our own renderings are counted among all names and titles', () => {
  for (const data of DATASETS) {
    const marks = JSON.stringify(data).match(/"rendering":"ours"/g) ?? [];
    expect(renderings(data).own, data.meta.lang).toBe(marks.length);
    expect(renderings(data).all).toBeGreaterThan(marks.length);
  }
});

test('the grammar counts every record once', () => {
  const { voices, modalities, matches, confidence, stances, dates, sources } = grammar();
  const sum = (terms: typeof voices) => terms.reduce((total, { count }) => total + count, 0);
  expect(sum(voices)).toBe(statementsOf(dataset).length);
  expect(sum(modalities)).toBe(dataset.provisions.length);
  expect(sum(matches)).toBe(dataset.pillars.length);
  expect(sum(confidence)).toBe(dataset.events.length);
  expect(sum(stances)).toBe(dataset.analyses.length);
  expect(sum(dates)).toBe(dataset.events.length);
  expect(sum(sources)).toBe(dataset.sources.length);
});

test('the grammar shows dates in words, by how precisely they are known', () => {
  const examples = Object.fromEntries(grammar().dates.map(({ words, example }) => [words, example]));
  expect(examples['A day']).toMatch(/: \d{1,2} \p{L}+ \d{4}$/u);
  expect(examples['About']).toMatch(/: about \d{1,2} \p{L}+ \d{4}$/u);
  expect(examples['Uncertain']).toMatch(/\(uncertain\)$/);
});
