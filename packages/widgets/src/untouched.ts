/**
 * Notices when somebody else changes what an element has rendered, as translators and other extensions do. Lit would then
 * renew only its own part of a text: the words of one record would stand beside the name of another.
 */
import type { LitElement } from 'lit';

/** What an element writes between two renderings: where a reader is in a list. */
const isOwn = ({ target }: MutationRecord) => (target as Partial<Element>).matches?.('[part="status"]') === true;

/** A slot for the author's fallback, also where a form of the page is called `createElementNS`, and in SVG documents. */
export const newSlot = ({ ownerDocument, namespaceURI }: Element): Element =>
  Document.prototype.createElementNS.call(ownerDocument, namespaceURI, 'slot');

export class Untouched {
  readonly #host: LitElement;
  #isTouched = false;
  #observer: MutationObserver | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  #note(records: MutationRecord[]): void {
    this.#isTouched ||= !records.every(isOwn);
  }

  /** Replaces all that the element shows. */
  #replace<Kind extends Node>(by: Kind): Kind {
    const { renderRoot } = this.#host;
    for (const node of [...renderRoot.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    return renderRoot.appendChild(by);
  }

  /** Begins to look, after a rendering. */
  watch(): void {
    this.#observer ??= new MutationObserver((records) => {
      this.#note(records);
    });
    this.#observer.observe(this.#host.renderRoot, { subtree: true, childList: true, characterData: true });
  }

  /** Before a rendering: lets all be rendered anew if somebody has changed it. */
  restore(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    this.#observer?.disconnect();
    if (!this.#isTouched) return;
    this.#isTouched = false;
    const { ownerDocument, renderOptions } = this.#host;
    // Lit knows what it has rendered by the node that follows. With another node, it begins again.
    renderOptions.renderBefore = this.#replace(ownerDocument.createComment(''));
  }

  /** After a rendering that failed: shows the author's fallback, and lets all be rendered anew the next time. */
  giveUp(): void {
    this.#isTouched = true;
    // Where the page allows no shadow root, nothing hides the fallback, and Lit has no `renderRoot`.
    if ('renderRoot' in this.#host) this.#replace(newSlot(this.#host));
  }
}
