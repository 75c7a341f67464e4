import {
  brokenData,
  type Example,
  fallback,
  languageExamples,
  longTexts,
  manyRecords,
  otherAgreement,
  shortTexts,
} from '../example.ts';

export const pillarsExamples = {
  AllPillars: { attributes: {} },
  ThreePillars: { attributes: { only: 'energy-security demining peacekeeping' } },
  OnePillar: { attributes: { only: 'digital-ai' } },
  OneOpen: { attributes: { only: 'demining defense-procurement', open: 'demining' } },
  List: { attributes: { only: 'energy-security digital-ai', layout: 'list', open: '' } },
  Light: { attributes: { only: 'cybersecurity counterterrorism', open: '', theme: 'light' } },
  Dark: { attributes: { only: 'cybersecurity counterterrorism', open: '', theme: 'dark' } },
  Narrow: { attributes: { only: 'energy-security', open: '' }, width: 240 },
  ...languageExamples({ only: 'demining legal-standing', open: 'demining' }),
  OtherAgreement: { attributes: { open: '' }, data: otherAgreement },
  LongText: { attributes: { open: '' }, data: longTexts },
  ShortText: { attributes: { open: '' }, data: shortTexts },
  ManyPillars: { attributes: {}, data: manyRecords(24) },
  UnknownId: { attributes: { only: 'no-such-pillar' }, fallback },
  NoData: { attributes: {}, fallback, data: { ...otherAgreement, pillars: [] } },
  BrokenData: { ...brokenData, data: { ...otherAgreement, pillars: 'none' } },
} satisfies Record<string, Example>;
