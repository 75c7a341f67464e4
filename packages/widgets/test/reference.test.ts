import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tagsOf } from '../scripts/framework-types.ts';
import { pillarsExamples } from '../src/pillars/charter-pillars.examples.ts';
import { quoteExamples } from '../src/quote/charter-quote.examples.ts';
import { timelineExamples } from '../src/timeline/charter-timeline.examples.ts';
import { TOKENS } from '../src/tokens.ts';
import { manifest } from './manifest.ts';

const reference = readFileSync(new URL('../reference.md', import.meta.url), 'utf8');

test.each(tagsOf(manifest))('the reference names all that $tagName has', ({ tagName, ...tag }) => {
  const { attributes = [], members = [], events = [], cssParts = [], cssProperties = [] } = tag;
  const named = [
    tagName,
    ...[...attributes, ...members, ...events, ...cssParts, ...cssProperties].map(({ name }) => name),
  ];
  expect(named.filter((name) => !new RegExp(`\`<?${name}>?\``).test(reference))).toEqual([]);
});

test('the reference has every token with its value in every theme', () => {
  for (const { name, auto, light = auto, dark = auto } of TOKENS) {
    const row = reference.split('\n').find((line) => line.startsWith(`| \`${name}\``) && line.includes(`\`${dark}\``));
    expect(row, name).toContain(`\`${light}\``);
  }
});

test('the reference has every example', () => {
  for (const name of Object.keys({ ...quoteExamples, ...pillarsExamples, ...timelineExamples })) {
    expect(reference).toMatch(new RegExp(`^\\| ${name} +\\|`, 'm'));
  }
});
