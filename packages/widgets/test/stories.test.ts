/** Storybook shows the examples. */
import { expect, test } from 'vitest';
import { EXAMPLES } from '../generated/examples.ts';
import { ELEMENT_NAMES, ELEMENTS } from '../src/elements.ts';
import type { Example } from '../src/example.ts';

interface Story {
  parameters?: { example?: Example };
}

test.each(ELEMENT_NAMES)('every example of %s is a story of the same name, of its tag', async (name) => {
  const examples = EXAMPLES[`charter-${name}`];
  const file = `../src/${name}/charter-${name}.stories.ts`;
  const { default: meta, ...stories } = (await import(file)) as Record<string, Story> & {
    default: { component: string };
  };
  expect(meta.component).toBe(ELEMENTS[name].tag);
  expect(Object.keys(stories).toSorted()).toEqual(Object.keys(examples).toSorted());
  for (const [story, { parameters }] of Object.entries(stories)) expect(parameters?.example).toBe(examples[story]);
});
