import { dataset } from '@baku-charter/core';
import { dataset as arabic } from '@baku-charter/core/ar';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { article } from '../src/article.ts';
import { BROADSHEET, DIGITAL, RIGHT_TO_LEFT } from '../src/mastheads.ts';

/** The elements in whole articles. Each brings its own page, language and direction. */
const meta: Meta = { title: 'Pages/Articles', parameters: { wholePage: true } };
export default meta;

export const Broadsheet: StoryObj = { render: () => article(dataset, BROADSHEET) };
export const DigitalNative: StoryObj = { render: () => article(dataset, DIGITAL) };
export const RightToLeft: StoryObj = { render: () => article(arabic, RIGHT_TO_LEFT) };
