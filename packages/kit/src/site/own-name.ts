import { LANGUAGE_ROWS, type Language } from '@baku-charter/core';

/** What a language is called in itself. */
export const ownNameOf = (tag: string): string => {
  if (Object.hasOwn(LANGUAGE_ROWS, tag)) return LANGUAGE_ROWS[tag as Language].name;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  // Georgian has capital letters for whole words only.
  return /^\p{Script=Georgian}/u.test(name) ? name : name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
};
