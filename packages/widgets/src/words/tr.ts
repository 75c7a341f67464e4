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
  previous: 'Önceki',
  next: 'Sonraki',
  position: '{n} / {all}',
  eventCount: { one: '{n} olay', other: '{n} olay' },
  axis: {
    bar: 'birkaç gün',
    uncertain: 'tarihi kesin değil',
    gap: '// atlanan süre',
    even: 'Aralıklar eşittir, ölçekli değildir.',
    order: 'Gün içinde olaylar saate göre değil, sırasıyla yer alır.',
  },
  copyQuotation: 'Alıntıyı kopyala',
  copyCitation: 'Kaynak bilgisini kopyala',
  share: 'Paylaş',
  copied: 'Kopyalandı.',
  copyByHand: 'Tarayıcı kopyalamaya izin vermedi. Metin burada seçili:',
  unavailable: 'Bu içeriğe ulaşılamıyor.',
  livePage: 'Kaynaklar, sürüm ve düzeltmeler',
};
