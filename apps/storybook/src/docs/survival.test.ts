// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { survivalFrom } from './survival.ts';

const markdown = readFileSync(new URL('../../../../docs/survival.md', import.meta.url), 'utf8');

test('the table has a row per gatekeeper, and loses no word of the page', () => {
  const { before, head, rows, after } = survivalFrom(markdown);
  expect(rows.map(([name]) => name?.split(' ')[0])).toContain('DOMPurify');
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const shown = [before, ...head, ...rows.flat(), after].join(' ');
  expect(words(shown)).toEqual(words(markdown.replace(/^# .+$|<!--.*?-->/gm, '')));
});

test('a page without the table is refused', () => {
  expect(() => survivalFrom('# What is left\n\nNothing.\n')).toThrow('no table');
});
