import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { storyOf } from '../example.ts';
import { timelineExamples } from './charter-timeline.examples.ts';
import './define.ts';

const meta: Meta = { title: 'Elements/charter-timeline', component: 'charter-timeline' };
export default meta;

export const TheVisit: StoryObj = storyOf('charter-timeline', timelineExamples.TheVisit);
export const AllEvents: StoryObj = storyOf('charter-timeline', timelineExamples.AllEvents);
export const List: StoryObj = storyOf('charter-timeline', timelineExamples.List);
export const Strip: StoryObj = storyOf('charter-timeline', timelineExamples.Strip);
export const Light: StoryObj = storyOf('charter-timeline', timelineExamples.Light);
export const Dark: StoryObj = storyOf('charter-timeline', timelineExamples.Dark);
export const NoEvent: StoryObj = storyOf('charter-timeline', timelineExamples.NoEvent);
