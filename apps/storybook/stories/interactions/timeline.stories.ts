import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { allInside, drawn, focus, followed, inside, listen, showing } from './acting.ts';

/** What a reader does with a timeline; the Interactions panel shows each step and what was expected of it. */
const meta: Meta = { title: 'Interactions/Timeline' };
export default meta;

const strip = { from: '2026-02-09', to: '2026-02-11', layout: 'strip' };

const titles = (element: Element) => allInside(element, '[data-id] [part="heading"]').map((title) => title.textContent);

/** The title of the event that the focus is in. */
const eventInFocus = (element: Element) =>
  focus(element)?.closest('[data-id]')?.querySelector('[part="heading"]')?.textContent;

/** Arrows, Home and End move from event to event; Escape closes what is open. */
export const KeyboardInTheStrip: StoryObj = {
  render: showing('charter-timeline', strip, 'min(100%, 40rem)'),
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
    await step('End and Home go to the last and the first, which come into view', async () => {
      await userEvent.keyboard('{End}');
      await expect(eventInFocus(element)).toBe(titles(element).at(-1));
      const { left, right } = inside(element, '[part="timeline"]').getBoundingClientRect();
      await waitFor(async () => {
        const title = focus(element)?.getBoundingClientRect();
        await expect(title?.left).toBeGreaterThanOrEqual(left - 1);
        await expect(title?.left).toBeLessThan(right);
      });
      await userEvent.keyboard('{Home}');
      await expect(eventInFocus(element)).toBe(first);
    });
    await step('What is open is closed by Escape, and the focus stays', async () => {
      const summary = inside(element, '[data-id] [part="details-summary"]');
      const details = inside(element, '[data-id] [part="details"]');
      // Keys pressed by a script do not open a disclosure, so a click stands in for them.
      await userEvent.click(summary);
      await expect(details).toHaveAttribute('open');
      await userEvent.keyboard('{Escape}');
      await expect(details).not.toHaveAttribute('open');
      await expect(focus(element)).toBe(summary);
    });
  },
};

/** In Arabic later dates are to the left, and so is the arrow that moves on. */
export const KeyboardFromRightToLeft: StoryObj = {
  globals: { language: 'ar' },
  render: showing('charter-timeline', strip, 'min(100%, 40rem)'),
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

/** Buttons scroll the strip for readers whose mouse cannot scroll sideways. */
export const EarlierAndLater: StoryObj = {
  render: showing('charter-timeline', strip, 'min(100%, 40rem)'),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const list = inside(element, '[part="timeline"]');
    await userEvent.click(inside(element, '[part="later"]'));
    await waitFor(() => expect(list.scrollLeft).toBeGreaterThan(list.clientWidth / 2));
    await userEvent.click(inside(element, '[part="earlier"]'));
    await waitFor(() => expect(list.scrollLeft).toBe(0));
  },
};

/** `#charter-event-<id>` opens the event and moves the focus to its title. */
export const DeepLinkToAnEvent: StoryObj = {
  render: showing('charter-timeline', strip),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await followed('#charter-event-charter-signing', async () => {
      const title = inside(element, '[data-id="charter-signing"] [part="heading"]');
      await waitFor(() => expect(focus(element)).toBe(title));
      await expect(inside(element, '[data-id="charter-signing"] [part="details"]')).toHaveAttribute('open');
    });
  },
};
