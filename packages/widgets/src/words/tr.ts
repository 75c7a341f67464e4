import type { WidgetWords } from './en.ts';

/** The same in Turkish. */
export const tr: WidgetWords = {
  sourceCount: { one: '{n} kaynak', other: '{n} kaynak' },
  allExcerpts: 'Hepsinin yalnızca bir kısmı okundu.',
  mostExcerpts: 'Aksi belirtilmedikçe yalnızca bir kısmı okundu.',
  readInFull: 'tamamı okundu',
  references: 'Belgede: {locators}',
  analyst: 'Analist',
  compare: 'Analistin sözleri ve karşılaştırma',
  verdicts: {
    supported: 'Örtüşüyor',
    'partly-supported': 'Kısmen örtüşüyor',
    stronger: 'Daha ileri gidiyor',
    reversed: 'Tersi',
    'not-supported': 'Okunan kısımda yok',
    opinion: 'Görüş',
  },
  details: 'Ayrıntılar',
  sourcesDiffer: 'Ayrıntılar; kaynaklar farklı bilgi veriyor',
  earlier: 'Önceki',
  later: 'Sonraki',
  checkInSource: 'Kaynakta kontrol et',
  otherWording: 'Başka bir kaynakta farklı sözlerle aktarılıyor',
  copyQuotation: 'Alıntıyı kopyala',
  copyCitation: 'Kaynak bilgisini kopyala',
  share: 'Paylaş',
  copied: 'Kopyalandı.',
  copyByHand: 'Tarayıcı kopyalamaya izin vermedi. Metin burada seçili:',
  unavailable: 'Bu içeriğe ulaşılamıyor.',
  livePage: 'Kaynaklar, sürüm ve düzeltmeler',
};
