import type { LanguageRow } from './languages.ts';
import type { CoreWords } from './words/en.ts';

/**
 * What was put into words when data was built. The first use of `Intl` takes a phone a quarter of a second, so a page
 * writes only what is missing here.
 */
interface Written {
  /** Dates in words, by their EDTF. */
  readonly dates?: Readonly<Record<string, string>> | undefined;
  /** The plural category of each number from 0 on, for as long as it is written with the digits 0–9 alone. */
  readonly plurals?: readonly Intl.LDMLPluralRule[] | undefined;
}

/** The words around the data in one language, with the direction, locale and months of that language. */
export interface Words extends CoreWords, Written, Pick<LanguageRow, 'dir' | 'locale' | 'months'> {
  /** BCP 47. */
  readonly lang: string;
}
