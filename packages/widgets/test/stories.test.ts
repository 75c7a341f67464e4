import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Example } from '../src/example.ts';
import { pillarsExamples } from '../src/pillars/charter-pillars.examples.ts';
import { quoteExamples } from '../src/quote/charter-quote.examples.ts';
import { timelineExamples } from '../src/timeline/charter-timeline.examples.ts';

const lists: [name: string, examples: Record<string, Example>][] = [
  ['pillars', pillarsExamples],
  ['quote', quoteExamples],
  ['timeline', timelineExamples],
];

// Storybook reads the names of stories without running their file, so that they have to be written out.
test.each(lists)('every example of %s is a story of the same name', (name, examples) => {
  const file = new URL(`../src/${name}/charter-${name}.stories.ts`, import.meta.url);
  const stories = readFileSync(file, 'utf8').matchAll(
    /^export const (\w+): StoryObj = storyOf\('([\w-]+)', examples\.\1\);$/gm,
  );
  expect([...stories].map(([, story, tag]) => `${tag} ${story}`)).toEqual(
    Object.keys(examples).map((example) => `charter-${name} ${example}`),
  );
});
