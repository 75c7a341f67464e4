/** The same words three times: our element, the simplest Lit element, and a custom element without any library. */
import { dataset, escapeHtml } from '@baku-charter/core';
import '@baku-charter/widgets/quote/define';
import { css, html, LitElement } from 'lit';

/** The two `…-styled` elements have the markup and the style sheet of our element, so only the code differs. */
export type Tag = 'charter-quote' | 'lit-quote' | 'plain-quote' | 'lit-styled' | 'plain-styled';

interface Words {
  text: string;
  lang: string;
  speaker: string;
  role: string;
  url: string;
  title: string;
  publisher: string;
  datetime: string;
  date: string;
  buttons: readonly string[];
}

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

const ids: readonly string[] = dataset.quotes.map(({ id }) => id);
const known = new Map<string, Words>();
const ourSheet = new CSSStyleSheet();

const wordsOf = (id: string | null) => {
  const words = known.get(id ?? '');
  if (!words) throw new Error(`There are no words of "${id ?? ''}".`);
  return words;
};

class LitQuote extends LitElement {
  static override properties = { quoteId: { attribute: 'quote-id' } };
  static override styles = SIMPLE;

  declare quoteId: string;

  override render() {
    const { text, lang, speaker, role, url, title, publisher, datetime, date, buttons } = wordsOf(this.quoteId);
    return html`<figure>
        <blockquote lang=${lang} cite=${url}><p>${text}</p></blockquote>
        <figcaption>${speaker}, ${role}. <a href=${url}><cite>${title}</cite></a>, ${publisher},
          <time datetime=${datetime}>${date}</time></figcaption>
      </figure>
      <div>${buttons.map((button) => html`<button>${button}</button>`)}</div>`;
  }
}

class LitStyled extends LitQuote {
  static override styles = ourSheet as unknown as typeof SIMPLE;

  override render() {
    const { text, lang, speaker, role, url, title, publisher, datetime, date, buttons } = wordsOf(this.quoteId);
    return html`<div part="base" lang="en" dir="ltr"><figure part="quote">
        <blockquote part="text" lang=${lang} dir="auto" cite=${url}><p>${text}</p></blockquote>
        <figcaption part="attribution"><bdi part="speaker">${speaker}</bdi>, <span>${role}</span>. <span part="origin"><a part="source" href=${url}><cite dir="auto">${title}</cite></a>, <bdi>${publisher}</bdi>, <time datetime=${datetime}>${date}</time></span></figcaption>
      </figure>
      <div part="actions">${buttons.map((button) => html`<button>${button}</button>`)}<span part="status" role="status"></span></div></div>`;
  }
}

/** Words as they may stand in markup. */
const safeWordsOf = (id: string | null) => {
  const { buttons, ...words } = wordsOf(id);
  const safe = Object.fromEntries(Object.entries(words).map(([name, text]) => [name, escapeHtml(text)]));
  return {
    ...(safe as Omit<Words, 'buttons'>),
    buttons: buttons.map((button) => `<button>${escapeHtml(button)}</button>`).join(''),
  };
};

class PlainQuote extends HTMLElement {
  connectedCallback() {
    const { text, lang, speaker, role, url, title, publisher, datetime, date, buttons } = safeWordsOf(
      this.getAttribute('quote-id'),
    );
    this.attachShadow({ mode: 'open' }).innerHTML = `<style>${SIMPLE.cssText}</style><figure>
        <blockquote lang="${lang}" cite="${url}"><p>${text}</p></blockquote>
        <figcaption>${speaker}, ${role}. <a href="${url}"><cite>${title}</cite></a>, ${publisher},
          <time datetime="${datetime}">${date}</time></figcaption>
      </figure>
      <div>${buttons}</div>`;
  }
}

class PlainStyled extends HTMLElement {
  connectedCallback() {
    const { text, lang, speaker, role, url, title, publisher, datetime, date, buttons } = safeWordsOf(
      this.getAttribute('quote-id'),
    );
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [ourSheet];
    root.innerHTML = `<div part="base" lang="en" dir="ltr"><figure part="quote">
        <blockquote part="text" lang="${lang}" dir="auto" cite="${url}"><p>${text}</p></blockquote>
        <figcaption part="attribution"><bdi part="speaker">${speaker}</bdi>, <span>${role}</span>. <span part="origin"><a part="source" href="${url}"><cite dir="auto">${title}</cite></a>, <bdi>${publisher}</bdi>, <time datetime="${datetime}">${date}</time></span></figcaption>
      </figure>
      <div part="actions">${buttons}<span part="status" role="status"></span></div></div>`;
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

/** Reads the words from our element, and throws if the other elements show other words. */
export const prepare = async (): Promise<void> => {
  await create('charter-quote', ids.length, false);
  const expected = shown();
  for (const element of container.children) {
    const find = (selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
    const say = (selector: string) => find(selector)?.textContent ?? '';
    known.set(element.getAttribute('quote-id') ?? '', {
      text: say('blockquote p'),
      lang: find('blockquote')?.lang ?? '',
      speaker: say('[part="speaker"]'),
      role: say('[part="attribution"] > span'),
      url: find('[part="source"]')?.getAttribute('href') ?? '',
      title: say('cite'),
      publisher: say('[part="origin"] > bdi'),
      datetime: find('time')?.getAttribute('datetime') ?? '',
      date: say('time'),
      buttons: [...(element.shadowRoot?.querySelectorAll('button') ?? [])].map((button) => button.textContent),
    });
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
