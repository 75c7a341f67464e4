import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { review } from '../src/review/review.ts';
import { initialGlobals, UNUSED } from '../src/toolbars.ts';
import '../src/site.css';

/** Every element in each theme, language and width, as one contact sheet. */
const meta: Meta = {
  title: 'Review',
  tags: ['!autodocs'],
  // With dozens of elements, axe would hold up the page for seconds. A test runs it.
  parameters: { wholePage: true, a11y: { test: 'off' } },
};
export default meta;

export const Review: StoryObj = {
  name: 'Review',
  globals: { ...UNUSED, theme: initialGlobals.theme },
  render: review,
};
