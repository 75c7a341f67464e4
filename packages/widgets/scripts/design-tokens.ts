/**
 * The tokens for design tools, in the W3C community group's format (https://www.designtokens.org/tr/2025.10/format/). The
 * format cannot say that a colour is inherited, and has no unit `em`. For drawing programs there is one file with a group
 * per theme. It has the values of a plain page, with black text of one `rem` on white; the CSS is in `$extensions`. For
 * programs that write code there is a file per theme. Its tokens have the names of the custom properties, and those whose
 * values come from the page are left out.
 */
import { formatHex } from 'culori';
import type { Token } from '../src/tokens.ts';

const THEMES = ['auto', 'light', 'dark'] as const;

export interface DesignColor {
  colorSpace: 'srgb';
  components: [red: number, green: number, blue: number];
  alpha?: number;
  hex?: string;
}

export interface DesignToken {
  $type: Token['type'];
  $value: string | readonly string[] | number | DesignColor | { value: number; unit: 'px' | 'rem' };
  $description: string;
  $extensions: { '@baku-charter/widgets': { property: string; css: string } };
}

const HEX = /^#(?:[\da-f]{3}){1,2}$/i;

const hexColor = (css: string): DesignColor => {
  const hex = css.length === 4 ? css.replace(/[^#]/g, '$&$&') : css;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (start) => Math.round((Number.parseInt(hex.slice(start, start + 2), 16) / 255) * 1e4) / 1e4,
  );
  return { colorSpace: 'srgb', components: [red, green, blue], hex };
};

const black = (alpha: number): DesignColor => ({ colorSpace: 'srgb', components: [0, 0, 0], alpha });

/** A colour made from that of the text, as it is where the text is black, which has no lightness and no hue. */
const FROM_TEXT = /^oklch\(from currentColor clamp\(([\d.]+), l, [\d.]+\) (?:c h|([\d.]+) ([\d.]+))\)$/;

/** A typeface that the element inherits: of words within it that of its text, and of its text that of a plain page. */
const inherited = (name: string, group: string) =>
  name === '--charter-font-family' ? ['serif'] : `{${group}.font-family}`;

const valueOf = ({ name, type }: Token, group: string, css: string): DesignToken['$value'] => {
  const [, alias] = /^var\(--_([\w-]+)\)$/.exec(css) ?? [];
  if (alias) return `{${group}.${alias}}`;
  if (type === 'fontFamily') {
    return css === 'inherit' ? inherited(name, group) : css.split(',').map((family) => family.trim());
  }
  if (type === 'number') return Number(css);
  if (type === 'color') {
    if (HEX.test(css)) return hexColor(css);
    if (css === 'currentColor' || css === 'CanvasText') return black(1);
    if (css === 'Canvas') return hexColor('#fff');
    if (css === 'transparent') return black(0);
    const [, percent] = /^color-mix\(in srgb, currentColor (\d+)%, transparent\)$/.exec(css) ?? [];
    if (percent) return black(Number(percent) / 100);
    const [, l, c = 0, h = 0] = FROM_TEXT.exec(css) ?? [];
    // Browsers cut what is outside of sRGB, and so does this.
    if (l) return hexColor(formatHex({ mode: 'oklch', l: Number(l), c: Number(c), h: Number(h) }));
  } else {
    const [, value, unit] = /^([\d.]+)(px|rem|em)$/.exec(css) ?? [];
    if (value) return { value: Number(value), unit: unit === 'px' ? 'px' : 'rem' };
  }
  throw new Error(`${name}: "${css}" cannot be written as a design token of the type ${type}.`);
};

/** The default of a theme: of the page, in browsers that can make a colour from that of the text. */
const cssOf = (token: Token, theme: (typeof THEMES)[number]) =>
  theme === 'auto' ? (token.fromText ?? token.auto) : (token[theme] ?? token.auto);

const tokensOf = (tokens: readonly Token[], theme: (typeof THEMES)[number], group: string) =>
  Object.fromEntries(
    tokens.map((token): [string, DesignToken] => {
      const css = cssOf(token, theme);
      return [
        token.name.replace('--charter-', ''),
        {
          $type: token.type,
          $value: valueOf(token, group, css),
          $description: token.description,
          $extensions: { '@baku-charter/widgets': { property: token.name, css } },
        },
      ];
    }),
  );

/** A group per theme, and in it a token per custom property. */
export const designTokens = (tokens: readonly Token[]) => ({
  $description: 'Custom properties of the charter elements. "auto" is shown as on a page with black text on white.',
  ...(Object.fromEntries(THEMES.map((theme) => [theme, tokensOf(tokens, theme, theme)])) as Record<
    (typeof THEMES)[number],
    Record<string, DesignToken>
  >),
});

/** A value that depends on the page. */
const OF_PAGE = /^inherit$|\dem$|currentColor|Canvas/;

/** The tokens of one theme in a group whose name begins those of the custom properties. Has none that the page decides. */
export const themeTokens = (tokens: readonly Token[], theme: 'light' | 'dark') => ({
  $description: `Custom properties of the charter elements with theme="${theme}".`,
  charter: tokensOf(
    tokens.filter((token) => !OF_PAGE.test(cssOf(token, theme))),
    theme,
    'charter',
  ),
});
