/** What is said of events beyond their element: in lists, and of their live page. */
import { type Dataset, dateInWords, type ResolvedEvent } from '@baku-charter/core';
import type { PageFacts } from '../page-facts.ts';
import type { ElementWords } from '../words/en.ts';
import { timelineAlt } from './timeline.picture.ts';

export const eventLabel = ({ event }: ResolvedEvent, t: ElementWords): string =>
  dateInWords(event.date, t) + t.colon + event.title;

export const timelinePage = (data: Dataset, t: ElementWords): PageFacts => {
  const { charter, visit, events } = data;
  return {
    title: `${t.timeline} – ${charter.shortTitle}`,
    description: visit?.title ?? charter.title,
    height: 1000,
    options: { headingLevel: 2 },
    ...(events.length > 0 && { alt: timelineAlt(data, t), pictures: ['1200x630'] }),
  };
};
