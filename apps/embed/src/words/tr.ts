import type { PageWords } from './en.ts';

export const tr: PageWords = {
  corrections: 'Düzeltmeler',
  noCorrections: 'Henüz düzeltme yapılmadı.',
  about: 'Bu sayfa hakkında',
  elements: { quote: 'Alıntı', pillars: 'Ana başlıklar', timeline: 'Zaman çizelgesi' },
};
