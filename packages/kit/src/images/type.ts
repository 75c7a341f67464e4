/** Typesetting: breaks words into lines of a size and width, and draws lines on a canvas. Skia shapes and measures. */
import { type FontRow, fontFor } from '@baku-charter/fonts';
import type { Said } from '@baku-charter/widgets/snippets';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { LineBreaker } from 'css-line-break';
import { FONT_STACK } from './fonts.ts';

interface Ink {
  readonly color: string;
  readonly weight?: 400 | 600;
}

/** Words that were measured and can be set in any size. */
export interface Run extends Ink {
  readonly said: Said;
  readonly rtl: boolean;
  readonly font: FontRow;
  /** Pieces that no line breaks, with their width at a size of 1, in which the scale of the font is: with the space that follows, and `bare` without it. */
  readonly parts: readonly { readonly text: string; readonly width: number; readonly bare: number }[];
}

/** Words in lines of one size. */
export interface Typeset {
  readonly run: Run;
  readonly size: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly height: number;
  /** The width of the longest line. */
  readonly width: number;
}

export type Side = 'left' | 'right';

const use = (context: SKRSContext2D, { color, weight = 400, said, rtl, font }: Omit<Run, 'parts'>, size: number) => {
  context.font = `${weight} ${size * font.scale}px ${FONT_STACK}`;
  context.lang = said.lang;
  context.direction = rtl ? 'rtl' : 'ltr';
  context.fillStyle = color;
};

/** Whether a text runs from right to left, which its first letter tells, as with `dir="auto"`. */
const isRtl = (text: string) =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

/** Keeps a dash from beginning a line, and a word of one letter from ending it. */
const bound = (text: string) => text.replace(/ (?=[—–] )/g, '\u00A0').replace(/(?<=^|[\s«“(])(\p{L}) /gu, '$1\u00A0');

const ruler = createCanvas(1, 1).getContext('2d');
/** Without hinting, widths grow with the size exactly. A large size rounds them least. */
const RULER_SIZE = 100;

/**
 * Shapes and measures words once, so that setting them in any size and width is arithmetic. Their letters tell the
 * direction; give `rtl` for words that have none, such as marks and years.
 */
export const measure = (said: Said, ink: Ink, rtl: boolean = isRtl(said.text)): Run => {
  const run = { ...ink, said, rtl, font: fontFor(said.text) };
  use(ruler, run, RULER_SIZE);
  const widthOf = (text: string) => ruler.measureText(text).width / RULER_SIZE;
  const parts: Run['parts'][number][] = [];
  const breaker = LineBreaker(bound(said.text), { lineBreak: 'strict' });
  for (let next = breaker.next(); !next.done; next = breaker.next()) {
    const text = next.value.slice();
    parts.push({ text, width: widthOf(text), bare: widthOf(text.trimEnd()) });
  }
  return { ...run, parts };
};

/** Lines of at most a width, at a size of 1. A part that is wider gets a line of its own. */
const wrapped = (parts: Run['parts'], widest: number) => {
  const lines: { text: string; width: number }[] = [];
  let [text, width, bare] = ['', 0, 0];
  for (const part of parts) {
    if (text && width + part.bare > widest) {
      lines.push({ text: text.trimEnd(), width: bare });
      [text, width] = ['', 0];
    }
    [text, bare, width] = [text + part.text, width + part.bare, width + part.width];
  }
  return [...lines, { text: text.trimEnd(), width: bare }];
};

/** Sets words in as few lines as a width allows, of about equal length. */
export const set = (run: Run, size: number, width: number): Typeset => {
  const lineHeight = size * run.font.lineHeight;
  let lines = wrapped(run.parts, width / size);
  for (let low = width / size / 2, high = width / size; lines.length > 1 && high - low > 0.1; ) {
    const middle = (low + high) / 2;
    const candidate = wrapped(run.parts, middle);
    if (candidate.length > lines.length) low = middle;
    else [high, lines] = [middle, candidate];
  }
  return {
    run,
    size,
    lines: lines.map(({ text }) => text),
    lineHeight,
    height: lines.length * lineHeight,
    width: Math.max(...lines.map((line) => line.width)) * size,
  };
};

/** Where the letters of the first line stand, if its space begins at `y`. */
const baseOf = ({ size, lineHeight }: Typeset, y: number) =>
  // 0.34 of the size brings the middle of a capital letter to the middle of its line.
  y + 0.5 * lineHeight + 0.34 * size;

/** Draws lines from `y` down, against a side at `x`. A mark that ends the last line may have a colour of its own. */
export const draw = (
  context: SKRSContext2D,
  typeset: Typeset,
  side: Side,
  x: number,
  y: number,
  closing?: { readonly mark: string; readonly color: string },
): void => {
  const { run, size, lines, lineHeight } = typeset;
  use(context, run, size);
  context.textAlign = side;
  const base = baseOf(typeset, y);
  for (const [index, line] of lines.entries()) {
    const ends = closing && index === lines.length - 1 && line.endsWith(closing.mark);
    const words = ends ? line.slice(0, -closing.mark.length) : line;
    context.fillText(words, x, base + index * lineHeight);
    if (!ends) continue;
    const { width } = context.measureText(words);
    context.fillStyle = closing.color;
    context.fillText(closing.mark, side === 'left' ? x + width : x - width, base + index * lineHeight);
  }
};

/** Draws a mark against a side at `x`, larger than the words beside which it hangs, and as high as their first line. */
export const drawHanging = (
  context: SKRSContext2D,
  mark: Run,
  beside: Typeset,
  side: Side,
  x: number,
  y: number,
): void => {
  use(context, mark, 1.25 * beside.size);
  context.textAlign = side;
  context.fillText(mark.said.text, x, baseOf(beside, y) + 0.15 * beside.size);
};
