/** Contrast of colours as WCAG 2.2 computes it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour written as `#rgb` or `#rrggbb`. Throws a TypeError for anything else. */
export const parseHex = (hex: string): Rgb => {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(hex) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (digits === undefined) throw new TypeError(`"${hex}" is no colour. Write it like #1a1c1f.`);
  const [red = 0, green = 0, blue = 0] = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16) / 255);
  return [red, green, blue];
};

const luminance = (color: Rgb) => {
  const [red = 0, green = 0, blue = 0] = color.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1 (the same) to 21 (black on white). */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** A colour of which only a share (0 to 1) covers what is beneath it. */
export const over = (color: Rgb, share: number, beneath: Rgb): Rgb => {
  const mix = (index: 0 | 1 | 2) => color[index] * share + beneath[index] * (1 - share);
  return [mix(0), mix(1), mix(2)];
};

/** What a ratio is enough for, in words. */
export const level = (ratio: number): string => {
  if (ratio >= 7) return 'AAA for text';
  if (ratio >= 4.5) return 'AA for text';
  return ratio >= 3 ? 'enough for marks, not for text' : 'decoration only';
};
