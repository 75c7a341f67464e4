import type { WordsNamed } from '../shared.words.ts';
import type { ElementWords } from '../words/en.ts';

/** The words that `<charter-pillars>` needs beside those of all elements. Its bundle holds no others. */
export const pillarsWords = [
  ...([
    'finding',
    'differing',
    'spelled',
    'intend',
    'commit',
    'byline',
    'published',
    'byVerdict',
    'all',
    'shown',
  ] as const),
  ...(['verdicts', 'differs', 'aspects', 'details'] as const),
  ...(['text', 'analyst', 'matches', 'references', 'ourNumbering', 'modalities', 'certainty', 'levels'] as const),
  ...([
    'matrixCaption',
    'subject',
    'textSays',
    'verbsGo',
    'analystSays',
    'verdict',
    'textSaid',
    'analystSaid',
  ] as const),
  ...([
    'steps',
    'ladderText',
    'ladderBoth',
    'listed',
    'ladderVerbs',
    'unreached',
    'ladderDiamond',
    'ladderUnplaced',
  ] as const),
  ...(['quotations', 'unofficialTranslation', 'timeline'] as const),
] as const satisfies readonly (keyof ElementWords)[];

export type PillarsWords = WordsNamed<typeof pillarsWords>;
