/** The same words three times: our element, the simplest Lit element, and a custom element without any library. */
import { dataset } from '@baku-charter/core';
import '@baku-charter/widgets/quote/define';
import { css, html, LitElement } from 'lit';

/** The two `…-styled` elements have the markup and the style sheet of our element, so only the code differs. */
export type Tag = 'charter-quote' | 'lit-quote' | 'plain-quote' | 'lit-styled' | 'plain-styled';

const SIMPLE = css`
  :host {
    display: block;
    line-height: 1.5;
  }
  figure,
  blockquote {
    margin: 0;
  }
  figcaption {
    font-size: 0.875em;
  }
`;

/** Markup as a custom element sets it, and as a template of Lit with its values. */
interface Card {
  markup: string;
  strings: TemplateStringsArray;
  values: readonly string[];
}

/** All the markup of our own element, or only what the words need. */
type Kind = 'styled' | 'simple';

const ids: readonly string[] = dataset.quotes.map(({ id }) => id);
const cards: Record<Kind, Map<string, Card>> = { styled: new Map(), simple: new Map() };
const ourSheet = new CSSStyleSheet();

const cardOf = (kind: Kind, id: string | null) => {
  const card = cards[kind].get(id ?? '');
  if (!card) throw new Error(`There is no markup of "${id ?? ''}".`);
  return card;
};

/** Lit prepares a template once for all elements with the same strings. */
const templates = new Map<string, TemplateStringsArray>();

/** Stands where a template has a value. */
const VALUE = '\uE000';

/** Makes a card of what an element shows. Texts and addresses become values of the template. */
const toCard = (shown: HTMLElement): Card => {
  const markup = shown.outerHTML;
  const values: string[] = [];
  const cut = (node: Attr | Text) => {
    values.push(node.nodeValue ?? '');
    node.nodeValue = VALUE;
  };
  const nodes = document.createTreeWalker(shown, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Element | Text;
    if (node instanceof Text) {
      if (node.data.trim()) cut(node);
    } else {
      for (const attribute of node.attributes) {
        if (['href', 'cite', 'datetime', 'lang', 'data-id'].includes(attribute.name)) cut(attribute);
      }
    }
  }
  const key = shown.outerHTML;
  const parts = key.split(VALUE);
  const strings = templates.get(key) ?? Object.assign(parts, { raw: parts });
  templates.set(key, strings);
  return { markup, strings, values };
};

/** What our element shows, without the comments that Lit needs. */
const copyOf = (element: Element) => {
  const copy = element.shadowRoot?.querySelector('[part="base"]')?.cloneNode(true) as HTMLElement;
  copy.innerHTML = copy.innerHTML.replace(/<!--.*?-->/g, '');
  return copy;
};

/** The same words without drawings, and without the wrappers and attributes that only our styles need. */
const simplified = (copy: HTMLElement) => {
  for (const node of copy.querySelectorAll('svg')) node.remove();
  for (const node of copy.querySelectorAll('*')) {
    for (const { name } of [...node.attributes]) {
      if (!['href', 'cite', 'datetime', 'lang', 'hidden', 'type'].includes(name)) node.removeAttribute(name);
    }
  }
  for (const node of copy.querySelectorAll('span, bdi')) node.replaceWith(...node.childNodes);
  copy.normalize();
  return copy;
};

class LitQuote extends LitElement {
  static override properties = { quoteId: { attribute: 'quote-id' } };
  static override styles = SIMPLE;
  static readonly kind: Kind = 'simple';

  declare quoteId: string;

  override render() {
    const { strings, values } = cardOf((this.constructor as typeof LitQuote).kind, this.quoteId);
    return html(strings, ...values);
  }
}

class LitStyled extends LitQuote {
  static override styles = ourSheet as unknown as typeof SIMPLE;
  static override readonly kind = 'styled';
}

class PlainQuote extends HTMLElement {
  connectedCallback() {
    const { markup } = cardOf('simple', this.getAttribute('quote-id'));
    this.attachShadow({ mode: 'open' }).innerHTML = `<style>${SIMPLE.cssText}</style>${markup}`;
  }
}

class PlainStyled extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [ourSheet];
    root.innerHTML = cardOf('styled', this.getAttribute('quote-id')).markup;
  }
}

customElements.define('lit-quote', LitQuote);
customElements.define('lit-styled', LitStyled);
customElements.define('plain-quote', PlainQuote);
customElements.define('plain-styled', PlainStyled);

let container = document.createElement('div');

/** Adds elements, and settles when they have their content. If `hidden`, they are neither laid out nor painted. */
export const create = async (tag: Tag, count: number, hidden: boolean): Promise<void> => {
  container = document.createElement('div');
  container.hidden = hidden;
  document.body.append(container);
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag);
    element.setAttribute('quote-id', ids[index % ids.length] ?? '');
    container.append(element);
  }
  // Lit renders asynchronously, in the order of the elements, so the last one is ready last.
  while (!container.lastElementChild?.shadowRoot?.querySelector('button')) await Promise.resolve();
};

export const remove = (): void => {
  container.remove();
};

const shown = () =>
  [...container.children].map(({ shadowRoot }) =>
    [...(shadowRoot?.children ?? [])]
      .filter((node) => node.localName !== 'style')
      .map((node) => node.textContent)
      .join('')
      .replace(/\s+/g, ''),
  );

/** Takes the markup from our element, and throws if the other elements show other words. */
export const prepare = async (): Promise<void> => {
  await create('charter-quote', ids.length, false);
  const expected = shown();
  for (const element of container.children) {
    const id = element.getAttribute('quote-id') ?? '';
    cards.styled.set(id, toCard(copyOf(element)));
    cards.simple.set(id, toCard(simplified(copyOf(element))));
  }
  const [rules] = container.firstElementChild?.shadowRoot?.adoptedStyleSheets ?? [];
  ourSheet.replaceSync([...(rules?.cssRules ?? [])].map(({ cssText }) => cssText).join('\n'));
  remove();
  for (const tag of ['lit-quote', 'plain-quote', 'lit-styled', 'plain-styled'] as const) {
    await create(tag, ids.length, false);
    for (const [index, words] of shown().entries()) {
      if (words !== expected[index]) throw new Error(`<${tag}> says "${words}" and not "${expected[index] ?? ''}".`);
    }
    remove();
  }
};
