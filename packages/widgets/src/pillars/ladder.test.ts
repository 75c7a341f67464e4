import { dataset, type Provision, pillars, type Reach, type ResolvedPillar, resolvePillar } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { en } from '../words/en.ts';
import { type Ladder, ladderOf, ladderSentence, STEPS, wayOf } from './ladder.ts';
import type { PillarsWords } from './pillars.words.ts';

const demining = resolvePillar(dataset, 'demining');

/** A pillar whose provisions have verbs of these kinds, with a word at a step. */
const record = (modalities: readonly Provision['modality'][], reach?: Reach): ResolvedPillar => {
  const [provision] = demining?.provisions ?? [];
  if (!demining || !provision) throw new Error('The data has no pillar on demining with a provision.');
  const { match, statements } = demining.pillar.comparison;
  return {
    ...demining,
    pillar: { ...demining.pillar, comparison: { match, statements, ...(reach && { reach }) } },
    provisions: modalities.map((modality) => ({ ...provision, modality })),
  };
};

const steps = (ladder: Ladder | undefined) => ladder?.text.map((index) => STEPS[index]);

test.each([
  ['recital', 'states'],
  ['affirms', 'states'],
  ['acknowledges', 'states'],
  ['may', 'explores'],
  ['explores', 'explores'],
  ['intends', 'intends'],
] as const)('a verb of the kind "%s" stands at the step "%s"', (modality, step) => {
  expect(steps(ladderOf(record([modality])))).toEqual([step]);
});

test('a verb that nobody saw has no place, and a text without verbs no ladder', () => {
  expect(steps(ladderOf(record(['not-seen', 'intends'])))).toEqual(['intends']);
  expect(ladderOf(record(['not-seen']))).toBeUndefined();
  expect(ladderOf(record([]))).toBeUndefined();
});

test('each step is named once, from the lowest, in whatever order the provisions stand', () => {
  expect(steps(ladderOf(record(['intends', 'affirms', 'intends', 'may'])))).toEqual(['states', 'explores', 'intends']);
});

test('every pillar of the data has a place on the ladder', () => {
  for (const { id } of pillars) {
    const found = resolvePillar(dataset, id);
    expect(found && ladderOf(found)?.text.length, id).toBeGreaterThan(0);
  }
});

test.each([
  ['a word beyond the text', { text: [1, 2], word: 4 }, [2, 4]],
  ['a word that stays behind the text', { text: [1, 2], word: 0 }, undefined],
  ['a word between two verbs', { text: [0, 2], word: 1 }, undefined],
  ['a word at the only verb', { text: [2], word: 2 }, undefined],
  ['no word', { text: [0, 2], word: undefined }, undefined],
  ['a word alone', { text: [], word: 3 }, undefined],
])('the way from the text to the word: %s', (_name, ladder, way) => {
  expect(wayOf(ladder)).toEqual(way);
});

test('says in a sentence what the drawing shows', () => {
  const t = { ...en, comma: ', ', modalities: { 'not-seen': 'not known' } } as unknown as PillarsWords;
  expect(ladderSentence(t, { text: [0, 2], word: undefined })).toBe('The text: states, intends.');
  expect(ladderSentence(t, { text: [2], word: 3 })).toBe('The text: intends. The analyst’s word: commits.');
  expect(ladderSentence(t, { text: [], word: 3 })).toBe('The text: not known. The analyst’s word: commits.');
});
