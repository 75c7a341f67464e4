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
    theme: { reflect: true, useDefault: true },
  };

  /** The dataset of elements that were given none; set by the module that defines the tag. */
  static defaultData: Dataset | undefined;

  /** The dataset to show; by default the one that comes with the element. */
  declare data: Dataset | undefined;

  /** `auto` takes the colours of the page; `light` and `dark` bring a surface of their own. */
  declare theme: 'auto' | 'light' | 'dark';

  /** What is wrong with what the element was asked to show, and how to mend it; empty where all is well. */
  protected problems: string[] = [];

  #reported = '';
  #broken = false;

  constructor() {
    super();
    this.theme = 'auto';
  }

  /** The content, or `undefined` where there is none; adds to `problems` what the page should be told. */
  protected abstract content(data: Dataset, t: Strings): unknown;

  /** What the element was asked for, as events and messages name it. */
  protected abstract get subject(): { kind: string; id: string };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Markup from a server is replaced, not added to.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override update(changed: PropertyValues): void {
    this.problems = [];
    this.#broken = false;
    try {
      super.update(changed);
    } catch (error) {
      // What was drawn halfway is thrown away, and so is Lit's memory of it; then the fallback is drawn.
      Reflect.set(this.renderRoot, '_$litPart$', undefined);
      this.renderRoot.replaceChildren();
      const reason = error instanceof Error ? error.message : String(error);
      this.problems = [`its data is not a dataset (${reason}). Check it with parseDataset().`];
      this.#broken = true;
      super.update(changed);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const problems = this.problems.join(' ');
    if (problems === this.#reported) return;
    this.#reported = problems;
    if (!problems) return;
    console.warn(`<${this.localName}>: ${problems}`);
    const { kind, id } = this.subject;
    this.dispatchEvent(new CharterErrorEvent(kind, id, this.problems));
  }

  protected override render(): unknown {
    if (this.#broken) return this.#fallback(stringsFor('en'));
    const data = this.data ?? (this.constructor as typeof CharterElement).defaultData;
    const t = stringsFor(data?.meta.lang ?? 'en');
    this.expect('theme', this.theme, ['auto', 'light', 'dark']);
    if (!data) this.problems.push('it has no data. Set its "data" property, or import its "define" module.');
    const content = data && this.content(data, t);
    return content === undefined
      ? this.#fallback(t)
      : html`<div part="base" lang=${t.lang} dir=${t.dir}>${content}</div>`;
  }

  /** Adds a problem where an attribute has none of the values it may have; its default is then in force. */
  protected expect(attribute: string, value: unknown, choices: readonly unknown[]): void {
    if (choices.includes(value)) return;
    this.problems.push(`${attribute}="${String(value)}" is not one of ${choices.join(', ')}.`);
  }

  #fallback(t: Strings) {
    return html`<slot><span lang=${t.lang}>${t.unavailable}</span></slot>`;
  }
}
