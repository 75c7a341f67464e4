import { primaryLanguage } from '../languages.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en, type Words } from './en.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

const WORDS: Readonly<Record<string, Words>> = { en, az, ru, tr, ar };

/** The words in a language; in English where there are none. A region or script is ignored. */
export const wordsFor = (lang: string): Words => {
  const language = primaryLanguage(lang);
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? en;
};
