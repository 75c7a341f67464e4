/**
 * What the plugin says to the people who write with it. Words that the builder has are taken from there; those about
 * WordPress stand here.
 */
import type { Language } from '@baku-charter/core';
import { ar } from '@baku-charter/embed/src/words/ar.ts';
import { az } from '@baku-charter/embed/src/words/az.ts';
import { en } from '@baku-charter/embed/src/words/en.ts';
import { ru } from '@baku-charter/embed/src/words/ru.ts';
import { tr } from '@baku-charter/embed/src/words/tr.ts';

const BUILDER = { en, az, ru, tr, ar };

const OWN: Readonly<
  Record<Language, { site: string; siteHelp: string; renew: string; problems: Record<string, string> }>
> = {
  en: {
    site: 'Charter Widgets: address of your embed site',
    siteHelp:
      'The words in posts then end in a link to its pages, and an address of it on a line of its own becomes the element. Leave it empty if you have no such site.',
    renew: 'Data has changed: renew the stored words',
    problems: {
      name: 'There is no choice “{asked}”. There are: {names}.',
      value: '{name}: “{asked}” is not possible. Write one of: {values}.',
      record: 'There is no record “{asked}”. Write an id such as “{example}”; the block shows all by name.',
      nothing: 'No record fits these choices. Choose others, or a longer time.',
      site: '“{asked}” is not the address of a site. Write it like https://example.com/charter/.',
    },
  },
  az: {
    site: 'Charter Widgets: yerləşdirmə saytınızın ünvanı',
    siteHelp:
      'Onda yazılardakı mətnlər bu saytın səhifələrinə keçidlə bitir, ayrı sətrə yazılmış ünvanı isə elementə çevrilir. Belə saytınız yoxdursa, boş saxlayın.',
    renew: 'Məlumat dəyişib: saxlanmış mətni yenilə',
    problems: {
      name: '“{asked}” adlı seçim yoxdur. Mümkün seçimlər: {names}.',
      value: '{name}: “{asked}” mümkün deyil. Bunlardan birini yazın: {values}.',
      record: '“{asked}” adlı qeyd yoxdur. “{example}” kimi bir id yazın; blok hamısını adı ilə göstərir.',
      nothing: 'Bu seçimlərə uyğun qeyd yoxdur. Başqa seçim edin və ya müddəti uzadın.',
      site: '“{asked}” sayt ünvanı deyil. Belə yazın: https://example.com/charter/.',
    },
  },
  ru: {
    site: 'Charter Widgets: адрес вашего сайта для встраивания',
    siteHelp:
      'Тогда тексты в записях заканчиваются ссылкой на его страницы, а его адрес на отдельной строке превращается в элемент. Если такого сайта нет, оставьте поле пустым.',
    renew: 'Данные изменились: обновить сохранённый текст',
    problems: {
      name: 'Параметра «{asked}» нет. Есть: {names}.',
      value: '{name}: значение «{asked}» невозможно. Напишите одно из: {values}.',
      record: 'Записи «{asked}» нет. Укажите id, например «{example}»; блок показывает все по названиям.',
      nothing: 'Этому выбору не соответствует ни одна запись. Измените выбор или увеличьте период.',
      site: '«{asked}» — не адрес сайта. Напишите так: https://example.com/charter/.',
    },
  },
  tr: {
    site: 'Charter Widgets: yerleştirme sitenizin adresi',
    siteHelp:
      'Böylece yazılardaki metinler bu sitenin sayfalarına giden bir bağlantıyla biter ve tek başına bir satıra yazılan adresi öğeye dönüşür. Böyle bir siteniz yoksa boş bırakın.',
    renew: 'Veriler değişti: saklanan metni yenile',
    problems: {
      name: '“{asked}” adlı bir seçenek yok. Seçenekler: {names}.',
      value: '{name}: “{asked}” kullanılamaz. Şunlardan birini yazın: {values}.',
      record: '“{asked}” adlı kayıt yok. “{example}” gibi bir kimlik yazın; blok hepsini adıyla gösterir.',
      nothing: 'Bu seçimlere uyan kayıt yok. Başka seçimler yapın ya da süreyi uzatın.',
      site: '“{asked}” bir site adresi değil. Şöyle yazın: https://example.com/charter/.',
    },
  },
  ar: {
    site: 'Charter Widgets: عنوان موقع التضمين لديكم',
    siteHelp:
      'عندئذ تنتهي النصوص في المقالات برابط إلى صفحاته، ويتحول عنوانه المكتوب في سطر مستقل إلى العنصر. اتركوا الحقل فارغًا إن لم يكن لديكم مثل هذا الموقع.',
    renew: 'تغيّرت البيانات: تحديث النص المحفوظ',
    problems: {
      name: 'لا يوجد خيار باسم «{asked}». الخيارات المتاحة: {names}.',
      value: '{name}: القيمة «{asked}» غير ممكنة. اكتبوا إحدى القيم: {values}.',
      record: 'لا يوجد سجل باسم «{asked}». اكتبوا معرّفًا مثل «{example}»؛ وتعرض المكوّنة جميعها بأسمائها.',
      nothing: 'لا يوافق هذه الخيارات أي سجل. غيّروا الخيارات أو وسّعوا المدة.',
      site: '«{asked}» ليس عنوان موقع. اكتبوه هكذا: https://example.com/charter/.',
    },
  },
};

/** The words of the plugin in a language. */
export const pluginWords = (lang: Language) => {
  const { elements, builder } = BUILDER[lang];
  const { about, quotation, subjects, singleEvents, tickNone, from, to, dateHint, dateFault, language, extent } =
    builder;
  const { theme, variant, layout, scale, headingLevel, open } = builder.labels;
  const { glance, full } = builder.extents;
  return {
    elements,
    about,
    ...{ quotation, subjects, singleEvents, tickNone, from, to, dateHint, language, extent },
    labels: { theme, variant, layout, scale, 'heading-level': headingLevel, open },
    values: builder.values,
    extents: { glance, full },
    ...OWN[lang],
    problems: { ...OWN[lang].problems, date: dateFault },
  };
};
