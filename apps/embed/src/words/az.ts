import type { PageWords } from './en.ts';

export const az: PageWords = {
  corrections: 'Düzəlişlər',
  noCorrections: 'Hələ düzəliş edilməyib.',
  about: 'Bu səhifə haqqında',
  elements: { quote: 'Sitat', pillars: 'Xartiyanın əsas istiqamətləri', timeline: 'Xronologiya' },
  sourcePage: {
    kicker: 'Mənbə',
    citedFor: 'Nə üçün istinad edilir: {text}',
    blocked: 'Keçid açılmırsa, bu səhifə buna icazə verməyən başqa səhifənin içindədir. O halda ünvanı kopyalayın.',
    back: 'Geri',
    moved: 'Bu səhifənin yeni ünvanı:',
  },
  aboutPage: {
    title: 'Bu səhifələr haqqında',
    shows: 'Burada “{agreement}” sənədi və onun imzalandığı səfər haqqında vahid məlumat toplusu göstərilir.',
    embed: 'Məlumatların bir hissəsini öz səhifənizə yerləşdirin',
    publisher: 'Kim dərc edir',
    publishedBy: 'Saytın bu nüsxəsini dərc edən: {publisher}.',
    noPublisher: 'Saytın bu nüsxəsi hazırlanarkən onu kimin dərc etdiyi göstərilməyib.',
    contact: 'Suallar və düzəlişlər üçün:',
    noContact: 'Suallar və düzəlişlər üçün hələ ünvan yoxdur: ünvanı saytı idarə edən şəxs təyin edir.',
    voices: 'Bunlar kimin sözləridir',
    paraphrased:
      'Hər fikrin sənədə, müxbirə, yoxsa analitikə aid olduğu göstərilir. Fikirlər öz sözlərimizlə yazılıb və mənbələri göstərilir.',
    quoted:
      'Sitatlar sözbəsöz, dərc olunduqları dildə verilir. Yanlarındakı tərcümə bizimdir, rəsmi deyil, bu da qeyd olunur.',
    open: 'Mənbələr fərqlənəndə və ya nəsə məlum olmayanda bu da deyilir.',
    recorded: 'Məlumatlardakı hər dəyişiklik tarixi və səbəbi ilə qeyd olunur və aid olduğu səhifədə göstərilir.',
    copies:
      'Başqa sayta köçürülmüş nüsxənin məzmunu dəyişmir. Həmin sayt yükləyici skriptdən istifadə edirsə, ən son variant göstərilir.',
    server: 'Serverə hansı məlumatlar çatır',
    nothing:
      'Səhifələr və skriptlər kuki yaratmır, heç nə saxlamır, ziyarətçilərin sayını hesablamır və başqa yerdən heç nə yükləmir.',
    connection:
      'İstənilən səhifədə olduğu kimi, faylları verən server oxucunun bağlantı ünvanını, brauzerin adını, vaxtı və əksər hallarda səhifənin hansı sayta yerləşdirildiyini görür. Bunu istəməyən redaksiya faylları öz serverində saxlaya bilər.',
    licence: 'Lisenziya',
    data: 'Sitatlar və başlıqlar istisna olmaqla, məlumatlar:',
    code: 'Kod MIT lisenziyası ilə yayılır.',
    names: 'Redaksiyanın yazdığı və ya tərcümə etdiyi adlar',
    namesFrom:
      'Oxunmuş mənbələrin heç birində bu adlar və başlıqlar bu dildə yoxdur. Hər birinin əsas götürülən forması yanında verilib.',
  },
};
