import { closestLanguage, LANGUAGES, type Slice } from '@baku-charter/core';
import { WORDS } from '../generated/words.ts';
import type { ElementWords } from './words/en.ts';

/** The words in the language of the data, or in English. Only for servers and builds: it imports every language. */
export const elementWordsFor = ({ meta: { lang } }: { readonly meta: Pick<Slice['meta'], 'lang'> }): ElementWords =>
  WORDS[closestLanguage(lang, LANGUAGES) ?? 'en'];
