/** The accessibility faults of a page, as axe finds them. */
import axe from 'axe-core';
import type { Page } from 'playwright';

/** The rules whose outcome depends on colours, which take axe as long as all the others. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Which rules are looked at. Another colour scheme of the same page can break only those of colours, and another language
 * only the others.
 */
const RULES = {
  all: {},
  'of colours': { runOnly: OF_COLOURS },
  'not of colours': { rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])) },
} satisfies Record<string, axe.RunOptions>;

/** The faults in a page but not in its frames, one line each. */
export const faultsIn = async (page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ content: axe.source });
  const options: axe.RunOptions = {
    iframes: false,
    resultTypes: ['violations'],
    // Fetching style sheets is needed only by rules on media and orientation.
    preload: false,
    ...RULES[rules],
  };
  return page.evaluate(async (given) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    // Without it, axe would write out the HTML of every node that it looks at.
    checker.configure({ noHtml: true });
    const { violations } = await checker.run(document, given);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, options);
};
