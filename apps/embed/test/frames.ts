/** What the tests of frames share. */
import { dataset } from '@baku-charter/core';
import { choicesFrom, snippetsFor } from '@baku-charter/widgets/snippets';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { SITE } from './site.ts';

export const QUOTE = `${SITE}quote/q4-s1/ar/`;

/** The height that the document in the frame needs, and the height that the host has given it. */
export const heights = async (page: Page): Promise<{ needed: number | undefined; given: number }> => {
  const frame = page.frames().at(-1);
  const needed = await frame?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return { needed, given: await page.locator('iframe').evaluate((iframe) => iframe.clientHeight) };
};

/** Waits until the frame is as high as its content. */
export const fits = async (page: Page): Promise<void> => {
  await expect
    .poll(async () => {
      const { needed = 0, given } = await heights(page);
      return needed > 200 && needed === given;
    })
    .toBe(true);
};

/** Notes the messages that reach the host. */
export const hear = '<script>const heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
export const heard = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate<Record<string, unknown>[]>('heard');

/** What the builder gives for a frame of the site at `base`: the frame, and the script of its page without its tag. */
export const pasted = (query: string, base = SITE): { frame: string; script: string } => {
  const { choices } = choicesFrom(new URLSearchParams(`form=iframe&${query}`), dataset);
  const [frame, script] = snippetsFor(dataset, choices, { base, files: {} });
  return { frame: frame?.text ?? '', script: script?.text.replace(/<.?script>/g, '') ?? '' };
};
