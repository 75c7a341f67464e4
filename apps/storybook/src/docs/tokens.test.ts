import { expect, test } from 'vitest';
import { contrast, level, parseHex } from './contrast.ts';
import { ratioOf, tokenRows } from './token-rows.ts';

test.each([
  ['#000', '#fff', 21],
  ['#ffffff', '#ffffff', 1],
  // The grey that W3C's own documents name as the lightest that passes AA on white.
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s on %s is %d', (one, other, ratio) => {
  expect(contrast(parseHex(one), parseHex(other))).toBeCloseTo(ratio, 2);
});

test('a level is told in words, and no colour is guessed', () => {
  expect([21, 5, 3.5, 2].map(level)).toEqual([
    'AAA for text',
    'AA for text',
    'enough for marks, not for text',
    'decoration only',
  ]);
  expect(() => parseHex('red')).toThrow('"red" is no colour');
});

const rows = tokenRows();
const page = (text: string, background: string) => ({ text: parseHex(text), background: parseHex(background) });

test.each(['light', 'dark'] as const)('all but thin rules has the contrast that text needs for AAA: %s', (theme) => {
  for (const name of ['text', 'muted', 'accent', 'document', 'reported', 'analysis']) {
    expect(ratioOf(rows, `--charter-${name}-color`, theme), name).toBeGreaterThanOrEqual(7);
  }
  expect(ratioOf(rows, '--charter-document-color', theme)).toBe(ratioOf(rows, '--charter-accent-color', theme));
});

test('with theme="auto" the contrast is that of the page', () => {
  expect(ratioOf(rows, '--charter-text-color', 'auto', page('#767676', '#fff'))).toBeCloseTo(4.54, 2);
  // 82 % of black over white is #2e2e2e.
  const grey = contrast(parseHex('#2e2e2e'), parseHex('#fff'));
  expect(ratioOf(rows, '--charter-muted-color', 'auto', page('#000', '#fff'))).toBeCloseTo(grey, 1);
  expect(ratioOf(rows, '--charter-muted-color', 'auto', page('#123', '#123'))).toBe(1);
  expect(ratioOf(rows, '--charter-surface-color', 'auto')).toBeUndefined();
});
