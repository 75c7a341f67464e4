/** Elements that are added to a page and removed. */
import '@baku-charter/widgets/define';

const ATTRIBUTES = {
  'charter-quote': ['quote-id', 'q4-s1'],
  'charter-pillars': ['show', 'demining'],
  'charter-timeline': ['show', 'charter-signing'],
} as const;

type Tag = keyof typeof ATTRIBUTES;

const create = (tag: Tag) => {
  const element = document.createElement(tag);
  const [name, value] = ATTRIBUTES[tag];
  element.setAttribute(name, value);
  return element;
};

const kept = new Map<Tag, ReturnType<typeof create>>();

/** In each turn, a new element is rendered and dropped, and another one is removed from the page and added again. */
export const comeAndGo = async (tag: Tag, turns: number): Promise<void> => {
  const old = kept.get(tag) ?? create(tag);
  kept.set(tag, old);
  for (let turn = 0; turn < turns; turn++) {
    const element = create(tag);
    document.body.append(element, old);
    await Promise.all([element.updateComplete, old.updateComplete]);
    if (!element.shadowRoot?.querySelector('[data-id]')) throw new Error(`<${tag}> shows nothing.`);
    element.remove();
    old.remove();
    // As in a real page, frames are painted in between, which frees what belongs to them.
    if (turn % 500 === 0) await new Promise(requestAnimationFrame);
  }
};
