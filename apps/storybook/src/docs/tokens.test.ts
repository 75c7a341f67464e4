import { expect, test } from 'vitest';
import { level, ratioOf, seenOn, tokenRows } from './token-rows.ts';

test('a ratio is told in words', () => {
  expect([21, 5, 3.5, 2].map(level)).toEqual([
    'AAA for text',
    'AA for text',
    'enough for marks, not for text',
    'decoration only',
  ]);
});

const rows = tokenRows();
const page = (text: string, background: string) => ({ text, background });

test.each(['light', 'dark'] as const)('every colour except thin rules has AAA contrast with theme="%s"', (theme) => {
  for (const name of ['text', 'muted', 'accent', 'document', 'reported', 'analysis']) {
    expect(ratioOf(rows, `--charter-${name}-color`, theme), name).toBeGreaterThanOrEqual(7);
  }
  expect(ratioOf(rows, '--charter-document-color', theme)).toBe(ratioOf(rows, '--charter-accent-color', theme));
});

test('with theme="auto" the contrast is that of the page', () => {
  // The grey that documents of W3C name as the lightest that passes AA on white.
  expect(ratioOf(rows, '--charter-text-color', 'auto', page('#767676', '#fff'))).toBeCloseTo(4.54, 2);
  // 28 % of black over white is #b8b8b8, whose contrast with white is 2.
  expect(ratioOf(rows, '--charter-rule-color', 'auto', page('#000', '#fff'))).toBeCloseTo(2, 1);
  expect(ratioOf(rows, '--charter-muted-color', 'auto', page('#666', '#fff'))).toBeCloseTo(5.74, 2);
  expect(ratioOf(rows, '--charter-text-color', 'auto', page('#123', '#123'))).toBe(1);
  // Where the text of a page is strong, secondary words are softer than it.
  expect(ratioOf(rows, '--charter-muted-color', 'auto', page('#000', '#fff'))).toBeCloseTo(7.46, 1);
  expect(ratioOf(rows, '--charter-surface-color', 'auto')).toBeUndefined();
});

test('the inks of theme="auto" are made from the text, and are as light as a dark page needs', () => {
  // What Chromium shows of them on a white page with black text, and on a black one with white text.
  expect(seenOn(rows, '--charter-document-color', page('#000', '#fff'))).toBe('#004c7b');
  expect(ratioOf(rows, '--charter-document-color', 'auto', page('#000', '#fff'))).toBeCloseTo(9.1, 1);
  expect(ratioOf(rows, '--charter-analysis-color', 'auto', page('#fff', '#000'))).toBeGreaterThan(10);
  expect(seenOn(rows, '--charter-accent-color', page('#fff', '#000'))).not.toBe('#ffffff');
});

test('a value that cannot be read as a colour is an error', () => {
  const unread = rows.map((row) => ({ ...row, light: 'light-dark(#000, #fff)' }));
  expect(() => ratioOf(unread, '--charter-text-color', 'light')).toThrow('is no colour');
});
