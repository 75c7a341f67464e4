/** How much a newcomer must read to understand one element. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reach } from '../scripts/reach.ts';
import { ELEMENT_NAMES } from '../src/elements.ts';

/** The number of lines without blank lines and comments. */
const codeLines = (file: string) =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .filter((line) => !/^\s*(\/\/.*)?$/.test(line)).length;

test.each(ELEMENT_NAMES)('the entry of %s leads to no more than sixteen small files and 850 lines of code', (name) => {
  const [entry = '', ...others] = reach(`src/${name}/define.ts`);
  // Generated files hold only data and words, which nobody needs to read.
  const files = others.filter((file) => file.startsWith('src/') && !/words|\/words\//.test(file));
  expect(files).toContain(`src/${name}/charter-${name}.ts`);
  expect(files.length, `From ${entry}:\n${files.join('\n')}`).toBeLessThanOrEqual(16);
  const lines = files.map((file) => [file, codeLines(file)] as const);
  const sum = lines.reduce((total, [, count]) => total + count, 0);
  expect(sum, lines.map(([file, count]) => `${file}: ${count}`).join('\n')).toBeLessThanOrEqual(850);
});
