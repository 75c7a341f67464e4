import type { PageWords } from './en.ts';

export const ar: PageWords = {
  corrections: 'التصحيحات',
  noCorrections: 'لا تصحيحات حتى الآن.',
  about: 'عن هذه الصفحة',
  elements: { quote: 'اقتباس', pillars: 'المحاور', timeline: 'التسلسل الزمني' },
};
