/** What is chosen in the playground of tokens: as CSS, as design tokens for design tools, and with what contrast. */
import shipped from '@baku-charter/widgets/design-tokens.json';
import { TAGS } from '@baku-charter/widgets/elements';
import { formatHex, parse, rgb } from 'culori';
import type { Theme } from '../docs/token-rows.ts';
import { belowAA } from './contrast.ts';
import { fontsOf } from './fonts.ts';
import { type Chosen, HEX, PAIR, type Property, pairOf } from './values.ts';

const SELECTORS = TAGS.toSorted();
const ELEMENTS = SELECTORS.join(',\n');

/** `light-dark()` asks for the scheme of the page. An element with a theme of its own has to say its own. */
const SCHEMES = (['light', 'dark'] as const)
  .map((scheme) => {
    const selector = SELECTORS.map((tag) => `${tag}[theme="${scheme}"]`).join(',\n');
    return `${selector} {\n  color-scheme: ${scheme};\n}\n`;
  })
  .join('');
const SCHEME_OF_PAGE = '/* Dark values are taken where the page has color-scheme: dark, or light dark. */\n';

/** The rules that a page needs for what was chosen, and before them where text would be hard to read. */
export const cssOf = (chosen: Chosen, theme: Theme): string => {
  const lines = [...chosen].map(([property, value]) => `  ${property}: ${value};`);
  const note = theme === 'auto' ? '' : `/* The elements have the attribute theme="${theme}". */\n`;
  if (lines.length === 0) return `${note}/* Nothing is chosen yet: the elements look as the page does. */\n`;
  const faint = belowAA(chosen).map(({ text }) => `/* ${text} */\n`);
  const isPaired = [...chosen.values()].some((value) => PAIR.test(value));
  return `${note}${faint.join('')}${ELEMENTS} {\n${lines.join('\n')}\n}\n${isPaired ? SCHEME_OF_PAGE + SCHEMES : ''}`;
};

interface DesignToken {
  $type: string;
  $value: unknown;
  $description: string;
  $extensions: { '@baku-charter/widgets': { property: Property; css: string } };
}

/** The design tokens of the package: by theme, and in it by name. */
export type DesignTokens = Readonly<Record<Theme, Record<string, DesignToken>>>;

const asDesignValue = (type: string, css: string, theme: Theme): unknown => {
  if (type === 'number') return Number(css);
  if (type === 'dimension') return { value: Number.parseFloat(css), unit: 'px' };
  if (type === 'fontFamily') return css.split(',').map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2'));
  if (type !== 'color') return css;
  const color = rgb(parse(pairOf(css)[theme === 'dark' ? 'dark' : 'light']));
  if (!color) throw new TypeError(`"${css}" is no colour.`);
  const components = [color.r, color.g, color.b].map((part) => Math.round(part * 1e4) / 1e4);
  return { colorSpace: 'srgb', components, hex: formatHex(color) };
};

/**
 * The design tokens as the package ships them, with what was chosen in place of their values: in every theme, since the
 * CSS sets it in every theme. Where a colour is too faint for text, its description says so.
 */
export const designTokensOf = (chosen: Chosen): string => {
  const groups = structuredClone(shipped) as unknown as DesignTokens;
  for (const theme of ['auto', 'light', 'dark'] as const) {
    for (const token of Object.values(groups[theme])) {
      const own = token.$extensions['@baku-charter/widgets'];
      const css = chosen.get(own.property);
      if (css === undefined) continue;
      own.css = theme === 'auto' || token.$type !== 'color' ? css : pairOf(css)[theme];
      token.$value = asDesignValue(token.$type, css, theme);
      const faint = belowAA(chosen).filter((one) => one.property === own.property && one.theme === theme);
      token.$description = [token.$description, ...faint.map(({ text }) => text)].join(' ');
    }
  }
  return `${JSON.stringify(groups, null, 2)}\n`;
};

/** The properties that take the colour of a masthead: the two inks of the elements, and the ring around the focus. */
export const MASTHEAD: readonly Property[] = [
  '--charter-document-color',
  '--charter-analysis-color',
  '--charter-accent-color',
];

const MARK = '#tokens';

/** What was chosen, for the end of an address. */
export const hashOf = (chosen: Chosen, theme: Theme): string => {
  const params = new URLSearchParams(
    [...chosen].map(([property, value]) => [property.replace('--charter-', ''), value]),
  );
  if (theme !== 'auto') params.set('theme', theme);
  return params.size > 0 ? `${MARK}?${params}` : '';
};

/** Whether a text is a value of a type: an address comes from anywhere, and what it says becomes CSS. */
const FORMS: Readonly<Record<string, (css: string) => boolean>> = {
  color: (css) => new RegExp(`^${HEX}$`, 'i').test(css) || PAIR.test(css),
  number: (css) => /^\d+(\.\d+)?$/.test(css),
  dimension: (css) => /^\d+px$/.test(css),
  fontFamily: (css) => fontsOf(css) === css,
};

/** What the end of an address asks for. Values that cannot be are left out. */
export const fromHash = (hash: string): { chosen: Map<Property, string>; theme: Theme } => {
  const params = new URLSearchParams(hash.startsWith(`${MARK}?`) ? hash.slice(MARK.length) : '');
  const tokens = Object.entries((shipped as unknown as DesignTokens).auto);
  const chosen = tokens.flatMap(([name, { $type, $extensions }]) => {
    const value = params.get(name);
    if (value === null || FORMS[$type]?.(value) !== true) return [];
    return [[$extensions['@baku-charter/widgets'].property, value] as const];
  });
  const theme = params.get('theme');
  return { chosen: new Map(chosen), theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
};
