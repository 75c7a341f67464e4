/** The two sides of a subject, and whose quotations stand on which. */
import type { ResolvedPillar, Statement, Voice } from '@baku-charter/core';
import { verdictOf } from '../markup.ts';
import type { PillarsWords } from './pillars.words.ts';

type Pillar = ResolvedPillar['pillar'];
export type Quotes = ResolvedPillar['quotes'];

/** What one side says of a subject: first what sets it against the other, where the data has that, then all else. */
export interface Side {
  readonly leads: readonly Statement[];
  readonly all: readonly Statement[];
}

/** The side of the text, and that of the analyst. Without a verdict nothing leads. */
export const sidesOf = (pillar: Pillar): readonly [text: Side, analyst: Side] => {
  const { document, analyst, comparison } = pillar;
  const side = (isHis: boolean, all: readonly Statement[]): Side => {
    const found = comparison.statements.filter(({ voice }) => (voice === 'analysis') === isHis);
    return verdictOf(pillar) ? { leads: found, all } : { leads: [], all: [...found, ...all] };
  };
  return [side(false, document), side(true, analyst)];
};

/** The voice of a side: a reporter's words may stand among those of the document. */
const voiceOf = ({ leads, all }: Side): Voice | undefined => (all.at(-1) ?? leads[0])?.voice;

/** All that a side says in the order in which it is read: in its own voice, and then what others reported. */
export const statementsOf = (side: Side): readonly Statement[] => {
  const shown = [...side.leads, ...side.all];
  const isOwn = ({ voice }: Statement) => voice === voiceOf(side);
  return [...shown.filter(isOwn), ...shown.filter((one) => !isOwn(one))];
};

/** What sets a side against the other, in its own voice. */
export const leadsOf = (side: Side): readonly Statement[] => side.leads.filter(({ voice }) => voice === voiceOf(side));

/** The names of the voices beside each other: text and analyst, as everywhere in this element. */
export const voiceNames = ({ voices, text, analyst }: PillarsWords): Readonly<Record<Voice, string>> => ({
  ...voices,
  document: text,
  analysis: analyst,
});

/** The quotations of the analyst, who is quoted from the interview that his statements cite, and those of others. */
export const quotesOf = ({ pillar, quotes }: ResolvedPillar): Record<'analyst' | 'others', Quotes> => {
  const { analyst, comparison } = pillar;
  const cited = [...analyst, ...comparison.statements.filter(({ voice }) => voice === 'analysis')].flatMap(
    ({ sources }) => sources,
  );
  const isHis = ({ source }: Quotes[number]) => source.kind === 'interview' && cited.includes(source.id);
  return { analyst: quotes.filter(isHis), others: quotes.filter((quote) => !isHis(quote)) };
};

const lengthOf = ({ leads, all }: Side) => [...leads, ...all].reduce((sum, { text }) => sum + text.length, 0);

/** The room that the line beneath a quotation takes, in letters. */
const ATTRIBUTION = 60;

/**
 * The analyst's quotations that stand on his side, those to the point first, which are about the fewest subjects: one at
 * least, and more until his side is as long as that of the text. The others follow below both, so that no side is white.
 */
export const quotesBeside = (record: ResolvedPillar): Record<'beside' | 'below', Quotes> => {
  const [text, analyst] = sidesOf(record.pillar).map(lengthOf);
  const { analyst: his, others } = quotesOf(record);
  const subjects = ({ quote }: Quotes[number]) => quote.pillars?.length ?? 0;
  const [beside, left]: [Quotes[number][], Quotes[number][]] = [[], []];
  let length = analyst ?? 0;
  for (const quote of [...his].sort((one, other) => subjects(one) - subjects(other))) {
    if (beside[0] && length >= (text ?? 0)) left.push(quote);
    else beside.push(quote);
    length += quote.quote.text.length + ATTRIBUTION;
  }
  return { beside, below: [...left, ...others] };
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
