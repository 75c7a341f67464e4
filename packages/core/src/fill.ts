/** A word per plural category (CLDR); `{n}` is where the number stands. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The shape of a table of words: the same keys with words of another language, and its own plural forms. */
export type WordsLike<Table> = Table extends string
  ? string
  : Table extends { other: string }
    ? PluralForms
    : { readonly [Key in keyof Table]: WordsLike<Table[Key]> };

/** Puts values where a text names them in braces: `fill('between {start} and {end}', { start, end })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
