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
  details: 'Ətraflı',
  sourcesDiffer: 'Ətraflı; mənbələrin məlumatı fərqlidir',
  earlier: 'Əvvəlki',
  later: 'Sonrakı',
  checkInSource: 'Mənbədə yoxla',
  otherWording: 'Başqa mənbədə sözlər fərqlidir',
  copyQuotation: 'Sitatı kopyala',
  copyCitation: 'İstinadı kopyala',
  share: 'Paylaş',
  copied: 'Kopyalandı.',
  copyByHand: 'Brauzer kopyalamağa icazə vermədi. Mətn burada seçilib:',
  unavailable: 'Bu materiala giriş mümkün deyil.',
  livePage: 'Mənbələr, versiya və düzəlişlər',
};
