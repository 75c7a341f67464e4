import type { Dataset } from './types.ts';

/** Whether a quotation stands in the text of its source, and where. */
export interface Verification {
  id: string;
  /** Whether it stands there letter for letter. */
  found: boolean;
  /** The position of its first character in UTF-16 code units, from 0; -1 if not even its words were found. */
  offset: number;
  /**
   * Only where it was not found: `marks` if the same words stand there, and no more than spaces, punctuation, forms of
   * one letter or invisible characters differ; else `words`.
   */
  difference?: 'marks' | 'words';
}

/** Punctuation, with the accents that stand in for quotation marks; not what is read aloud, such as "%" and "&". */
const MARKS = /[\p{Pc}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\s`´]|(?![%‰&#@*/])\p{Po}/gu;

/** Latin, Armenian and Arabic ligatures, and forms that a letter has in print. */
const LIGATURES = /[\uFB00-\uFDFF\uFE70-\uFEFC]/g;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The words of a text with one space between them, and for each character the position that it comes from. Without
 * invisible characters, with letters composed, and with ligatures as letters.
 */
const wordsIn = (text: string) => {
  let words = '';
  const positions: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const letters = segment
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
      .replace(MARKS, ' ');
    const added = letters.trim() === '' && words.endsWith(' ') ? '' : letters.replace(/ +/g, ' ');
    words += added;
    positions.push(...Array.from({ length: added.length }, () => index));
  }
  return { words, positions };
};

type Words = ReturnType<typeof wordsIn>;

/**
 * Looks for each quotation in the text of its source, by its W3C TextQuoteSelector: the exact words between the given
 * prefix and suffix. A single changed character counts as not found; `difference` tells a changed word from a changed
 * space or mark. Quotations whose source has no text here are left out.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const verifyQuotes = (
  { quotes }: Pick<Dataset, 'quotes'>,
  texts: Readonly<Record<string, string>>,
): Verification[] => {
  const wordsOf = new Map<string, Words>();
  return quotes.flatMap(({ id, source, selector: { prefix, exact, suffix } }): Verification[] => {
    const text = Object.hasOwn(texts, source) ? texts[source] : undefined;
    if (text === undefined) return [];
    const start = text.indexOf(prefix + exact + suffix);
    if (start >= 0) return [{ id, found: true, offset: start + prefix.length }];

    const known = wordsOf.get(source) ?? wordsIn(text);
    wordsOf.set(source, known);
    const wanted = wordsIn(prefix + exact + suffix);
    const at = known.words.indexOf(wanted.words.trim());
    if (at < 0 || wanted.words.trim() === '') return [{ id, found: false, offset: -1, difference: 'words' }];
    const skipped = wanted.words.length - wanted.words.trimStart().length;
    const before = wanted.positions.findIndex((position) => position >= prefix.length) - skipped;
    return [{ id, found: false, offset: known.positions[at + before] ?? -1, difference: 'marks' }];
  });
};
