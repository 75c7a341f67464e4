import type { ElementWords } from './words/en.ts';

/** The words that all elements need, by their names in the files of words. */
export const sharedWords = [
  ...(['comma', 'colon', 'quoted', 'voices', 'unknowns', 'terms', 'sources', 'sourceCount'] as const),
  ...(['excerpt', 'titleFromAddress', 'allExcerpts', 'mostExcerpts', 'readInFull'] as const),
  ...(['about', 'uncertain', 'until', 'from', 'seasons', 'unspecified', 'unavailable'] as const),
] as const satisfies readonly (keyof ElementWords)[];

/** The words of an element: those that all need, and its own by their names. */
export type WordsNamed<Names extends readonly (keyof ElementWords)[]> = Pick<
  ElementWords,
  'lang' | 'dir' | 'locale' | 'months' | 'dates' | 'plurals' | (typeof sharedWords)[number] | Names[number]
>;

export type SharedWords = WordsNamed<[]>;
