import { type Dataset, dataset, type Pillar } from '@baku-charter/core';
import { brokenData, type Example, fallback, longTexts, manyRecords, otherAgreement, shortTexts } from '../example.ts';
import { STEPS } from './ladder.ts';
import { VERDICTS } from './verdict.ts';

/** The data with other readings of it. `change` says what becomes of each pillar. */
const withPillars = (change: (pillar: Pillar, index: number) => Partial<Pillar>): Dataset => ({
  ...dataset,
  pillars: dataset.pillars.map((pillar, index) => ({ ...pillar, ...change(pillar, index) })),
});

/** The data with an analyst's word at one step after the other, so that ladders show every way a word can stand. */
export const placedWords = withPillars(({ comparison: { match, statements } }, index) => {
  const reach = STEPS[index % (STEPS.length + 1)];
  return { comparison: { match, statements, ...(reach && { reach }) } };
});

/** The data with no word of the analyst on a ladder. */
export const unplacedWords = withPillars(({ comparison: { match, statements } }) => ({
  comparison: { match, statements },
}));

/** The data with nobody's reading set against the text. */
export const textAlone = withPillars(({ comparison: { match } }) => ({
  claim: undefined,
  analyst: [],
  comparison: { match, statements: [] },
}));

const many = manyRecords(12);

/** Each verdict, the first of them most often. */
const everyVerdict = {
  ...many,
  pillars: many.pillars.map((pillar, index) => {
    const match = VERDICTS[Math.max(0, index - 6)];
    return { ...pillar, comparison: { ...pillar.comparison, match } };
  }),
};

/** An agreement that nobody's reading is set against. */
const noAnalyst = {
  ...many,
  pillars: many.pillars.map((pillar) => ({ ...pillar, analyst: [] })),
};

export const pillarsExamples = {
  AllPillars: { attributes: {} },
  ThreePillars: { attributes: { show: 'energy-security demining peacekeeping' } },
  OnePillar: { attributes: { show: 'digital-ai' } },
  OneOpen: { attributes: { show: 'demining defense-procurement', open: 'demining' } },
  SeveralOpen: { attributes: { open: 'energy-security cybersecurity' } },
  List: { attributes: { show: 'energy-security digital-ai', layout: 'list', open: '' } },
  Light: { attributes: { show: 'cybersecurity counterterrorism', open: '', theme: 'light' } },
  Dark: { attributes: { show: 'cybersecurity counterterrorism', open: '', theme: 'dark' } },
  Matrix: { attributes: { layout: 'matrix' } },
  MatrixOpen: { attributes: { layout: 'matrix', show: 'energy-security demining', open: 'demining' } },
  MatrixWithWords: { attributes: { layout: 'matrix' }, data: placedWords },
  MatrixWithoutWords: { attributes: { layout: 'matrix' }, data: unplacedWords },
  MatrixOfTextAlone: { attributes: { layout: 'matrix' }, data: textAlone },
  MatrixOnPhone: { attributes: { layout: 'matrix', theme: 'light' }, width: 320 },
  MatrixOfOtherAgreement: { attributes: { layout: 'matrix' }, data: otherAgreement },
  MatrixOfLongText: { attributes: { layout: 'matrix', open: '' }, data: longTexts, width: 320 },
  Narrow: { attributes: { show: 'energy-security', open: '' }, width: 240 },
  /** Falls back to English, and says so in its markup. */
  UnknownLanguage: { attributes: { show: 'demining legal-standing', open: 'demining', lang: 'fi' } },
  OtherAgreement: { attributes: { open: '' }, data: otherAgreement },
  LongText: { attributes: { open: '' }, data: longTexts },
  ShortText: { attributes: { open: '' }, data: shortTexts },
  ManyPillars: { attributes: {}, data: manyRecords(24) },
  EveryVerdict: { attributes: {}, data: everyVerdict },
  NoAnalyst: { attributes: { open: 'pilots-1' }, data: noAnalyst },
  UnknownId: { attributes: { show: 'no-such-pillar' }, fallback },
  NoData: { attributes: {}, fallback, data: { ...otherAgreement, pillars: [] } },
  BrokenData: { ...brokenData, data: { ...otherAgreement, pillars: 'none' } },
} satisfies Record<string, Example>;
