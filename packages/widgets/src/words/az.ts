import type { WidgetWords } from './en.ts';

/** The same in Azerbaijani. */
export const az: WidgetWords = {
  sourceCount: { one: '{n} mənbə', other: '{n} mənbə' },
  references: 'Sənəddə: {locators}',
  analyst: 'Analitik',
  compare: 'Analitikin sözləri və müqayisə',
  details: 'Ətraflı',
  sourcesDiffer: 'Ətraflı; mənbələrin məlumatı fərqlidir',
  earlier: 'Əvvəlki',
  later: 'Sonrakı',
  copyQuotation: 'Sitatı kopyala',
  copyCitation: 'İstinadı kopyala',
  share: 'Paylaş',
  copied: 'Kopyalandı.',
  copyByHand: 'Brauzer kopyalamağa icazə vermədi. Mətn burada seçilib:',
  unavailable: 'Bu materiala giriş mümkün deyil.',
  livePage: 'Mənbələr, versiya və düzəlişlər',
};
