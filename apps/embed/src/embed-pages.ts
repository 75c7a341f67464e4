/** The pages that can be embedded: one per quotation, per pillar, for all pillars and for the timeline, in each language. */
import { type Dataset, fill, type Revision, resolveQuote } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import {
  pillarsElement,
  pillarsFeedHtml,
  quoteElement,
  quoteFeedHtml,
  timelineElement,
  timelineFeedHtml,
} from '@baku-charter/widgets/static';
import { quoteImageAlt } from './images/quote-words.ts';

/** A page with all that is written of it: the document, what sites are told about it, and previews. */
export interface EmbedPage {
  /** From the root of the site, with a slash at the end: `quote/q4-s1/en/`. */
  path: string;
  data: Dataset;
  element: 'quote' | 'pillars' | 'timeline';
  title: string;
  description: string;
  /** The element with its content, readable without script. */
  content: () => string;
  /** The same words without an element; `page` is the absolute address of the page. */
  readable: (page: string) => string;
  /** The records that it shows. */
  ids: readonly string[];
  /** Height in CSS pixels at a width of 600, for hosts that ask before anything is drawn. */
  height: number;
  /** Alternative text of the pictures, where there are pictures. */
  alt?: string;
}

const quotePage = (data: Dataset, id: string): EmbedPage => {
  const found = resolveQuote(data, id);
  if (!found) throw new RangeError(`There is no quotation "${id}" in the data.`);
  const { quote, speaker } = found;
  const w = wordsFor(data.meta.lang);
  return {
    path: `quote/${id}/${data.meta.lang}/`,
    data,
    element: 'quote',
    // A translation never stands for the words that were published.
    title: `${speaker.name}: ${fill(w.quoted, { text: quote.text })}`,
    description: `${w.quotations}${w.comma}${data.charter.shortTitle}`,
    content: () => quoteElement(data, id),
    readable: (page) => quoteFeedHtml(data, id, { page }),
    ids: [id],
    height: quote.translation ? 480 : 360,
    alt: quoteImageAlt(data, id),
  };
};

const pillarPage = (data: Dataset, { id, title, document }: Dataset['pillars'][number]): EmbedPage => ({
  path: `pillar/${id}/${data.meta.lang}/`,
  data,
  element: 'pillars',
  title: `${title} – ${data.charter.shortTitle}`,
  description: document.map(({ text }) => text).join(' '),
  content: () => pillarsElement(data, { only: [id], layout: 'list', headingLevel: 2 }),
  readable: (page) => pillarsFeedHtml(data, { only: [id], page }),
  ids: [id],
  height: 560,
});

const pillarsPage = (data: Dataset): EmbedPage => ({
  path: `pillars/${data.meta.lang}/`,
  data,
  element: 'pillars',
  title: `${wordsFor(data.meta.lang).pillars} – ${data.charter.shortTitle}`,
  description: data.pillars.map(({ title }) => title).join(wordsFor(data.meta.lang).comma),
  content: () => pillarsElement(data, { headingLevel: 2 }),
  readable: (page) => pillarsFeedHtml(data, { page }),
  ids: data.pillars.map(({ id }) => id),
  height: 1000,
});

const timelinePage = (data: Dataset): EmbedPage => ({
  path: `timeline/${data.meta.lang}/`,
  data,
  element: 'timeline',
  title: `${wordsFor(data.meta.lang).timeline} – ${data.charter.shortTitle}`,
  description: data.visit.title,
  content: () => timelineElement(data, { headingLevel: 2 }),
  readable: (page) => timelineFeedHtml(data, { page }),
  ids: data.events.map(({ id }) => id),
  height: 1000,
});

export const embedPages = (data: Dataset): readonly EmbedPage[] => [
  ...data.quotes.map(({ id }) => quotePage(data, id)),
  ...data.pillars.map((pillar) => pillarPage(data, pillar)),
  pillarsPage(data),
  timelinePage(data),
];

/** The corrections of what a page shows; what was done to the data as a whole is none. */
export const correctionsOf = ({ data, ids }: EmbedPage): readonly Revision[] =>
  data.revisions.filter(({ about }) => about.some((id) => ids.includes(id)));
