/** What is said of events beyond their element: in lists, and of their live page. */
import { type Dataset, dateInWords, type ResolvedEvent } from '@baku-charter/core';
import type { PageFacts } from '../page-facts.ts';
import type { ElementWords } from '../words/en.ts';

export const eventLabel = ({ event }: ResolvedEvent, t: ElementWords): string =>
  `${dateInWords(event.date, t)}: ${event.title}`;

export const timelinePage = ({ charter, visit }: Dataset, t: ElementWords): PageFacts => ({
  title: `${t.timeline} – ${charter.shortTitle}`,
  description: visit?.title ?? charter.title,
  height: 1000,
  options: { headingLevel: 2 },
});
