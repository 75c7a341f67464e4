/** What the apps in `frameworks.ts` render, whatever their framework. */
import { dataset } from '@baku-charter/core';

/** What an app shows: paragraphs, and between them a copy; `isMarked` says whether that has its data attributes. */
export interface State {
  before: readonly string[];
  quote?: { id: string; words: string; page: string; isMarked: boolean };
  after: readonly string[];
}

/** How a framework makes a node. */
type Make<Made> = (tag: string, attributes: Record<string, string>, children: readonly (Made | string)[]) => Made;

/** The paragraphs and the copy, which is several siblings if it lost its data attributes. */
export const tree = <Made>(h: Make<Made>, { before, quote, after }: State): Made => {
  const paragraphs = (texts: readonly string[]) => texts.map((text) => h('p', {}, [text]));
  const copy = ({ id, words, page, isMarked }: NonNullable<State['quote']>) => {
    const quotation = h('blockquote', {}, [h('p', {}, [words])]);
    const link = h('a', { href: page }, ['Sources']);
    if (!isMarked) return [quotation, h('p', {}, [link])];
    const attributes = { 'data-charter-quote': id, 'data-charter-dataset': dataset.meta.id, lang: 'en' };
    return [h('figure', attributes, [quotation, h('figcaption', {}, [link])])];
  };
  return h('div', {}, [...paragraphs(before), ...(quote ? copy(quote) : []), ...paragraphs(after)]);
};
