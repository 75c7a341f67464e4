import { ar } from '@baku-charter/core/words/ar';
import { az } from '@baku-charter/core/words/az';
import { en, type Words } from '@baku-charter/core/words/en';
import { ru } from '@baku-charter/core/words/ru';
import { tr } from '@baku-charter/core/words/tr';

const WORDS: Readonly<Record<string, Words>> = { en, az, ru, tr, ar };

/** The words around a dataset in its language; in English where there are none. A region or script is ignored. */
export const wordsFor = (lang: string): Words => {
  const [language = ''] = lang.split('-');
  return (Object.hasOwn(WORDS, language) ? WORDS[language] : undefined) ?? en;
};
