/** Setting type: words into lines of a size and width, and lines onto a canvas. Skia shapes and measures. */
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { LineBreaker } from 'css-line-break';
import { FONT_FAMILIES } from './fonts.ts';
import type { Said } from './quote-words.ts';

interface Ink {
  readonly color: string;
  readonly weight?: 400 | 600;
}

/** Words that were measured, to be set in any size. */
export interface Run extends Ink {
  readonly said: Said;
  readonly rtl: boolean;
  /** What no line may end within, with its width at a size of 1, with and without the space that follows it. */
  readonly parts: readonly { readonly text: string; readonly width: number; readonly bare: number }[];
}

export interface Setting {
  readonly run: Run;
  readonly size: number;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly height: number;
  /** The width of the longest line. */
  readonly width: number;
}

export type Side = 'left' | 'right';

/** Arabic letters are smaller than Latin ones of the same size, and reach further up and down. */
const SCRIPTS = { latin: { scale: 1, leading: 1.36 }, arabic: { scale: 1.18, leading: 1.62 } };
const scriptOf = ({ rtl }: Pick<Run, 'rtl'>) => SCRIPTS[rtl ? 'arabic' : 'latin'];

const use = (context: SKRSContext2D, run: Omit<Run, 'parts'>, size: number) => {
  context.font = `${run.weight ?? 400} ${size * scriptOf(run).scale}px ${FONT_FAMILIES}`;
  context.lang = run.said.lang;
  context.direction = run.rtl ? 'rtl' : 'ltr';
  context.fillStyle = run.color;
};

/** Whether words run from the right, which their first letter tells, as with `dir="auto"`. */
const isRtl = (text: string) =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(text);

/** A dash does not begin a line, and a word of one letter does not end it. */
const bound = (text: string) => text.replace(/ (?=[—–] )/g, '\u00A0').replace(/(?<=^|[\s«“(])(\p{L}) /gu, '$1\u00A0');

const ruler = createCanvas(1, 1).getContext('2d');
/** Widths grow with the size exactly, since nothing is hinted; large, they are the least rounded. */
const RULER_SIZE = 100;

/** Shapes and measures words once; setting them in any size and width is arithmetic. */
export const measure = (said: Said, ink: Ink): Run => {
  const run = { ...ink, said, rtl: isRtl(said.text) };
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

/** Lines of at most a width, at a size of 1; a part that is wider has a line of its own. */
const wrapped = (parts: Run['parts'], measure: number) => {
  const lines: { text: string; width: number }[] = [];
  let [text, width, bare] = ['', 0, 0];
  for (const part of parts) {
    if (text && width + part.bare > measure) {
      lines.push({ text: text.trimEnd(), width: bare });
      [text, width] = ['', 0];
    }
    [text, bare, width] = [text + part.text, width + part.bare, width + part.width];
  }
  return [...lines, { text: text.trimEnd(), width: bare }];
};

/** Sets words in as few lines as a width allows, and makes those about equally long. */
export const set = (run: Run, size: number, width: number): Setting => {
  const { scale, leading } = scriptOf(run);
  const em = size * scale;
  let lines = wrapped(run.parts, width / em);
  for (let low = width / em / 2, high = width / em; lines.length > 1 && high - low > 0.1; ) {
    const middle = (low + high) / 2;
    const candidate = wrapped(run.parts, middle);
    if (candidate.length > lines.length) low = middle;
    else [high, lines] = [middle, candidate];
  }
  return {
    run,
    size,
    lines: lines.map(({ text }) => text),
    lineHeight: size * leading,
    height: lines.length * size * leading,
    width: Math.max(...lines.map((line) => line.width)) * em,
  };
};

/** Draws lines from `y` down, against a side at `x`. What opens a quotation can hang out, so that letters align. */
export const draw = (
  context: SKRSContext2D,
  setting: Setting,
  side: Side,
  x: number,
  y: number,
  { hanging }: { hanging: boolean } = { hanging: false },
): void => {
  const { run, size, lines, lineHeight } = setting;
  use(context, run, size);
  context.textAlign = side;
  const [first = ''] = lines;
  const widthOf = (text: string) => context.measureText(text).width;
  const mark = hanging ? widthOf(first) - widthOf(first.replace(/^[“„«]/, '')) : 0;
  for (const [index, line] of lines.entries()) {
    const out = index > 0 ? 0 : side === 'left' ? -mark : mark;
    // The middle of a capital letter stands in the middle of its line.
    context.fillText(line, x + out, y + (index + 0.5) * lineHeight + 0.34 * size);
  }
};
