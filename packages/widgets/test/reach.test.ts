/** How much a newcomer must read to understand one element. */
import { expect, test } from 'vitest';
import { ELEMENTS } from '../scripts/bundle.ts';
import { reach } from '../scripts/reach.ts';

test.each(ELEMENTS)('leads from the entry of %s to no more than eight files written by hand', (element) => {
  const [entry = '', ...others] = reach(`src/${element}/define.ts`);
  const files = others.filter((file) => file.startsWith('src/'));
  expect(files).toContain(`src/${element}/charter-${element}.ts`);
  expect(files.length, `From ${entry}:\n${files.join('\n')}`).toBeLessThanOrEqual(8);
});
