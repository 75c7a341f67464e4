/** Every custom property with its values and their contrast, from the design tokens that the package ships. */
import tokens from '@baku-charter/widgets/design-tokens.json';
import { contrast, over, parseHex, type Rgb } from './contrast.ts';

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

// A property as it is read inside the elements; a page knows it by its public name.
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

/** The property that a value is taken from, if it is. */
export const aliasOf = (value: string): string | undefined => /^var\(([\w-]+)\)$/.exec(value)?.[1];

/** Text and background of the page around an element, which decide with `theme="auto"`. */
export interface PageColors {
  text: Rgb;
  background: Rgb;
}

const rowOf = (rows: readonly TokenRow[], property: string) => {
  const row = rows.find((one) => one.property === property);
  if (!row) throw new RangeError(`There is no ${property} among the design tokens.`);
  return row;
};

/** A colour as it is seen on its surface. Throws a TypeError where a value is written in a way not known here. */
const seen = (rows: readonly TokenRow[], property: string, theme: Theme, page: PageColors): Rgb => {
  const value = rowOf(rows, property)[theme];
  const alias = aliasOf(value);
  if (alias !== undefined) return seen(rows, alias, theme, page);
  if (value === 'currentColor') return page.text;
  if (value === 'transparent') return page.background;
  const [, percent] = /^color-mix\(in srgb, currentColor (\d+)%, transparent\)$/.exec(value) ?? [];
  return percent === undefined ? parseHex(value) : over(page.text, Number(percent) / 100, page.background);
};

const BLACK_ON_WHITE: PageColors = { text: [0, 0, 0], background: [1, 1, 1] };

/** The contrast of a colour with the surface it stands on; none for the surface itself. */
export const ratioOf = (
  rows: readonly TokenRow[],
  property: string,
  theme: Theme,
  page: PageColors = BLACK_ON_WHITE,
): number | undefined =>
  property === SURFACE ? undefined : contrast(seen(rows, property, theme, page), seen(rows, SURFACE, theme, page));
