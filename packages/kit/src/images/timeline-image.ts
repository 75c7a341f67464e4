/** Draws the events around the signing as a picture, for link previews: a line each, with its date and mark. */
import type { TimelineSlice } from '@baku-charter/core';
import { saidInTimeline, type TimelinePicture, timelinePicture } from '@baku-charter/widgets/snippets';
import type { ElementWords } from '@baku-charter/widgets/static';
import { createCanvas } from '@napi-rs/canvas';
import { checkCharacters, Undrawable } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';
import { DOCUMENT, MUTED, PAPER, RULE, TEXT } from './palette.ts';
import { HEIGHT, MARGIN, type Pen, pen, ROOM, sizeBeside, sizeFor, WIDTH, widthOf } from './pen.ts';
import { measure } from './type.ts';

const HEADLINE = 42;
const SMALL = 20;
/** The largest and the smallest size of type in lines. */
const LARGEST = 29;
const SMALLEST = 16;
/** The signing is so much larger than what stands beside it. */
const RANK = 1.25;

const GAP = 26;
const ROWS = { top: MARGIN + 1.75 * HEADLINE, bottom: HEIGHT - MARGIN - 2.2 * SMALL };

/** What the picture is about, the time it spans, and the name of the site. */
const drawFoot = (tools: Pen, { agreement, span, site }: TimelinePicture, y: number) => {
  const quiet = { color: MUTED } as const;
  const about = measure(agreement, { color: DOCUMENT, weight: 600 });
  const time = span && measure(span, quiet);
  const name = measure(site, quiet);
  const shown = [about, time, name].filter((run) => run !== undefined);
  const size = sizeBeside(shown, SMALL, (shown.length - 1) * GAP);
  tools.words(about, size, 0, y);
  if (time) tools.words(time, size, widthOf(about, size) + GAP, y);
  tools.words(name, size, ROOM - widthOf(name, size), y);
};

/** What stands around the data in the picture: words, and the name of the site. */
interface Around {
  readonly words: ElementWords;
  readonly site: string;
}

/** The picture of a timeline as PNG. Throws an Undrawable where its words cannot be drawn. */
export const timelineImage = async (data: TimelineSlice, { words, site }: Around): Promise<Uint8Array> => {
  const picture = timelinePicture(data, words, site);
  const { headline, rows, dir } = picture;
  for (const { text } of saidInTimeline(picture)) checkCharacters(text);
  const context = createCanvas(WIDTH, HEIGHT).getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  const tools = pen(context, dir);

  const title = measure(headline, { color: TEXT, weight: 600 });
  tools.words(title, sizeFor([title], HEADLINE, ROOM), 0, MARGIN + HEADLINE / 2);
  tools.line(0, ROOM, ROWS.top - 0.35 * HEADLINE, RULE, 2);

  const pitch = Math.min((ROWS.bottom - ROWS.top) / rows.length, 3 * LARGEST);
  const dates = rows.map(({ date }) => date && measure(date, { color: MUTED }));
  const titles = rows.map(({ title: said, isSigning }) => ({
    run: measure(said, { color: isSigning ? DOCUMENT : TEXT, weight: isSigning ? 600 : 400 }),
    rank: isSigning ? RANK : 1,
  }));
  // All lines have one size, in which the longest date and the longest title share the room.
  const widest = (size: number) => ({
    date: Math.max(0, ...dates.map((run) => (run ? widthOf(run, 0.8 * size) : 0))),
    title: Math.max(0, ...titles.map(({ run, rank }) => widthOf(run, rank * size))),
  });
  const largest = Math.min(LARGEST, pitch / 1.5);
  const full = widest(largest);
  const size = Math.min(largest, (largest * (ROOM - 2 * GAP)) / (full.date + full.title));
  if (size < SMALLEST) {
    throw new Undrawable(
      `the timeline has longer titles than a picture of ${WIDTH} by ${HEIGHT} can show in a type of ${SMALLEST} px; shorten the longest`,
    );
  }
  const rail = widest(size).date + GAP;
  const middle = (nth: number) => ROWS.top + (nth + 0.5) * pitch;
  tools.rail(rail, middle(0), middle(rows.length - 1), RULE, 2);
  for (const [nth, { isSigning, isUncertain }] of rows.entries()) {
    const y = middle(nth);
    const [date, said] = [dates[nth], titles[nth]];
    const color = isSigning ? DOCUMENT : TEXT;
    const radius = isSigning ? 12 : 7;
    if (date) tools.words(date, 0.8 * size, 0, y);
    if (isUncertain) tools.ring(rail, y, radius, color);
    else tools.disc(rail, y, radius, color);
    if (said) tools.words(said.run, said.rank * size, rail + GAP, y);
  }
  drawFoot(tools, picture, HEIGHT - MARGIN - 0.4 * SMALL);
  return indexedPng(context.getImageData(0, 0, WIDTH, HEIGHT).data, WIDTH, HEIGHT);
};
