/** What is chosen in the playground of tokens: as CSS, as design tokens for design tools, and with what contrast. */
import shipped from '@baku-charter/widgets/design-tokens.json';
import { formatHex, parse, rgb, wcagContrast } from 'culori';
import type { Theme } from '../docs/token-rows.ts';

export type Property = `--charter-${string}`;

/** The custom properties that were chosen, with their values as CSS. */
export type Chosen = ReadonlyMap<Property, string>;

/** The rule that a page needs for what was chosen. */
export const cssOf = (chosen: Chosen, theme: Theme): string => {
  const lines = [...chosen].map(([property, value]) => `  ${property}: ${value};`);
  const note = theme === 'auto' ? '' : `/* The elements have the attribute theme="${theme}". */\n`;
  if (lines.length === 0) return `${note}/* Nothing is chosen yet: the elements look as the page does. */\n`;
  return `${note}charter-pillars,\ncharter-quote,\ncharter-timeline {\n${lines.join('\n')}\n}\n`;
};

interface DesignToken {
  $type: string;
  $value: unknown;
  $description: string;
  $extensions: { '@baku-charter/widgets': { property: Property; css: string } };
}

/** The design tokens of the package: by theme, and in it by name. */
export type DesignTokens = Readonly<Record<Theme, Record<string, DesignToken>>>;

const asDesignValue = (type: string, css: string): unknown => {
  if (type === 'number') return Number(css);
  if (type === 'dimension') return { value: Number.parseFloat(css), unit: 'px' };
  if (type === 'fontFamily') return css.split(',').map((family) => family.trim().replace(/^(['"])(.*)\1$/, '$2'));
  if (type !== 'color') return css;
  const color = rgb(parse(css));
  if (!color) throw new TypeError(`"${css}" is no colour.`);
  const components = [color.r, color.g, color.b].map((part) => Math.round(part * 1e4) / 1e4);
  return { colorSpace: 'srgb', components, hex: formatHex(color) };
};

/**
 * The design tokens as the package ships them, with what was chosen in place of their values: in every theme, since the
 * CSS sets it in every theme.
 */
export const designTokensOf = (chosen: Chosen): string => {
  const groups = structuredClone(shipped) as unknown as DesignTokens;
  for (const token of [groups.auto, groups.light, groups.dark].flatMap((group) => Object.values(group))) {
    const own = token.$extensions['@baku-charter/widgets'];
    const css = chosen.get(own.property);
    if (css === undefined) continue;
    own.css = css;
    token.$value = asDesignValue(token.$type, css);
  }
  return `${JSON.stringify(groups, null, 2)}\n`;
};

/** Rings around what has the focus are no text: WCAG 2.2 asks 3 to 1 of them, in AA. */
const MARKS: readonly Property[] = ['--charter-accent-color'];

export interface Contrast {
  ratio: number;
  /** Whether it is enough for AA. */
  passes: boolean;
  /** The figure, such as "4.5 to 1", and what it is enough for. */
  figure: string;
  verdict: string;
}

/** The contrast of a chosen colour with what it stands on, said against AA and AAA. */
export const contrastOf = (property: Property, color: string, ground: string): Contrast => {
  const ratio = wcagContrast(color, ground);
  // Rounded down, so that 4.49 is not told as 4.5.
  const figure = `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;
  if (MARKS.includes(property)) {
    const passes = ratio >= 3;
    return { ratio, passes, figure, verdict: `${passes ? 'passes' : 'fails'} AA for focus rings` };
  }
  if (ratio >= 7) return { ratio, passes: true, figure, verdict: 'passes AA and AAA' };
  if (ratio >= 4.5) return { ratio, passes: true, figure, verdict: 'passes AA, fails AAA' };
  return { ratio, passes: false, figure, verdict: 'fails AA' };
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

/** What values of each type look like: an address comes from anywhere, and what it says becomes CSS. */
const FORMS: Readonly<Record<string, RegExp>> = {
  color: /^#[\da-f]{6}$/i,
  number: /^\d+(\.\d+)?$/,
  dimension: /^\d+px$/,
  fontFamily: /^[\w ,"'-]+$/,
};

/** What the end of an address asks for. Values that cannot be are left out. */
export const fromHash = (hash: string): { chosen: Map<Property, string>; theme: Theme } => {
  const params = new URLSearchParams(hash.startsWith(`${MARK}?`) ? hash.slice(MARK.length) : '');
  const tokens = Object.entries((shipped as unknown as DesignTokens).auto);
  const chosen = tokens.flatMap(([name, { $type, $extensions }]) => {
    const value = params.get(name);
    if (value === null || FORMS[$type]?.test(value) !== true) return [];
    return [[$extensions['@baku-charter/widgets'].property, value] as const];
  });
  const theme = params.get('theme');
  return { chosen: new Map(chosen), theme: theme === 'light' || theme === 'dark' ? theme : 'auto' };
};
