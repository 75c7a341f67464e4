import { closestLanguage, LANGUAGES, type Slice } from '@baku-charter/core';
import { WORDS } from '../generated/words.ts';
import type { ElementWords } from './words/en.ts';

/** The words of the interface in the language of the data, where servers and builds have all; English where there are none. */
export const elementWordsFor = ({ meta: { lang } }: Slice): ElementWords =>
  WORDS[closestLanguage(lang, LANGUAGES) ?? 'en'];
