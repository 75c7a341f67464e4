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

/** Looks a tag up in a list of tags: the same tag if the list has it, otherwise its language without script and region. */
export const closestLanguage = <Tag extends string>(tag: string, tags: Iterable<Tag>): Tag | undefined => {
  const [exact, primary] = [tag.toLowerCase(), primaryLanguage(tag)];
  let closest: Tag | undefined;
  for (const one of tags) {
    const lower = one.toLowerCase();
    if (lower === exact) return one;
    if (lower === primary) closest = one;
  }
  return closest;
};
