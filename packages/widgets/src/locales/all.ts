import { primaryLanguage, type Slice } from '@baku-charter/core';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { en, type Locale } from './en.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

const LOCALES: Readonly<Record<string, Locale>> = { en, az, ru, tr, ar };

/** The words of the interface in the language of the data, where servers and builds have all; English where there are none. */
export const localeFor = ({ meta: { lang } }: Slice): Locale => {
  const language = primaryLanguage(lang);
  return (Object.hasOwn(LOCALES, language) ? LOCALES[language] : undefined) ?? en;
};
