import { dataset } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { followIn, matching, mentionsIn, recordRows } from './records.ts';

const rows = recordRows();
const all = { kind: '', voice: '', confidence: '', words: '' };

test('there is a row for every record', () => {
  const lists = Object.values(dataset).filter((value) => Array.isArray(value));
  expect(rows).toHaveLength(2 + lists.flat().length);
  expect(new Set(rows.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(rows.length);
});

test('a row has every text and every reference of its record', () => {
  const stringsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
  };
  const { charter, visit, ...others } = dataset;
  const lists: unknown[] = Object.values(others).filter((value) => Array.isArray(value));
  const records = [charter, visit, ...lists.flat()];
  expect(records.map((record) => [...new Set(stringsIn(record))].sort())).toEqual(
    rows.map(({ kind, id, title, ...row }) => {
      const { statements, sources, confidence, facts } = row;
      const said = statements.map(({ text, voice, sources: cited }) => [text, voice, cited]);
      const told = facts.map(({ items }) => items.flat().map(({ value }) => value));
      // The charter and the visit have no id, and some records have no title.
      const texts = new Set(stringsIn([title, id === kind ? '' : id, said, sources, confidence, told]));
      return [...texts].filter((text) => !/^(|\d+|true|false)$/.test(text)).sort();
    }),
  );
});

test('a row says in whose voice, how sure and from where', () => {
  const signing = rows.find(({ id }) => id === 'charter-signing');
  expect(signing?.confidence).toBe('high');
  expect(signing?.statements.map(({ field, voice }) => `${field} ${voice}`)).toContain('disagreement reported');
  expect(rows.find(({ id }) => id === 'q4-s1')?.sources).toEqual(['trend-interview']);
});

test('records are found by kind, voice, confidence and words', () => {
  expect(matching(rows, { ...all, kind: 'pillars' })).toHaveLength(dataset.pillars.length);
  expect(matching(rows, { ...all, words: 'humanitarian DEMINING' }).map(({ id }) => id)).toContain('demining');
  expect(matching(rows, { ...all, kind: 'people', words: 'humanitarian demining' })).toEqual([]);
  expect(matching(rows, { ...all, kind: 'provisions', voice: 'analysis' })).toEqual([]);
  expect(matching(rows, { ...all, kind: 'events', confidence: 'low' }).map(({ id }) => id)).toEqual(
    dataset.events.filter(({ confidence }) => confidence === 'low').map(({ id }) => id),
  );
});

test('every reference leads to a record of the right kind', () => {
  const follow = followIn(rows);
  expect(follow('place', 'alley-of-martyrs')?.kind).toBe('places');
  expect(follow('legs', 'alley-of-martyrs')?.kind).toBe('events');
  // The field "lineage" holds no ids, even where its value looks like one.
  expect(follow('lineage', 'trend')).toBeUndefined();
  for (const { sources, statements } of rows) {
    const cited = [...sources, ...statements.flatMap((said) => said.sources)];
    expect(cited.filter((id) => follow('sources', id)?.kind !== 'sources')).toEqual([]);
  }
});

test('a record knows which others refer to it', () => {
  const analyst = rows.find(({ id }) => id === 'azer-garayev');
  const mentions = mentionsIn(rows, followIn(rows));
  const ids = analyst && mentions.get(analyst)?.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['q4-s1', 'analyst-background']));
});
