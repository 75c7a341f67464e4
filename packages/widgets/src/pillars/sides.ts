/** The two sides of a subject, and whose quotations stand on which. */
import type { ResolvedPillar, Statement, Voice } from '@baku-charter/core';
import { verdictOf } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';

type Pillar = ResolvedPillar['pillar'];
export type Quotes = ResolvedPillar['quotes'];

/** What one side says of a subject. */
export interface Side {
  /** What stands beside the other side: what sets the two against each other, or all where the data does not say that. */
  readonly shown: readonly Statement[];
  /** All else, which is more particular. */
  readonly rest: readonly Statement[];
}

/** The side of the text, where the press may report what it says, and that of the analyst. */
export const sidesOf = (pillar: Pillar): readonly [text: Side, analyst: Side] => {
  const { document, analyst, comparison } = pillar;
  const side = (isHis: boolean, all: readonly Statement[]): Side => {
    const found = comparison.statements.filter(({ voice }) => (voice === 'analysis') === isHis);
    if (!verdictOf(pillar)) return { shown: [...found, ...all], rest: [] };
    return found[0] ? { shown: found, rest: all } : { shown: all, rest: [] };
  };
  return [side(false, document), side(true, analyst)];
};

/** What is said in the voice of a side, and what is only reported of it. */
export const byVoice = (statements: readonly Statement[]): Record<'own' | 'reported', readonly Statement[]> => {
  const isReported = ({ voice }: Statement) => voice === 'reported';
  return { own: statements.filter((one) => !isReported(one)), reported: statements.filter(isReported) };
};

/** Statements in the order in which they are read: first what is said, then what is only reported. */
export const inOrder = (statements: readonly Statement[]): Statement[] => Object.values(byVoice(statements)).flat();

/** The names of the voices beside each other: text and analyst, as everywhere in this element. */
export const voiceNames = ({ voices, text, analyst }: PillarsWords): Readonly<Record<Voice, string>> => ({
  ...voices,
  document: text,
  analysis: analyst,
});

/**
 * The quotations of the analyst, who is quoted from the interview that his statements cite, and those of others. First are
 * those to the point, which are about the fewest subjects.
 */
export const quotesOf = ({ pillar, quotes }: ResolvedPillar): Record<'analyst' | 'others', Quotes> => {
  const { analyst, comparison } = pillar;
  const cited = [...analyst, ...comparison.statements.filter(({ voice }) => voice === 'analysis')].flatMap(
    ({ sources }) => sources,
  );
  const isHis = ({ source }: Quotes[number]) => source.kind === 'interview' && cited.includes(source.id);
  const subjects = ({ quote }: Quotes[number]) => quote.pillars?.length ?? 0;
  const inOrderOfPoint = [...quotes].sort((one, other) => subjects(one) - subjects(other));
  return { analyst: inOrderOfPoint.filter(isHis), others: quotes.filter((quote) => !isHis(quote)) };
};

/** Whether words stand in one of these texts as they are, and not as a part of longer ones. Apostrophes are alike. */
export const isSaidIn = (texts: readonly string[], words: string): boolean => {
  const plain = (text: string) => text.replaceAll('’', "'").replaceAll('\u00a0', ' ');
  const isLetter = (letter = '') => /[\p{L}\p{N}]/u.test(letter);
  const wanted = plain(words);
  return texts.map(plain).some((text) => {
    const at = text.indexOf(wanted);
    return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + wanted.length]);
  });
};
