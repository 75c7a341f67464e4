import type { WidgetWords } from './en.ts';

/** The same in Arabic. */
export const ar: WidgetWords = {
  sourceCount: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '{n} مصادر',
    many: '{n} مصدرا',
    other: '{n} مصدر',
  },
  allExcerpts: 'قُرئت مقتطفات منها جميعا.',
  mostExcerpts: 'قُرئت مقتطفات منها ما لم يُذكر غير ذلك.',
  readInFull: 'قُرئ كاملا',
  references: 'في الوثيقة: {locators}',
  analyst: 'المحلل',
  compare: 'أقوال المحلل ومقارنتها بالوثيقة',
  verdicts: {
    supported: 'متفق',
    'partly-supported': 'متفق جزئيا',
    stronger: 'أبعد من النص',
    reversed: 'عكس النص',
    'not-supported': 'ليس فيما قُرئ',
    opinion: 'رأي',
  },
  details: 'تفاصيل',
  sourcesDiffer: 'تفاصيل؛ المصادر غير متفقة',
  earlier: 'السابق',
  later: 'التالي',
  copyQuotation: 'نسخ الاقتباس',
  copyCitation: 'نسخ المرجع',
  share: 'مشاركة',
  copied: 'تم النسخ.',
  copyByHand: 'لم يسمح المتصفح بالنسخ. النص محدد هنا:',
  unavailable: 'هذا المحتوى غير متاح.',
  livePage: 'المصادر والإصدار والتصحيحات',
};
