import type { LitElement, ReactiveController } from 'lit';

/** Style sheets by document and CSS. A constructed style sheet can be used only in the document that made it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

const sheetFor = (document: Document, css: string): CSSStyleSheet => {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
};

/** Styles an element in whichever document it is. Lit's `static styles` work in one document only. */
export class StyleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #css: string;
  #style: HTMLStyleElement | undefined;

  constructor(host: LitElement, css: string) {
    this.#host = host;
    this.#css = css;
  }

  hostConnected(): void {
    const { ownerDocument, renderRoot } = this.#host;
    const root = renderRoot as ShadowRoot;
    for (const type of ['change', 'toggle']) root.addEventListener(type, this, true);
    try {
      // Browsers remove the sheets of a root that moves to another document.
      if (!root.adoptedStyleSheets[0]) root.adoptedStyleSheets = [sheetFor(ownerDocument, this.#css)];
    } catch {
      // Old browsers, and DOMs without CSS, have no constructed sheets.
      if (this.#style) return;
      this.#style = ownerDocument.createElement('style');
      this.#style.textContent = this.#css;
      root.append(this.#style);
    }
  }

  /**
   * WebKit 2.50 does not notice that `:has()` in a constructed sheet holds or no longer holds when something is checked or
   * opened: a filter would put nothing away. Setting the same sheets makes it look again.
   */
  handleEvent(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!this.#style) root.adoptedStyleSheets = [...root.adoptedStyleSheets];
  }
}
