import type { WidgetWords } from './en.ts';

/** The same in Azerbaijani. */
export const az: WidgetWords = {
  sourceCount: { one: '{n} mənbə', other: '{n} mənbə' },
  allExcerpts: 'Hamısının yalnız bir hissəsi oxunub.',
  mostExcerpts: 'Başqa qeyd yoxdursa, yalnız bir hissəsi oxunub.',
  readInFull: 'tam oxunub',
  references: 'Sənəddə: {locators}',
  analyst: 'Analitik',
  compare: 'Analitikin sözləri və müqayisə',
  verdicts: {
    supported: 'Uyğundur',
    'partly-supported': 'Qismən uyğundur',
    stronger: 'Daha irəli gedir',
    reversed: 'Əksinədir',
    'not-supported': 'Oxunan hissədə yoxdur',
    opinion: 'Rəydir',
  },
  previous: 'Əvvəlki',
  next: 'Növbəti',
  position: '{n} / {all}',
  eventCount: { one: '{n} hadisə', other: '{n} hadisə' },
  axis: {
    bar: 'bir neçə gün',
    uncertain: 'tarixi dəqiq deyil',
    gap: '// buraxılmış vaxt',
    even: 'Aralıqlar bərabərdir, miqyasa uyğun deyil.',
    order: 'Gün daxilində hadisələr saata görə deyil, ardıcıllıqla verilib.',
  },
  copyQuotation: 'Sitatı kopyala',
  copyCitation: 'İstinadı kopyala',
  share: 'Paylaş',
  copied: 'Kopyalandı.',
  copyByHand: 'Brauzer kopyalamağa icazə vermədi. Mətn burada seçilib:',
  unavailable: 'Bu materiala giriş mümkün deyil.',
  livePage: 'Mənbələr, versiya və düzəlişlər',
};
