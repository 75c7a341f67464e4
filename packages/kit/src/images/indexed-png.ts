/**
 * Writes pixels as a PNG with a palette. A picture in few colours is a third as large as in full colour, and no other
 * image library is needed. https://www.w3.org/TR/png-3/
 */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const chunk = (type: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
};

/**
 * Each pixel as the number of its colour in a palette. Colours that differ only in their last `bits` bits become one, the
 * most frequent of them. Surfaces and words, which have the frequent colours, keep these; only smoothed edges change.
 */
const indexed = (rgba: Uint8ClampedArray, bits: number) => {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const mask = (((0xff >> bits) << bits) * 0x01010101) >>> 0;
  const numbers = new Map<number, number>();
  /** How often a row comes to a colour. */
  const met = new Map<number, number>();
  const indices = new Uint8Array(pixels.length);
  let [last, number] = [-1, 0];
  // A plain loop: an iterator would double the time that a picture takes.
  for (let index = 0; index < pixels.length; index += 1) {
    const pixel = pixels[index] ?? 0;
    // Most pixels have the colour of the one before, which saves a look-up.
    if (pixel !== last) {
      const color = pixel & mask;
      number = numbers.get(color) ?? numbers.size;
      numbers.set(color, number);
      met.set(pixel, (met.get(pixel) ?? 0) + 1);
      last = pixel;
    }
    indices[index] = number;
  }
  const palette: number[] = [];
  for (const [pixel] of [...met].sort(([, one], [, other]) => one - other)) {
    // Red stands in the lowest byte.
    for (const channel of [0, 1, 2]) {
      palette[3 * (numbers.get(pixel & mask) ?? 0) + channel] = (pixel >>> (8 * channel)) & 0xff;
    }
  }
  return { palette, indices };
};

/** Opaque pixels as a PNG of at most 256 colours. */
export const indexedPng = async (rgba: Uint8ClampedArray, width: number, height: number): Promise<Uint8Array> => {
  let bits = 2;
  let { palette, indices } = indexed(rgba, bits);
  while (palette.length > 3 * 256) ({ palette, indices } = indexed(rgba, (bits += 1)));

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // Bit depth 8; colour type 3, which means a palette.

  // Each row begins with the number of its filter. It stays 0, no filter, which is best for a palette.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);

  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette)),
    chunk('IDAT', await promisify(deflate)(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
};

/** Where what describes a picture may stand: behind its signature and the header, which has 13 bytes in 12 of frame. */
const BEHIND_HEADER = SIGNATURE.length + 12 + 13;

/** A PNG with an XMP packet, which stands in a chunk of text. https://www.w3.org/TR/png-3/#11iTXt */
export const withXmp = (png: Uint8Array, packet: string): Uint8Array => {
  // Behind the keyword, zeros say: the text is not compressed, and has neither a language nor a translated keyword.
  const text = chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${packet}`));
  return Buffer.concat([png.subarray(0, BEHIND_HEADER), text, png.subarray(BEHIND_HEADER)]);
};
