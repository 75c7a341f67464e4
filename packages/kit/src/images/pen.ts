/** What draws the pictures of a whole element: shapes and words on a field of one size, placed from the side where lines begin. */
import type { PillarsPictureRow } from '@baku-charter/widgets/snippets';
import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { ANALYSIS, DOCUMENT, PAPER, RULE } from './palette.ts';
import { draw, type Run, set } from './type.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
export const MARGIN = 44;
/** Between the margins. */
export const ROOM = WIDTH - 2 * MARGIN;
/** The mark of a verdict. */
export const MARK = 26;

const OPAQUE = Number.MAX_SAFE_INTEGER;
/** How wide words are in one line. */
export const widthOf = (run: Run, size: number) => set(run, size, OPAQUE).width;

/** The largest size in which each of some words fits a width, in one line. */
export const sizeFor = (runs: readonly Run[], largest: number, width: number) => {
  const widest = Math.max(1, ...runs.map((run) => widthOf(run, largest)));
  return Math.min(largest, (largest * width) / widest);
};

/** The size in which words stand in one line beside what has a fixed width, such as marks and gaps: at most `largest`. */
export const sizeBeside = (runs: readonly Run[], largest: number, fixed: number): number => {
  const natural = runs.reduce((sum, run) => sum + widthOf(run, largest), 0);
  return Math.min(largest, (largest * (ROOM - fixed)) / Math.max(1, natural));
};

/** What draws a picture: shapes and words, placed from the side where lines begin. */
export const pen = (context: SKRSContext2D, dir: 'ltr' | 'rtl') => {
  const isRtl = dir === 'rtl';
  const at = (x: number) => (isRtl ? WIDTH - MARGIN - x : MARGIN + x);
  return {
    at,
    line(from: number, to: number, y: number, color: string, width: number, dash: readonly number[] = []) {
      context.beginPath();
      context.strokeStyle = color;
      context.lineWidth = width;
      context.lineCap = dash[0] === 0 ? 'round' : 'butt';
      context.setLineDash([...dash]);
      context.moveTo(at(from), y);
      context.lineTo(at(to), y);
      context.stroke();
      context.setLineDash([]);
    },
    /** A line from above down. */
    rail(x: number, top: number, bottom: number, color: string, width: number) {
      context.fillStyle = color;
      context.fillRect(at(x) - width / 2, top, width, bottom - top);
    },
    shade(from: number, to: number, top: number, bottom: number) {
      context.fillStyle = RULE;
      context.globalAlpha = 0.45;
      context.fillRect(Math.min(at(from), at(to)), top, Math.abs(at(to) - at(from)), bottom - top);
      context.globalAlpha = 1;
    },
    disc(x: number, y: number, radius: number, color: string = DOCUMENT) {
      context.beginPath();
      context.arc(at(x), y, radius, 0, 2 * Math.PI);
      context.fillStyle = color;
      context.fill();
    },
    ring(x: number, y: number, radius: number, color: string) {
      context.beginPath();
      context.arc(at(x), y, radius, 0, 2 * Math.PI);
      context.fillStyle = PAPER;
      context.fill();
      context.strokeStyle = color;
      context.lineWidth = 3;
      context.stroke();
    },
    diamond(x: number, y: number, half: number) {
      context.beginPath();
      context.moveTo(at(x), y - half);
      context.lineTo(at(x) + half, y);
      context.lineTo(at(x), y + half);
      context.lineTo(at(x) - half, y);
      context.fillStyle = ANALYSIS;
      context.fill();
    },
    /** A line of words whose middle is at `y`. They begin at `x`, or have their middle there. */
    words(run: Run, size: number, x: number, y: number, isCentred = false) {
      const typeset = set(run, size, OPAQUE);
      const begin = isCentred ? at(x) + ((isRtl ? 1 : -1) * typeset.width) / 2 : at(x);
      draw(context, typeset, isRtl ? 'right' : 'left', begin, y - typeset.lineHeight / 2);
    },
    mark(
      { fill = '', line = '', other = '', dash, isDirected = false }: NonNullable<PillarsPictureRow['verdict']>['mark'],
      x: number,
      y: number,
    ) {
      context.save();
      context.translate(at(x) + (isRtl ? -MARK : 0), y - MARK / 2);
      context.scale(MARK / 20, MARK / 20);
      if (isRtl && isDirected) {
        context.translate(20, 0);
        context.scale(-1, 1);
      }
      context.lineWidth = 1.75;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.fillStyle = DOCUMENT;
      context.fill(new Path2D(fill), 'evenodd');
      context.strokeStyle = DOCUMENT;
      context.stroke(new Path2D(line));
      context.strokeStyle = ANALYSIS;
      context.setLineDash(dash?.split(' ').map(Number) ?? []);
      context.stroke(new Path2D(other));
      context.restore();
    },
  };
};
export type Pen = ReturnType<typeof pen>;
