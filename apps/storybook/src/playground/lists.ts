/** What the playground has fields for, beside colours. */
import type { Property } from './values.ts';

export const TYPEFACES: readonly (readonly [Property, string])[] = [
  ['--charter-font-family', 'Text'],
  ['--charter-heading-font-family', 'Headings'],
  ['--charter-quote-font-family', 'Quotations'],
];
/** Offered in every field for typefaces. */
export const STACKS = [
  'Georgia, "Times New Roman", serif',
  '"Helvetica Neue", Arial, sans-serif',
  'system-ui, sans-serif',
  'ui-monospace, monospace',
];

export interface Slider {
  property: Property;
  label: string;
  min: number;
  max: number;
  step: number;
  /** Where the slider stands while nothing is chosen. */
  start: number;
  unit: string;
}

export const SLIDERS: readonly Slider[] = [
  { property: '--charter-density', label: 'Density', min: 0.5, max: 2, step: 0.1, start: 1, unit: '' },
  { property: '--charter-radius', label: 'Corners', min: 0, max: 20, step: 1, start: 0, unit: 'px' },
  { property: '--charter-font-size', label: 'Size of text', min: 12, max: 24, step: 1, start: 17, unit: 'px' },
  { property: '--charter-type-scale', label: 'Contrast of sizes', min: 0, max: 2, step: 0.1, start: 1, unit: '' },
  { property: '--charter-rule-width', label: 'Rules', min: 0, max: 8, step: 1, start: 2, unit: 'px' },
  { property: '--charter-gap', label: 'Between columns', min: 8, max: 48, step: 4, start: 24, unit: 'px' },
];
