import type { LivePage } from '@baku-charter/widgets/snippets';
import {
  pillarsElement,
  pillarsFeedHtml,
  quoteElement,
  quoteFeedHtml,
  timelineElement,
  timelineFeedHtml,
} from '@baku-charter/widgets/static';

/** The element of a live page as markup that can be read without script. */
export const elementMarkup = ({ data, element, record }: LivePage): string => {
  if (element === 'quote') return quoteElement(data, record ?? '');
  if (element === 'timeline') return timelineElement(data, { headingLevel: 2 });
  return pillarsElement(data, {
    ...(record !== undefined && { only: [record], layout: 'list' }),
    headingLevel: 2,
  });
};

/** The same words as plain HTML, with a link to the page at an absolute address. */
export const plainMarkup = ({ data, element, record }: LivePage, page: string): string => {
  if (element === 'quote') return quoteFeedHtml(data, record ?? '', { page });
  if (element === 'timeline') return timelineFeedHtml(data, { page });
  return pillarsFeedHtml(data, { ...(record !== undefined && { only: [record] }), page });
};
