import type { PageWords } from './en.ts';

export const tr: PageWords = {
  corrections: 'Düzeltmeler',
  noCorrections: 'Henüz düzeltme yapılmadı.',
  about: 'Bu sayfa hakkında',
};
