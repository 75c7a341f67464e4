import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../example.ts';
import { pillarsExamples as examples } from './charter-pillars.examples.ts';
import './define.ts';

const meta: Meta = { title: 'Elements/charter-pillars', component: 'charter-pillars' };
export default meta;

export const AllPillars: StoryObj = storyOf('charter-pillars', examples.AllPillars);
export const ThreePillars: StoryObj = storyOf('charter-pillars', examples.ThreePillars);
export const OnePillar: StoryObj = { ...storyOf('charter-pillars', examples.OnePillar), tags: ['small'] };
export const OneOpen: StoryObj = storyOf('charter-pillars', examples.OneOpen);
export const SeveralOpen: StoryObj = storyOf('charter-pillars', examples.SeveralOpen);
export const List: StoryObj = storyOf('charter-pillars', examples.List);
export const Light: StoryObj = storyOf('charter-pillars', examples.Light);
export const Dark: StoryObj = storyOf('charter-pillars', examples.Dark);
export const Narrow: StoryObj = storyOf('charter-pillars', examples.Narrow);
export const UnknownLanguage: StoryObj = storyOf('charter-pillars', examples.UnknownLanguage);
export const OtherAgreement: StoryObj = storyOf('charter-pillars', examples.OtherAgreement);
export const LongText: StoryObj = storyOf('charter-pillars', examples.LongText);
export const ShortText: StoryObj = storyOf('charter-pillars', examples.ShortText);
export const ManyPillars: StoryObj = storyOf('charter-pillars', examples.ManyPillars);
export const EveryVerdict: StoryObj = storyOf('charter-pillars', examples.EveryVerdict);
export const NoAnalyst: StoryObj = storyOf('charter-pillars', examples.NoAnalyst);
export const UnknownId: StoryObj = storyOf('charter-pillars', examples.UnknownId);
export const NoData: StoryObj = storyOf('charter-pillars', examples.NoData);
export const BrokenData: StoryObj = storyOf('charter-pillars', examples.BrokenData);
