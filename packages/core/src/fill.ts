/** A text per plural category (CLDR), with `{n}` where the number goes. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The type of a translation: the keys of the English table, with plural forms of the language's own. */
export type WordsLike<Table> = Table extends string
  ? string
  : Table extends { other: string }
    ? PluralForms
    : { readonly [Key in keyof Table]: WordsLike<Table[Key]> };

/** Puts values in place of the names in braces: `fill('between {start} and {end}', { start, end })`. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
