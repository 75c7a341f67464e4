import type { PageWords } from './en.ts';

export const ru: PageWords = {
  corrections: 'Исправления',
  noCorrections: 'Исправлений пока нет.',
  about: 'Об этой странице',
  elements: { quote: 'Цитата', pillars: 'Основные направления', timeline: 'Хронология' },
};
