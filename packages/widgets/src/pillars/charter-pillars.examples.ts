import { brokenData, type Example, fallback, longTexts, manyRecords, otherAgreement, shortTexts } from '../example.ts';
import { VERDICTS } from './verdict.ts';

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
