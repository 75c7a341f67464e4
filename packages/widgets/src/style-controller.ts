import type { LitElement, ReactiveController } from 'lit';

/** The style sheet of some CSS for each document that needs it: documents cannot share one. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

const sheetFor = ({ defaultView }: Document, css: string): CSSStyleSheet => {
  const { CSSStyleSheet, document } = defaultView ?? window;
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  return sheet;
};

/** Styles the root of an element in whichever document it stands; Lit's `static styles` are those of one document. */
export class StyleController implements ReactiveController {
  readonly #host: LitElement;
  readonly #css: string;

  constructor(host: LitElement, css: string) {
    this.#host = host;
    this.#css = css;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    try {
      // Browsers take the sheets off a root that moves to another document.
      if (!root.adoptedStyleSheets[0]) root.adoptedStyleSheets = [sheetFor(this.#host.ownerDocument, this.#css)];
    } catch {
      // Old browsers, and DOMs without CSS, have no constructed sheets.
      const style = Object.assign(this.#host.ownerDocument.createElement('style'), { textContent: this.#css });
      if (!root.querySelector('style')) root.append(style);
    }
  }
}
