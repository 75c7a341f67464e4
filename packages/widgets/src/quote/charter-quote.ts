import {
  citationInWords,
  fill,
  originalInWords,
  type ResolvedQuote,
  resolveQuote,
  type Slice,
  translationInWords,
} from '@baku-charter/core';
import { html, LitElement } from 'lit';
import { styles } from '../../generated/quote.styles.ts';
import { whenParsed, withControllers } from '../connect.ts';
import {
  type Attributes,
  CharterEvent,
  type OptionsOf,
  propertiesOf,
  SHARED_ATTRIBUTES,
  toAttribute,
} from '../contract.ts';
import type { Markup } from '../markup.ts';
import type { Packs } from '../packs.ts';
import type { Subject } from '../subject.ts';
import { quoteButtons, quoteContent } from './quote.template.ts';
import type { QuoteWords } from './quote.words.ts';

/** `charter-copy`: a reader copied the quotation with its attribution, or the citation of its source. */
export class CharterCopyEvent extends CharterEvent {
  /** The words with their attribution, or the citation of the source alone. */
  declare readonly format: 'quotation' | 'citation';
}

/** `charter-share`: a reader shared the quotation with the sharing dialog of the platform. */
export class CharterShareEvent extends CharterEvent {
  /** The Web Share API; there is no other. */
  declare readonly method: 'web-share';
}

/** The quotation that is shown, with the words around it. */
interface Shown {
  record: ResolvedQuote;
  t: QuoteWords;
}

const NOTHING_COPIED = { id: '', format: '', status: '', refused: '' };

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
 * @example
 * <charter-quote quote-id="q4-s1" variant="pull"></charter-quote>
 */
export class CharterQuoteElement extends LitElement {
  static readonly attributes = {
    ...SHARED_ATTRIBUTES,
    quoteId: 'id',
    variant: ['card', 'pull'],
  } as const satisfies Attributes;

  static readonly subject = {
    kind: 'quote',
    item: 'quote',
    list: 'quotes',
    names: 'quoteId',
  } as const satisfies Subject;

  static override readonly properties = propertiesOf(this.attributes);

  /** Data and words by language; set where the tag is defined. */
  static packs: Packs<QuoteWords> | undefined;

  /** The quotation asked for, as a list. It is empty if there is none, or if its speaker or source is missing. */
  static select(data: Slice, { quoteId = '' }: OptionsOf<typeof CharterQuoteElement.attributes>): ResolvedQuote[] {
    const found = resolveQuote(data, quoteId);
    return found ? [found] : [];
  }

  /** `auto` takes the colours of the page; `light` and `dark` bring a surface of their own. */
  declare theme: 'auto' | 'light' | 'dark';
  /** Address of a dataset to show, as JSON. It is not used where `data` is set. */
  declare src: string;
  /** Id of the quotation, for example `q4-s1`. */
  declare quoteId: string;
  /** `card` stands on its own; `pull` is a pull quote inside an article. */
  declare variant: 'card' | 'pull';
  /**
   * The dataset to show, as `parseDataset()` returns it, or the name of one that was registered; by default the one that
   * comes with the element. It is not checked again. To change what is shown, set another object.
   */
  get data(): Slice | string | undefined {
    return this.#data.given;
  }
  set data(data: Slice | string | undefined) {
    this.#data.given = data;
  }

  readonly #data = withControllers<QuoteWords>(this, styles);
  /** The last attempt to copy, and of which quotation; `refused` is the text if the browser did not allow it. */
  #copied = NOTHING_COPIED;
  #shown: Shown | undefined;

  override connectedCallback(): void {
    whenParsed(this.#data, () => {
      super.connectedCallback();
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    return this.#data.settled();
  }

  protected override firstUpdated(): void {
    this.renderRoot.addEventListener('click', (event) => {
      this.#act(event);
    });
    this.renderRoot.addEventListener('keydown', (event) => {
      this.#dismiss(event as KeyboardEvent);
    });
  }

  protected override performUpdate(): void {
    this.#data.attempt(() => {
      super.performUpdate();
    });
  }

  protected override render(): unknown {
    return this.#data.show(CharterQuoteElement.attributes, (data, m, options) => {
      if (!toAttribute(this.quoteId)?.trim()) {
        this.#data.report('it has no quote-id. Name a quotation, for example quote-id="q4-s1".');
      }
      if (options.quoteId === undefined) return undefined;
      const [record] = CharterQuoteElement.select(data, options);
      if (record) return this.#card(m, record);
      this.#data.report(`the data has not the speaker or the source of "${options.quoteId}".`);
      return undefined;
    });
  }

  #card(m: Markup<QuoteWords>, record: ResolvedQuote) {
    const { status, refused } = this.#copied.id === record.quote.id ? this.#copied : NOTHING_COPIED;
    const canShare = typeof navigator.share === 'function' || (this.#data.isServed && 'keep-space');
    this.#shown = { record, t: m.t };
    const isPull = this.variant === 'pull';
    const buttons = isPull ? '' : quoteButtons(m, record, { canUse: true, canShare, status });
    return html`${quoteContent(m, record, { isPull, buttons })}
      ${refused && html`<textarea part="copy-text" readonly rows="4" aria-label=${status} .value=${refused}></textarea>`}`;
  }

  /** Runs the action of the button that was pressed. */
  #act(event: Event) {
    const part = (event.target as Partial<Element>).closest?.('button')?.getAttribute('part');
    if (!this.#shown) return;
    if (part === 'copy-quotation') void this.#copy(this.#shown, 'quotation');
    if (part === 'copy-citation') void this.#copy(this.#shown, 'citation');
    if (part === 'share') void this.#share(this.#shown);
  }

  /** The text to copy. It is made only when needed: few of the cards on a page are ever copied. */
  #text({ record, t }: Shown, format: CharterCopyEvent['format']) {
    const { quote, speaker, source } = record;
    const citation = citationInWords(source, t);
    if (format === 'citation') return citation;
    const quoted = (text: string) => fill(t.quoted, { text });
    const words = quote.translation
      ? `${translationInWords(quote, t)}${t.colon}${quoted(quote.translation.text)}\n${originalInWords(quote, t)}${t.colon}${quoted(quote.text)}`
      : quoted(quote.text);
    return `${words}\n— ${speaker.name}${t.comma}${quote.role}. ${citation}`;
  }

  async #copy(shown: Shown, format: CharterCopyEvent['format']) {
    const text = this.#text(shown, format);
    const { record, t } = shown;
    const copied = { ...NOTHING_COPIED, id: record.quote.id, format };
    try {
      await navigator.clipboard.writeText(text);
      // Screen readers announce only changes, so every second message has a space more.
      const again = this.#copied.status === t.copied ? '\u00a0' : '';
      this.#copied = { ...copied, status: t.copied + again };
      this.dispatchEvent(new CharterCopyEvent('charter-copy', { kind: 'quote', id: this.quoteId, format }));
    } catch {
      this.#copied = { ...copied, status: t.copyByHand, refused: text };
    }
    this.requestUpdate();
    await this.updateComplete;
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
    // Chromium scrolls to the end of the selection.
    field?.scrollTo(0, 0);
  }

  /** Puts away the text to copy by hand. */
  #dismiss(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.#copied.refused) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[part="copy-${this.#copied.format}"]`)?.focus();
    this.#copied = NOTHING_COPIED;
    this.requestUpdate();
  }

  async #share(shown: Shown) {
    const { href } = new URL(`#charter-quote-${this.quoteId}`, location.href);
    try {
      await navigator.share({ text: this.#text(shown, 'quotation'), url: href });
      const fields = { kind: 'quote', id: this.quoteId, method: 'web-share' };
      this.dispatchEvent(new CharterShareEvent('charter-share', fields));
    } catch {
      // The reader cancelled, or the page is not allowed to share. Neither needs a message.
    }
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'charter-copy': CharterCopyEvent;
    'charter-share': CharterShareEvent;
  }
}
