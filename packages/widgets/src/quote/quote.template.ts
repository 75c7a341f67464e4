import type { ResolvedQuote } from '@baku-charter/core';
import {
  citationInWords,
  dateContent,
  fill,
  isFragment,
  languageInWords,
  type Markup,
  originalInWords,
  quotationMarks,
  sourceAddress,
  translationInWords,
} from '../markup.ts';
import type { QuoteWords } from './quote.words.ts';

/** More characters than these are set smaller in a pull quote, which would fill a screen otherwise. */
const LONG = 180;
/** More characters of an original than these are folded on a phone. */
const FOLDED = 220;

/** The arrow of a link that leaves the page. */
const leaving = ({ html }: Markup) =>
  html`<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M3 9l6-6M4 3h5v5"></path></svg>`;

/** A link that leaves the page for the very words in a source. Screen readers hear which page it leads to. */
const wordsLink = (
  m: Markup<QuoteWords>,
  part: string,
  text: string,
  { quote, source }: Pick<ResolvedQuote, 'quote' | 'source'>,
) => {
  const { html, t, sourceHref } = m;
  const { lang, title } = source;
  const address = sourceAddress(source, quote.text);
  if (address === undefined) return '';
  const name =
    title && html`<span class="unseen">${t.comma}<cite lang=${lang} dir="auto" translate="no">${title}</cite></span>`;
  return html`<a part=${part} href=${sourceHref?.(source, address) ?? address}><span>${text}${name}</span>${leaving(m)}</a>`;
};

const checkLink = (m: Markup<QuoteWords>, record: ResolvedQuote) => wordsLink(m, 'source', m.t.checkInSource, record);

/** What a reader should know of words that are shown as they were published: that the source translates them. */
export const originInWords = (
  { t }: Markup<QuoteWords>,
  { pageTranslates, spokenIn, lang, translation }: ResolvedQuote['quote'],
): string =>
  pageTranslates && spokenIn && spokenIn !== lang && !translation
    ? fill(t.sourceTranslates, { language: languageInWords(spokenIn, t) })
    : '';

/** The caption names the speaker outside `cite`, which is for titles only. */
const attribution = (m: Markup<QuoteWords>, record: ResolvedQuote, isPull: boolean) => {
  const { html, t, textLang } = m;
  const { quote, speaker, source, wording } = record;
  const other = wording ? wordsLink(m, 'other-source', t.otherWording, wording) : '';
  return html`<figcaption part="attribution">
      <p><bdi part="speaker">${speaker.name}</bdi>${t.comma}<span lang=${textLang}>${quote.role}</span></p>
      <p part="origin"><bdi translate="no">${source.publisher}</bdi>${t.comma}${dateContent(m, quote.date)}</p>
      ${quote.wordingOf ? html`<p part="wording">${other === '' ? t.otherWording : other}</p>` : ''}
      ${isPull ? checkLink(m, record) : ''}
    </figcaption>`;
};

/** The words as they were published. A long original is folded on a phone; it is read out and printed all the same. */
const originalContent = (m: Markup<QuoteWords>, { quote, source }: ResolvedQuote, fragment: unknown) => {
  const { html, t, nothing } = m;
  const { text, lang } = quote;
  const label = originalInWords(quote, t);
  const fold = html`<label part="unfold" hidden><input type="checkbox"><span>${label}</span></label>`;
  return html`<div part="original">
      <p part="original-label">${label}</p>
      ${text.length > FOLDED ? fold : ''}
      <blockquote lang=${lang} dir="auto" translate="no" cite=${source.url ?? nothing}><p>${fragment}${text}</p></blockquote>
    </div>`;
};

/**
 * A quotation with its attribution. On a page of another language, our translation leads and is marked as unofficial; the words
 * as they were published stand beneath its attribution. In the row of actions the link to the source stands before the
 * buttons; a pull quote repeats what the article has, so that it has no such row, and the link is in its caption.
 */
export const quoteContent = (
  m: Markup<QuoteWords>,
  record: ResolvedQuote,
  { isPull, buttons = '' }: { isPull: boolean; buttons?: unknown },
): unknown => {
  const { html, t, nothing } = m;
  const { id, text, lang, translation, voice } = record.quote;
  const { url = nothing } = record.source;
  const [opening, closing] = quotationMarks(t);
  const lead = translation ?? { text, lang };
  const label = translation ? translationInWords(record.quote, t) : originInWords(m, record.quote);
  // A translation may begin with a name in other letters, so that only its language tells its direction.
  const dir = lead.lang === t.lang ? t.dir : 'auto';
  const size = lead.text.length > LONG ? 'long' : 'short';
  // Drawn by the style sheet, like the marks of the original: it is no part of the words.
  const fragment = isFragment(text) ? html`<span part="ellipsis"></span>` : '';
  return html`<figure part="quote" class=${voice ?? ''} data-id=${id}>
    ${label && html`<p part="label">${label}</p>`}
    <blockquote part="text" class=${size} lang=${lead.lang} dir=${dir} translate=${translation ? 'yes' : 'no'} cite=${url}><p><span part="quotation-mark" class="opening">${opening}</span>${fragment}${lead.text}<span part="quotation-mark">${closing}</span></p></blockquote>
    ${attribution(m, record, isPull)}
  </figure>${translation ? originalContent(m, record, fragment) : ''}${
    isPull ? '' : html`<div part="actions">${checkLink(m, record)}${buttons}</div>`
  }`;
};

/**
 * What stands in the row of actions behind the link. A server does not know which buttons a browser can use. Until the
 * script is there they are hidden and keep their space; with `keep-space` the share button does so after that too, so that
 * nothing moves. It is the last, so that its empty space is the end of the row. The citation can be read with no script.
 */
export const quoteButtons = (
  m: Markup<QuoteWords>,
  { source }: ResolvedQuote,
  { canUse, canShare, status = '' }: { canUse: boolean; canShare: boolean | 'keep-space'; status?: string },
): unknown => {
  const { html, t } = m;
  return html`<button part="copy-quotation" aria-label=${t.copyQuotation} ?inert=${!canUse}>${t.copy}</button>
    <details part="citation"><summary part="cite">${t.cite}</summary><div>
      <p part="citation-text" translate="no">${citationInWords(source, t)}</p>
      <button part="copy-citation" ?inert=${!canUse}>${t.copyCitation}</button>
    </div></details>
    ${canShare ? html`<button part="share" ?inert=${canShare !== true}>${t.share}</button>` : ''}
    <span part="status" role="status">${status}</span>`;
};
