import type { PluralForms } from '@baku-charter/core';
import { en as words } from '@baku-charter/core/words/en';

/**
 * The words of the interface in English, around those that core has for the data itself. Its shape is the shape of
 * every other language. A page loads one language at a time, so these files import nothing they could share.
 */
export const en = {
  ...words,
  sourceCount: { one: '{n} source', other: '{n} sources' } as PluralForms,
  references: (locators: string) => `In the document: ${locators}`,
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

/** The words of the interface in one language. */
export type Locale = typeof en;
