/** What the project knows of a language, whoever writes in it. */
export interface LanguageRow {
  /** Its name in the language itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** ISO 15924. The fonts of pages and pictures are chosen by it. */
  readonly script: string;
  /** What `Intl` is given for dates, numbers and names. */
  readonly locale: string;
  /** The twelve months, for a language that some engine cannot write dates in. They are then written as day, month, year. */
  readonly months?: readonly string[] | undefined;
}

/** The languages of the data and of all words around it, by their BCP 47 tags, English first. */
export const LANGUAGE_ROWS = {
  // The texts are in British spelling; dates follow.
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
  // Engines differ in the digits they take for "ar" alone; the texts have these.
  ar: { name: 'العربية', dir: 'rtl', script: 'Arab', locale: 'ar-u-nu-latn' },
} as const satisfies Record<string, LanguageRow>;

/** A BCP 47 tag in which the dataset is published. */
export type Language = keyof typeof LANGUAGE_ROWS;

/** Languages in which the dataset is complete, as BCP 47 tags, English first. Every text has each of them. */
export const LANGUAGES = /* @__PURE__ */ Object.keys(LANGUAGE_ROWS) as readonly Language[];

/** The language of a BCP 47 tag, without script and region; tags mean the same in any case. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().replace(/-.*/, '');

/** Of some tags the one that serves for another: the same tag, else the same language without script and region. */
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
