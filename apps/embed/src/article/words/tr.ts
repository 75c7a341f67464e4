import type { ArticleWords } from './en.ts';

export const tr: ArticleWords = {
  name: 'Örnek Gazete',
  edition: 'Bu bir gazete değil, örnek bir sayfadır',
  skip: 'Habere geç',
  languages: 'Bu haber başka dillerde',
  kicker: 'Ne biliniyor?',
  title: 'Bakü’de imzalanan Şart: metin ve bir analistin yorumu',
  standfirst:
    'ABD ve Azerbaycan, belgeyi 10\u00A0Şubat 2026’da imzaladı. Metnin okunabilen kısımları ile bir siyasi analistin röportajda söyledikleri burada konu konu yan yana.',
  description:
    'Stratejik Ortaklık Şartı: metinden neler okundu, neler bilinmiyor, bir analist ne diyor? Her ifadenin kaynağı belirtiliyor.',
  byline: 'Veri setinden hazırlanan örnek haber.',
  map: {
    alt: 'Harita: Ermenistan’da Erivan, Azerbaycan’da Hazar Denizi kıyısındaki Bakü ve Azerbaycan’ın, ülkenin geri kalanından Ermenistan topraklarıyla ayrılan parçası Nahçıvan.',
    came: 'Vance, Bakü’ye Erivan’dan geldi.',
    nakhchivan:
      'Nahçıvan, Azerbaycan’ın geri kalanından Ermenistan topraklarıyla ayrılıyor; ikisi arasında planlanan TRIPP bağlantısı haritada gösterilmiyor.',
    borders: 'Sınırlar: Natural Earth {version} (1:{scale} milyon), oradaki çizime göre; şehirler: Natural Earth.',
    areas: {
      azerbaijan: 'Azerbaycan',
      armenia: 'Ermenistan',
      georgia: 'Gürcistan',
      iran: 'İran',
      turkiye: 'Türkiye',
      russia: 'Rusya',
      caspian: 'Hazar Denizi',
    },
  },
  headings: {
    unknown: 'Metin hakkında bilinmeyenler',
    says: 'Metin ne diyor?',
    compared: 'Metin ve analist, konu konu',
    voices: 'Üç görüş',
  },
  voices: {
    analyst: 'Siyasi analist, verdiği röportajda:',
    signatory: 'Şart’ı Azerbaycan adına imzalayan Cumhurbaşkanı Aliyev, bir gün sonra:',
    critics: 'ABD Kongresi üyeleri, Bakü ziyaretinden önce Vance’e yazdıkları mektupta:',
  },
  moreUnknown: 'Bilinmeyen diğer noktalar',
  notes: 'Notlar ve kaynaklar',
  note: 'Not {n}',
  back: '{n} numaralı notun metindeki yerine dön',
};
