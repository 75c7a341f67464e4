import { type ResolvedPillar, type ResolvedQuote, resolveQuote, type Slice } from '@baku-charter/core';

/** One of the quotations of the analyst: of the one person quoted from the interview that the pillars cite. */
export const analystQuote = (data: Slice, records: readonly ResolvedPillar[]): ResolvedQuote | undefined => {
  const cited = new Set(records.flatMap(({ pillar }) => pillar.analyst.flatMap(({ sources }) => sources)));
  const interviews = data.sources.filter(({ id, kind }) => kind === 'interview' && cited.has(id));
  const quotes = data.quotes.filter(({ source }) => interviews.some(({ id }) => id === source));
  const [quote] = quotes;
  const isOnly = quote && interviews.length === 1 && quotes.every(({ speaker }) => speaker === quote.speaker);
  return isOnly ? resolveQuote(data, quote.id) : undefined;
};
