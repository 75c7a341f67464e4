import type { Dataset } from './types.ts';

/** Whether a quotation stands in the text of its source, and where. */
export interface Verification {
  id: string;
  found: boolean;
  /** The position of its first character in UTF-16 code units, from 0; -1 if it was not found. */
  offset: number;
}

/**
 * Looks for each quotation in the text of its source, by its W3C TextQuoteSelector: the exact words between the given
 * prefix and suffix. Nothing is normalised, so that a single changed character counts as not found. Quotations whose
 * source has no text here are left out.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const verifyQuotes = (
  { quotes }: Pick<Dataset, 'quotes'>,
  texts: Readonly<Record<string, string>>,
): Verification[] =>
  quotes.flatMap(({ id, source, selector: { prefix, exact, suffix } }) => {
    if (!Object.hasOwn(texts, source)) return [];
    const start = texts[source]?.indexOf(prefix + exact + suffix) ?? -1;
    return [{ id, found: start >= 0, offset: start < 0 ? -1 : start + prefix.length }];
  });
