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
  previous: 'Назад',
  next: 'Далее',
  position: '{n} из {all}',
  eventCount: { one: '{n} событие', few: '{n} события', many: '{n} событий', other: '{n} события' },
  axis: {
    bar: 'несколько дней',
    uncertain: 'дата не точна',
    gap: '// пропущенное время',
    even: 'Промежутки равные, не в масштабе времени.',
    order: 'В пределах дня события стоят по порядку, а не по часам.',
  },
  copyQuotation: 'Копировать цитату',
  copyCitation: 'Копировать ссылку на источник',
  share: 'Поделиться',
  copied: 'Скопировано.',
  copyByHand: 'Браузер не разрешил копирование. Текст выделен здесь:',
  unavailable: 'Этот материал недоступен.',
  livePage: 'Источники, версия и исправления',
};
