import {
  dateInWords,
  fill,
  originalInWords,
  type ResolvedQuote,
  sourceAddress,
  translationInWords,
} from '@baku-charter/core';
import { type Block, type Extent, foreign, said, webAddress } from '../forms/blocks.ts';
import type { Markup } from '../markup.ts';
import { originInWords } from './quote.template.ts';
import type { QuoteWords } from './quote.words.ts';

/**
 * All that is said of a quotation. On a page of another language our translation leads, marked as unofficial, and the words as
 * they were published stand beneath it; then the attribution, which ends a figure, and the link at which the very words
 * are shown.
 */
const wholeBlocks = (m: Markup<QuoteWords>, { quote, speaker, source, wording }: ResolvedQuote): Block[] => {
  const { t } = m;
  const { text, lang, translation, role, date, wordingOf } = quote;
  const quoted = (words: string) => fill(t.quoted, { text: words });
  const cite = webAddress(source.url);
  const address = sourceAddress(source, text);
  const elsewhere = wording && sourceAddress(wording.source, wording.quote.text);
  const origin = originInWords(m, quote);
  const words: Block[] = translation
    ? [
        {
          kind: 'quotation',
          label: translationInWords(quote, t),
          runs: [{ text: quoted(translation.text), lang: foreign(translation.lang, m) }],
          cite,
        },
        {
          kind: 'paragraph',
          label: originalInWords(quote, t),
          runs: [{ text: quoted(text), lang, verbatim: true }],
        },
      ]
    : [
        {
          kind: 'quotation',
          ...(origin && { label: origin }),
          runs: [{ text: quoted(text), lang, verbatim: true }],
          cite,
        },
      ];
  return [
    ...words,
    {
      kind: 'attribution',
      runs: [
        { text: `${speaker.name}${t.comma}` },
        said(m, role),
        { text: '. ' },
        { text: source.publisher, verbatim: true },
        { text: `${t.comma}${dateInWords(date, t)}` },
      ],
    },
    ...(wordingOf ? ([{ kind: 'attribution', runs: [{ text: t.otherWording, href: elsewhere }] }] as const) : []),
    ...(address ? ([{ kind: 'source', runs: [{ text: t.checkInSource, href: address }] }] as const) : []),
  ];
};

/** The words that lead, marked as unofficial where they are ours, who said them, and when. The rest is on the live page. */
const lineBlocks = (m: Markup<QuoteWords>, { quote, speaker }: ResolvedQuote): Block[] => {
  const { t } = m;
  const { text, lang } = quote.translation ?? quote;
  return [
    {
      kind: 'quotation',
      ...(quote.translation && { label: translationInWords(quote, t) }),
      runs: [{ text: fill(t.quoted, { text }), lang: foreign(lang, m) }],
    },
    { kind: 'attribution', runs: [{ text: `${speaker.name}${t.comma}${dateInWords(quote.date, t)}` }] },
  ];
};

/** What pasted forms say of a quotation: its words and whose they are, as a line or in full. */
export const quoteBlocks = (m: Markup<QuoteWords>, records: readonly ResolvedQuote[], extent: Extent): Block[][] =>
  records.map((record) => (extent === 'line' ? lineBlocks(m, record) : wholeBlocks(m, record)));
