import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../example.ts';
import { timelineExamples as examples } from './charter-timeline.examples.ts';
import './define.ts';

const meta: Meta = { title: 'Elements/charter-timeline', component: 'charter-timeline' };
export default meta;

export const TheVisit: StoryObj = {
  ...storyOf('charter-timeline', examples.TheVisit),
  name: 'The Visit and the Day Before',
  tags: ['review'],
};
export const Phone: StoryObj = storyOf('charter-timeline', examples.Phone);
export const AllEvents: StoryObj = storyOf('charter-timeline', examples.AllEvents);
export const AllProportional: StoryObj = storyOf('charter-timeline', examples.AllProportional);
export const OneOpen: StoryObj = storyOf('charter-timeline', examples.OneOpen);
export const SeveralOpen: StoryObj = storyOf('charter-timeline', examples.SeveralOpen);
export const OneEvent: StoryObj = { ...storyOf('charter-timeline', examples.OneEvent), tags: ['small'] };
export const List: StoryObj = storyOf('charter-timeline', examples.List);
export const Strip: StoryObj = storyOf('charter-timeline', examples.Strip);
export const Proportional: StoryObj = storyOf('charter-timeline', examples.Proportional);
export const Light: StoryObj = storyOf('charter-timeline', examples.Light);
export const Dark: StoryObj = storyOf('charter-timeline', examples.Dark);
export const Narrow: StoryObj = storyOf('charter-timeline', examples.Narrow);
export const UnknownLanguage: StoryObj = storyOf('charter-timeline', examples.UnknownLanguage);
export const OtherAgreement: StoryObj = storyOf('charter-timeline', examples.OtherAgreement);
export const LongText: StoryObj = storyOf('charter-timeline', examples.LongText);
export const ShortText: StoryObj = storyOf('charter-timeline', examples.ShortText);
export const ManyEvents: StoryObj = storyOf('charter-timeline', examples.ManyEvents);
export const NoEvent: StoryObj = storyOf('charter-timeline', examples.NoEvent);
export const UnknownId: StoryObj = storyOf('charter-timeline', examples.UnknownId);
export const BrokenData: StoryObj = storyOf('charter-timeline', examples.BrokenData);
