/**
 * The number or letter of a section. A locator that is a word, such as "Preamble", is in the language of the document and
 * says what the heading says in the reader's, so it is none.
 */
export const numberOf = ({ locator }: { readonly locator: string }): string | undefined =>
  /[\p{Ll}\p{Lo}]{2}/u.test(locator) ? undefined : locator;
