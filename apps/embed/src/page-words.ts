import type { Language } from '@baku-charter/core';

/** What embed pages say beside the words of the data and of the elements. */
export interface PageWords {
  corrections: string;
  noCorrections: string;
  about: string;
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = {
  en: { corrections: 'Corrections', noCorrections: 'No corrections so far.', about: 'About this page' },
  az: { corrections: 'Düzəlişlər', noCorrections: 'Hələ düzəliş edilməyib.', about: 'Bu səhifə haqqında' },
  ru: { corrections: 'Исправления', noCorrections: 'Исправлений пока нет.', about: 'Об этой странице' },
  tr: { corrections: 'Düzeltmeler', noCorrections: 'Henüz düzeltme yapılmadı.', about: 'Bu sayfa hakkında' },
  ar: { corrections: 'التصحيحات', noCorrections: 'لا تصحيحات حتى الآن.', about: 'عن هذه الصفحة' },
};
