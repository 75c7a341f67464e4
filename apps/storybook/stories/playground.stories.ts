import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Theme } from '../src/docs/token-rows.ts';
import { playground } from '../src/playground/playground.ts';
import { UNUSED } from '../src/toolbars.ts';
import '../src/site.css';

/** Where a designer tries colours, typefaces, density and corners in three mastheads. */
const meta: Meta = {
  title: 'Colour and token playground',
  tags: ['!autodocs'],
  // With nine elements, axe would hold up the page for seconds. A test runs it.
  parameters: { wholePage: true, a11y: { test: 'off' } },
};
export default meta;

export const ColourAndTokenPlayground: StoryObj = {
  name: 'Colour and token playground',
  globals: UNUSED,
  render: (_args, { globals }) => playground(globals['theme'] as Theme),
};
