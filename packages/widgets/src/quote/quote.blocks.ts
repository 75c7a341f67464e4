import { dateInWords, fill, type ResolvedQuote } from '@baku-charter/core';
import { type Block, foreign, said, webAddress } from '../forms/blocks.ts';
import type { Markup } from '../markup.ts';
import type { QuoteWords } from './quote.words.ts';

/** What pasted forms say of a quotation: the words, our translation if there is one, and the attribution. */
export const quoteBlocks = (m: Markup<QuoteWords>, records: readonly ResolvedQuote[]): Block[][] =>
  records.map(({ quote, speaker, source }) => {
    const { t } = m;
    const { text, lang, translation, role, date } = quote;
    const href = webAddress(source.url);
    const title = { lang: foreign(source.lang, m), href, verbatim: true } as const;
    const translated: Block[] = translation
      ? [
          {
            kind: 'translation',
            label: t.unofficialTranslation,
            runs: [{ text: fill(t.quoted, { text: translation.text }), lang: foreign(translation.lang, m) }],
          },
        ]
      : [];
    return [
      { kind: 'quotation', runs: [{ text: fill(t.quoted, { text }), lang, href, verbatim: true }] },
      ...translated,
      {
        kind: 'attribution',
        runs: [
          { text: `${speaker.name}${t.comma}` },
          said(m, role),
          { text: '. ' },
          { text: source.title ?? source.publisher, ...title },
          ...(source.title ? ([{ text: t.comma }, { text: source.publisher, verbatim: true }] as const) : []),
          { text: `${t.comma}${dateInWords(date, t)}` },
        ],
      },
    ];
  });
