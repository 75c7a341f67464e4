import type { PageWords } from './en.ts';

export const az: PageWords = {
  corrections: 'Düzəlişlər',
  noCorrections: 'Hələ düzəliş edilməyib.',
  about: 'Bu səhifə haqqında',
  elements: { quote: 'Sitat', pillars: 'Əsas istiqamətlər', timeline: 'Xronologiya' },
};
