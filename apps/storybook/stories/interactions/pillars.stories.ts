import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { drawn, focus, followed, inside, listen, showing } from './acting.ts';

/** What a reader does with the pillars; the Interactions panel shows each step and what was expected of it. */
const meta: Meta = { title: 'Interactions/Pillars' };
export default meta;

/** A card opens to show text and analyst side by side, and closes again. Both dispatch an event. */
export const OpeningAPillar: StoryObj = {
  render: showing('charter-pillars', { show: 'demining energy-security peacekeeping' }),
  play: async ({ canvasElement, step }) => {
    const element = await drawn(canvasElement);
    const toggled = listen(element, 'charter-toggle');
    const summary = inside(element, '[data-id="demining"] [part="details-summary"]');
    const analyst = inside(element, '[data-id="demining"] [part="details"] > :last-child');
    await step('Closed, it shows the gist and the verdict, and not the statements', async () => {
      await expect(inside(element, '[data-id="demining"] [part="gist"]')).toBeVisible();
      await expect(analyst.checkVisibility()).toBe(false);
    });
    await step('A click shows both, and tells the page', async () => {
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

/** The sources of a statement open above the page, without a script. */
export const LookingUpSources: StoryObj = {
  render: showing('charter-pillars', { show: 'demining energy-security peacekeeping', open: 'demining' }),
  play: async ({ canvasElement }) => {
    const element = await drawn(canvasElement);
    const toggled = listen(element, 'charter-toggle');
    await userEvent.click(inside(element, '[data-id="demining"] [part="sources-mark"]'));
    await expect(inside(element, '[part="sources"] [part="source"]').checkVisibility()).toBe(true);
    await expect(toggled).toHaveLength(0);
  },
};

/** Choosing a verdict puts the other subjects away, and says how many are left. */
export const ChoosingAVerdict: StoryObj = {
  render: showing('charter-pillars', {}),
  play: async ({ canvasElement, step }) => {
    const element = await drawn(canvasElement);
    const cards = () => [...(element.shadowRoot?.querySelectorAll('[part="pillar"]') ?? [])];
    const left = () => cards().filter((card) => card.checkVisibility()).length;
    await step('A click on a verdict leaves its subjects', async () => {
      await userEvent.click(inside(element, 'input[value="partly-supported"]'));
      await expect(left()).toBeLessThan(cards().length);
      await waitFor(() => expect(inside(element, '[role="status"]').textContent).toContain(String(left())));
    });
    await step('“All” shows them all again', async () => {
      await userEvent.click(inside(element, 'input[value="all"]'));
      await expect(left()).toBe(cards().length);
    });
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
