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
import { HEIGHT, MARGIN, MARK, type Pen, pen, ROOM, sizeFor, WIDTH, widthOf } from './pen.ts';
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
const ROWS = { top: TOP + 2.7 * SMALL, bottom: HEIGHT - MARGIN - 1.7 * SMALL };

const stepAt = (step: number) => LADDER.start + (LADDER.width * (step + 0.5)) / 5;
const stepStart = (step: number) => LADDER.start + (LADDER.width * step) / 5;

const drawLadder = (tools: Pen, { text, word, way }: NonNullable<PillarsPictureRow['ladder']>, y: number) => {
  const [lowest = 0, highest = lowest] = [text[0], text.at(-1)];
  tools.line(stepAt(lowest), stepAt(highest), y, DOCUMENT, 3);
  for (const step of text) tools.disc(stepAt(step), y, 8);
  if (way) tools.line(stepAt(way[0]), stepAt(way[1]), y, ANALYSIS, 4, [0, 8]);
  if (word !== undefined) tools.diamond(stepAt(word), y, 10);
};

/** The meaning of the shapes and what the picture is about, in one line at the foot. */
const drawFoot = (tools: Pen, { key, agreement, site }: PillarsPicture, y: number) => {
  const quiet = (said: Said) => measure(said, { color: MUTED });
  const about = measure(agreement, { color: DOCUMENT, weight: 600 });
  const keys = [key.disc, key.diamond, key.unreached].map((said) => said && quiet(said));
  const gap = 28;
  // Where the words of a language are long, all of the foot is smaller.
  const natural = [about, quiet(site), ...keys].reduce((sum, run) => sum + (run ? widthOf(run, SMALL) + gap : 0), 48);
  const size = Math.min(SMALL, (SMALL * ROOM) / natural);
  tools.words(about, size, 0, y);
  let x = widthOf(about, size) + gap;
  for (const [index, run] of keys.entries()) {
    if (!run) continue;
    if (index === 0) tools.disc(x + 8, y, 8);
    else if (index === 1) tools.diamond(x + 8, y, 9);
    else tools.shade(x, x + 16, y - 8, y + 8);
    x += 24;
    tools.words(run, size, x, y);
    x += widthOf(run, size) + gap;
  }
  const name = quiet(site);
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
  const pitch = Math.min(PITCH * LARGEST, (ROWS.bottom - ROWS.top) / rows.length);
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
    tools.words(name, nameSize, stepAt(index), ROWS.top - (index % 2 === 0 ? 0.8 : 2) * SMALL, true);
  }
  tools.shade(stepStart(unreached), stepStart(steps.length), ROWS.top, ROWS.top + rows.length * pitch);
  for (const [index, { ladder, verdict, isFirst }] of rows.entries()) {
    const top = ROWS.top + index * pitch;
    const y = top + pitch / 2;
    tools.line(0, ROOM, Math.round(top), isFirst ? TEXT : RULE, isFirst ? 2 : 1);
    const [run, words] = [titles[index], verdicts[index]];
    if (run) tools.words(run, size, TITLE.start, y);
    if (ladder) drawLadder(tools, ladder, y);
    if (verdict) tools.mark(verdict.mark, VERDICT.start, y);
    if (words) tools.words(words, size, VERDICT.start + MARK + 10, y);
  }
  drawFoot(tools, picture, HEIGHT - MARGIN - 0.4 * SMALL);
  return indexedPng(context.getImageData(0, 0, WIDTH, HEIGHT).data, WIDTH, HEIGHT);
};
