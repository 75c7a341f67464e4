// @vitest-environment node
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { CASES } from '../visual/cases.ts';
import { differenceOf, packed } from '../visual/compare.ts';

/** A white picture with one red pixel. */
const dotted = (width: number, height: number, dot: number) => {
  const image = new PNG({ width, height });
  image.data.fill(255);
  image.data.set([200, 0, 0], dot * 4);
  return PNG.sync.write(image);
};

test('a picture equals itself, however it was packed', () => {
  const image = dotted(20, 10, 3);
  expect(differenceOf(image, image)).toBeUndefined();
  expect(differenceOf(image, packed(image))).toBeUndefined();
});

test('pixels that moved are counted, and shown beside the expected picture', () => {
  const difference = differenceOf(dotted(20, 10, 3), dotted(20, 10, 150));
  expect(difference?.pixels).toBe(2);
  const { width, height } = PNG.sync.read(difference?.picture ?? Buffer.of());
  expect({ width, height }).toEqual({ width: 92, height: 10 });
});

test('another size is a difference, even where the new part is empty', () => {
  const difference = differenceOf(dotted(20, 10, 3), dotted(20, 12, 3));
  expect(difference?.pixels).toBeGreaterThan(0);
});

test('every picture has a name of its own', () => {
  const names = CASES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
