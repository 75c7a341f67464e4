import { en, type Strings } from './en.ts';

const STRINGS: ReadonlyMap<string, Strings> = new Map([['en', en]]);

/** The interface in the language of the data, or in English where it is not translated. */
export const stringsFor = (lang: string): Strings => STRINGS.get(lang) ?? en;
