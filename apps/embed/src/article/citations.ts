import { countInWords, type Dataset, fill, type Source, type Statement } from '@baku-charter/core';
import { originOf } from '@baku-charter/kit/site';
import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { StoryWords } from './words.ts';

/** Gives each statement of a page a numbered note that names its sources. */
export class Citations {
  readonly #data: Dataset;
  readonly #words: StoryWords;
  readonly #notes: (readonly Source[])[] = [];

  constructor(data: Dataset, words: StoryWords) {
    this.#data = data;
    this.#words = words;
  }

  /** Every source that a note names, each once. */
  get sources(): readonly Source[] {
    return [...new Set(this.#notes.flat())];
  }

  /** How many notes there are so far. */
  get count(): number {
    return this.#notes.length;
  }

  /** A statement as running text, with a link to its note. */
  cite({ text, sources }: Pick<Statement, 'text' | 'sources'>): unknown {
    this.#notes.push(this.#data.sources.filter(({ id }) => sources.includes(id)));
    const n = this.count;
    const label = fill(this.#words.article.note, { n });
    return html`${text}<sup><a class="mark" id="mark-${n}" href="#note-${n}" aria-label=${label}>${n}</a></sup> `;
  }

  /** The notes, to be written once all statements are cited. */
  list(): unknown {
    const { article, element } = this.#words;
    const source = (one: Source) =>
      html`<a href=${one.url ?? nothing}>${
        one.title === undefined
          ? one.publisher
          : html`<cite lang=${one.lang} dir="auto" translate="no">${one.title}</cite>`
      }</a>${originOf(one, element).map((part) => element.comma + part)}`;
    // Nearly all were read as excerpts: that is said once, not of each.
    const excerpts = this.sources.filter(({ seen }) => seen === 'excerpt').length;
    return html`<p class="count">${countInWords(this.sources.length, element.sourceCount, element)}${element.comma}${element.excerpt}: ${excerpts}</p>
      <ol class="notes-list">${this.#notes.map((sources, index) => {
        const n = index + 1;
        return html`<li id="note-${n}">${sources.map((one) => html`<span class="source">${source(one)}</span> `)}<a class="back" href="#mark-${n}" aria-label=${fill(article.back, { n })}>↩</a></li>\n`;
      })}</ol>`;
  }
}
