import type { WordsNamed } from '../shared.words.ts';
import type { ElementWords } from '../words/en.ts';

/** The words that `<charter-quote>` needs beside those of all elements. Its bundle holds no others. */
export const quoteWords = [
  'unofficialTranslation',
  'translatedTwice',
  'original',
  'asPublished',
  'inLanguage',
  'language',
  'checkInSource',
  'otherWording',
  'sourceTranslates',
  'copy',
  'copyQuotation',
  'cite',
  'copyCitation',
  'share',
  'copied',
  'copyByHand',
] as const satisfies readonly (keyof ElementWords)[];

export type QuoteWords = WordsNamed<typeof quoteWords>;
