import axe from 'axe-core';
import { type Example, elementOf } from '../src/example.ts';

/** Puts an example on an otherwise empty page and waits until it is drawn. */
export const mount = async <Tag extends Parameters<typeof elementOf>[0]>(tag: Tag, example: Example) => {
  const element = elementOf(tag, example);
  document.body.replaceChildren(element);
  await element.updateComplete;
  return element;
};

/** The words a reader sees of an element, single-spaced. */
export const text = (element: Element): string =>
  (element.shadowRoot ?? element).textContent.replace(/\s+/g, ' ').trim();

/** What a selector finds inside an element. Throws where it finds nothing. */
export const find = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

/** All that a selector finds inside an element. */
export const findAll = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The accessibility faults that axe finds, one line each. */
export const accessibilityFaults = async (element: Element): Promise<string[]> => {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};
