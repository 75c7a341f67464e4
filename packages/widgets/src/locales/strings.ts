import { en, type Strings } from './en.ts';

const STRINGS: Readonly<Record<string, Strings>> = { en };

/** The interface in the language of the data, or in English where it is not translated. */
export const stringsFor = (lang: string): Strings => STRINGS[lang] ?? en;
