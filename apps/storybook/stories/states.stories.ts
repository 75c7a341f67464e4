import { dataset } from '@baku-charter/core';
import '@baku-charter/widgets/define';
import { type AnyRow, attributeOf, ELEMENT_NAMES, ELEMENTS, type ElementName } from '@baku-charter/widgets/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';

/** What a reader sees while an element is not ready, or cannot be: the words between its tags. */
const meta: Meta = { title: 'Elements/Not ready', tags: ['!autodocs'] };
export default meta;

const WORDS = 'What the author wrote stays readable.';

/** The attribute that an element cannot do without, where it has one: the id of its record. */
const needed = (name: ElementName) => {
  const { element, names, list }: AnyRow = ELEMENTS[name];
  return element.attributes[names] === 'id' ? ` ${attributeOf(names)}="${dataset[list][0]?.id ?? ''}"` : '';
};

const markup = (attributes = '') =>
  ELEMENT_NAMES.map((name) => {
    const { tag } = ELEMENTS[name];
    return `<${tag}${needed(name)}${attributes}><p>${WORDS}</p></${tag}>`;
  });

/** All elements with the address of their data. */
const fetching = () => {
  const container = document.createElement('div');
  container.innerHTML = markup(' src="accord.json"').join('\n');
  return container;
};

/** Replaces `fetch` while a story is shown. */
const network = (answer: typeof fetch) => () => {
  const original = globalThis.fetch;
  globalThis.fetch = answer;
  return () => {
    globalThis.fetch = original;
  };
};

/** Expects every element to show the author's words and nothing else. */
const expectWords = async (canvas: HTMLElement) => {
  const paragraphs = [...canvas.querySelectorAll('p')];
  await expect(paragraphs).toHaveLength(ELEMENT_NAMES.length);
  for (const paragraph of paragraphs) {
    await expect(paragraph.textContent).toBe(WORDS);
    await expect(paragraph.getBoundingClientRect().height).toBeGreaterThan(0);
  }
};

/** The script has not loaded, or never will: a frame in which the tags are not defined. */
export const NotYetUpgraded: StoryObj = {
  render: () => {
    const frame = document.createElement('iframe');
    frame.title = 'A page without the script';
    frame.style.cssText = 'inline-size: 100%; block-size: 12rem; border: 0';
    frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><main>${markup().join('\n')}</main></html>`;
    return frame;
  },
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe');
    await waitFor(() => expect(frame?.contentDocument?.querySelectorAll('p')).toHaveLength(ELEMENT_NAMES.length));
    if (frame?.contentDocument) await expectWords(frame.contentDocument.body);
  },
};

/** The data is still loading. */
export const Loading: StoryObj = {
  render: fetching,
  beforeEach: network(() => new Promise(() => undefined)),
  play: ({ canvasElement }) => expectWords(canvasElement),
};

/** The data cannot be fetched. Each element warns once in the console and dispatches an event. */
export const Offline: StoryObj = {
  render: () => {
    const container = fetching();
    container.addEventListener('charter-error', () => {
      container.dataset['errors'] = String(Number(container.dataset['errors'] ?? 0) + 1);
    });
    return container;
  },
  beforeEach: network(() => Promise.reject(new TypeError('Failed to fetch'))),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector(`[data-errors="${ELEMENT_NAMES.length}"]`)).toBeTruthy());
    await expectWords(canvasElement);
  },
};
