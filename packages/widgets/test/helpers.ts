import axe from 'axe-core';
import { vi } from 'vitest';
import { type Example, elementOf } from '../src/example.ts';

/** Puts an example on an otherwise empty page, in a container of its width, and waits until it is rendered. */
export const mount = async <Tag extends Parameters<typeof elementOf>[0]>(tag: Tag, example: Example) => {
  const element = elementOf(tag, example);
  const container = document.createElement('div');
  if (example.width !== undefined) container.style.inlineSize = `${example.width}px`;
  container.append(element);
  document.body.replaceChildren(container);
  await element.updateComplete;
  return element;
};

/** Whether what the author wrote between the tags is seen. */
export const isFallbackShown = (element: Element): boolean => element.querySelector('p')?.checkVisibility() === true;

/** Lets requests be answered when a test says so. */
export const answerLater = () => {
  let respond: ((response: Response) => void) | undefined;
  const fetched = vi.spyOn(globalThis, 'fetch').mockReturnValue(
    new Promise((resolve) => {
      respond = resolve;
    }),
  );
  return { fetched, answer: (body: string) => respond?.(new Response(body)) };
};

/** The events of a type that reach the document while something is done. */
export const eventsDuring = async <Type extends keyof GlobalEventHandlersEventMap>(
  type: Type,
  act: () => unknown,
): Promise<GlobalEventHandlersEventMap[Type][]> => {
  const heard: GlobalEventHandlersEventMap[Type][] = [];
  const listen = (event: Event) => heard.push(event as GlobalEventHandlersEventMap[Type]);
  document.addEventListener(type, listen);
  await act();
  document.removeEventListener(type, listen);
  return heard;
};

/** The node inside an element that has the focus. */
export const focused = (element: Element): Element | null | undefined => element.shadowRoot?.activeElement;

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

/** Whether a record is open. */
export const isOpen = (element: Element, id: string): boolean =>
  find(element, `[data-id="${id}"] [part="details"]`).hasAttribute('open');

/** The language and the direction of the markup. */
export const markupOf = (element: Element): [string, string] => {
  const { lang, dir } = find(element, '[part="base"]');
  return [lang, dir];
};

// Without it, axe writes out the HTML of every node that it looks at, with all that is in it, which takes most of its time.
axe.configure({ noHtml: true });

/** The accessibility faults that axe finds, one line each; `rules` says which it looks for. */
export const accessibilityFaults = async (element: Element, rules: axe.RunOptions = {}): Promise<string[]> => {
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    // Fetching style sheets is needed only by rules on media and orientation.
    preload: false,
    ...rules,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};
