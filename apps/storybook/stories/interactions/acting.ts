/** Helpers for the play functions of the interaction stories. */
import '@baku-charter/widgets/define';
import { TAGS } from '@baku-charter/widgets/elements';

type Tag = Extract<keyof HTMLElementTagNameMap, `charter-${string}`>;
type CharterElement = HTMLElementTagNameMap[Tag];

/** Draws a story: an element with attributes, in a container of a width. */
export const showing =
  (tag: Tag, attributes: Readonly<Record<string, string>>, width = '100%') =>
  (): HTMLElement => {
    const container = document.createElement('div');
    container.style.inlineSize = width;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    container.append(element);
    return container;
  };

/** The element of a story, once it is drawn. */
export const drawn = async (canvas: HTMLElement): Promise<CharterElement> => {
  const element = canvas.querySelector<CharterElement>(TAGS.join());
  if (!element) throw new Error('The story has no element.');
  await element.updateComplete;
  return element;
};

/** The first match of a selector inside an element. Throws where there is none. */
export const inside = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

/** All matches of a selector inside an element. */
export const allInside = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The node inside an element that has the focus. */
export const focus = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;

/** The events of a type that an element dispatches from now on. */
export const listen = <Type extends keyof GlobalEventHandlersEventMap>(element: HTMLElement, type: Type) => {
  const heard: GlobalEventHandlersEventMap[Type][] = [];
  element.addEventListener(type, (event) => heard.push(event));
  return heard;
};

/** Follows a deep link as a reader on the same page would, acts, and restores the address. */
export const followed = async (hash: string, act: () => Promise<void>): Promise<void> => {
  const before = location.href;
  location.hash = hash;
  try {
    await act();
  } finally {
    history.replaceState(null, '', before);
  }
};
