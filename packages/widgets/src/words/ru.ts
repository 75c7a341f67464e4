import type { WidgetWords } from './en.ts';

/** The same in Russian. */
export const ru: WidgetWords = {
  sourceCount: { one: '{n} источник', few: '{n} источника', many: '{n} источников', other: '{n} источника' },
  allExcerpts: 'Все источники прочитаны в отрывках.',
  mostExcerpts: 'Прочитаны в отрывках, если не указано иное.',
  readInFull: 'прочитано полностью',
  references: 'В документе: {locators}',
  analyst: 'Аналитик',
  compare: 'Слова аналитика и сравнение с документом',
  verdicts: {
    supported: 'Совпадает',
    'partly-supported': 'Совпадает отчасти',
    stronger: 'Идет дальше',
    reversed: 'Наоборот',
    'not-supported': 'В прочитанном нет',
    opinion: 'Мнение',
  },
  details: 'Подробнее',
  sourcesDiffer: 'Подробнее; источники расходятся',
  earlier: 'Раньше',
  later: 'Позже',
  checkInSource: 'Проверить в источнике',
  otherWording: 'В другом источнике слова переданы иначе',
  copyQuotation: 'Копировать цитату',
  copyCitation: 'Копировать ссылку на источник',
  share: 'Поделиться',
  copied: 'Скопировано.',
  copyByHand: 'Браузер не разрешил копирование. Текст выделен здесь:',
  unavailable: 'Этот материал недоступен.',
  livePage: 'Источники, версия и исправления',
};
