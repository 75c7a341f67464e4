import '@baku-charter/widgets/define';
import type { CharterPillarsElement, CharterQuoteElement, CharterTimelineElement } from '@baku-charter/widgets';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';

/** What a reader does, step by step; the Interactions panel shows each step and what was expected of it. */
const meta: Meta = { title: 'Interactions' };
export default meta;

const make = <Tag extends 'charter-quote' | 'charter-pillars' | 'charter-timeline'>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** The element of a story, once it is drawn. */
const drawn = async <T extends CharterQuoteElement | CharterPillarsElement | CharterTimelineElement>(
  canvas: HTMLElement,
): Promise<T> => {
  const element = canvas.querySelector<T>('charter-quote, charter-pillars, charter-timeline');
  if (!element) throw new Error('The story has no element.');
  await waitFor(() => expect(element.shadowRoot?.querySelector('[part="heading"], [part="text"]')).toBeTruthy());
  return element;
};

const inside = (element: Element, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
};

const focus = (element: Element) => element.shadowRoot?.activeElement;

/** The title of the event whose disclosure has the focus. */
const eventInFocus = (element: Element) =>
  focus(element)?.closest('[data-id]')?.querySelector('[part="heading"]')?.textContent;

export const KeyboardInTheStrip: StoryObj = {
  render: () => make('charter-timeline', { from: '2026-02-09', to: '2026-02-11', layout: 'strip' }),
  play: async ({ canvasElement, step }) => {
    const element = await drawn<CharterTimelineElement>(canvasElement);
    const titles = [...(element.shadowRoot?.querySelectorAll('[data-id] [part="heading"]') ?? [])].map(
      ({ textContent }) => textContent,
    );
    await step('Tab into the strip, arrow to the next event', async () => {
      inside(element, '[data-id] [part="details-summary"]').focus();
      await expect(eventInFocus(element)).toBe(titles[0]);
      await userEvent.keyboard('{ArrowRight}');
      await expect(eventInFocus(element)).toBe(titles[1]);
      await userEvent.keyboard('{ArrowLeft}');
      await expect(eventInFocus(element)).toBe(titles[0]);
    });
    await step('End and Home', async () => {
      await userEvent.keyboard('{End}');
      await expect(eventInFocus(element)).toBe(titles.at(-1));
      await userEvent.keyboard('{Home}');
      await expect(eventInFocus(element)).toBe(titles[0]);
    });
    await step('A disclosure opens, Escape closes it, and the focus stays', async () => {
      const summary = inside(element, '[data-id] [part="details-summary"]');
      const details = summary.closest('details');
      // A key that a script presses opens nothing; a click does what the key would.
      await userEvent.click(summary);
      await expect(details?.open).toBe(true);
      await userEvent.keyboard('{Escape}');
      await expect(details?.open).toBe(false);
      await expect(focus(element)).toBe(summary);
    });
  },
};

export const OpeningPillars: StoryObj = {
  render: () => make('charter-pillars', {}),
  play: async ({ canvasElement, step }) => {
    const element = await drawn<CharterPillarsElement>(canvasElement);
    const toggled: string[] = [];
    element.addEventListener('charter-toggle', ({ id }) => {
      toggled.push(id);
    });
    const first = inside(element, '[data-id]');
    await step('A click opens a pillar and says so', async () => {
      await userEvent.click(inside(element, '[data-id] [part="details-summary"]'));
      await waitFor(() => expect(toggled).toEqual([first.dataset['id']]));
      await expect(first.querySelector<HTMLDetailsElement>('[part="details"]')?.open).toBe(true);
    });
    await step('Its sources are one more action away, without leaving the page', async () => {
      await userEvent.click(inside(element, '[data-id] [part="sources-summary"]'));
      await expect(inside(element, '[data-id] [part="source"]').checkVisibility()).toBe(true);
    });
  },
};

/** Another clipboard for the time of a story. */
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

export const CopyingAQuotation: StoryObj = {
  render: () => make('charter-quote', { 'quote-id': 'q4-s1' }),
  play: async ({ canvasElement }) => {
    const element = await drawn<CharterQuoteElement>(canvasElement);
    const copied: string[] = [];
    const writeText = (text: string) => {
      copied.push(text);
      return Promise.resolve();
    };
    await withClipboard(writeText, async () => {
      await userEvent.click(inside(element, '[part="copy-quotation"]'));
      await waitFor(() => expect(inside(element, '[part="status"]').textContent.trim()).toBeTruthy());
    });
    await expect(copied).toHaveLength(1);
    await expect(copied[0]).toContain('more than a legal and normative framework');
  },
};

export const CopyingWhereTheClipboardIsRefused: StoryObj = {
  render: () => make('charter-quote', { 'quote-id': 'q4-s1' }),
  play: async ({ canvasElement }) => {
    const element = await drawn<CharterQuoteElement>(canvasElement);
    const refuse = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    await withClipboard(refuse, async () => {
      await userEvent.click(inside(element, '[part="copy-quotation"]'));
      await waitFor(() => expect(element.shadowRoot?.querySelector('textarea, [part="copy-text"]')).toBeTruthy());
    });
    const area = inside(element, 'textarea, [part="copy-text"]');
    await expect((area as HTMLTextAreaElement).value).toContain('more than a legal and normative framework');
  },
};

export const DeepLink: StoryObj = {
  render: () => make('charter-pillars', {}),
  play: async ({ canvasElement }) => {
    const element = await drawn<CharterPillarsElement>(canvasElement);
    const before = location.href;
    try {
      location.hash = '#charter-pillar-demining';
      await waitFor(() => expect(focus(element)?.textContent).toContain('Humanitarian demining'));
      await expect(inside(element, '[data-id="demining"] [part="details"]').hasAttribute('open')).toBe(true);
    } finally {
      history.replaceState(null, '', before);
    }
  },
};
