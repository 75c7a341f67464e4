import type { Words, WordsLike } from '@baku-charter/core';

/** The words of the interface in English. Other languages have the same keys. Names in braces stand for values. */
export const en = {
  sourceCount: { one: '{n} source', other: '{n} sources' },
  references: 'In the document: {locators}',
  analyst: 'The analyst',
  compare: 'The analyst, and how the two compare',
  details: 'More about this',
  sourcesDiffer: 'More about this; sources differ',
  earlier: 'Earlier',
  later: 'Later',
  copyQuotation: 'Copy quotation',
  copyCitation: 'Copy citation',
  share: 'Share',
  copied: 'Copied.',
  copyByHand: 'Your browser did not allow copying. The text is selected here:',
  unavailable: 'This content is not available.',
  livePage: 'Sources, version and corrections',
};

/** The words of this package in one language. */
export type WidgetWords = WordsLike<typeof en>;

/** All words that an element shows: those of this package, and those of core around the data. */
export type ElementWords = Words & WidgetWords;
