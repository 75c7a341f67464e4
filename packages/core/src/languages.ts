/** What every package needs to know of a language. */
export interface LanguageRow {
  /** Its name in the language itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO 15924. The fonts of pages and pictures are chosen by it. */
  readonly script: string;
  /** What `Intl` is given for dates, numbers and names. */
  readonly locale: string;
  /**
   * The names of the twelve months. Give them where some browser cannot write dates in the language; dates are then
   * written as day, month, year.
   */
  readonly months?: readonly string[] | undefined;
}

/** The languages of the data and of all words around it, by their BCP 47 tags, English first. */
export const LANGUAGE_ROWS = {
  // British, as the spelling of the texts.
  en: { name: 'English', dir: 'ltr', script: 'Latn', locale: 'en-GB' },
  az: {
    name: 'Azərbaycanca',
    dir: 'ltr',
    script: 'Latn',
    locale: 'az',
    // Chromium has no Azerbaijani, and would write "2026 M02 11".
    months: [
      ...['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun'],
      ...['iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
    ],
  },
  ru: { name: 'Русский', dir: 'ltr', script: 'Cyrl', locale: 'ru' },
  tr: { name: 'Türkçe', dir: 'ltr', script: 'Latn', locale: 'tr' },
  // For "ar" alone, engines differ in the digits they use. Our texts use 0–9.
  ar: { name: 'العربية', dir: 'rtl', script: 'Arab', locale: 'ar-u-nu-latn' },
} as const satisfies Record<string, LanguageRow>;

/** A BCP 47 tag in which the dataset is published. */
export type Language = keyof typeof LANGUAGE_ROWS;

/** The tags of all languages, English first. Every text of the data exists in each of them. */
export const LANGUAGES = /* @__PURE__ */ Object.keys(LANGUAGE_ROWS) as readonly Language[];

/** The language of a BCP 47 tag in lower case, without script and region: `az` for `az-Latn-AZ`. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/** Scripts that are written from right to left, and languages that are, where their tag names no script. */
const RIGHT_TO_LEFT =
  /* @__PURE__ */ 'adlm arab aran hebr nkoo rohg syrc thaa ar arc ckb dv fa he khw ks ps sd syr ug ur yi'.split(' ');

/** The direction in which a language is written, also one that is not of ours. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => {
  const [language = '', ...parts] = tag.toLowerCase().split(/[-_]/);
  const script = parts.find((part) => /^[a-z]{4}$/.test(part));
  return RIGHT_TO_LEFT.includes(script ?? language) ? 'rtl' : 'ltr';
};

/**
 * Looks a language up: the same tag if the list has it, otherwise what is left when its last parts are taken off one by
 * one (RFC 4647, section 3.4): `az` for `az-Latn-AZ`. Hosts also write `tr_TR`.
 */
export const closestLanguage = <Tag extends string>(tag: string, tags: Iterable<Tag>): Tag | undefined => {
  const known = [...tags];
  for (const parts = tag.toLowerCase().split(/[-_]/); parts.length > 0; parts.pop()) {
    const found = known.find((one) => one.toLowerCase() === parts.join('-'));
    if (found !== undefined) return found;
  }
  return undefined;
};
