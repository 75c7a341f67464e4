/** Every custom property with its values and their contrast, from the design tokens that the package ships. */
import tokens from '@baku-charter/widgets/design-tokens.json';
import { blend, type Color, formatHex, oklch, parse, wcagContrast } from 'culori';

export type Theme = 'auto' | 'light' | 'dark';

export interface TokenRow {
  property: string;
  description: string;
  type: string;
  /** Values as CSS, per theme. */
  auto: string;
  light: string;
  dark: string;
}

interface DesignToken {
  $type: string;
  $description: string;
  $extensions: { '@baku-charter/widgets': { property: string; css: string } };
}

// Inside the elements, properties are read by private names. A page knows them by their public ones.
const publicNames = (css: string) => css.replaceAll('var(--_', 'var(--charter-');

const css = (token: DesignToken) => publicNames(token.$extensions['@baku-charter/widgets'].css);

export const tokenRows = (): TokenRow[] => {
  const themes = tokens as unknown as Record<Theme, Record<string, DesignToken | undefined>>;
  return Object.entries(themes.auto).flatMap(([name, auto]) =>
    auto
      ? {
          property: auto.$extensions['@baku-charter/widgets'].property,
          description: auto.$description,
          type: auto.$type,
          auto: css(auto),
          light: css(themes.light[name] ?? auto),
          dark: css(themes.dark[name] ?? auto),
        }
      : [],
  );
};

const SURFACE = '--charter-surface-color';
const RAISED = '--charter-raised-color';

/** What a colour stands on: text of lists of sources on their own background, all others on the surface. */
const groundOf = (property: string) => (property === '--charter-raised-text-color' ? RAISED : SURFACE);

/** The property that a value is taken from; undefined where the value is one of its own. */
export const aliasOf = (value: string): string | undefined => /^var\(([\w-]+)\)$/.exec(value)?.[1];

/** The colours of the page around an element, which it takes with `theme="auto"`. As CSS. */
export interface PageColors {
  text: string;
  background: string;
}

const rowOf = (rows: readonly TokenRow[], property: string) => {
  const row = rows.find((one) => one.property === property);
  if (!row) throw new RangeError(`There is no ${property} among the design tokens.`);
  return row;
};

const colorFrom = (css: string): Color => {
  const color = parse(css);
  if (!color) throw new TypeError(`"${css}" is no colour. Write it like #1a1c1f.`);
  return color;
};

/** A colour made from that of the text: the text gives the lightness, within two limits, and may give the hue. */
const FROM_TEXT = /^oklch\(from currentColor clamp\(([\d.]+), l, ([\d.]+)\) (?:c h|([\d.]+) ([\d.]+))\)$/;

/** A colour as it is seen on its surface. Throws a TypeError where the value is written in a way that is not known here. */
const seen = (rows: readonly TokenRow[], property: string, theme: Theme, page: PageColors): Color => {
  const value = rowOf(rows, property)[theme];
  const alias = aliasOf(value);
  if (alias !== undefined) return seen(rows, alias, theme, page);
  if (value === 'transparent') return colorFrom(page.background);
  // System colours are shown as in the light colour scheme.
  const system = { Canvas: '#fff', CanvasText: '#000' }[value];
  if (system !== undefined) return colorFrom(system);
  const text = colorFrom(page.text);
  if (value === 'currentColor') return text;
  const [, least, most, c, h] = FROM_TEXT.exec(value) ?? [];
  if (least !== undefined && most !== undefined) {
    const own = oklch(text);
    const l = Math.min(Math.max(own.l, Number(least)), Number(most));
    const hue = c === undefined ? own : { c: Number(c), h: Number(h) };
    // Browsers cut what is outside of sRGB, and so does this.
    return colorFrom(formatHex({ ...own, ...hue, l }));
  }
  const [, percent] = /^color-mix\(in srgb, currentColor (\d+)%, transparent\)$/.exec(value) ?? [];
  if (percent === undefined) return colorFrom(value);
  return blend([page.background, { ...text, alpha: Number(percent) / 100 }]);
};

const BLACK_ON_WHITE: PageColors = { text: '#000000', background: '#ffffff' };

/** A colour on a page as one of its own, which a reader sees; with transparency where the page shows through. */
export const seenOn = (rows: readonly TokenRow[], property: string, page: PageColors): string =>
  formatHex(seen(rows, property, 'auto', page));

/** The contrast of a colour with what it stands on; undefined for what others stand on. */
export const ratioOf = (
  rows: readonly TokenRow[],
  property: string,
  theme: Theme,
  page: PageColors = BLACK_ON_WHITE,
): number | undefined =>
  property === SURFACE || property === RAISED
    ? undefined
    : wcagContrast(seen(rows, property, theme, page), seen(rows, groundOf(property), theme, page));

/** What a ratio is enough for in WCAG 2.2, in words. */
export const level = (ratio: number): string => {
  if (ratio >= 7) return 'AAA for text';
  if (ratio >= 4.5) return 'AA for text';
  return ratio >= 3 ? 'enough for marks, not for text' : 'decoration only';
};
