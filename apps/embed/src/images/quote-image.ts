/** Draws a quotation as a picture, for link previews and for places that show nothing but pictures. */
import type { Slice } from '@baku-charter/core';
import { createCanvas } from '@napi-rs/canvas';
import { checkCharacters } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { allSaid, type QuoteWords, quoteWords, type Said } from './quote-words.ts';
import { draw, measure, type Run, type Setting, type Side, set } from './type.ts';

interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The size of all that is not quoted. */
  readonly small: number;
  /** The largest size of what is quoted. */
  readonly largest: number;
}

const FORMATS = {
  '1200x630': { width: 1200, height: 630, margin: 56, small: 23, largest: 54 },
  '1080x1080': { width: 1080, height: 1080, margin: 84, small: 26, largest: 64 },
} satisfies Record<string, Format>;

/** What a link preview takes, and what a square place takes. */
export type ImageSize = keyof typeof FORMATS;

/** All sizes, as they stand in file names. */
export const IMAGE_SIZES = Object.keys(FORMATS) as ImageSize[];

/** Below this a phone, which shows a preview at a third of its size, would show no more than grey. */
const SMALLEST = 26;

// The colours of the elements' light theme, on paper instead of white.
const PAPER = '#faf8f3';
const TEXT = '#1a1c1f';
const MUTED = '#44494f';
const RULE = '#b9bec4';
const ACCENT = '#0b4a6f';

/** Between two runs on one line. */
const GAP = 40;

/** Two runs on one line: one where lines begin, one where they end. */
const pair = (start: Run, end: Run, { width, margin, small }: Format) => {
  const room = width - 2 * margin - GAP;
  const natural = (run: Run) => set(run, small, Number.MAX_SAFE_INTEGER).width;
  const endWidth = Math.min(natural(end), Math.max(room / 2, room - natural(start)));
  const [first, second] = [set(start, small, room - endWidth), set(end, small, endWidth + 1)];
  // In another script the lines may be higher; they still stand on one base.
  const lineHeight = Math.max(first.lineHeight, second.lineHeight);
  const settings = { start: { ...first, lineHeight }, end: { ...second, lineHeight } };
  return { ...settings, height: Math.max(first.lines.length, second.lines.length) * lineHeight };
};

/** What stands above and below the quotation, and the room that it leaves between `top` and `bottom`. */
const frame = (words: QuoteWords, format: Format) => {
  const { height, margin, small } = format;
  const quiet = (said: Said) => measure(said, { color: MUTED });
  const strong = (said: Said, color: string) => measure(said, { color, weight: 600 });
  const head = pair(strong(words.agreement, ACCENT), quiet(words.site), format);
  const foot = [
    pair(strong(words.speaker, TEXT), quiet(words.publisher), format),
    pair(quiet(words.role), quiet(words.date), format),
  ];
  const footTop = height - margin - foot.reduce((sum, row) => sum + row.height, 0);
  const ruleAbove = margin + head.height + 0.5 * small;
  const ruleBelow = footTop - 0.7 * small;
  return { head, foot, footTop, ruleAbove, ruleBelow, top: ruleAbove + small, bottom: ruleBelow - 0.7 * small };
};

/** The quotation and, beneath it, its marked translation. */
const quoted = ({ original, translation }: QuoteWords) => [
  { run: measure(original, { color: TEXT }), isLabel: false },
  ...(translation
    ? [
        { run: measure(translation.label, { color: ACCENT, weight: 600 }), isLabel: true },
        { run: measure(translation.words, { color: MUTED }), isLabel: false },
      ]
    : []),
];

/** What is quoted, set in one size; `fits` where no line is wider than there is room for. */
const body = (runs: ReturnType<typeof quoted>, { width, margin, small }: Format, size: number) => {
  const settings: { setting: Setting; y: number }[] = [];
  let height = 0;
  for (const { run, isLabel } of runs) {
    const setting = set(run, isLabel ? small : size, width - 2 * margin);
    if (isLabel) height += 0.65 * size;
    settings.push({ setting, y: height });
    height += setting.height + (isLabel ? 0.15 * size : 0);
  }
  return { settings, height, fits: settings.every(({ setting }) => setting.width <= width - 2 * margin) };
};

/** The quotation as large as there is room for it. Words are never cut. */
const fitted = (words: QuoteWords, format: Format, room: number) => {
  const runs = quoted(words);
  for (let size = format.largest; size >= SMALLEST; size -= 1) {
    const { settings, height, fits } = body(runs, format, size);
    if (fits && height <= room) return { settings, height };
  }
  throw new Error(
    `The quotation "${words.id}" (${words.lang}) has more words than a picture of ${format.width} by ${format.height} ` +
      `can show in a type of ${SMALLEST} px. Split it into sentences, one record each.`,
  );
};

/** A picture of a quotation as PNG. Throws where the data has no such quotation and where its words cannot be drawn. */
export const quoteImage = async (data: Slice, id: string, size: ImageSize): Promise<Uint8Array> => {
  const words = quoteWords(data, id);
  for (const { text } of allSaid(words)) checkCharacters(text, `the quotation "${words.id}", ${words.lang}`);
  const format = FORMATS[size];
  const { width, height, margin } = format;
  const { head, foot, footTop, ruleAbove, ruleBelow, top, bottom } = frame(words, format);
  const { settings, height: used } = fitted(words, format, bottom - top);

  const context = createCanvas(width, height).getContext('2d');
  const fill = (color: string, left: number, y: number, breadth: number, thickness: number) => {
    context.fillStyle = color;
    context.fillRect(left, Math.round(y), breadth, thickness);
  };
  fill(PAPER, 0, 0, width, height);
  fill(ACCENT, margin, ruleAbove, width - 2 * margin, 4);
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
  for (const { setting, y: offset } of settings) {
    const side = setting.run.rtl ? 'right' : 'left';
    draw(context, setting, side, edge[side], top + (bottom - top - used) / 2 + offset, { hanging: true });
  }
  return indexedPng(context.getImageData(0, 0, width, height).data, width, height);
};
