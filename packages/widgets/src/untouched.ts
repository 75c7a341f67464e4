/**
 * Notices when somebody else changes what an element has rendered, as translators and other extensions do. Lit would then
 * renew only its own part of a text: the words of one record would stand beside the name of another.
 */
import type { LitElement } from 'lit';

/** What an element writes between two renderings: where a reader is in a list. */
const isOwn = ({ target }: MutationRecord) => (target as Partial<Element>).matches?.('[part="status"]') === true;

export class Untouched {
  #isTouched = false;
  #observer: MutationObserver | undefined;

  #note(records: MutationRecord[]): void {
    this.#isTouched ||= !records.every(isOwn);
  }

  /** Begins to look, after a rendering. */
  watch({ renderRoot }: LitElement): void {
    this.#observer ??= new MutationObserver((records) => {
      this.#note(records);
    });
    this.#observer.observe(renderRoot, { subtree: true, childList: true, characterData: true });
  }

  /** Before a rendering: lets all be rendered anew if somebody has changed it. */
  restore({ ownerDocument, renderOptions, renderRoot }: LitElement): void {
    this.#note(this.#observer?.takeRecords() ?? []);
    this.#observer?.disconnect();
    if (!this.#isTouched) return;
    this.#isTouched = false;
    for (const node of [...renderRoot.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    // Lit knows what it has rendered by the node that follows. With another node, it begins again.
    renderOptions.renderBefore = renderRoot.appendChild(ownerDocument.createComment(''));
  }
}
