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

  /** The root that the content is drawn in; there from the first drawing on. */
  protected root: ShadowRoot | undefined;

  #options: RenderOptions = {};
  /** Settles when what was asked for is drawn; there while something is. */
  protected updating: Promise<void> | undefined;

  connectedCallback(): void {
    this.requestUpdate();
  }

  attributeChangedCallback(): void {
    this.requestUpdate();
  }

  /** Draws the content anew, together with whatever else changes in this turn. */
  requestUpdate(): void {
    // A root that comes with the page comes right after the tag; one made before the parser is there would keep it out.
    const later = document.readyState === 'loading' ? setTimeout : queueMicrotask;
    this.updating ??= new Promise<void>((resolve) => void later(resolve)).then(() => {
      this.updating = undefined;
      if (this.isConnected) this.update((this.root ??= this.#begin()));
    });
  }

  /** Called once, when there is a root and nothing has been drawn by the element yet. */
  protected abstract started(root: ShadowRoot): void;

  protected abstract update(root: ShadowRoot): void;

  protected draw(root: ShadowRoot, content: unknown): void {
    render(content, root, this.#options);
  }

  /** Empties the root, whatever stands in it, and makes lit-html begin anew. */
  protected clear(root: ShadowRoot): void {
    const start = document.createComment('');
    root.replaceChildren(start);
    this.#options = { renderBefore: start };
  }

  #begin(): ShadowRoot {
    // Properties that were set before the tag was defined hide the accessors; setting each anew mends that.
    for (const [property, value] of Object.entries(this)) {
      Reflect.deleteProperty(this, property);
      Reflect.set(this, property, value);
    }
    // attachShadow() would empty a root that came with the page.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    let sheet = TemplateElement.#sheets.get(this.constructor);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync((this.constructor as typeof TemplateElement).styles);
      TemplateElement.#sheets.set(this.constructor, sheet);
    }
    root.adoptedStyleSheets = [sheet];
    this.started(root);
    return root;
  }
}
