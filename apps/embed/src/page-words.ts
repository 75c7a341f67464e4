import type { Language } from '@baku-charter/core';
import { ar } from './words/ar.ts';
import { az } from './words/az.ts';
import { en, type PageWords } from './words/en.ts';
import { ru } from './words/ru.ts';
import { tr } from './words/tr.ts';

const WORDS: Readonly<Record<Language, PageWords>> = { en, az, ru, tr, ar };

/** The words of live pages in a language; English where there are none in it. */
export const pageWordsFor = (lang: string): PageWords => (Object.hasOwn(WORDS, lang) ? WORDS[lang as Language] : en);
