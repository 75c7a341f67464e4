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

/** Letters and digits alone, without marks: editors type neither quotation marks nor accents as the data has them. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .toLowerCase();

const quotationsIn = (data: Dataset): readonly ResolvedQuote[] =>
  data.quotes.flatMap(({ id }) => resolveQuote(data, id) ?? []);

/** Everyone who is quoted, by id, with the most quoted first. */
export const speakersIn = (data: Dataset): readonly (readonly [id: string, name: string])[] => {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { speaker } of quotationsIn(data)) {
    counts.set(speaker.id, { name: speaker.name, count: (counts.get(speaker.id)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([, a], [, b]) => b.count - a.count).map(([id, { name }]) => [id, name]);
};

export const found = (data: Dataset, { speaker, subject, find }: Search): readonly ResolvedQuote[] => {
  const words = plain(find).split(/\s+/).filter(Boolean);
  return quotationsIn(data).filter(({ quote, speaker: who, source }) => {
    const { text, translation, pillars, role } = quote;
    const all = plain([text, translation?.text ?? '', who.name, role, source.publisher].join(' '));
    const isAbout = subject === '' || pillars?.includes(subject) === true;
    return (speaker === '' || who.id === speaker) && isAbout && words.every((word) => all.includes(word));
  });
};
