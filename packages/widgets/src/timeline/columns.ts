/**
 * How wide the columns of a timeline are, and in which cells the entries stand. Where columns share the rows of a grid, an
 * entry of three lines beside one of two would leave a hole. So rows are a few pixels high, and an entry takes as many as
 * its words are likely to need. How wide letters are is not known here: where the guess is wrong, rows grow, and nothing
 * overlaps.
 */

/** What is known here of an entry. */
export interface Worded {
  /** What stands above the title. */
  readonly whereabouts?: string | undefined;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly milestone?: string | undefined;
}

/** A cell, its column and row counted from 0. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

/** In pixels: a row, the lines of an entry, and an average letter in them, as they are on most pages. */
const ROW = 4;
const LINES = { around: 10, title: 20, small: 16 } as const;
const LETTERS = { title: 9, small: 6.6 } as const;
/** How much wider than an average letter some letters are. */
const WIDER = [
  [/[mw\p{Lu}]/gu, 0.45],
  [/[fijlrt.,;:'’-]/g, -0.4],
  [/\p{Script=Cyrillic}/gu, 0.07],
  [/\p{Script=Arabic}/gu, -0.2],
] as const;

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
const highest = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other), 0);

/** How wide a word is, in average letters. */
const widthOf = (word: string) =>
  WIDER.reduce((width, [letters, wider]) => width + wider * (word.match(letters)?.length ?? 0), word.length);

/** In how many lines words stand if an average letter is so wide. */
const linesOf = (text: string, letter: number, width: number) => {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const needed = widthOf(word) * letter;
    if (used > 0 && used + letter + needed > width) [lines, used] = [lines + 1, needed];
    else used += needed + (used > 0 ? letter : 0);
  }
  return lines;
};

/** The rows that the entry of an event takes in a column of so many pixels. */
export const rowsFor = (
  { whereabouts = '', title = '', summary = '', milestone }: Worded,
  hasSummary: boolean,
  width: number,
): number => {
  const isLarge = milestone === 'signing';
  const height =
    LINES.around +
    LINES.small * linesOf(whereabouts, LETTERS.small, width) +
    (isLarge ? 4 : 0) +
    LINES.title * linesOf(title, LETTERS.title, width) +
    (hasSummary || isLarge ? LINES.small * linesOf(summary, LETTERS.small, width) : 0);
  return Math.ceil(height / ROW);
};

/** The cells of entries of so many rows that follow one another down columns which are not higher than `most`. */
export const cellsOf = (heights: readonly number[], most: number): Cell[] => {
  let [column, next] = [0, 0];
  return heights.map((rows) => {
    if (next > 0 && next + rows > most) [column, next] = [column + 1, 0];
    const row = next;
    next += rows;
    return { column, row, rows };
  });
};

/** The fewest rows with which entries fit into so many columns. */
export const mostRows = (heights: readonly number[], columns: number): number => {
  let most = Math.max(Math.ceil(sum(heights) / columns), highest(heights));
  while ((cellsOf(heights, most).at(-1)?.column ?? 0) >= columns) most += 1;
  return most;
};

/** How many columns chapters of so many events get: the fullest gets another one as long as there are fewer than `most`. */
export const columnsOf = (counts: readonly number[], most: number): number[] => {
  const columns = counts.map(() => 1);
  for (let left = most - counts.length; left > 0; left -= 1) {
    const full = counts.map((count, index) => count / (columns[index] ?? 1));
    if (highest(full) <= 1) break;
    const fullest = full.indexOf(highest(full));
    columns[fullest] = (columns[fullest] ?? 1) + 1;
  }
  return columns;
};

/** How wide each column of chapters is, as a share of all: those with more to say are wider, and none is narrow. */
export const widthsOf = (counts: readonly number[], columns: readonly number[]): number[] => {
  const fullness = columns.flatMap((count, index) =>
    Array.from({ length: count }, () => 0.5 + (counts[index] ?? 0) / count),
  );
  return fullness.map((one) => one / sum(fullness));
};
