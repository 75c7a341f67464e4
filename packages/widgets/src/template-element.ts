/**
 * A custom element whose state is its attributes and whose content is a lit-html template. It does what of LitElement
 * is used here, in a fifth of the bytes (docs/decisions/0008): properties reflect attributes, as in HTML itself, and
 * whatever changes in one turn is drawn once.
 */
/**
 * The attributes of an element by the name of their property, each with the value that the property has where the
 * attribute is missing. A list holds all values there are, the first of which is in force where there is none or another.
 */
export type Attributes = Readonly<Record<string, string | null | readonly (string | number)[]>>;

/** The attribute of a property: `headingLevel` is `heading-level`. */
export const attributeOf = (property: string) => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// Where there is no DOM the classes can still be imported, though not used.
const Base = (globalThis as Partial<typeof globalThis>).HTMLElement ?? (Object as unknown as typeof HTMLElement);

export abstract class TemplateElement extends Base {
  static readonly attributes: Attributes = {};

  /** The styles of the element, as CSS. */
  static readonly styles: string = '';

  /** The style sheet of the element, made once for each document that has one, since documents share none. */
  static sheets: WeakMap<Document, CSSStyleSheet>;

  /** Read once by the browser when the tag is defined; by then properties must be there too. */
  static get observedAttributes(): string[] {
    this.sheets = new WeakMap();
    return Object.entries(this.attributes).map(([property, missing]) => {
      const name = attributeOf(property);
      Object.defineProperty(this.prototype, property, {
        get(this: Element) {
          const value = this.getAttribute(name);
          if (typeof missing === 'string' || !missing) return value ?? missing;
          return missing.find((one) => String(one) === value) ?? missing[0];
        },
        set(this: Element, value: string | number | boolean | null | undefined) {
          // Frameworks set an attribute without a value as `true`.
          if ((value ?? false) === false) this.removeAttribute(name);
          else this.setAttribute(name, value === true ? '' : String(value));
        },
      });
      return name;
    });
  }

  /** The root that the content is drawn in; there from the first drawing on. */
  protected root: ShadowRoot | undefined;

  /** Settles when what was asked for is drawn; there while something is. */
  protected updating: Promise<void> | undefined;

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws the content anew, together with whatever else changes in this turn. */
  requestUpdate(): void {
    this.updating ??= new Promise<unknown>((resolve) => {
      // A root of its own comes with the page after the tag, piece by piece; what is drawn before would stand beside it.
      if (document.readyState === 'loading') addEventListener('DOMContentLoaded', resolve);
      else resolve(0);
    }).then(() => {
      this.updating = undefined;
      if (!this.isConnected) return;
      const root = (this.root ??= this.#begin());
      // Browsers take the styles off a root that moves to another document.
      if (!root.adoptedStyleSheets[0]) root.adoptedStyleSheets = [this.#sheet];
      this.update(root);
    });
  }

  /** Called once, when there is a root and nothing has been drawn by the element yet. */
  protected abstract started(root: ShadowRoot): void;

  protected abstract update(root: ShadowRoot): void;

  get #sheet(): CSSStyleSheet {
    const { ownerDocument } = this;
    const { styles, sheets } = this.constructor as typeof TemplateElement;
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
      sheet = new (ownerDocument.defaultView ?? window).CSSStyleSheet();
      sheet.replaceSync(styles);
      sheets.set(ownerDocument, sheet);
    }
    return sheet;
  }

  #begin(): ShadowRoot {
    // Properties that were set before the tag was defined hide the accessors; setting each anew mends that.
    for (const [property, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, property);
      Reflect.set(this, property, value);
    }
    // attachShadow() would empty a root that came with the page.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.started(root);
    return root;
  }
}
