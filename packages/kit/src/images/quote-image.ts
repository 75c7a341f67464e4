/**
 * Draws a quotation as a picture, for link previews and for social networks that show only pictures. It looks like the
 * card of the element: its paper, its rules, its marks, and in place of the buttons the names of agreement and site.
 */
import type { Slice, Words } from '@baku-charter/core';
import { allSaid, type PictureSize, type PictureWords, pictureWords, type Said } from '@baku-charter/widgets/snippets';
import { createCanvas } from '@napi-rs/canvas';
import { checkCharacters, Undrawable } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { ANALYSIS, MUTED, PAPER, RULE, TEXT } from './palette.ts';
import { draw, drawHanging, measure, type Run, type Side, set, type Typeset } from './type.ts';

/** Measures in pixels. */
interface Layout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** The room between the margin and where lines begin, in which the opening mark hangs. */
  readonly gutter: number;
  /** The size of type for everything but the quotation. */
  readonly small: number;
  /** The largest size of type for the quotation. */
  readonly largest: number;
}

const LAYOUTS: Readonly<Record<PictureSize, Layout>> = {
  '1200x630': { width: 1200, height: 630, margin: 44, gutter: 36, small: 23, largest: 58 },
  '1080x1080': { width: 1080, height: 1080, margin: 72, gutter: 42, small: 27, largest: 68 },
};

/**
 * The smallest size of type for the words that lead. A phone shows a preview at a third of its size, where smaller letters
 * could not be read. The original beneath a translation may be as small as the caption.
 */
const SMALLEST = 25;

/** Pixels between two runs at the ends of a line. */
const GAP = 40;

/** How far the opening mark hangs from the words, as a part of their size. */
const HANG = 0.62;
/** The size of the original, as a part of that of its translation. */
const ORIGINAL = 0.62;

const roomIn = ({ width, margin, gutter }: Layout) => width - 2 * margin - gutter;
const onOneLine = (run: Run, size: number) => set(run, size, Number.MAX_SAFE_INTEGER);

/** Typesets that are drawn from `y` down, each `inset` from the edge where it begins. */
interface Block {
  readonly rows: readonly { readonly typeset: Typeset; readonly y: number; readonly inset: number }[];
  readonly height: number;
}

/** Two runs that follow each other in a line of the caption; if they are too long for it, one below the other. */
const caption = (
  words: PictureWords,
  first: Run,
  second: Said,
  ink: Parameters<typeof measure>[1],
  layout: Layout,
): Block => {
  const { small } = layout;
  const isRtl = words.dir === 'rtl';
  const [start, end] = [first, measure({ ...second, text: words.comma + second.text }, ink, isRtl)].map((run) =>
    onOneLine(run, small),
  ) as [Typeset, Typeset];
  if (start.width + end.width <= roomIn(layout)) {
    // Lines of one script are higher than those of another. Both runs get the higher line, so that their letters align.
    const lineHeight = Math.max(start.lineHeight, end.lineHeight);
    const rows = [
      { typeset: { ...start, lineHeight }, y: 0, inset: 0 },
      { typeset: { ...end, lineHeight }, y: 0, inset: start.width },
    ];
    return { rows, height: lineHeight };
  }
  const [above, below] = [first, measure(second, ink, isRtl)].map((run) => set(run, small, roomIn(layout))) as [
    Typeset,
    Typeset,
  ];
  const rows = [
    { typeset: above, y: 0, inset: 0 },
    { typeset: below, y: above.height, inset: 0 },
  ];
  return { rows, height: above.height + below.height };
};

/** Two runs on one line: `start` where lines begin, `end` where they end. */
const pair = (start: Run, end: Run, layout: Layout) => {
  const { small } = layout;
  const room = roomIn(layout) - GAP;
  const endWidth = Math.min(onOneLine(end, small).width, Math.max(room / 2, room - onOneLine(start, small).width));
  const [first, second] = [set(start, small, room - endWidth), set(end, small, endWidth + 1)];
  const lineHeight = Math.max(first.lineHeight, second.lineHeight);
  const ends = { start: { ...first, lineHeight }, end: { ...second, lineHeight } };
  return { ...ends, height: Math.max(first.lines.length, second.lines.length) * lineHeight };
};

/** The lines below the quotation, and the room that they leave for it between `top` and `bottom`. */
const surroundings = (words: PictureWords, layout: Layout) => {
  const { height, margin, small } = layout;
  const quiet = (said: Said) => measure(said, { color: MUTED });
  const strong = (said: Said) => measure(said, { color: TEXT, weight: 600 });
  const captions = [
    caption(words, strong(words.speaker), words.role, { color: TEXT }, layout),
    caption(words, quiet(words.publisher), words.date, { color: MUTED }, layout),
  ];
  const foot = pair(strong(words.agreement), quiet(words.site), layout);
  const footTop = height - margin - foot.height;
  const footRule = footTop - 0.5 * small;
  const captionTop = footRule - 0.5 * small - captions.reduce((sum, block) => sum + block.height, 0);
  const captionRule = captionTop - 0.4 * small;
  return {
    captions,
    foot,
    footTop,
    footRule,
    captionTop,
    captionRule,
    top: margin + 0.7 * small,
    bottom: captionRule - 0.5 * small,
  };
};

/** A colour stands for the analyst. What anybody else said is in that of the text. */
const inkOf = ({ isAnalysis }: Pick<PictureWords, 'isAnalysis'>) => (isAnalysis ? ANALYSIS : TEXT);

/** The words of the quotation, measured. */
const quoted = ({ lead, marks, translated, dir, isAnalysis }: PictureWords) => {
  const ink = inkOf({ isAnalysis });
  const strong = (said: Said, color: string) => measure(said, { color, weight: 600 });
  const words = measure({ ...lead, text: lead.text + marks.closing }, { color: TEXT });
  return {
    dir,
    opening: measure({ ...lead, text: marks.opening }, { color: ink }, words.rtl),
    words,
    translated: translated && {
      mark: strong(translated.mark, ink),
      label: measure(translated.label, { color: ink, weight: 600 }, dir === 'rtl'),
      original: measure(translated.original, { color: TEXT }),
    },
  };
};

/** The quotation set in one size, and where each part begins. `fits` says whether every line is narrow enough. */
const body = ({ words, translated, dir }: ReturnType<typeof quoted>, layout: Layout, size: number) => {
  const { small } = layout;
  const room = roomIn(layout);
  // Words that run against the page begin at the edge without a gutter.
  const indent = words.rtl === (dir === 'rtl') ? 0 : HANG * size;
  const lead = set(words, size, room - indent);
  const leadFits = lead.width <= room - indent;
  if (!translated)
    return { mark: undefined, lead, indent, leadY: 0, below: undefined, height: lead.height, fits: leadFits };

  const mark = set(translated.mark, small, room);
  const leadY = mark.height + 0.2 * small;
  const labelY = leadY + lead.height + 0.8 * small;
  const label = set(translated.label, small, room);
  const original = set(translated.original, Math.max(small, ORIGINAL * size), room);
  const below = { label, labelY, original, originalY: labelY + label.height };
  const fits = leadFits && original.width <= room;
  return { mark, lead, indent, leadY, below, height: below.originalY + original.height, fits };
};

/** The quotation in the largest size that fits. Words are never cut. */
const fitted = (words: PictureWords, layout: Layout, room: number) => {
  const runs = quoted(words);
  for (let size = layout.largest; size >= SMALLEST; size -= 1) {
    const placed = body(runs, layout, size);
    if (placed.fits && placed.height <= room) return { ...placed, opening: runs.opening };
  }
  throw new Undrawable(
    `the quotation "${words.id}" has more words than a picture of ${layout.width} by ${layout.height} can show in a ` +
      `type of ${SMALLEST} px; split it into sentences, one record each`,
  );
};

/** A canvas with the edges of the text, and what draws on it. */
const canvasOf = ({ width, height, margin, gutter }: Layout, dir: PictureWords['dir']) => {
  const context = createCanvas(width, height).getContext('2d');
  const [start, end]: [Side, Side] = dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const edge = { left: margin, right: width - margin };
  edge[start] += start === 'left' ? gutter : -gutter;
  /** A position so many pixels from the edge on a side. */
  const from = (side: Side, inset: number) => (side === 'left' ? edge.left + inset : edge.right - inset);
  /** A rectangle across, from so many pixels from where lines begin. */
  const fill = (color: string, y: number, breadth: number, thickness: number, inset = 0) => {
    context.fillStyle = color;
    context.fillRect(
      start === 'left' ? from(start, inset) : from(start, inset) - breadth,
      Math.round(y),
      breadth,
      Math.round(thickness),
    );
  };
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  return { context, start, end, from, fill };
};

type Canvas = ReturnType<typeof canvasOf>;

const drawQuoted = (
  canvas: Canvas,
  { mark, lead, indent, leadY, below, opening }: ReturnType<typeof fitted>,
  closing: { readonly mark: string; readonly color: string },
  top: number,
) => {
  const { context, start, from } = canvas;
  if (mark) draw(context, mark, start, from(start, 0), top);
  const side = lead.run.rtl ? 'right' : 'left';
  drawHanging(context, opening, lead, side, from(side, indent - HANG * lead.size), top + leadY);
  draw(context, lead, side, from(side, indent), top + leadY, closing);
  if (!below) return;
  const { label, labelY, original, originalY } = below;
  const originalSide = original.run.rtl ? 'right' : 'left';
  draw(context, label, originalSide, from(originalSide, 0), top + labelY);
  draw(context, original, originalSide, from(originalSide, 0), top + originalY);
};

/** What stands around the data in a picture: words, and the name of the site. */
export interface Around {
  readonly words: Words;
  readonly site: string;
}

/** A picture of a quotation as PNG. Throws where the data has no such quotation, and an Undrawable where its words cannot be drawn. */
export const quoteImage = async (data: Slice, id: string, size: PictureSize, around: Around): Promise<Uint8Array> => {
  const words = pictureWords(data, id, around.words, around.site);
  for (const { text } of allSaid(words)) checkCharacters(text);
  const layout = LAYOUTS[size];
  const { width, height, margin } = layout;
  const beside = surroundings(words, layout);
  const placed = fitted(words, layout, beside.bottom - beside.top);

  const canvas = canvasOf(layout, words.dir);
  const { context, start, end, from, fill } = canvas;
  const ink = inkOf(words);
  fill(ink, margin, width - 2 * margin, 5, -layout.gutter);
  fill(RULE, beside.captionRule, roomIn(layout), 2);
  fill(RULE, beside.footRule, roomIn(layout), 2);
  drawQuoted(
    canvas,
    placed,
    { mark: words.marks.closing, color: ink },
    beside.top + (beside.bottom - beside.top - placed.height) / 2,
  );
  let y = beside.captionTop;
  for (const block of beside.captions) {
    for (const { typeset, y: offset, inset } of block.rows)
      draw(context, typeset, start, from(start, inset), y + offset);
    y += block.height;
  }
  draw(context, beside.foot.start, start, from(start, 0), beside.footTop);
  draw(context, beside.foot.end, end, from(end, 0), beside.footTop);
  return indexedPng(context.getImageData(0, 0, width, height).data, width, height);
};
