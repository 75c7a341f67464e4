import type { LanguageRow } from './languages.ts';
import type { CoreWords } from './words/en.ts';

/** The words around the data in one language, with the direction, locale and months of that language. */
export interface Words extends CoreWords, Pick<LanguageRow, 'dir' | 'locale' | 'months'> {
  /** BCP 47. */
  readonly lang: string;
}
