/** Compares two pictures, and draws a third that shows the difference. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Between the pictures, in CSS pixels. */
const GAP = 16;
const BACKGROUND = [128, 128, 128, 255];

const blank = (width: number, height: number) => {
  const image = new PNG({ width, height });
  for (let index = 0; index < image.data.length; index += 4) image.data.set(BACKGROUND, index);
  return image;
};

/** A picture on a background of another size, so that a change of size counts as a difference. */
const onGround = (image: PNG, width: number, height: number) => {
  const ground = blank(width, height);
  PNG.bitblt(image, ground, 0, 0, image.width, image.height, 0, 0);
  return ground;
};

/** How many pixels differ, and a picture of expected, actual and difference; undefined where the two look alike. */
export const differenceOf = (expected: Buffer, actual: Buffer): { pixels: number; picture: Buffer } | undefined => {
  if (expected.equals(actual)) return undefined;
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const sides = [before, after].map((image) => onGround(image, width, height));
  const [left, middle] = sides;
  if (!left || !middle) return undefined;
  const right = new PNG({ width, height });
  const pixels = pixelmatch(left.data, middle.data, right.data, width, height);
  if (pixels === 0) return undefined;
  const picture = blank(width * 3 + GAP * 2, height);
  for (const [index, image] of [left, middle, right].entries()) {
    PNG.bitblt(image, picture, 0, 0, width, height, index * (width + GAP), 0);
  }
  return { pixels, picture: PNG.sync.write(picture) };
};

/** The same picture in fewer bytes: without filters and run lengths, deflate finds the rows that repeat. */
export const packed = (image: Buffer): Buffer =>
  PNG.sync.write(PNG.sync.read(image), { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
