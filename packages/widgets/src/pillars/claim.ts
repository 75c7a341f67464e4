import { fill } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';

/** Words that somebody used, each in the quotation marks of the language, as one list. */
export const quotedWords = (
  { quoted, comma }: Pick<PillarsWords, 'quoted' | 'comma'>,
  words: readonly string[],
): string => words.map((text) => fill(quoted, { text })).join(comma);
