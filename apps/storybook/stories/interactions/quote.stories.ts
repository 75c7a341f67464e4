import { quotes } from '@baku-charter/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { drawn, focus, followed, inside, listen, showing } from './acting.ts';

const id = 'q4-s1';
const words = quotes.find((quote) => quote.id === id)?.text ?? '';

/** What a reader does with a quotation; the Interactions panel shows each step and what was expected of it. */
const meta: Meta = { title: 'Interactions/Quote', render: showing('charter-quote', { 'quote-id': id }) };
export default meta;

/** Replaces the clipboard, which allows or refuses whatever the browser would do. */
const withClipboard = async (writeText: (text: string) => Promise<void>, act: () => Promise<void>) => {
  const original = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await act();
  } finally {
    if (original) Object.defineProperty(navigator, 'clipboard', original);
    else Reflect.deleteProperty(navigator, 'clipboard');
  }
};

const allowing = () => fn<(text: string) => Promise<void>>(() => Promise.resolve());

/** Copies the words with speaker, role and source. The element confirms it and dispatches an event. */
export const CopyingTheQuotation: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const heard = listen(element, 'charter-copy');
    const writeText = allowing();
    await withClipboard(writeText, async () => {
      await userEvent.click(inside(element, '[part="copy-quotation"]'));
      await waitFor(() => expect(inside(element, '[part="status"]').textContent).toBe('Copied.'));
    });
    const [copied = ''] = writeText.mock.calls[0] ?? [];
    await expect(copied).toContain(words);
    await expect(copied).toContain('Azer Garayev');
    await expect(heard.map(({ format }) => format)).toEqual(['quotation']);
  },
};

/** Copies the name of the source without the words. */
export const CopyingTheCitation: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const heard = listen(element, 'charter-copy');
    const writeText = allowing();
    await withClipboard(writeText, async () => {
      await userEvent.click(inside(element, '[part="copy-citation"]'));
      await waitFor(() => expect(heard.map(({ format }) => format)).toEqual(['citation']));
    });
    const [copied = ''] = writeText.mock.calls[0] ?? [];
    await expect(copied).toContain('Trend News Agency');
    await expect(copied).not.toContain(words);
  },
};

/** On a page of another language, what is copied is what is read: our translation, marked as ours, and the original. */
export const CopyingATranslation: StoryObj = {
  render: showing('charter-quote', { 'quote-id': id, lang: 'az' }),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const writeText = allowing();
    await withClipboard(writeText, async () => {
      await userEvent.click(inside(element, '[part="copy-quotation"]'));
      await waitFor(() => expect(writeText).toHaveBeenCalled());
    });
    const [copied = ''] = writeText.mock.calls[0] ?? [];
    await expect(copied).toMatch(/^Qeyri-rəsmi tərcümə: “Bu Xartiya/);
    await expect(copied).toContain(`Orijinal, ingilis dilində: “${words}”`);
  },
};

/** The link opens the source at the very words, which browsers mark. */
export const CheckingInTheSource: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const address = inside(element, 'a[part="source"]').getAttribute('href') ?? '';
    await expect(decodeURIComponent(address.split('#:~:text=')[1] ?? '')).toBe(
      'This Charter provides more than,and ensuring regional stability.',
    );
  },
};

/** Where the browser refuses the clipboard, the text is selected and focused, to be copied by hand. */
export const CopyingWhereTheClipboardIsRefused: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const heard = listen(element, 'charter-copy');
    await withClipboard(
      () => Promise.reject(new DOMException('Refused', 'NotAllowedError')),
      async () => {
        await userEvent.click(inside(element, '[part="copy-quotation"]'));
        await waitFor(() => expect(focus(element)?.localName).toBe('textarea'));
      },
    );
    const field = inside(element, '[part="copy-text"]') as HTMLTextAreaElement;
    await expect(field.value).toContain(words);
    await expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(field.value);
    await expect(heard).toHaveLength(0);
  },
};

/** `#charter-quote-<id>` moves the focus to the quotation. */
export const DeepLinkToAQuotation: StoryObj = {
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const moved = listen(element, 'charter-navigate');
    await followed(`#charter-quote-${id}`, async () => {
      await waitFor(() => expect(moved.map((event) => [event.id, event.method])).toEqual([[id, 'link']]));
      await expect(focus(element)?.textContent).toContain(words);
    });
  },
};
