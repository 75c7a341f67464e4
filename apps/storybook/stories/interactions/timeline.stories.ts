import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { allInside, drawn, focus, followed, inside, listen, showing } from './acting.ts';

/** What a reader does with a timeline; the Interactions panel shows each step and what was expected of it. */
const meta: Meta = { title: 'Interactions/Timeline' };
export default meta;

const visit = { from: '2026-02-09', to: '2026-02-11' };
/** Two columns of entries, in which arrow keys move. */
const WIDE = 'min(100%, 44rem)';

const titles = (element: Element) => allInside(element, '[data-id] [part="heading"]').map((title) => title.textContent);

/** The title of the event that the focus is in. */
const eventInFocus = (element: Element) =>
  focus(element)?.closest('[data-id]')?.querySelector('[part="heading"]')?.textContent;

const entry = (element: Element, id: string) => inside(element, `[data-id="${id}"] [part="details-summary"]`);
const details = (element: Element, id: string) => inside(element, `[data-id="${id}"] [part="details"]`);

/** Arrows, Home and End move from event to event; Escape closes what is open. */
export const Keyboard: StoryObj = {
  render: showing('charter-timeline', { ...visit, layout: 'strip' }, WIDE),
  play: async ({ canvasElement, step }) => {
    const element = await drawn(canvasElement);
    const [first, second] = titles(element);
    await step('From the first event, the arrow to the right moves on, the one to the left back', async () => {
      inside(element, '[data-id] [part="details-summary"]').focus();
      await expect(eventInFocus(element)).toBe(first);
      await userEvent.keyboard('{ArrowRight}');
      await expect(eventInFocus(element)).toBe(second);
      await userEvent.keyboard('{ArrowLeft}');
      await expect(eventInFocus(element)).toBe(first);
    });
    await step('End and Home go to the last and the first', async () => {
      await userEvent.keyboard('{End}');
      await expect(eventInFocus(element)).toBe(titles(element).at(-1));
      await userEvent.keyboard('{Home}');
      await expect(eventInFocus(element)).toBe(first);
    });
    await step('What is open is closed by Escape, and the focus stays', async () => {
      const summary = inside(element, '[data-id] [part="details-summary"]');
      const opened = inside(element, '[data-id] [part="details"]');
      // Keys pressed by a script do not open a disclosure, so a click stands in for them.
      await userEvent.click(summary);
      await expect(opened).toHaveAttribute('open');
      await userEvent.keyboard('{Escape}');
      await expect(opened).not.toHaveAttribute('open');
      await expect(focus(element)).toBe(summary);
    });
  },
};

/** In Arabic later dates are to the left, and so is the arrow that moves on. */
export const KeyboardFromRightToLeft: StoryObj = {
  globals: { language: 'ar' },
  render: showing('charter-timeline', { ...visit, layout: 'strip' }, WIDE),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const moved = listen(element, 'charter-navigate');
    const [first, second] = titles(element);
    inside(element, '[data-id] [part="details-summary"]').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(eventInFocus(element)).toBe(second);
    await userEvent.keyboard('{ArrowRight}');
    await expect(eventInFocus(element)).toBe(first);
    await expect(moved.map(({ method }) => method)).toEqual(['key', 'key']);
  },
};

/** The buttons lead from event to event and start at the signing; one event is open at a time. */
export const PreviousAndNext: StoryObj = {
  render: showing('charter-timeline', visit),
  play: async ({ canvasElement, step }) => {
    const element = await drawn(canvasElement);
    const status = () => inside(element, '[part="status"]').textContent;
    await step('The first press opens the signing, the next one what followed it', async () => {
      await expect(status()).toContain('14 events');
      await userEvent.click(inside(element, '[part="next"]'));
      await expect(details(element, 'charter-signing')).toHaveAttribute('open');
      await userEvent.click(inside(element, '[part="next"]'));
      await expect(details(element, 'press-statements')).toHaveAttribute('open');
      await expect(status()).toContain('8 of 14');
    });
    await step('The other button leads back to it, and closes that again', async () => {
      await userEvent.click(inside(element, '[part="previous"]'));
      await expect(details(element, 'charter-signing')).toHaveAttribute('open');
      await waitFor(() => expect(details(element, 'press-statements')).not.toHaveAttribute('open'));
    });
    await step('At the end there is nothing to press', async () => {
      await userEvent.click(entry(element, 'garayev-interview'));
      await waitFor(() => expect(inside(element, '[part="next"]')).toBeDisabled());
    });
  },
};

/** A mark on the axis belongs to its entry: it opens the same panel. */
export const AMarkOpensItsEvent: StoryObj = {
  render: showing('charter-timeline', { ...visit, scale: 'proportional' }),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await userEvent.click(inside(element, '[data-id="arrival-baku"] .placed'));
    await expect(details(element, 'arrival-baku')).toHaveAttribute('open');
  },
};

/** `#charter-event-<id>` opens the event and moves the focus to its entry. */
export const DeepLinkToAnEvent: StoryObj = {
  render: showing('charter-timeline', visit),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await followed('#charter-event-charter-signing', async () => {
      await waitFor(() => expect(focus(element)).toBe(entry(element, 'charter-signing')));
      await expect(details(element, 'charter-signing')).toHaveAttribute('open');
    });
  },
};
