/** Draws the matrix of all pillars as a picture, for link previews: each subject with its ladder and its verdict. */
import type { Slice } from '@baku-charter/core';
import {
  type PillarsPicture,
  type PillarsPictureRow,
  pillarsPicture,
  type Said,
  saidInPillars,
} from '@baku-charter/widgets/snippets';
import type { ElementWords } from '@baku-charter/widgets/static';
import { createCanvas } from '@napi-rs/canvas';
import { checkCharacters, Undrawable } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { ANALYSIS, DOCUMENT, MUTED, PAPER, RULE, TEXT } from './palette.ts';
import { HEIGHT, MARGIN, MARK, type Pen, pen, ROOM, sizeBeside, sizeFor, WIDTH, widthOf } from './pen.ts';
import { measure } from './type.ts';

/** The columns, as distances from the side where lines begin. */
const TITLE = { start: 0, width: 480 };
const LADDER = { start: 500, width: 310 };
const VERDICT = { start: 835, width: ROOM - 835 };

const HEADLINE = 38;
const SMALL = 20;
/** The largest size of type in rows, and the smallest, for agreements with many subjects or long titles. */
const LARGEST = 25;
const SMALLEST = 14;
/** The height of a row, as a multiple of its type. */
const PITCH = 1.42;

const TOP = MARGIN + 1.3 * HEADLINE;
const ROWS_TOP = TOP + 2.7 * SMALL;
const FOOT_LINE = 1.4 * SMALL;

const stepAt = (step: number) => LADDER.start + (LADDER.width * (step + 0.5)) / 5;
const stepStart = (step: number) => LADDER.start + (LADDER.width * step) / 5;

const drawLadder = (tools: Pen, { text, word, way }: NonNullable<PillarsPictureRow['ladder']>, y: number) => {
  const [lowest = 0, highest = lowest] = [text[0], text.at(-1)];
  tools.line(stepAt(lowest), stepAt(highest), y, DOCUMENT, 3);
  for (const step of text) tools.disc(stepAt(step), y, 8);
  if (way) tools.line(stepAt(way[0]), stepAt(way[1]), y, ANALYSIS, 4, [0, 8]);
  if (word !== undefined) tools.diamond(stepAt(word), y, 10);
};

/** Between what stands at the foot; a mark there has a width of its own. */
const GAP = 28;
const KEY = 24;

/** What stands at the foot: the meaning of the shapes and what the picture is about, in one line, or in two where it is long. */
const footOf = ({ key, agreement, site }: PillarsPicture) => {
  const quiet = (said: Said) => measure(said, { color: MUTED });
  const about = measure(agreement, { color: DOCUMENT, weight: 600 });
  const name = quiet(site);
  const keys = [key.disc, key.diamond, key.unreached].map((said) => said && quiet(said));
  const shown = keys.filter((run) => run !== undefined);
  const fixed = shown.length * (KEY + GAP);
  const single = sizeBeside([about, name, ...shown], SMALL, fixed + GAP);
  if (single >= SMALLEST) return { about, name, keys, size: single, lines: 1 };
  const size = Math.min(sizeBeside([about, ...shown], SMALL, fixed), sizeBeside([name], SMALL, 0));
  return { about, name, keys, size, lines: 2 };
};

/** Draws the foot; `y` is the middle of its last line. */
const drawFoot = (tools: Pen, { about, name, keys, size, lines }: ReturnType<typeof footOf>, y: number) => {
  const above = y - (lines - 1) * FOOT_LINE;
  tools.words(about, size, 0, above);
  let x = widthOf(about, size) + GAP;
  for (const [index, run] of keys.entries()) {
    if (!run) continue;
    if (index === 0) tools.disc(x + 8, above, 8);
    else if (index === 1) tools.diamond(x + 8, above, 9);
    else tools.shade(x, x + 16, above - 8, above + 8);
    x += KEY;
    tools.words(run, size, x, above);
    x += widthOf(run, size) + GAP;
  }
  tools.words(name, size, ROOM - widthOf(name, size), y);
};

/** What stands around the data in the picture: words, and the name of the site. */
interface Around {
  readonly words: ElementWords;
  readonly site: string;
}

/** The picture of all pillars as PNG. Throws an Undrawable where its words cannot be drawn. */
export const pillarsImage = async (data: Slice, { words: around, site }: Around): Promise<Uint8Array> => {
  const picture = pillarsPicture(data, around, site);
  const { rows, steps, unreached, headline, dir } = picture;
  for (const { text } of saidInPillars(picture)) checkCharacters(text);
  const context = createCanvas(WIDTH, HEIGHT).getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const tools = pen(context, dir);

  const title = measure(headline, { color: TEXT, weight: 600 });
  tools.words(title, sizeFor([title], HEADLINE, ROOM), 0, MARGIN + HEADLINE / 2);

  const titles = rows.map((row) => measure(row.title, { color: TEXT, weight: 600 }));
  const verdicts = rows.map(({ verdict }) => verdict && measure(verdict.words, { color: TEXT }));
  const foot = footOf(picture);
  const bottom = HEIGHT - MARGIN - 1.7 * SMALL - (foot.lines - 1) * FOOT_LINE;
  const pitch = Math.min(PITCH * LARGEST, (bottom - ROWS_TOP) / rows.length);
  const largest = Math.min(LARGEST, pitch / PITCH);
  const shown = verdicts.filter((run) => run !== undefined);
  const size = Math.min(sizeFor(titles, largest, TITLE.width), sizeFor(shown, largest, VERDICT.width - MARK - 10));
  if (size < SMALLEST) {
    throw new Undrawable(
      `the pillars have more words than a picture of ${WIDTH} by ${HEIGHT} can show in a type of ${SMALLEST} px; shorten the longest titles`,
    );
  }
  // Every other word stands a line higher, which gives each twice the room.
  const names = steps.map((step) => measure(step, { color: MUTED }));
  const nameSize = sizeFor(names, SMALL, (2 * LADDER.width) / 5 - 8);
  for (const [index, name] of names.entries()) {
    tools.words(name, nameSize, stepAt(index), ROWS_TOP - (index % 2 === 0 ? 0.8 : 2) * SMALL, true);
  }
  tools.shade(stepStart(unreached), stepStart(steps.length), ROWS_TOP, ROWS_TOP + rows.length * pitch);
  for (const [index, { ladder, verdict, isFirst }] of rows.entries()) {
    const top = ROWS_TOP + index * pitch;
    const y = top + pitch / 2;
    tools.line(0, ROOM, Math.round(top), isFirst ? TEXT : RULE, isFirst ? 2 : 1);
    const [run, words] = [titles[index], verdicts[index]];
    if (run) tools.words(run, size, TITLE.start, y);
    if (ladder) drawLadder(tools, ladder, y);
    if (verdict) tools.mark(verdict.mark, VERDICT.start, y);
    if (words) tools.words(words, size, VERDICT.start + MARK + 10, y);
  }
  drawFoot(tools, foot, HEIGHT - MARGIN - 0.4 * SMALL);
  return indexedPng(context.getImageData(0, 0, WIDTH, HEIGHT).data, WIDTH, HEIGHT);
};
