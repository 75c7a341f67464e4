import type { Source, Statement } from '@baku-charter/core';
import { dateContent } from './date.template.ts';
import { type Html, sourceLink } from './html.ts';
import type { Strings } from './locales/en.ts';

/** A source as a list item needs it: title, publisher, date, and how much of it was read. */
const sourceContent = (html: Html, source: Source, t: Strings): unknown => {
  const title = source.title ?? source.url.replace(/^https?:\/\/(www\.)?/, '');
  return html`${sourceLink(html, source.url, html`<cite lang=${source.lang} translate="no">${title}</cite>`)},
    <span translate="no">${source.publisher}</span>${source.published ? html`, ${dateContent(html, source.published, t)}` : ''}${
      source.seen === 'excerpt' ? `; ${t.excerpt}` : ''
    }${source.titleFrom === 'address' ? `; ${t.titleFromAddress}` : ''}`;
};

/** The sources of a statement or a record, one action away. */
export const sourcesContent = (html: Html, ids: readonly string[], sources: readonly Source[], t: Strings): unknown => {
  const cited = sources.filter(({ id }) => ids.includes(id));
  return html`<details part="sources"><summary part="sources-summary">${t.sources(cited.length)}</summary>
    <ul>${cited.map((source) => html`<li>${sourceContent(html, source, t)}</li>`)}</ul>
  </details>`;
};

/** Neighbouring statements of one voice stand under one label. */
const byVoice = (statements: readonly Statement[]) => {
  const groups: Statement[][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    if (group?.[0]?.voice === statement.voice) group.push(statement);
    else groups.push([statement]);
  }
  return groups;
};

/** Claims: whose voice it is, in words; what it says; what bears it out. */
export const statementsContent = (
  html: Html,
  statements: readonly Statement[],
  sources: readonly Source[],
  t: Strings,
): unknown =>
  byVoice(statements).map(
    (group) => html`<div part="voice ${group[0]?.voice}">
      <p part="voice-label">${group[0] && t.voices[group[0].voice]}</p>
      ${group.map(
        ({ text, sources: ids }) => html`<div part="statement">
          <p>${text}</p>
          ${sourcesContent(html, ids, sources, t)}
        </div>`,
      )}
    </div>`,
  );
