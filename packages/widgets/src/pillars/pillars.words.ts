import type { WordsNamed } from '../shared.words.ts';
import type { ElementWords } from '../words/en.ts';

/** The words that `<charter-pillars>` needs beside those of all elements. Its bundle holds no others. */
export const pillarsWords = [
  ...(['analyst', 'compare', 'matches', 'references', 'ourNumbering', 'modalities', 'certainty', 'levels'] as const),
  ...(['verdicts', 'details', 'matrixCaption', 'subject', 'textSays', 'verbsGo', 'analystSays', 'verdict'] as const),
  ...(['textSaid', 'analystSaid', 'steps', 'ladderText', 'ladderBoth'] as const),
  ...(['ladderDisc', 'ladderDiamond', 'ladderUnplaced'] as const),
  ...(['quotations', 'unofficialTranslation', 'timeline'] as const),
] as const satisfies readonly (keyof ElementWords)[];

export type PillarsWords = WordsNamed<typeof pillarsWords>;
