/** Translators and other extensions change what an element has rendered. */
import { expect, test } from 'vitest';
import { mount, text } from '../test/helpers.ts';
import './pillars/define.ts';
import './quote/define.ts';
import './timeline/define.ts';

const textsIn = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter(({ data, parentElement }) => data.trim() && parentElement?.localName !== 'style');
};

/** As Google’s translator does, which puts each text into an element of its own. */
const translate = (root: Node) => {
  for (const node of textsIn(root)) {
    const wrapped = document.createElement('translated-words');
    wrapped.textContent = `translated ${node.data}`;
    node.replaceWith(wrapped);
  }
};

const removeLinks = (root: ParentNode) => {
  for (const node of root.querySelectorAll('a, button')) node.remove();
};

const empty = (root: ParentNode) => {
  root.replaceChildren();
};

const addTo = (root: ParentNode) => {
  root.prepend(document.createElement('grammar-checker'));
};

const removeComments = (root: Node) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: ChildNode[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Comment);
  for (const node of found) node.remove();
};

test.each([
  ['translates it', translate],
  ['removes the links', removeLinks],
  ['removes the comments', removeComments],
  ['empties it', empty],
  ['adds to it', addTo],
] as [string, (root: ShadowRoot) => void][])(
  'shows the next quotation whole, with its own speaker, when an extension %s',
  async (_what, change) => {
    const whole = text(await mount('charter-quote', { attributes: { 'quote-id': 'q5-s1' } }));
    const element = await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1' } });
    if (element.shadowRoot) change(element.shadowRoot);
    element.quoteId = 'q5-s1';
    await element.updateComplete;
    expect(text(element)).toBe(whole);
    expect(element.shadowRoot?.querySelectorAll('[part="base"]').length).toBe(1);
  },
);

test('leaves a translation in place as long as nothing else is to be shown', async () => {
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1' } });
  if (element.shadowRoot) translate(element.shadowRoot);
  await element.updateComplete;
  expect(text(element)).toContain('translated');
});

test('keeps its nodes where only the element itself has written into them', async () => {
  const element = await mount('charter-timeline', { attributes: {} });
  const base = element.shadowRoot?.querySelector('[part="base"]');
  element.shadowRoot?.querySelector<HTMLElement>('[part="next"]')?.click();
  await expect.poll(() => element.shadowRoot?.querySelector('details[open]')).not.toBeNull();
  element.headingLevel = 2;
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('[part="base"]')).toBe(base);
});

test.each([
  ['charter-quote', { 'quote-id': 'q4-s1' }],
  ['charter-pillars', { show: 'demining', open: '' }],
  ['charter-timeline', { show: 'charter-signing', open: '' }],
] as const)(
  '%s throws nothing at events that a script dispatches at its root, its texts and its nodes',
  async (tag, attributes) => {
    const element = await mount(tag, { attributes });
    const errors = new Set<string>();
    const listen = ({ message }: ErrorEvent) => errors.add(message);
    addEventListener('error', listen);
    const nodes: Node[] = [];
    const walker = document.createTreeWalker(element.renderRoot);
    for (let node: Node | null = element.renderRoot; node; node = walker.nextNode()) nodes.push(node);
    for (const type of ['click', 'keydown', 'toggle', 'change', 'slotchange']) {
      for (const node of nodes) node.dispatchEvent(new Event(type, { bubbles: true }));
    }
    await element.updateComplete;
    removeEventListener('error', listen);
    expect([...errors]).toEqual([]);
  },
);
