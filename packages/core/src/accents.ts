/** Puts an accent on every plain letter, so that a text can be told from English and still be read. */

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
/** The typeface that pictures are drawn with has these letters; where it has none with an accent, one that looks alike. */
const ACCENTED = 'áßçďéƒğĥíĵķļṃñóþφŕšťúψŵжýž';
const CAPITALS = 'ÁẞÇĎÉƒĞĤÍĴĶĻṂÑÓÞΦŔŠŤÚΨŴЖÝŽ';
const VOWELS = 'aeiouy';

const letters = new Map<string, string>();
for (let index = 0; index < PLAIN.length; index += 1) {
  const plain = PLAIN.charAt(index);
  letters.set(plain, ACCENTED.charAt(index));
  letters.set(plain.toUpperCase(), CAPITALS.charAt(index));
}

/** A text with accents and no longer than it was, for a field whose length is limited. */
export const accentedText = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => letters.get(letter) ?? letter);

/** The same with every vowel twice, which makes it about 40 % longer. */
export const lengthenedText = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const marked = accentedText(letter);
    return VOWELS.includes(letter.toLowerCase()) ? marked + marked.toLowerCase() : marked;
  });
