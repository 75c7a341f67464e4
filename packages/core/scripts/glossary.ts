/**
 * Which words each language uses for one thing. It is decided once, here, and the check refuses every authored text that
 * says otherwise. Add a row when an editor corrects the same word twice.
 */
import { LANGUAGES, type Language } from '../src/languages.ts';
import { pointerTo, type Report } from '../src/problems.ts';

/** One decision: what not to write, what to write in its place, and the reason. */
export interface GlossaryRow {
  readonly avoid: RegExp;
  readonly use: string;
  readonly why: string;
}

const PUBLISHED = 'so in the Charter as published';
const NAME = 'so his name is published';
const ONE_WORD = 'one word for one thing';
const MEDIA = 'so newsrooms of the language name it';

/** A language without rows has nothing decided yet. */
export const GLOSSARY: Partial<Record<Language, readonly GlossaryRow[]>> = {
  en: [
    { avoid: /unbroken borders/i, use: 'inviolability of borders', why: PUBLISHED },
    { avoid: /our rendering/i, use: 'the plain name', why: 'names are not marked in running text' },
  ],
  az: [
    { avoid: /Garayev/, use: 'Azər Qarayev', why: NAME },
    { avoid: /siyasi analitik/i, use: 'politoloq', why: 'so he is described in Azerbaijani' },
    { avoid: /sənaye təşəbbüs/i, use: 'sahəvi təşəbbüs', why: '“sənaye” is manufacturing' },
    { avoid: /infrastrukturun qorunması/i, use: 'infrastrukturun mühafizəsi', why: PUBLISHED },
    { avoid: /cəlb olunan ölkə/i, use: 'iştirakçı ölkələr', why: PUBLISHED },
    { avoid: /məlumat əlaqələri/i, use: 'data bağlantısı', why: PUBLISHED },
    { avoid: /memorandum\p{L}* irəli gəlir/iu, use: 'memorandumdan çıxış edirlər', why: PUBLISHED },
    { avoid: /kritik mineral/i, use: 'kritik əhəmiyyətli minerallar', why: 'so Report writes' },
    { avoid: /imzalanmadan (?:üç|sonra)/i, use: 'imzalandıqdan sonra', why: 'it reads “without signing”' },
    { avoid: /Zaqulba/, use: 'Zuğulba', why: 'so the name is spelled' },
    { avoid: /Nasha Niva/, use: '“Naşa Niva”', why: MEDIA },
    { avoid: /Caucasian Knot/, use: '“Kavkazski uzel”', why: MEDIA },
    { avoid: /\bRBC\b/, use: 'RBK', why: MEDIA },
    { avoid: /kritik infrastruktur/i, use: 'mühüm infrastruktur', why: PUBLISHED },
    { avoid: /partlayıcı qalıq/i, use: 'mina və digər partlayıcı maddələr', why: PUBLISHED },
    { avoid: /öhdəlik\p{L}* həyata keçir/iu, use: 'öhdəlikləri yerinə yetirmək', why: PUBLISHED },
    { avoid: /(?:dan|dən) sitatı/, use: '…dan sitat', why: 'the possessive has no owner' },
    { avoid: /qayıq/i, use: 'kater', why: 'the word for patrol boats' },
    { avoid: /ümumi şəkildə (?:göstər|müəyyən)/i, use: 'əsas cizgilərini müəyyən edir', why: ONE_WORD },
    { avoid: /müdafiə satış/i, use: 'müdafiə məhsullarının satışı', why: 'a calque' },
    {
      avoid: /töhfə\p{L}* (?:sistemli şəkildə )?qəbul e/iu,
      use: 'töhfə verdiyini qəbul etmək',
      why: 'it reads “accepts a gift”',
    },
    { avoid: /interkonnektor/i, use: 'enerji sistemlərini birləşdirən xətlər', why: ONE_WORD },
    { avoid: /tamtərkibli/i, use: 'tam tərkibdə', why: 'a calque' },
    { avoid: /çağırış kodu/i, use: 'çağırış işarəsi', why: 'a calque' },
    { avoid: /ümid bildir/i, use: 'ümid etdiyini bildirmək', why: 'a calque' },
    { avoid: /ortaq marağında/i, use: 'ortaq marağıdır', why: 'a calque' },
    { avoid: /çox güman(?! ki)/i, use: 'çox güman ki', why: 'it lacks its conjunction' },
    { avoid: /heç kimi saymır/i, use: 'ziyarətçilərin sayını hesablamır', why: 'it reads “respects nobody”' },
  ],
  ru: [
    { avoid: /Garayev/, use: 'Азер Гараев', why: NAME },
    { avoid: /политическ\p{L}+ аналитик/iu, use: 'политолог', why: 'so he is described in Russian' },
    {
      avoid: /взрывоопасн\p{L}+ остатк/iu,
      use: 'взрывоопасные пережитки войны',
      why: 'the term of the United Nations',
    },
    { avoid: /всемирного характера/i, use: 'глобальные угрозы', why: 'a calque' },
    { avoid: /изложению прессы/i, use: 'судя по пересказам в СМИ', why: 'a calque' },
    { avoid: /(?:цепоч\p{L}+|лини\p{L}+) сообщений/iu, use: 'первоисточники', why: 'readers do not know it' },
    { avoid: /Nasha Niva/, use: '«Наша Нива»', why: MEDIA },
    { avoid: /Caucasian Knot/, use: '«Кавказский узел»', why: MEDIA },
    { avoid: /Azatutyun/, use: '«Азатутюн»', why: MEDIA },
    { avoid: /Anadolu/, use: '«Анадолу»', why: MEDIA },
    { avoid: /\bTASS\b/, use: 'ТАСС', why: MEDIA },
    { avoid: /\bRBC\b/, use: 'РБК', why: MEDIA },
    { avoid: /Совпада\p{L}+ отчасти|сопоставлени/iu, use: 'отчасти согласуется; сравнение', why: ONE_WORD },
    {
      avoid: /закладыва\p{L}+ основу для (?:повышения|обеспечения)/iu,
      use: 'закладывает фундамент',
      why: 'so in the quotation',
    },
    { avoid: /энергобезопасност/iu, use: 'энергетическая безопасность', why: ONE_WORD },
    { avoid: /центр\p{L}* обработки данных/iu, use: 'дата-центры', why: ONE_WORD },
    { avoid: /ё/iu, use: 'е', why: 'so newsrooms of the language spell' },
    {
      avoid: /намеча\p{L}+ (?:взаимн\p{L}+ )?обязательств/iu,
      use: 'очерчивает обязательства',
      why: 'so in the quotation',
    },
    { avoid: /слова Кремля/i, use: 'заявление Кремля', why: 'words are of a person' },
    { avoid: /об\p{L}+ о рабочей группе/iu, use: 'о создании рабочей группы', why: 'a calque' },
    { avoid: /рубрик/i, use: 'заголовок', why: ONE_WORD },
    { avoid: /в более широком плане/i, use: 'за их пределами', why: 'a calque' },
  ],
  tr: [
    { avoid: /Garayev/, use: 'Azer Karayev', why: 'the Turkish spelling of Qarayev' },
    { avoid: /zeka(?!t)/i, use: 'zekâ', why: 'spelled with a circumflex' },
    { avoid: /rüzgar/i, use: 'rüzgâr', why: 'spelled with a circumflex' },
    { avoid: /güzergah/i, use: 'güzergâh', why: 'spelled with a circumflex' },
    { avoid: /(?<!\p{L})dahil(?!\p{L})/iu, use: 'dâhil', why: 'spelled with a circumflex' },
    { avoid: /(?<!\p{L})(?:resmi|askeri)(?!\p{L})/iu, use: 'resmî, askerî', why: 'spelled with a circumflex' },
    { avoid: /karasu(?:lar)?/i, use: 'kara suları', why: 'spelled as two words' },
    { avoid: /əhəmiyyət/i, use: 'önemli, or kritik for minerals', why: 'the word is Azerbaijani' },
    { avoid: /(?:Ermenistan|Gürcistan)’ın şart/, use: 'stratejik ortaklık şartı', why: 'it reads “condition”' },
    { avoid: /haber toplayıcı/i, use: 'haber derleme sitesi', why: 'a calque' },
    {
      avoid: /(?:Grubu|Odası|Bakanlığı|Büyükelçiliği)’/,
      use: 'no apostrophe',
      why: 'bodies take their suffix without one',
    },
    { avoid: /belirli taahhüt/i, use: 'somut taahhüt', why: '“belirli” is “certain”' },
    { avoid: /sınırlarının bozulmazlığı/i, use: 'sınırlarının dokunulmazlığı', why: 'the term of international law' },
    { avoid: /Müsteşar Yardımcısı Vekili/, use: 'Müsteşar Yardımcısı Muavini', why: '“vekili” is “acting”' },
    { avoid: /niyetinde\./, use: 'niyetinde olduklarını belirtiyor.', why: 'the sentence lacks its verb' },
    { avoid: /Gasımlı/, use: 'Kasımlı', why: 'the Turkish spelling of Qasımlı' },
    { avoid: /Zagulba/, use: 'Zağulba', why: 'so Turkish newsrooms write' },
    { avoid: /Nasha Niva/, use: 'Naşa Niva', why: MEDIA },
    { avoid: /veri kümesi/i, use: 'veri seti', why: ONE_WORD },
    { avoid: /bağlantısallık/i, use: 'bağlantılar', why: ONE_WORD },
    { avoid: /terörizm/i, use: 'terör', why: ONE_WORD },
    { avoid: /içerikten çıkarıldı/i, use: 'içerikten çıkarımla belirlendi', why: 'it reads “was removed”' },
    { avoid: /savunma satışları/i, use: 'savunma ürünleri satışı', why: 'a calque' },
    { avoid: /saat damgası/i, use: 'yayın saati', why: 'a calque' },
    { avoid: /Caucasian Knot/, use: 'Kafkas Düğümü', why: 'its name in Turkish' },
    {
      avoid: /katkı(?:yı|sını|larını) (?:sistematik biçimde )?kabul e/iu,
      use: 'katkıda bulunduğunu kabul etmek',
      why: 'it reads “accepts a gift”',
    },
    {
      avoid: /kötü insan hakları/i,
      use: 'insan hakları alanındaki kötü durum',
      why: 'it reads “rights of bad people”',
    },
    { avoid: /mevcut terör/i, use: 'terörle mücadelede mevcut iş birliği', why: 'it reads “existing terror”' },
    { avoid: /\bWELT\b/, use: 'Welt', why: ONE_WORD },
    { avoid: /insan hakları savunucusu/i, use: 'insan hakları ombudsmanı', why: 'the office, not an activist' },
  ],
  ar: [
    { avoid: /Garayev/, use: 'آذر قاراييف', why: 'names stand in Arabic letters' },
    { avoid: /[\u0400-\u04FF]/, use: 'Arabic or Latin letters', why: 'readers cannot read Cyrillic' },
    { avoid: /مبادرات (?:ال)?صناعية/, use: 'مبادرات قطاعية', why: '“صناعية” is manufacturing' },
    { avoid: /مبادرات القطاع(?!ية| الخاص)/, use: 'مبادرات قطاعية', why: '“القطاع” alone is Gaza' },
    { avoid: /استكشاف/, use: 'بحث', why: 'a calque' },
    { avoid: /الترابط/, use: 'الربط', why: 'one term for connectivity' },
    { avoid: /إغلاق عملية مينسك/, use: 'إنهاء عملية مينسك', why: 'a calque' },
    { avoid: /Nasha Niva/, use: 'صحيفة «ناشا نيفا»', why: MEDIA },
    { avoid: /(?<!مذكرة )المذكرة/, use: 'مذكرة التفاهم', why: 'the whole term' },
    { avoid: /اتفاق 123/, use: 'اتفاقية 123', why: 'the term in use' },
    { avoid: /سلاسل التقارير/, use: 'المصادر الأصلية', why: 'readers do not know it' },
    {
      avoid: /(?<!\p{L})[وفبلك](?=[A-Za-z])/u,
      use: 'a noun before the Latin name',
      why: 'a prefix does not join Latin letters',
    },
    {
      avoid: /(?<!\p{L})(?:يكتب|تكتب|يقول|تقول|ذكر|ذكرت|يصف|تصف) (?=[A-Za-z])/u,
      use: 'موقع, قناة, وكالة or صحيفة before the name',
      why: 'the noun decides the gender of the verb',
    },
    { avoid: /جرى الاطلاع|مجموعة البيانات هذه/, use: 'قُرئ، هذه البيانات', why: 'officialese' },
    { avoid: /يضع التزامات/, use: 'ينص على التزامات', why: 'a calque' },
    { avoid: /عن اعتزام الطرفين/, use: 'يعتزم الطرفان', why: 'officialese' },
    { avoid: /يبوّئ/, use: 'يضع في موقع', why: 'officialese' },
    { avoid: /اتصالا? بلا انقطاع/, use: 'ربط سلس', why: 'it reads as a telephone call' },
    { avoid: /كلمة الإبادة/, use: 'مصطلح «الإبادة الجماعية»', why: 'it is not one word' },
    { avoid: /غير مسمى/, use: 'غير مذكور', why: 'a calque' },
    { avoid: /كلام لمسؤول/, use: 'تصريح لمسؤول', why: 'so a newsroom calls a statement' },
    { avoid: /أكثر من إطار/, use: 'لا يقتصر على إطار', why: 'it reads “more than one”' },
  ],
};

/** Reports every word of a text that the glossary of its language decides otherwise. */
export const checkWording = (text: string, language: Language, report: (message: string) => void): void => {
  for (const { avoid, use, why } of GLOSSARY[language] ?? []) {
    const [found] = avoid.exec(text) ?? [];
    if (found !== undefined) report(`says "${found.trim()}" where the glossary has "${use}": ${why}`);
  }
};

/** Reports what the glossary says of all texts and translations of an authored file; verbatim words are left alone. */
export const checkGlossary = (value: unknown, report: Report, path = ''): void => {
  if (typeof value !== 'object' || value === null) return;
  const isTexts = LANGUAGES.filter((language) => Object.hasOwn(value, language)).length > 1;
  for (const [key, child] of Object.entries(value)) {
    const language = isTexts ? LANGUAGES.find((one) => one === key) : undefined;
    const at = pointerTo(path, key);
    if (language && typeof child === 'string')
      checkWording(child, language, (message) => {
        report(at, message);
      });
    else checkGlossary(child, report, at);
  }
};
