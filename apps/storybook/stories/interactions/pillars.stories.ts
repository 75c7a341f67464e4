import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { drawn, focus, followed, inside, listen, showing } from './acting.ts';

/** What a reader does with the pillars; the Interactions panel shows each step and what was expected of it. */
const meta: Meta = { title: 'Interactions/Pillars' };
export default meta;

/** A card opens to show the analyst, and closes again. Both dispatch an event. */
export const OpeningAPillar: StoryObj = {
  render: showing('charter-pillars', { show: 'demining energy-security peacekeeping' }),
  play: async ({ canvasElement, step }) => {
    const element = await drawn(canvasElement);
    const toggled = listen(element, 'charter-toggle');
    const summary = inside(element, '[data-id="demining"] [part="details-summary"]');
    const analyst = inside(element, '[data-id="demining"] [part="details"] > :last-child');
    await step('Closed, it shows what the document says, and not the analyst', async () => {
      await expect(inside(element, '[data-id="demining"] [part="heading"]')).toBeVisible();
      await expect(analyst.checkVisibility()).toBe(false);
    });
    await step('A click shows the analyst, and tells the page', async () => {
      await userEvent.click(summary);
      await waitFor(() =>
        expect(toggled.map(({ id, open }) => ({ id, open }))).toEqual([{ id: 'demining', open: true }]),
      );
      await expect(analyst.checkVisibility()).toBe(true);
    });
    await step('Escape closes it, and the focus stays on the title of the disclosure', async () => {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(toggled.at(-1)?.open).toBe(false));
      await expect(focus(element)).toBe(summary);
    });
  },
};

/** The sources of a statement open without opening the card. */
export const LookingUpSources: StoryObj = {
  render: showing('charter-pillars', { show: 'demining energy-security peacekeeping' }),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const toggled = listen(element, 'charter-toggle');
    await userEvent.click(inside(element, '[data-id] [part="sources-summary"]'));
    await expect(inside(element, '[data-id] [part="source"]').checkVisibility()).toBe(true);
    await expect(toggled).toHaveLength(0);
  },
};

/** `#charter-pillar-<id>` opens the card and moves the focus to its title. */
export const DeepLinkToAPillar: StoryObj = {
  render: showing('charter-pillars', {}),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    await followed('#charter-pillar-demining', async () => {
      const title = inside(element, '[data-id="demining"] [part="heading"]');
      await waitFor(() => expect(focus(element)).toBe(title));
      await expect(inside(element, '[data-id="demining"] [part="details"]')).toHaveAttribute('open');
    });
  },
};
