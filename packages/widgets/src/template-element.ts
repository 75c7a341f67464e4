/**
 * A custom element whose state is its attributes and whose content is a lit-html template. It does what of LitElement
 * is used here, in a fifth of the bytes (docs/decisions/0008): properties reflect attributes, as in HTML itself, and
 * whatever changes in one turn is drawn once.
 */
import { type RenderOptions, render } from 'lit/html.js';

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

  static #sheets = new WeakMap<object, CSSStyleSheet>();

  /** Read once by the browser when the tag is defined; by then properties must be there too. */
  static get observedAttributes(): string[] {
    return Object.entries(this.attributes).map(([property, missing]) => {
      const name = attributeOf(property);
      Object.defineProperty(this.prototype, property, {
        configurable: true,
        enumerable: true,
        get(this: Element) {
          const value = this.getAttribute(name);
          if (typeof missing === 'string' || !missing) return value ?? missing;
          return missing.find((one) => String(one) === value) ?? missing[0];
        },
        set(this: Element, value: string | number | null | undefined) {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, String(value));
        },
      });
      return name;
    });
  }

  /** The root that the content is drawn in; there from the first time that the element is connected. */
  protected root: ShadowRoot | undefined;

  #options: RenderOptions = { host: this };
  #update: Promise<void> | undefined;

  /** Settles when what was asked for is drawn. */
  get updateComplete(): Promise<unknown> {
    return this.#update ?? Promise.resolve();
  }

  connectedCallback(): void {
    if (!this.root) this.#begin();
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws the content anew, together with whatever else changes in this turn. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.update();
    });
  }

  /** Called once, when there is a root and nothing has been drawn by the element yet. */
  protected abstract started(root: ShadowRoot): void;

  protected abstract update(): void;

  protected draw(content: unknown): void {
    if (this.root) render(content, this.root, this.#options);
  }

  /** Empties the root, whatever stands in it, and makes lit-html begin anew. */
  protected clear(): void {
    const start = document.createComment('');
    this.root?.replaceChildren(start);
    this.#options = { host: this, renderBefore: start };
  }

  #begin() {
    // Properties that were set before the tag was defined hide the accessors; setting each anew mends that.
    for (const [property, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, property);
      Reflect.set(this, property, value);
    }
    // attachShadow() would empty a root that came with the page.
    this.root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    let sheet = TemplateElement.#sheets.get(this.constructor);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync((this.constructor as typeof TemplateElement).styles);
      TemplateElement.#sheets.set(this.constructor, sheet);
    }
    this.root.adoptedStyleSheets = [sheet];
    this.started(this.root);
  }
}
