import { dataset } from '@baku-charter/core';
import { dataset as arabic } from '@baku-charter/core/ar';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { article } from '../src/article.ts';
import { BROADSHEET, DIGITAL, RIGHT_TO_LEFT } from '../src/mastheads/mastheads.ts';

/** The elements in whole articles. Each has a page, language and direction of its own, so most toolbars do nothing. */
const meta: Meta = { title: 'Pages/Articles', tags: ['!autodocs'], parameters: { wholePage: true } };
export default meta;

/** Serif on cream: the elements inherit both, and one token gives their rules the red of the paper. */
export const Broadsheet: StoryObj = { render: () => article(dataset, BROADSHEET) };

/** A dark site with cards: an accent, a typeface for quotations, and a frame from `::part(pillar)`. */
export const DigitalNative: StoryObj = { render: () => article(dataset, DIGITAL) };

/** An Arabic site: language and direction come from the page, and original words stay as they were published. */
export const RightToLeft: StoryObj = { render: () => article(arabic, RIGHT_TO_LEFT) };
