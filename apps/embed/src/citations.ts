import type { Dataset, Source, Statement } from '@baku-charter/core';
import { html } from '@lit-labs/ssr';

/** Gives each statement of a page a numbered note that names its sources. */
export class Citations {
  readonly #data: Dataset;
  readonly #notes: (readonly Source[])[] = [];

  constructor(data: Dataset) {
    this.#data = data;
  }

  /** The sources of each note, in the order of the notes. */
  get notes(): readonly (readonly Source[])[] {
    return this.#notes;
  }

  /** A statement as running text, with a link to its note. */
  cite({ text, sources }: Statement): unknown {
    this.#notes.push(this.#data.sources.filter(({ id }) => sources.includes(id)));
    const number = this.#notes.length;
    return html`${text}<sup><a class="mark" id="mark-${number}" href="#note-${number}" aria-label="Note ${number}">${number}</a></sup> `;
  }
}
