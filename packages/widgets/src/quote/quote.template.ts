import type { ResolvedQuote } from '@baku-charter/core';
import { dateContent, fill, labelled, type Markup, sourceLink } from '../markup.ts';
import type { QuoteWords } from './quote.words.ts';

/**
 * A quotation with its attribution. The words come first, in the language of publication; a translation stands below
 * and is marked as one. The caption names the speaker outside `cite`, which is for titles only.
 */
export const quoteContent = (m: Markup<QuoteWords>, { quote, speaker, source }: ResolvedQuote): unknown => {
  const { html, t, textLang } = m;
  const { id, text, lang, translation, role, date } = quote;
  return html`<figure part="quote" data-id=${id}>
    <blockquote part="text" lang=${lang} dir="auto" translate="no" cite=${source.url}><p>${fill(t.quoted, { text })}</p></blockquote>
    ${
      translation
        ? labelled(
            m,
            'translation',
            t.unofficialTranslation,
            html`<p lang=${translation.lang}>${fill(t.quoted, { text: translation.text })}</p>`,
          )
        : ''
    }
    <figcaption part="attribution"><bdi part="speaker">${speaker.name}</bdi>${t.comma}<span lang=${textLang}>${role}</span>.
      <span part="origin">${sourceLink(m, source)}${
        source.title ? html`${t.comma}<bdi translate="no">${source.publisher}</bdi>` : ''
      }${t.comma}${dateContent(m, date)}</span></figcaption>
  </figure>`;
};

/**
 * The row of buttons. A server does not know which of them a browser can use. Until the script is there they are hidden
 * and keep their space; with `keep-space` the share button does so after that too, so that nothing moves.
 */
export const quoteActions = (
  { html, t }: Markup<QuoteWords>,
  { canUse, canShare, status = '' }: { canUse: boolean; canShare: boolean | 'keep-space'; status?: string },
): unknown => html`<div part="actions">
    <button part="copy-quotation" ?inert=${!canUse}>${t.copyQuotation}</button>
    <button part="copy-citation" ?inert=${!canUse}>${t.copyCitation}</button>
    ${canShare ? html`<button part="share" ?inert=${canShare !== true}>${t.share}</button>` : ''}
    <span part="status" role="status">${status}</span>
  </div>`;
