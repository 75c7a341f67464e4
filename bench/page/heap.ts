/** Elements that come and go. */
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

/** In each turn a new element is drawn and thrown away, and one that is kept leaves the page and comes back. */
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
    // A page draws frames in between, and lets go of what belongs to them.
    if (turn % 500 === 0) await new Promise(requestAnimationFrame);
  }
};
