import type { LivePage } from '@baku-charter/widgets/snippets';
import { pillarsElement, quoteElement, timelineElement, write } from '@baku-charter/widgets/static';

/** The element of a live page as markup that can be read without script. */
export const elementMarkup = ({ data, element, record }: LivePage): string => {
  if (element === 'quote') return quoteElement(data, record ?? '');
  if (element === 'timeline') return timelineElement(data, { headingLevel: 2 });
  return pillarsElement(data, {
    ...(record !== undefined && { show: [record], layout: 'list' }),
    headingLevel: 2,
  });
};

/** The same words as plain HTML, with a link to the page at an absolute address. */
export const plainMarkup = ({ data, element, record }: LivePage, page: string): string => {
  if (element === 'quote') return write('feed', { element, data, quoteId: record ?? '', page });
  if (element === 'timeline') return write('feed', { element, data, page });
  return write('feed', { element, data, ...(record !== undefined && { show: [record] }), page });
};
