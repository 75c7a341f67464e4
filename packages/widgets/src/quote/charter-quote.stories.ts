import { dataset, resolveQuote } from '@baku-charter/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../example.ts';
import { quoteExamples as examples } from './charter-quote.examples.ts';
import './define.ts';

/** Every quotation by speaker and first words, since nobody knows an id by heart. */
const quotations = dataset.quotes
  .map(({ id, text }): [id: string, label: string] => {
    const words = text.split(' ');
    const first = words.slice(0, 9).join(' ') + (words.length > 9 ? ' …' : '');
    return [id, `${resolveQuote(dataset, id)?.speaker.name ?? ''}: ${first} (${id})`];
  })
  .sort(([, a], [, b]) => a.localeCompare(b, 'en'));

const meta: Meta = {
  title: 'Elements/charter-quote',
  component: 'charter-quote',
  argTypes: {
    'quote-id': {
      options: quotations.map(([id]) => id),
      control: { type: 'select', labels: Object.fromEntries(quotations) },
    },
  },
};
export default meta;

export const Card: StoryObj = { ...storyOf('charter-quote', examples.Card), tags: ['small', 'review'] };
export const PullQuote: StoryObj = { ...storyOf('charter-quote', examples.PullQuote), tags: ['review'] };
export const Translation: StoryObj = storyOf('charter-quote', examples.Translation);
export const TranslationByTheSource: StoryObj = storyOf('charter-quote', examples.TranslationByTheSource);
export const FoldedOriginal: StoryObj = storyOf('charter-quote', examples.FoldedOriginal);
export const TranslatedPullQuote: StoryObj = storyOf('charter-quote', examples.TranslatedPullQuote);
export const LongPullQuote: StoryObj = storyOf('charter-quote', examples.LongPullQuote);
export const OtherWording: StoryObj = storyOf('charter-quote', examples.OtherWording);
export const RightToLeft: StoryObj = storyOf('charter-quote', examples.RightToLeft);
export const Light: StoryObj = storyOf('charter-quote', examples.Light);
export const Dark: StoryObj = storyOf('charter-quote', examples.Dark);
export const Narrow: StoryObj = storyOf('charter-quote', examples.Narrow);
export const UnknownLanguage: StoryObj = storyOf('charter-quote', examples.UnknownLanguage);
export const OtherAgreement: StoryObj = storyOf('charter-quote', examples.OtherAgreement);
export const LongText: StoryObj = storyOf('charter-quote', examples.LongText);
export const ShortText: StoryObj = storyOf('charter-quote', examples.ShortText);
export const UnknownId: StoryObj = storyOf('charter-quote', examples.UnknownId);
export const NoId: StoryObj = storyOf('charter-quote', examples.NoId);
export const BrokenData: StoryObj = storyOf('charter-quote', examples.BrokenData);
