import type { PageWords } from './en.ts';

export const tr: PageWords = {
  corrections: 'Düzeltmeler',
  noCorrections: 'Henüz düzeltme yapılmadı.',
  about: 'Bu sayfa hakkında',
  elements: { quote: 'Alıntı', pillars: 'Ana başlıklar', timeline: 'Zaman çizelgesi' },
  sourcePage: {
    kicker: 'Kaynak',
    citedFor: 'Şunun için kaynak gösteriliyor: {text}',
    blocked:
      'Bağlantı açılmıyorsa bu sayfa, bağlantıların açılmasına izin vermeyen başka bir sayfanın içindedir. Bu durumda adresi kopyalayın.',
    back: 'Geri',
    moved: 'Bu sayfanın yeni adresi:',
  },
  aboutPage: {
    title: 'Bu sayfalar hakkında',
    shows:
      'Burada “{agreement}” anlaşmasına ve anlaşmanın imzalandığı ziyarete ilişkin tek bir veri seti gösteriliyor.',
    embed: 'Bir bölümünü kendi sayfanıza yerleştirin',
    publisher: 'Kim yayımlıyor',
    publishedBy: 'Sitenin bu kopyasını yayımlayan: {publisher}.',
    noPublisher: 'Site hazırlanırken bu kopyayı kimin yayımladığı belirtilmedi.',
    contact: 'Sorular ve düzeltmeler için:',
    noContact: 'Sorular ve düzeltmeler için henüz bir adres yok: adresi siteyi işleten belirler.',
    voices: 'Bunlar kimin sözleri',
    paraphrased:
      'Her ifadenin kime ait olduğu söylenir: belgeye, bir muhabire ya da bir analiste. İfadeler kendi sözlerimizle yazılmıştır ve kaynakları gösterilir.',
    quoted:
      'Alıntılar kelimesi kelimesine, yayımlandıkları dilde verilir. Yanlarındaki çeviri bizimdir, resmî değildir ve bu belirtilir.',
    open: 'Kaynakların ayrıştığı ya da bir şeyin bilinmediği yerde bu da söylenir.',
    recorded: 'Verilerdeki her değişiklik tarihi ve nedeniyle kaydedilir ve ilgili kaydın sayfasında gösterilir.',
    copies:
      'Başka bir siteye yapıştırılmış kopyadaki ifadeler değişmez. O site yükleyici betiği kullanıyorsa güncel ifadeler gösterilir.',
    server: 'Sunucu ne öğrenir',
    nothing:
      'Sayfalar ve betikler çerez kullanmaz, hiçbir şey saklamaz, ziyaretçi saymaz ve başka yerden bir şey yüklemez.',
    connection:
      'Her sayfada olduğu gibi, dosyaları sunan sunucu okurun bağlantı adresini, tarayıcının adını, saati ve çoğu zaman sayfanın hangi siteye yerleştirildiğini görür. Bunu istemeyen bir haber merkezi dosyaları kendi sunucusunda barındırabilir.',
    licence: 'Lisans',
    data: 'Veriler (alıntılar ve başlıklar hariç):',
    code: 'Kod, MIT lisansıyla sunulur.',
    names: 'Editörlerin yazdığı ya da çevirdiği adlar',
    namesFrom:
      'Okunan kaynakların hiçbirinde bu adlar ve başlıklar bu dilde geçmiyor. Her birinin dayandığı biçim yanında verilmiştir.',
  },
};
