/**
 * The live pages of a dataset, which frames show and every snippet links to: their addresses, and what sites are told
 * of them. There is one for each quotation, each pillar, all pillars, and the timeline.
 */
import { type Dataset, fill, nameInWords, resolvePillar, resolveQuote } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import type { Choices } from './choices.ts';
import { pictureAlt } from './picture-words.ts';

export interface LivePage {
  /** From the root of the site, with a slash at the end: `quote/q4-s1/en/`. */
  path: string;
  data: Dataset;
  element: Choices['element'];
  /** The record that the page is about; undefined where it shows all. */
  record?: string;
  /** The ids of all records on the page. */
  ids: readonly string[];
  title: string;
  description: string;
  /** The height in CSS pixels at a width of 600, for hosts that must set one before the page is drawn. */
  height: number;
  /** The alternative text of its pictures; undefined where it has no pictures. */
  alt?: string;
}

const quotePage = (data: Dataset, id: string): LivePage => {
  const found = resolveQuote(data, id);
  if (!found) throw new RangeError(`There is no quotation "${id}" in the data.`);
  const { quote, speaker } = found;
  const w = wordsFor(data.meta.lang);
  return {
    path: `quote/${id}/${data.meta.lang}/`,
    data,
    element: 'quote',
    record: id,
    ids: [id],
    // The words as they were published: a translation must not stand in for them.
    title: `${nameInWords(speaker.name, speaker, w)}: ${fill(w.quoted, { text: quote.text })}`,
    description: `${w.quotations}${w.comma}${data.charter.shortTitle}`,
    height: quote.translation ? 480 : 360,
    alt: pictureAlt(data, id),
  };
};

const pillarPage = (data: Dataset, id: string): LivePage => {
  const found = resolvePillar(data, id);
  if (!found) throw new RangeError(`There is no pillar "${id}" in the data.`);
  const { title, document } = found.pillar;
  return {
    path: `pillar/${id}/${data.meta.lang}/`,
    data,
    element: 'pillars',
    record: id,
    ids: [id],
    title: `${title} – ${data.charter.shortTitle}`,
    description: document.map(({ text }) => text).join(' '),
    height: 560,
  };
};

const pillarsPage = (data: Dataset): LivePage => {
  const { pillars, comma } = wordsFor(data.meta.lang);
  return {
    path: `pillars/${data.meta.lang}/`,
    data,
    element: 'pillars',
    ids: data.pillars.map(({ id }) => id),
    title: `${pillars} – ${data.charter.shortTitle}`,
    description: data.pillars.map(({ title }) => title).join(comma),
    height: 1000,
  };
};

const timelinePage = (data: Dataset): LivePage => ({
  path: `timeline/${data.meta.lang}/`,
  data,
  element: 'timeline',
  ids: data.events.map(({ id }) => id),
  title: `${wordsFor(data.meta.lang).timeline} – ${data.charter.shortTitle}`,
  description: data.visit.title,
  height: 1000,
});

/** All live pages of a dataset, in an order that is the same in every language. */
export const livePages = (data: Dataset): readonly LivePage[] => [
  ...data.quotes.map(({ id }) => quotePage(data, id)),
  ...data.pillars.map(({ id }) => pillarPage(data, id)),
  pillarsPage(data),
  timelinePage(data),
];

/**
 * The live page of what was chosen. Several chosen pillars, and chosen events, have no page of their own; theirs is the
 * page of all. Throws a RangeError where the data has no such record.
 */
export const livePageFor = (
  data: Dataset,
  { element, show, 'quote-id': quoteId }: Pick<Choices, 'element' | 'show' | 'quote-id'>,
): LivePage => {
  if (element === 'quote') return quotePage(data, quoteId);
  if (element === 'timeline') return timelinePage(data);
  const [first, ...others] = show;
  return first !== undefined && others.length === 0 ? pillarPage(data, first) : pillarsPage(data);
};
