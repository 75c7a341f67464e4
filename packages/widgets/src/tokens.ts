/**
 * Every public custom property that a page can set. The CSS of the elements, the design tokens as JSON and the
 * documentation are generated from this list.
 */

/** A public custom property with its default in each theme. */
export interface Token {
  /** As a page writes it: `--charter-` and a name. Inside the elements it is read as `--_` and that name. */
  name: `--charter-${string}`;
  /** Type of the value, as the W3C design tokens format calls it. */
  type: 'color' | 'dimension' | 'fontFamily' | 'number';
  description: string;
  /** The default with `theme="auto"`, and with every theme that has none of its own. */
  auto: string;
  /** The default with `theme="auto"` in browsers that can make a colour from that of the text (CSS Color 5). */
  fromText?: string;
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
    description: 'Secondary text. It is never paler than the text of a page that is grey itself.',
    auto: 'currentColor',
    fromText: 'oklch(from currentColor clamp(.45, l, .78) c h)',
    light: '#4a4f55',
    dark: '#c3c8cd',
    moreContrast: 'var(--_text-color)',
  },
  {
    name: '--charter-rule-color',
    type: 'color',
    description: 'Thin rules.',
    auto: 'color-mix(in srgb, currentColor 28%, transparent)',
    light: '#d3cfc4',
    dark: '#434a51',
    moreContrast: 'var(--_text-color)',
  },
  {
    name: '--charter-document-color',
    type: 'color',
    description: 'What the document says: its verbs, its rule, its half of a verdict.',
    auto: 'currentColor',
    fromText: 'oklch(from currentColor clamp(.4, l, .82) .105 243)',
    light: '#0b4a6f',
    dark: '#8ecbf0',
  },
  {
    name: '--charter-reported-color',
    type: 'color',
    description: 'What was reported: its rule, and the events on the axis.',
    auto: 'currentColor',
    fromText: 'oklch(from currentColor clamp(.46, l, .84) .095 85)',
    light: '#685212',
    dark: '#e6cf8a',
  },
  {
    name: '--charter-analysis-color',
    type: 'color',
    description: 'What an analyst or another speaker says: verbs, rules, quotation marks, the other half of a verdict.',
    auto: 'currentColor',
    fromText: 'oklch(from currentColor clamp(.42, l, .82) .15 355)',
    light: '#8a1f55',
    dark: '#f3a9cb',
  },
  {
    name: '--charter-accent-color',
    type: 'color',
    description: 'Focus rings.',
    auto: 'var(--_document-color)',
  },
  {
    name: '--charter-verdict-document-color',
    type: 'color',
    description: 'The ink of the document in the marks of verdicts.',
    auto: 'var(--_document-color)',
  },
  {
    name: '--charter-verdict-analysis-color',
    type: 'color',
    description: 'The ink of the analyst in the marks of verdicts.',
    auto: 'var(--_analysis-color)',
  },
  {
    name: '--charter-surface-color',
    type: 'color',
    description: 'Background. None by default.',
    auto: 'transparent',
    light: '#faf9f5',
    dark: '#15181b',
  },
  {
    name: '--charter-raised-color',
    type: 'color',
    description: 'Background of lists of sources, which open above the page.',
    auto: 'Canvas',
    light: '#fff',
    dark: '#22272c',
  },
  {
    name: '--charter-raised-text-color',
    type: 'color',
    description: 'Text of lists of sources.',
    auto: 'CanvasText',
    light: '#1a1c1f',
    dark: '#f1f2f3',
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
    name: '--charter-font-size',
    type: 'dimension',
    description: 'Size of the text, of which all other sizes are parts. That of the page by default.',
    auto: '1em',
  },
  {
    name: '--charter-type-scale',
    type: 'number',
    description: 'How far titles, headlines and quotations are from the size of the text. 0 makes all alike.',
    auto: '1',
  },
  {
    name: '--charter-density',
    type: 'number',
    description: 'Multiplies the space within and between records. Less than 1 is tighter.',
    auto: '1',
  },
  {
    name: '--charter-gap',
    type: 'dimension',
    description: 'Space between columns.',
    auto: '24px',
  },
  {
    name: '--charter-gap-wide',
    type: 'dimension',
    description: 'Space between columns where there is much room.',
    auto: '32px',
  },
  {
    name: '--charter-padding',
    type: 'dimension',
    description: 'Space inside the element. None by default, since it paints no surface.',
    auto: '0px',
    light: '20px',
    dark: '20px',
  },
  {
    name: '--charter-radius',
    type: 'dimension',
    description: 'Roundness of buttons and of lists of sources.',
    auto: '0px',
  },
  {
    name: '--charter-rule-width',
    type: 'dimension',
    description: 'Width of the rules above cards. The rules of voices are half as wide again.',
    auto: '2px',
  },
  {
    name: '--charter-icon-size',
    type: 'dimension',
    description: 'Size of the drawings beside titles.',
    auto: '24px',
  },
];
