import type { Dataset } from '@baku-charter/core';
import { html, LitElement, type PropertyValues } from 'lit';
import { CharterErrorEvent } from './events.ts';
import type { Strings } from './locales/en.ts';
import { stringsFor } from './locales/strings.ts';
import { sharedStyles } from './shared.styles.ts';
import { tokens } from './tokens.ts';

/**
 * What all elements share: where the data comes from, the language of the markup, and what happens when
 * there is nothing to show. Nothing is ever thrown into the page; the author's own content stays instead.
 */
export abstract class CharterElement extends LitElement {
  static override styles = [tokens, sharedStyles];

  static override properties = {
    data: { attribute: false },
    theme: { reflect: true },
  };

  /** The dataset of elements that were given none; set by the module that defines the tag. */
  static defaultData: Dataset | undefined;

  /** The dataset to show; by default the one that comes with the element. */
  declare data: Dataset | undefined;

  /** `auto` takes the colours of the page; `light` and `dark` bring a surface of their own. */
  declare theme: 'auto' | 'light' | 'dark';

  /** What is wrong with what the element was asked to show, and how to mend it; empty where all is well. */
  protected problem = '';

  #reported = '';

  constructor() {
    super();
    this.theme = 'auto';
  }

  /** The content, or `undefined` where there is none; sets `problem` where the page should be told why. */
  protected abstract content(data: Dataset, t: Strings): unknown;

  /** What the element was asked for, as events and messages name it. */
  protected abstract get subject(): { kind: string; id: string };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Markup from a server is replaced, not added to.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.problem === this.#reported) return;
    this.#reported = this.problem;
    if (!this.problem) return;
    console.warn(`<${this.localName}>: ${this.problem}`);
    const { kind, id } = this.subject;
    this.dispatchEvent(new CharterErrorEvent(kind, id, [this.problem]));
  }

  protected override render(): unknown {
    const data = this.data ?? (this.constructor as typeof CharterElement).defaultData;
    // Whatever a page sets as data must not break the page, not even here.
    const t = stringsFor((data as Partial<Dataset> | undefined)?.meta?.lang ?? 'en');
    this.problem = data ? '' : 'it has no data. Set its "data" property, or import its "define" module.';
    let content: unknown;
    try {
      content = data && this.content(data, t);
    } catch (error) {
      this.problem = `its data is not a dataset (${(error as Error).message}). Check it with parseDataset().`;
    }
    return content === undefined
      ? html`<slot><span lang=${t.lang}>${t.unavailable}</span></slot>`
      : html`<div part="base" lang=${t.lang} dir=${t.dir}>${content}</div>`;
  }
}
