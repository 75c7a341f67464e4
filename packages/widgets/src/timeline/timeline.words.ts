import type { WordsNamed } from '../shared.words.ts';
import type { ElementWords } from '../words/en.ts';

/** The words that `<charter-timeline>` needs beside those of all elements. Its bundle holds no others. */
export const timelineWords = [
  ...([
    'timeline',
    'previous',
    'next',
    'position',
    'eventCount',
    'axis',
    'milestones',
    'listed',
    'kinds',
    'channels',
  ] as const),
  ...(['disagreement', 'working', 'participants', 'confidence', 'sourced', 'levels'] as const),
  ...(['at', 'atAbout', 'between', 'notBefore', 'notAfter', 'inferred'] as const),
] as const satisfies readonly (keyof ElementWords)[];

export type TimelineWords = WordsNamed<typeof timelineWords>;
