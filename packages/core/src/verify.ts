import type { Dataset } from './types.ts';

/** Whether a quotation stands in the text of its source, and where. */
export interface Verification {
  id: string;
  found: boolean;
  /** Where its first character stands, in UTF-16 code units from 0; -1 where it was not found. */
  offset: number;
}

/**
 * Looks for each quotation in the text of its source, by its W3C TextQuoteSelector: the exact words with
 * what stands directly before and after them. Nothing is normalised: a single changed character is a miss.
 * Quotations whose source has no text are left out.
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
