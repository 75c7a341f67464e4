/** Finding one quotation among many: by who said it, what it is about, and the words in it. */
import { type Dataset, type ResolvedQuote, resolveQuote } from '@baku-charter/core';

export interface Search {
  /** The id of a person or organization; empty for anyone. */
  readonly speaker: string;
  /** The id of a pillar; empty for any. */
  readonly subject: string;
  /** Words that it must have, in any order. */
  readonly find: string;
}

export const EVERYTHING: Search = { speaker: '', subject: '', find: '' };

/**
 * Letters and digits alone, as editors type them who have no accents on their keyboard, and no i without a dot: marks are
 * left out, and the letters that only look like marked ones are those that they look like.
 */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[-\u2010-\u2015]/g, ' ')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'e')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]+/gu, '');

const quotationsIn = (data: Dataset): readonly ResolvedQuote[] =>
  data.quotes.flatMap(({ id }) => resolveQuote(data, id) ?? []);

/** All in which a quotation is found. The id of a speaker is the name in English, whatever the language of the data. */
const wordsOf = ({ pillars }: Dataset, { quote, speaker, source }: ResolvedQuote): string => {
  const subjects = pillars.filter(({ id }) => quote.pillars?.includes(id)).map(({ title }) => title);
  const { text, translation, role } = quote;
  return plain(
    [text, translation?.text ?? '', speaker.name, speaker.id, role, source.publisher, ...subjects].join(' '),
  );
};

export const found = (data: Dataset, { speaker, subject, find }: Search): readonly ResolvedQuote[] => {
  const words = plain(find).split(/\s+/).filter(Boolean);
  return quotationsIn(data).filter((quotation) => {
    const all = wordsOf(data, quotation);
    const isAbout = subject === '' || quotation.quote.pillars?.includes(subject) === true;
    const isBy = speaker === '' || quotation.speaker.id === speaker;
    return isBy && isAbout && words.every((word) => all.includes(word));
  });
};

/** A choice in a list, by its id, and how many quotations it would leave. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Those of whom there are quotations, and the one that is chosen already. */
const counted = (all: readonly Omit<Counted, 'count'>[], chosen: string, countOf: (id: string) => number) =>
  all.map((one): Counted => ({ ...one, count: countOf(one.id) })).filter(({ id, count }) => count > 0 || id === chosen);

/** Everyone who is quoted and fits what else is looked for, with the most quoted first. */
export const speakersIn = (data: Dataset, search: Search): readonly Counted[] => {
  const names = new Map(quotationsIn(data).map(({ speaker: { id, name } }) => [id, name]));
  const fitting = found(data, { ...search, speaker: '' });
  const countOf = (id: string) => fitting.filter(({ speaker }) => speaker.id === id).length;
  const all = [...names].map(([id, name]) => ({ id, name }));
  return counted(all, search.speaker, countOf).sort((a, b) => b.count - a.count);
};

/** Every subject of which a quotation fits what else is looked for. */
export const subjectsIn = (data: Dataset, search: Search): readonly Counted[] => {
  const fitting = found(data, { ...search, subject: '' });
  const countOf = (id: string) => fitting.filter(({ quote }) => quote.pillars?.includes(id)).length;
  const all = data.pillars.map(({ id, title }) => ({ id, name: title }));
  return counted(all, search.subject, countOf);
};
