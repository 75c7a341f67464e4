/** Elements that are added to a page and removed. */
import '@baku-charter/widgets/define';

type CharterElement = HTMLElement & { updateComplete: Promise<unknown> };

/** An element that shows one record, named by an attribute. */
interface Shown {
  tag: string;
  attribute: string;
  id: string;
}

const create = ({ tag, attribute, id }: Shown) => {
  const element = document.createElement(tag) as CharterElement;
  element.setAttribute(attribute, id);
  return element;
};

const kept = new Map<string, CharterElement>();

/** In each turn, a new element is rendered and dropped, and another one is removed from the page and added again. */
export const comeAndGo = async (shown: Shown, turns: number): Promise<void> => {
  const { tag } = shown;
  const old = kept.get(tag) ?? create(shown);
  kept.set(tag, old);
  for (let turn = 0; turn < turns; turn++) {
    const element = create(shown);
    document.body.append(element, old);
    await Promise.all([element.updateComplete, old.updateComplete]);
    if (!element.shadowRoot?.querySelector('[data-id]')) throw new Error(`<${tag}> shows nothing.`);
    element.remove();
    old.remove();
    // As in a real page, frames are painted in between, which frees what belongs to them.
    if (turn % 500 === 0) await new Promise(requestAnimationFrame);
  }
};
