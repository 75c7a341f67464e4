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
  /** Only where marks differ: the first place at which they do. */
  differs?: Difference;
}

/** The first place at which a text differs from a quotation and its surroundings. */
export interface Difference {
  /** In which part of the selector it is. */
  part: 'prefix' | 'exact' | 'suffix';
  /** Which character of that part it is, from 1. */
  character: number;
  /** What stands there in the selector, and what in the text: several spaces or marks in a row are one difference. */
  wanted: string;
  found: string;
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
 * The position at which the wanted words stand in a text, or -1. Where they begin or end with a space, the text must have a
 * space or a mark there. So "water " is not found in "waters".
 */
const wordsAt = (text: string, wanted: string): number => {
  const words = wanted.trim();
  const [begins, ends] = [wanted.startsWith(' '), wanted.endsWith(' ')];
  const isEdge = (character: string | undefined) => character === undefined || character === ' ';
  let at = text.indexOf(words);
  while (at >= 0 && ((begins && !isEdge(text[at - 1])) || (ends && !isEdge(text[at + words.length])))) {
    at = text.indexOf(words, at + 1);
  }
  return at;
};

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** Where the exact words stand between the prefix and the suffix, whatever spaces these have; -1 if nowhere. */
const offsetOf = (text: string, { prefix, exact, suffix }: Dataset['quotes'][number]['selector']): number => {
  // Pages indent with many spaces. The limit keeps the search fast where a text has thousands of them.
  const reach = 1000;
  const [before, after] = [withoutSpaces(prefix), withoutSpaces(suffix)];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const isThere =
      withoutSpaces(text.slice(Math.max(at - reach, 0), at)).endsWith(before) &&
      withoutSpaces(text.slice(end, end + reach)).startsWith(after);
    if (isThere) return at;
  }
  return -1;
};

/** Spaces and marks at the beginning of a text; where there are none, its first character, which then is another form of a letter. */
const beginningOf = (text: string) => /^(?:[\p{P}\p{Z}\p{Cf}\s`´])+/u.exec(text)?.[0] ?? /^./su.exec(text)?.[0] ?? '';
const spacesBefore = (text: string) => /\s*$/.exec(text)?.[0].length ?? 0;

/**
 * The first difference between a selector and a text that has the same words. The first word stands at `wordIn` of the
 * selector and at `wordAt` of the text. `undefined` if there is none.
 */
const firstDifference = (
  { prefix, exact, suffix }: Dataset['quotes'][number]['selector'],
  wordIn: number,
  text: string,
  wordAt: number,
): Difference | undefined => {
  const whole = prefix + exact + suffix;
  const differing = (at: number, wanted: string, found: string): Difference => {
    const parts = [
      ['prefix', 0],
      ['exact', prefix.length],
      ['suffix', prefix.length + exact.length],
    ] as const;
    const [part, start] = parts.findLast(([, begin]) => at >= begin) ?? parts[0];
    return { part, character: at - start + 1, wanted, found };
  };
  // Marks before the first word are compared from the word on, backwards.
  for (let back = 1; back <= wordIn; back += 1) {
    const [wanted = '', found = ''] = [whole[wordIn - back], text[wordAt - back]];
    if (wanted !== found) return differing(wordIn - back, wanted, found);
  }
  const [wanted, found] = [whole.slice(wordIn), text.slice(wordAt)];
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  if (at === wanted.length) return undefined;
  at -= spacesBefore(wanted.slice(0, at));
  return differing(wordIn + at, beginningOf(wanted.slice(at)), beginningOf(found.slice(at)));
};

/**
 * Looks for each quotation in the text of its source, by its W3C TextQuoteSelector: the exact words between the given
 * prefix and suffix. In prefix and suffix spaces may differ; in the words not a single character may. If one does, the
 * quotation is not found, and `difference` says whether a word differs, or only a space or mark, and `differs` names that place. A
 * quotation whose source has no text here is left out.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export const verifyQuotes = (
  { quotes }: Pick<Dataset, 'quotes'>,
  texts: Readonly<Record<string, string>>,
): Verification[] => {
  const wordsOf = new Map<string, Words>();
  return quotes.flatMap(({ id, source, selector }): Verification[] => {
    const { prefix, exact, suffix } = selector;
    const text = Object.hasOwn(texts, source) ? texts[source] : undefined;
    if (text === undefined) return [];
    const offset = offsetOf(text, selector);
    if (offset >= 0) return [{ id, found: true, offset }];

    const known = wordsOf.get(source) ?? wordsIn(text);
    wordsOf.set(source, known);
    const wanted = wordsIn(prefix + exact + suffix);
    const at = wordsAt(known.words, wanted.words);
    if (at < 0 || wanted.words.trim() === '') return [{ id, found: false, offset: -1, difference: 'words' }];
    const skipped = wanted.words.length - wanted.words.trimStart().length;
    const before = wanted.positions.findIndex((position) => position >= prefix.length) - skipped;
    const compared = (part: typeof selector, word: number, start: number) =>
      firstDifference(part, (wanted.positions[word] ?? 0) - start, text, known.positions[at + word - skipped] ?? 0);
    const word = [...wanted.positions.keys()].find(
      (index) => (wanted.positions[index] ?? 0) >= prefix.length && wanted.words[index] !== ' ',
    );
    // What differs around the words matters only where the words are the same.
    const inWords =
      word === undefined ? undefined : compared({ ...selector, prefix: '', suffix: '' }, word, prefix.length);
    const differs = inWords ?? compared(selector, skipped, 0);
    const position = known.positions[at + before] ?? -1;
    return [{ id, found: false, offset: position, difference: 'marks', ...(differs && { differs }) }];
  });
};
