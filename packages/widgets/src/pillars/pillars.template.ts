import type { ResolvedPillar } from '@baku-charter/core';
import { dateContent } from '../date.template.ts';
import { type HeadingLevel, type Html, heading } from '../html.ts';
import type { Strings } from '../locales/en.ts';
import { sourcesContent, statementsContent } from '../statement.template.ts';

const comparison = (html: Html, { pillar, quotes, events, sources }: ResolvedPillar, t: Strings) => html`
  ${statementsContent(html, pillar.analyst, sources, t)}
  <p part="match">${t.matches[pillar.comparison.match]}</p>
  ${statementsContent(html, pillar.comparison.statements, sources, t)}
  ${
    quotes.length > 0
      ? html`<p part="label">${t.quotations}</p>
        <ul part="quotations">${quotes.map(
          ({ quote, speaker, source }) => html`<li>
            <blockquote part="text" lang=${quote.lang} translate="no">${t.openQuote}${quote.text}${t.closeQuote}</blockquote>
            <p part="attribution">${speaker.name}, ${quote.role}</p>
            ${sourcesContent(html, [source.id], sources, t)}
          </li>`,
        )}</ul>`
      : ''
  }
  ${
    events.length > 0
      ? html`<p part="label">${t.events}</p>
        <ul part="events">${events.map(({ date, title }) => html`<li>${dateContent(html, date, t)}: ${title}</li>`)}</ul>`
      : ''
  }`;

/** One card: what the document says, with references, then what the analyst says and where they differ. */
const pillarContent = (html: Html, record: ResolvedPillar, t: Strings, level: HeadingLevel, open: boolean): unknown => {
  const { pillar, provisions, sources } = record;
  return html`<li part="pillar">
    ${heading(html, level, pillar.title)}
    ${statementsContent(html, pillar.document, sources, t)}
    <p part="provisions">${t.provisions(provisions.map(({ locator }) => locator).join(', '))}</p>
    <details part="comparison" ?open=${open}>
      <summary part="comparison-summary">${t.compare}</summary>
      ${comparison(html, record, t)}
    </details>
  </li>`;
};

/** All cards, in the order of the data. */
export const pillarsContent = (
  html: Html,
  records: readonly ResolvedPillar[],
  t: Strings,
  level: HeadingLevel = 3,
  isOpen: (id: string) => boolean = () => false,
): unknown => html`<ul part="pillars" role="list">
  ${records.map((record) => pillarContent(html, record, t, level, isOpen(record.pillar.id)))}
</ul>`;
