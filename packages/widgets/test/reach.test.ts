/** How much a newcomer must read to understand one element. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reach } from '../scripts/reach.ts';
import { ELEMENT_NAMES, type ElementName } from '../src/elements.ts';

/** The number of lines without blank lines and comments. */
const codeLines = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;

/**
 * How many files and lines of code an element may need: what all elements share, and a small one of its own. What a
 * network, a framework, a router, an extension of the browser and the page itself can do wrong takes six of these files, and the types of events one.
 */
const MOST: readonly [files: number, lines: number] = [25, 1410];

/**
 * Elements that need more. The pillars have three layouts, of which the matrix is a table with a drawing; the timeline
 * works out which events stand together, and where on its axis.
 */
const EXCEPTIONS: Partial<Record<ElementName, typeof MOST>> = { pillars: [34, 1950], timeline: [29, 2030] };

test.each(ELEMENT_NAMES)('the entry of %s leads to a limited number of small files', (name) => {
  const [most, longest] = EXCEPTIONS[name] ?? MOST;
  const [entry = '', ...others] = reach(`src/${name}/define.ts`);
  // Generated files hold only data and words, which nobody needs to read.
  const files = others.filter((file) => file.startsWith('src/') && !/words|\/words\//.test(file));
  expect(files).toContain(`src/${name}/charter-${name}.ts`);
  expect(files.length, `From ${entry}:\n${files.join('\n')}`).toBeLessThanOrEqual(most);
  const lines = files.map((file) => [file, codeLines(file)] as const);
  const sum = lines.reduce((total, [, count]) => total + count, 0);
  expect(sum, lines.map(([file, count]) => `${file}: ${count}`).join('\n')).toBeLessThanOrEqual(longest);
});
