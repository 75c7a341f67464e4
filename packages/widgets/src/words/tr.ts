import type { WidgetWords } from './en.ts';

/** The same in Turkish. */
export const tr: WidgetWords = {
  sourceCount: { one: '{n} kaynak', other: '{n} kaynak' },
  references: 'Belgede: {locators}',
  analyst: 'Analist',
  compare: 'Analistin sözleri ve karşılaştırma',
  details: 'Ayrıntılar',
  sourcesDiffer: 'Ayrıntılar; kaynaklar farklı bilgi veriyor',
  earlier: 'Önceki',
  later: 'Sonraki',
  copyQuotation: 'Alıntıyı kopyala',
  copyCitation: 'Kaynak bilgisini kopyala',
  share: 'Paylaş',
  copied: 'Kopyalandı.',
  copyByHand: 'Tarayıcı kopyalamaya izin vermedi. Metin burada seçili:',
  unavailable: 'Bu içeriğe ulaşılamıyor.',
  livePage: 'Kaynaklar, sürüm ve düzeltmeler',
};
