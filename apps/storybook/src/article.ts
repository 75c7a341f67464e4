/**
 * Whole articles as newsrooms would publish them. Every sentence is a statement of the data with the number of its note,
 * and every heading a word of core, so that an article can be shown in any language.
 */
import {
  type Dataset,
  dateInWords,
  fill,
  resolveEvent,
  type Source,
  type Statement,
  unknownsAbout,
} from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import '@baku-charter/widgets/define';
import { html, render } from 'lit';
import type { Masthead } from './mastheads/mastheads.ts';
import { putStyles } from './page-styles.ts';

type Attributes = Readonly<Record<string, string>>;

const element = (tag: string, attributes: Attributes) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

/** Numbers citations in order. Statements with the same sources share a note. */
class Notes {
  readonly list: (readonly Source[])[] = [];
  readonly #sources: readonly Source[];

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
  }

  cite({ text, sources: ids }: Statement) {
    const cited = this.#sources.filter(({ id }) => ids.includes(id));
    const known = this.list.findIndex(
      (note) => note.length === cited.length && note.every((one) => cited.includes(one)),
    );
    const index = known < 0 ? this.list.push(cited) - 1 : known;
    return html`${text}<sup>${index + 1}</sup> `;
  }
}

const body = (data: Dataset, notes: Notes, { timeline, pillars }: Masthead) => {
  const w = wordsFor(data.meta.lang);
  const { charter, visit, analyses } = data;
  const cited = (statements: readonly Statement[]) => statements.map((statement) => notes.cite(statement));
  const told = (id: string) => cited(resolveEvent(data, id)?.event.statements ?? []);
  const ofDocument = charter.statements.filter(({ voice }) => voice === 'document');
  const others = charter.statements.filter(({ voice }) => voice !== 'document');
  return html`
    <section class="story">
      <p class="lead">${cited(visit?.statements.slice(0, 1) ?? [])}</p>
      ${element('charter-quote', { 'quote-id': 'q3-s2', variant: 'pull' })}
      <p>${told('talks-baku')}${told('charter-signing')}</p>
      <p>${told('press-statements')}</p>
      <p>${cited(visit?.statements.slice(1) ?? [])}</p>
    </section>
    <section class="days">
      <h2>${w.timeline}</h2>
      ${element('charter-timeline', timeline)}
    </section>
    <section class="contents">
      <h2>${charter.shortTitle}</h2>
      <p><b class="voice">${w.voices.document}:</b> ${cited(ofDocument)}</p>
      ${element('charter-pillars', pillars)}
    </section>
    <section class="readings">
      <h2>${w.analyses}</h2>
      ${element('charter-quote', { 'quote-id': 'q4-s1' })}
      <ul>${[...others, ...analyses.map(({ statement }) => statement)].map(
        (statement) => html`<li>${notes.cite(statement)}</li>`,
      )}</ul>
    </section>
    <section class="unknowns">
      <h2>${w.unknowns}</h2>
      <ul>${unknownsAbout(data, 'charter-published').map(({ text }) => html`<li>${text}</li>`)}</ul>
    </section>`;
};

/** An article in the language of its data, as a paper would set it. */
export const article = (data: Dataset, masthead: Masthead): HTMLElement => {
  const { charter, visit, meta, sources } = data;
  const w = wordsFor(meta.lang);
  const page = document.createElement('div');
  page.lang = meta.lang;
  page.dir = w.dir;
  putStyles(page, masthead.id, masthead.css);
  const notes = new Notes(sources);
  const text = body(data, notes, masthead);
  render(
    html`<header class="masthead">
        <p class="name">${masthead.name}</p>
        <p class="edition">${fill(w.edition, { version: meta.version, date: dateInWords(meta.modified, w) })}</p>
      </header>
      <main>
        <article>
          <header class="head">
            <h1>${visit?.title ?? charter.shortTitle}</h1>
            <p class="standfirst">${charter.title}</p>
            <p class="byline">${w.signed}: ${dateInWords(charter.signed.date, w)}</p>
          </header>
          ${text}
          <section class="notes">
            <h2>${w.sources}</h2>
            <ol>${notes.list.map(
              (list) =>
                html`<li>${list.map(({ url, publisher }, index) => html`${index > 0 ? ' · ' : ''}<a href=${url}>${publisher}</a>`)}</li>`,
            )}</ol>
          </section>
        </article>
      </main>`,
    page,
  );
  return page;
};
