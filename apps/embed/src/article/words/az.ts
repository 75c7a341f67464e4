import type { ArticleWords } from './en.ts';

export const az: ArticleWords = {
  name: 'Nümunə qəzeti',
  edition: 'Bu, nümunə səhifədir, qəzet deyil',
  skip: 'Məqaləyə keç',
  languages: 'Bu məqalə başqa dillərdə',
  kicker: 'Nə bilmək lazımdır',
  title: 'Bakıda imzalanmış Xartiya: mətn və bir politoloqun şərhi',
  standfirst:
    'ABŞ və Azərbaycan Xartiyanı 10\u00A0fevral 2026-cı ildə imzalayıb. Mətnin oxunmuş hissələri ilə bir politoloqun müsahibədə dedikləri burada mövzular üzrə yan-yana verilir.',
  description:
    'Strateji Tərəfdaşlıq haqqında Xartiya: mətnin hansı hissələri oxunub, nə məlum deyil və politoloq nə deyir. Hər fikrin mənbəyi göstərilib.',
  byline: 'Məlumat toplusu əsasında hazırlanmış nümunə məqalə.',
  map: {
    alt: 'Xəritə: Ermənistanda İrəvan, Azərbaycanda, Xəzər dənizinin sahilində Bakı və Azərbaycanın bir hissəsi olan Naxçıvan; onu ölkənin qalan hissəsindən Ermənistan ərazisi ayırır.',
    came: 'Vens Bakıya İrəvandan gəlib.',
    nakhchivan:
      'Naxçıvanı Azərbaycanın qalan hissəsindən Ermənistan ərazisi ayırır; onların arasında planlaşdırılan TRIPP bağlantısı xəritədə göstərilməyib.',
    borders:
      'Sərhədlər: Natural Earth {version} (1:{scale} milyon), orada göstərildiyi kimi; yaşayış məntəqələri: Natural Earth.',
    areas: {
      azerbaijan: 'Azərbaycan',
      armenia: 'Ermənistan',
      georgia: 'Gürcüstan',
      iran: 'İran',
      turkiye: 'Türkiyə',
      russia: 'Rusiya',
      caspian: 'Xəzər dənizi',
    },
  },
  headings: {
    unknown: 'Mətn haqqında məlum olmayanlar',
    says: 'Mətndə nə deyilir',
    compared: 'Mətn və politoloq: mövzular üzrə',
    voices: 'Üç fikir',
  },
  voices: {
    analyst: 'Politoloq müsahibəsində deyir:',
    signatory: 'Xartiyanı Azərbaycan adından imzalamış Prezident İlham Əliyev bir gün sonra deyib:',
    critics: 'ABŞ qanunvericiləri Vensə Bakı səfərindən əvvəl göndərdikləri məktubda yazıblar:',
  },
  moreUnknown: 'Məlum olmayan digər məqamlar',
  notes: 'Qeydlər və mənbələr',
  note: 'Qeyd {n}',
  back: '{n} nömrəli qeydin mətndəki yerinə qayıt',
};
