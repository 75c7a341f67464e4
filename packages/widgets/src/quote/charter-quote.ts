import { type Dataset, resolveQuote } from '@baku-charter/core';
import { html } from 'lit';
import { CharterElement } from '../charter-element.ts';
import type { Strings } from '../locales/en.ts';
import { quoteStyles } from './charter-quote.styles.ts';
import { quoteContent } from './quote.template.ts';

/**
 * A quotation with its speaker, role, date and source.
 *
 * @tag charter-quote
 * @slot - Readable fallback, shown until the element is ready and whenever it has nothing to show.
 * @fires {CharterErrorEvent} charter-error - When there is no such quotation, or the data is broken.
 * @csspart base - Everything.
 * @csspart quote - The figure.
 * @csspart text - The words quoted.
 * @csspart attribution - Speaker, role and source.
 * @csspart speaker - The speaker's name.
 * @csspart origin - The line that names the source.
 * @csspart source - The link to the source.
 * @cssprop --charter-text-color - Text. Inherited from the page by default.
 * @cssprop --charter-muted-color - Secondary text.
 * @cssprop --charter-rule-color - Thin rules.
 * @cssprop --charter-accent-color - Thick rules and focus rings.
 * @cssprop --charter-surface-color - Background. None by default.
 * @cssprop --charter-font-family - Typeface. Inherited from the page by default.
 * @cssprop --charter-quote-font-family - Typeface of the words quoted.
 * @cssprop --charter-padding - Space inside the element.
 * @example
 * <charter-quote quote-id="q4-s1"></charter-quote>
 */
export class CharterQuoteElement extends CharterElement {
  static override styles = [...CharterElement.styles, quoteStyles];

  static override properties = {
    ...CharterElement.properties,
    quoteId: { attribute: 'quote-id', useDefault: true },
    variant: { reflect: true, useDefault: true },
  };

  /** Id of the quotation, for example `q4-s1`. */
  declare quoteId: string;

  /** `card` stands on its own; `pull` is a pull quote inside an article. */
  declare variant: 'card' | 'pull';

  constructor() {
    super();
    this.quoteId = '';
    this.variant = 'card';
  }

  protected override get subject(): { kind: string; id: string } {
    return { kind: 'quote', id: this.quoteId };
  }

  protected override content(data: Dataset, t: Strings): unknown {
    this.expect('variant', this.variant, ['card', 'pull']);
    const quote = resolveQuote(data, this.quoteId);
    if (quote) return quoteContent(html, quote, t);
    this.problems.push(
      this.quoteId
        ? `there is no quotation "${this.quoteId}" in the data.`
        : 'it has no quote-id. Name a quotation, for example quote-id="q4-s1".',
    );
    return undefined;
  }
}
