/** Translators and other extensions change what an element has rendered. */
import { expect, test } from 'vitest';
import { mount, text } from '../test/helpers.ts';
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
