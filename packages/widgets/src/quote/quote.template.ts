import type { ResolvedQuote } from '@baku-charter/core';
import { dateContent } from '../date.template.ts';
import { type Html, sourceLink } from '../html.ts';
import type { Strings } from '../locales/en.ts';

/** A quotation with its attribution. The person stands in the caption, never in `cite`. */
export const quoteContent = (html: Html, { quote, speaker, source }: ResolvedQuote, t: Strings): unknown => html`
  <figure part="quote">
    <blockquote part="text" lang=${quote.lang} translate="no" cite=${source.url}>
      <p>${t.openQuote}${quote.text}${t.closeQuote}</p>
    </blockquote>
    <figcaption part="attribution">
      <span part="speaker">${speaker.name}</span>, ${quote.role}.
      <span part="origin">${sourceLink(html, source.url, html`<cite lang=${source.lang} translate="no">${source.title ?? source.publisher}</cite>`)},
      <span translate="no">${source.publisher}</span>, ${dateContent(html, quote.date, t)}</span>
    </figcaption>
  </figure>`;
