/** The accessibility faults of a page, as axe finds them. */
import axe from 'axe-core';
import type { Page } from 'playwright';

/** The rules whose outcome depends on colours. Another colour scheme of the same page can break no other. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The faults in a page but not in its frames, one line each: by all rules of axe, or by some. */
export const faultsIn = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ content: axe.source });
  const options: axe.RunOptions = {
    iframes: false,
    resultTypes: ['violations'],
    // Fetching style sheets is needed only by rules on media and orientation.
    preload: false,
    ...(rules && { runOnly: [...rules] }),
  };
  return page.evaluate(async (given) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, given);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
};
