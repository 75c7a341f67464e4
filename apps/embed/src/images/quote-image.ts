/** Draws a quotation as a picture, for link previews and for social networks that show only pictures. */
import type { Slice } from '@baku-charter/core';
import { allSaid, type PictureSize, type PictureWords, pictureWords, type Said } from '@baku-charter/widgets/snippets';
import { createCanvas } from '@napi-rs/canvas';
import { checkCharacters } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { DOCUMENT, MUTED, PAPER, RULE, TEXT } from './palette.ts';
import { draw, measure, type Run, type Side, set, type Typeset } from './type.ts';

/** Measures in pixels. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The size of type for everything but the quotation. */
  readonly small: number;
  /** The largest size of type for the quotation. */
  readonly largest: number;
}

const LAYOUTS: Readonly<Record<PictureSize, Layout>> = {
  '1200x630': { width: 1200, height: 630, margin: 56, small: 23, largest: 54 },
  '1080x1080': { width: 1080, height: 1080, margin: 84, small: 26, largest: 64 },
};

/** A phone shows a preview at a third of its size, where smaller letters could not be read. */
const SMALLEST = 25;

/** Pixels between two runs on one line. */
const GAP = 40;

/** Two runs on one line: `start` where lines begin, `end` where they end. */
const pair = (start: Run, end: Run, { width, margin, small }: Layout) => {
  const room = width - 2 * margin - GAP;
  const natural = (run: Run) => set(run, small, Number.MAX_SAFE_INTEGER).width;
  const endWidth = Math.min(natural(end), Math.max(room / 2, room - natural(start)));
  const [first, second] = [set(start, small, room - endWidth), set(end, small, endWidth + 1)];
  // Scripts differ in the height of their lines; both runs take the higher one, to stand on one base line.
  const lineHeight = Math.max(first.lineHeight, second.lineHeight);
  const ends = { start: { ...first, lineHeight }, end: { ...second, lineHeight } };
  return { ...ends, height: Math.max(first.lines.length, second.lines.length) * lineHeight };
};

/** The lines above and below the quotation, and the room that they leave for it between `top` and `bottom`. */
const surroundings = (words: PictureWords, layout: Layout) => {
  const { height, margin, small } = layout;
  const quiet = (said: Said) => measure(said, { color: MUTED });
  const strong = (said: Said, color: string) => measure(said, { color, weight: 600 });
  const head = pair(strong(words.agreement, DOCUMENT), quiet(words.site), layout);
  const foot = [
    pair(strong(words.speaker, TEXT), quiet(words.publisher), layout),
    pair(quiet(words.role), quiet(words.date), layout),
  ];
  const footTop = height - margin - foot.reduce((sum, row) => sum + row.height, 0);
  const ruleAbove = margin + head.height + 0.5 * small;
  const ruleBelow = footTop - 0.7 * small;
  return { head, foot, footTop, ruleAbove, ruleBelow, top: ruleAbove + small, bottom: ruleBelow - 0.7 * small };
};

/** The quotation and, beneath it, its translation with the label that marks it as one. */
const quoted = ({ original, translation }: PictureWords) => [
  { run: measure(original, { color: TEXT }), isLabel: false },
  ...(translation
    ? [
        { run: measure(translation.label, { color: DOCUMENT, weight: 600 }), isLabel: true },
        { run: measure(translation.words, { color: MUTED }), isLabel: false },
      ]
    : []),
];

/** The quotation set in one size. `fits` says whether every line is as narrow as the picture needs. */
const body = (runs: ReturnType<typeof quoted>, { width, margin, small }: Layout, size: number) => {
  const placed: { typeset: Typeset; y: number }[] = [];
  let height = 0;
  for (const { run, isLabel } of runs) {
    const typeset = set(run, isLabel ? small : size, width - 2 * margin);
    if (isLabel) height += 0.65 * size;
    placed.push({ typeset, y: height });
    height += typeset.height + (isLabel ? 0.15 * size : 0);
  }
  return { placed, height, fits: placed.every(({ typeset }) => typeset.width <= width - 2 * margin) };
};

/** The quotation in the largest size that fits. Words are never cut. */
const fitted = (words: PictureWords, layout: Layout, room: number) => {
  const runs = quoted(words);
  for (let size = layout.largest; size >= SMALLEST; size -= 1) {
    const { placed, height, fits } = body(runs, layout, size);
    if (fits && height <= room) return { placed, height };
  }
  throw new Error(
    `The quotation "${words.id}" (${words.lang}) has more words than a picture of ${layout.width} by ${layout.height} ` +
      `can show in a type of ${SMALLEST} px. Split it into sentences, one record each.`,
  );
};

/** A picture of a quotation as PNG. Throws where the data has no such quotation, or its words cannot be drawn. */
export const quoteImage = async (data: Slice, id: string, size: PictureSize): Promise<Uint8Array> => {
  const words = pictureWords(data, id);
  for (const { text } of allSaid(words)) checkCharacters(text, `the quotation "${words.id}", ${words.lang}`);
  const layout = LAYOUTS[size];
  const { width, height, margin } = layout;
  const { head, foot, footTop, ruleAbove, ruleBelow, top, bottom } = surroundings(words, layout);
  const { placed, height: used } = fitted(words, layout, bottom - top);

  const context = createCanvas(width, height).getContext('2d');
  const fill = (color: string, left: number, y: number, breadth: number, thickness: number) => {
    context.fillStyle = color;
    context.fillRect(left, Math.round(y), breadth, thickness);
  };
  fill(PAPER, 0, 0, width, height);
  fill(DOCUMENT, margin, ruleAbove, width - 2 * margin, 4);
  fill(RULE, margin, ruleBelow, width - 2 * margin, 1);

  const edge = { left: margin, right: width - margin };
  const [start, end]: [Side, Side] = words.dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const drawPair = (row: ReturnType<typeof pair>, y: number) => {
    draw(context, row.start, start, edge[start], y);
    draw(context, row.end, end, edge[end], y);
  };
  drawPair(head, margin);
  let y = footTop;
  for (const row of foot) {
    drawPair(row, y);
    y += row.height;
  }
  for (const { typeset, y: offset } of placed) {
    const side = typeset.run.rtl ? 'right' : 'left';
    draw(context, typeset, side, edge[side], top + (bottom - top - used) / 2 + offset, { hanging: true });
  }
  return indexedPng(context.getImageData(0, 0, width, height).data, width, height);
};
