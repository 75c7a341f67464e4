/**
 * Every public custom property that a page can set. The CSS of the elements, the design tokens as JSON and the
 * documentation are generated from this list.
 */

/** A public custom property with its default in each theme. */
export interface Token {
  /** As a page writes it: `--charter-` and a name. Inside the elements it is read as `--_` and that name. */
  name: `--charter-${string}`;
  /** Type of the value, as the W3C design tokens format calls it. */
  type: 'color' | 'dimension' | 'fontFamily';
  description: string;
  /** The default with `theme="auto"`, and with every theme that has none of its own. */
  auto: string;
  light?: string;
  dark?: string;
  /** The default where the reader asks for more contrast. */
  moreContrast?: string;
}

export const TOKENS: readonly Token[] = [
  {
    name: '--charter-text-color',
    type: 'color',
    description: 'Text. Inherited from the page by default.',
    auto: 'currentColor',
    light: '#1a1c1f',
    dark: '#f1f2f3',
  },
  {
    name: '--charter-muted-color',
    type: 'color',
    description: 'Secondary text.',
    auto: 'color-mix(in srgb, currentColor 82%, transparent)',
    light: '#44494f',
    dark: '#c3c8cd',
    moreContrast: 'var(--_text-color)',
  },
  {
    name: '--charter-rule-color',
    type: 'color',
    description: 'Thin rules.',
    auto: 'color-mix(in srgb, currentColor 30%, transparent)',
    light: '#b9bec4',
    dark: '#565d64',
    moreContrast: 'var(--_text-color)',
  },
  {
    name: '--charter-accent-color',
    type: 'color',
    description: 'Thick rules, markers, icons and focus rings.',
    auto: 'currentColor',
    light: '#0b4a6f',
    dark: '#8ecbf0',
  },
  {
    name: '--charter-document-color',
    type: 'color',
    description: 'The rule beside what the document says.',
    auto: 'var(--_accent-color)',
  },
  {
    name: '--charter-reported-color',
    type: 'color',
    description: 'The rule beside what was reported.',
    auto: 'var(--_accent-color)',
    light: '#5c4a12',
    dark: '#e6cf8a',
  },
  {
    name: '--charter-analysis-color',
    type: 'color',
    description: 'The rule beside what an analyst says.',
    auto: 'var(--_accent-color)',
    light: '#7b1f4b',
    dark: '#f0a8c8',
  },
  {
    name: '--charter-surface-color',
    type: 'color',
    description: 'Background. None by default.',
    auto: 'transparent',
    light: '#fff',
    dark: '#15181b',
  },
  {
    name: '--charter-font-family',
    type: 'fontFamily',
    description: 'Typeface. Inherited from the page by default.',
    auto: 'inherit',
  },
  {
    name: '--charter-quote-font-family',
    type: 'fontFamily',
    description: 'Typeface of the words quoted. That of the element by default.',
    auto: 'inherit',
  },
  {
    name: '--charter-heading-font-family',
    type: 'fontFamily',
    description: 'Typeface of headings. That of the element by default.',
    auto: 'inherit',
  },
  {
    name: '--charter-gap',
    type: 'dimension',
    description: 'Space between cards, or between events.',
    auto: '1.75em',
  },
  {
    name: '--charter-padding',
    type: 'dimension',
    description: 'Space inside the element. None by default, since it paints no surface.',
    auto: '0px',
    light: '1.25em',
    dark: '1.25em',
  },
  {
    name: '--charter-card-inline-size',
    type: 'dimension',
    description: 'The least width of a card in the grid, and the width of an event in the strip.',
    auto: '17rem',
  },
];
