import { citationInWords, fill, type ResolvedQuote, resolveQuote, type Slice } from '@baku-charter/core';
import { html } from 'lit/html.js';
import { styles } from '../../generated/quote.styles.ts';
import { CharterElement, CharterEvent } from '../charter-element.ts';
import type { Markup } from '../markup.ts';
import type { Attributes } from '../template-element.ts';
import type { ElementWords } from '../words/en.ts';
import { quoteContent } from './quote.template.ts';

/** `charter-copy`: a reader copied the quotation with its attribution, or the citation of its source. */
export class CharterCopyEvent extends CharterEvent {
  /** The words with their attribution, or the citation of the source alone. */
  declare readonly format: 'quotation' | 'citation';
}

/** `charter-share`: a reader shared the quotation by the means of the platform. */
export class CharterShareEvent extends CharterEvent {
  /** The Web Share API; there is no other. */
  declare readonly method: 'web-share';
}

const NOTHING = { id: '', format: '', status: '', refused: '' };

/**
 * A quotation with its speaker, role, date and source.
 *
 * @tag charter-quote
 * @slot - Readable fallback, shown until the element is ready and whenever it has nothing to show.
 * @fires {CharterReadyEvent} charter-ready - When it shows its content for the first time.
 * @fires {CharterErrorEvent} charter-error - When there is no such quotation, or the data is broken.
 * @fires {CharterCopyEvent} charter-copy - When a reader copied the quotation or the citation.
 * @fires {CharterShareEvent} charter-share - When a reader shared the quotation.
 * @fires {CharterNavigateEvent} charter-navigate - When a reader followed a deep link to the quotation.
 * @csspart base - Everything.
 * @csspart quote - The figure.
 * @csspart text - The words quoted.
 * @csspart translation - The words in the language of the page, and that this is our own translation.
 * @csspart label - The words that say so.
 * @csspart attribution - Speaker, role and source.
 * @csspart speaker - The speaker's name.
 * @csspart origin - The line that names the source.
 * @csspart source - The link to the source.
 * @csspart actions - The row of buttons.
 * @csspart copy-quotation - The button that copies the quotation.
 * @csspart copy-citation - The button that copies the citation.
 * @csspart share - The button that shares, where the platform can.
 * @csspart status - Says that something was copied.
 * @csspart copy-text - What is to be copied, where the browser does not allow it.
 * @example
 * <charter-quote quote-id="q4-s1" variant="pull"></charter-quote>
 */
export class CharterQuoteElement extends CharterElement {
  static override readonly styles = styles;

  static override readonly attributes: Attributes = {
    ...CharterElement.attributes,
    quoteId: '',
    variant: ['card', 'pull'],
  };

  /** Id of the quotation, for example `q4-s1`. */
  declare quoteId: string;

  /** `card` stands on its own; `pull` is a pull quote inside an article. */
  declare variant: 'card' | 'pull';

  protected override readonly item = 'quote';

  /** What came of copying, and of which quotation; `refused` is the text where the browser did not allow it. */
  #copied = NOTHING;

  protected override get subject(): { kind: string; id: string } {
    return { kind: 'quote', id: this.quoteId };
  }

  protected override content(data: Slice, m: Markup): unknown {
    if (!this.quoteId) this.problems.push('it has no quote-id. Name a quotation, for example quote-id="q4-s1".');
    const [id] = this.ids(data, 'quote-id');
    if (!id) return undefined;
    const quote = resolveQuote(data, id);
    if (quote) return html`${quoteContent(m, quote)}${this.#actions(quote, m.t)}`;
    this.problems.push(`the data has not the speaker or the source of "${id}".`);
    return undefined;
  }

  #actions(record: ResolvedQuote, t: ElementWords) {
    const { status, refused } = this.#copied.id === record.quote.id ? this.#copied : NOTHING;
    const canShare = typeof navigator.share === 'function';
    const copy = (format: 'quotation' | 'citation') => () => this.#copy(record, format, t);
    return html`<div part="actions">
        <button part="copy-quotation" @click=${copy('quotation')}>${t.copyQuotation}</button>
        <button part="copy-citation" @click=${copy('citation')}>${t.copyCitation}</button>
        ${canShare || this.served ? html`<button part="share" ?inert=${!canShare} @click=${() => this.#share(record, t)}>${t.share}</button>` : ''}
        <span part="status" role="status">${status}</span>
      </div>
      ${refused && html`<textarea part="copy-text" readonly rows="4" aria-label=${status} .value=${refused}></textarea>`}`;
  }

  /** Put together when it is asked for: few of the cards on a page are ever copied. */
  #text({ quote, speaker, source }: ResolvedQuote, format: 'quotation' | 'citation', t: ElementWords) {
    const citation = citationInWords(source, t);
    return format === 'citation'
      ? citation
      : `${fill(t.quoted, { text: quote.text })}\n— ${speaker.name}${t.comma}${quote.role}. ${citation}`;
  }

  async #copy(record: ResolvedQuote, format: 'quotation' | 'citation', t: ElementWords) {
    const text = this.#text(record, format, t);
    const copied = { ...NOTHING, id: record.quote.id, format };
    try {
      await navigator.clipboard.writeText(text);
      // Only what changes is announced, hence a space more after every other copy.
      const again = this.#copied.status === t.copied ? '\u00a0' : '';
      this.#copied = { ...copied, status: t.copied + again };
      this.dispatchEvent(new CharterCopyEvent('charter-copy', { ...this.subject, format }));
    } catch {
      this.#copied = { ...copied, status: t.copyByHand, refused: text };
    }
    this.requestUpdate();
    await this.updateComplete;
    const field = this.root?.querySelector('textarea');
    field?.focus();
    field?.select();
    // Chromium shows the end of what is selected.
    field?.scrollTo(0, 0);
  }

  /** Puts the text to copy by hand away. */
  protected override pressed(event: KeyboardEvent): void {
    const { format, refused } = this.#copied;
    if (event.key !== 'Escape' || !refused) return;
    event.preventDefault();
    this.root?.querySelector<HTMLElement>(`[part="copy-${format}"]`)?.focus();
    this.#copied = NOTHING;
    this.requestUpdate();
  }

  async #share(record: ResolvedQuote, t: ElementWords) {
    const { href } = new URL(`#charter-quote-${this.quoteId}`, location.href);
    try {
      await navigator.share({ text: this.#text(record, 'quotation', t), url: href });
      this.dispatchEvent(new CharterShareEvent('charter-share', { ...this.subject, method: 'web-share' }));
    } catch {
      // The reader thought better of it, or the page may not share; either way there is nothing to say.
    }
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-copy': CharterCopyEvent;
    'charter-share': CharterShareEvent;
  }
}
