import { WORDS } from '../generated/words.ts';
import { closestLanguage, LANGUAGES } from './languages.ts';
import type { Words } from './words.ts';

/** The words in a language; in English where there are none. A region or script is ignored. */
export const wordsFor = (lang: string): Words => WORDS[closestLanguage(lang, LANGUAGES) ?? 'en'];
