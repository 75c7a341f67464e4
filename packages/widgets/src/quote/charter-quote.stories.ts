import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../example.ts';
import { quoteExamples } from './charter-quote.examples.ts';
import './define.ts';

const meta: Meta = { title: 'Elements/charter-quote', component: 'charter-quote' };
export default meta;

export const Card: StoryObj = storyOf('charter-quote', quoteExamples.Card);
export const PullQuote: StoryObj = storyOf('charter-quote', quoteExamples.PullQuote);
export const Light: StoryObj = storyOf('charter-quote', quoteExamples.Light);
export const Dark: StoryObj = storyOf('charter-quote', quoteExamples.Dark);
export const UnknownId: StoryObj = storyOf('charter-quote', quoteExamples.UnknownId);
export const NoId: StoryObj = storyOf('charter-quote', quoteExamples.NoId);
