/** How well the colours of the playground stand out, said against WCAG 2.2. */
import { wcagContrast } from 'culori';
import { aliasOf, tokenRows } from '../docs/token-rows.ts';
import { type Chosen, type Pair, type Property, pairOf } from './values.ts';

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

export const SURFACE: Property = '--charter-surface-color';

/** The colours of the playground, with what they are called there. */
export const COLOURS: readonly (readonly [Property, string])[] = [
  ['--charter-document-color', 'Document'],
  ['--charter-reported-color', 'Reported'],
  ['--charter-analysis-color', 'Analysis'],
  ['--charter-accent-color', 'Focus ring'],
  ['--charter-text-color', 'Text'],
  [SURFACE, 'Surface'],
];
const INKS = COLOURS.flatMap(([property]) => (property === SURFACE ? [] : property));
const ROWS = tokenRows();

/** The contrast of a colour with the surface of a theme, of what was chosen or as shipped. */
export const contrastIn = (chosen: Chosen, property: Property, theme: keyof Pair): Contrast => {
  const valueOf = (name: Property): string => {
    const css = chosen.get(name);
    if (css !== undefined) return pairOf(css)[theme];
    const value = ROWS.find((row) => row.property === name)?.[theme] ?? '';
    const alias = aliasOf(value);
    return alias === undefined ? value : valueOf(alias as Property);
  };
  return contrastOf(property, valueOf(property), valueOf(SURFACE));
};

export interface Faint {
  property: Property;
  theme: keyof Pair;
  contrast: Contrast;
  /** All of it as a sentence. */
  text: string;
}

/**
 * The colours with too little contrast for AA, because of what was chosen. A new surface changes the contrast of every
 * colour, so all of them are checked then. A new colour of the document is also that of the focus ring.
 */
export const belowAA = (chosen: Chosen): readonly Faint[] => {
  const isChanged = (property: Property): boolean => {
    const alias = aliasOf(ROWS.find((row) => row.property === property)?.light ?? '');
    return chosen.has(property) || chosen.has(SURFACE) || (alias !== undefined && isChanged(alias as Property));
  };
  const inks = INKS.filter(isChanged);
  return inks.flatMap((property) =>
    (['light', 'dark'] as const).flatMap((theme) => {
      const contrast = contrastIn(chosen, property, theme);
      const text = `${property} in the ${theme} theme: ${contrast.figure} with its surface, ${contrast.verdict}.`;
      return contrast.passes ? [] : { property, theme, contrast, text };
    }),
  );
};
