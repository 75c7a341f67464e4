import type { Source, Statement } from '@baku-charter/core';
import { dateContent } from './date.template.ts';
import type { Html } from './html.ts';
import type { Strings } from './locales/en.ts';

/** A source as a list item needs it: title, publisher, date, and how much of it was read. */
export const sourceContent = (html: Html, source: Source, t: Strings): unknown => html`
  <a part="source" href=${source.url}><cite lang=${source.lang} translate="no">${source.title ?? source.url.replace(/^https?:\/\/(www\.)?/, '')}</cite></a>,
  <span translate="no">${source.publisher}</span>${source.published ? html`, ${dateContent(html, source.published, t)}` : ''}${
    source.seen === 'excerpt' ? `; ${t.excerpt}` : ''
  }${source.titleFrom === 'address' ? `; ${t.titleFromAddress}` : ''}`;

/** The sources of a statement or a record, one action away. */
export const sourcesContent = (html: Html, ids: readonly string[], sources: readonly Source[], t: Strings): unknown => {
  const cited = sources.filter(({ id }) => ids.includes(id));
  return html`<details part="sources"><summary part="sources-summary">${t.sources(cited.length)}</summary>
    <ul>${cited.map((source) => html`<li>${sourceContent(html, source, t)}</li>`)}</ul>
  </details>`;
};

/** One claim: whose voice it is, in words; what it says; what bears it out. */
export const statementContent = (
  html: Html,
  statement: Statement,
  sources: readonly Source[],
  t: Strings,
  label: string = t.voiceOf(t.voices[statement.voice]),
): unknown => html`<div part="statement ${statement.voice}">
  <p><strong part="voice">${label}</strong> ${statement.text}</p>
  ${sourcesContent(html, statement.sources, sources, t)}
</div>`;
