import { WORDS } from '../generated/words.ts';
import { closestLanguage, LANGUAGES } from './languages.ts';
import type { Words } from './words.ts';

/** The words of a language, or the English ones if there are none. A region or script that has no words is ignored. */
export const wordsFor = (lang: string): Words => WORDS[closestLanguage(lang, LANGUAGES) ?? 'en'];
