import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../example.ts';
import { pillarsExamples } from './charter-pillars.examples.ts';
import './define.ts';

const meta: Meta = { title: 'Elements/charter-pillars', component: 'charter-pillars' };
export default meta;

export const AllPillars: StoryObj = storyOf('charter-pillars', pillarsExamples.AllPillars);
export const ThreePillars: StoryObj = storyOf('charter-pillars', pillarsExamples.ThreePillars);
export const OneOpen: StoryObj = storyOf('charter-pillars', pillarsExamples.OneOpen);
export const List: StoryObj = storyOf('charter-pillars', pillarsExamples.List);
export const Light: StoryObj = storyOf('charter-pillars', pillarsExamples.Light);
export const Dark: StoryObj = storyOf('charter-pillars', pillarsExamples.Dark);
export const UnknownId: StoryObj = storyOf('charter-pillars', pillarsExamples.UnknownId);
