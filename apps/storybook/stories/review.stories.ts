import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { review } from '../src/review/review.ts';
import '../src/site.css';

/** Every element in each theme, language and width, as one contact sheet. */
const meta: Meta = {
  title: 'Review',
  tags: ['!autodocs'],
  // What the pictures show has tests of its own, in every theme and language.
  parameters: { wholePage: true, a11y: { context: { exclude: ['.thumb'] } } },
};
export default meta;

export const Review: StoryObj = { name: 'Review', render: review };
