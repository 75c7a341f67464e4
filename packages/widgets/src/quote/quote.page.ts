/** What is said of quotations beyond their element: in lists, and of their live pages. */
import { type Dataset, fill, type ResolvedQuote } from '@baku-charter/core';
import type { PageFacts } from '../page-facts.ts';
import { PICTURE_SIZES } from '../picture.ts';
import type { ElementWords } from '../words/en.ts';
import { pictureAlt } from './quote.picture.ts';

/** The words that lead. A translation says that it is ours, since it stands here without the original. */
export const quoteLabel = ({ quote, speaker }: ResolvedQuote, t: ElementWords): string => {
  const { text, translation } = quote;
  const words = speaker.name + t.colon + fill(t.quoted, { text: translation?.text ?? text });
  return translation ? `${words} (${t.unofficialTranslation})` : words;
};

export const quotePage = (data: Dataset, t: ElementWords, record: ResolvedQuote): PageFacts => ({
  title: quoteLabel(record, t),
  description: `${t.quotations}${t.comma}${data.charter.shortTitle}`,
  height: record.quote.translation ? 620 : 480,
  alt: pictureAlt(data, record.quote.id, t),
  pictures: PICTURE_SIZES,
});
