/** Whole articles as newsrooms would publish them, made of nothing but the words of the data. */
import { type Dataset, formatEdtf, resolveEvent, type Statement } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import '@baku-charter/widgets/define';
import { html, render, type TemplateResult } from 'lit';

/** The name of a newspaper that does not exist, and how it looks. */
export interface Masthead {
  name: string;
  css: string;
}

/** Statements as running text, of one voice or of all. */
const sentences = (statements: readonly Statement[] = [], voice?: Statement['voice']) =>
  statements
    .filter((statement) => voice === undefined || statement.voice === voice)
    .map(({ text }) => text)
    .join(' ');

const body = ({ charter, visit, meta }: Dataset, signing: readonly Statement[]): TemplateResult => {
  const w = wordsFor(meta.lang);
  return html`
    <p class="lead">${sentences(visit.statements.slice(0, 1))}</p>
    <charter-quote quote-id="q3-s2" variant="pull"></charter-quote>
    <p>${sentences(signing.slice(0, 2))}</p>
    <h2>${w.timeline}</h2>
    <charter-timeline from="2026-02-09" to="2026-02-11"></charter-timeline>
    <h2>${charter.shortTitle}</h2>
    <p>${sentences(charter.statements, 'document')}</p>
    <charter-pillars></charter-pillars>
    <p>${sentences(visit.statements.slice(1))}</p>
    <charter-quote quote-id="q4-s1"></charter-quote>`;
};

/** An article in the language of its data. */
export const article = (data: Dataset, { name, css }: Masthead): HTMLElement => {
  const { charter, visit, meta } = data;
  const { dir } = wordsFor(meta.lang);
  const page = document.createElement('div');
  page.className = 'masthead-page';
  page.lang = meta.lang;
  page.dir = dir;
  render(
    html`<style>${css}</style>
      <header class="masthead"><p>${name}</p></header>
      <main>
        <article>
          <h1>${visit.title}</h1>
          <p class="standfirst">${charter.title}, ${formatEdtf(charter.signed.date, meta.lang)}</p>
          ${body(data, resolveEvent(data, 'charter-signing')?.event.statements ?? [])}
        </article>
      </main>`,
    page,
  );
  return page;
};
