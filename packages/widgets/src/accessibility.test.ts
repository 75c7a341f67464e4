/**
 * axe over every example, in each language and each theme. Each language comes in one theme, and contrast is looked at once
 * in each: it does not depend on the language, and what a screen reader is told does not depend on the theme.
 */
import { LANGUAGES } from '@baku-charter/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXAMPLES } from '../generated/examples.ts';
import { accessibilityFaults, mount } from '../test/helpers.ts';
import '../generated/define.ts';

const LIGHT = { theme: 'light', background: '', color: '' };
const DARK = { theme: 'dark', background: '', color: '' };
const ON_WHITE = { theme: 'auto', background: '#fff', color: '#000' };
const ON_BLACK = { theme: 'auto', background: '#111', color: '#fff' };

/** Off in axe by default, as enhanced contrast is: the size of targets, which WCAG 2.2 added. */
const MORE = { 'target-size': { enabled: true } };
const NO_CONTRAST = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } };

const THEMES = [LIGHT, DARK, ON_WHITE, ON_BLACK];
const looks = LANGUAGES.map((lang, index) => ({
  lang,
  ...(THEMES[index] ?? LIGHT),
  rules: THEMES[index] ? { ...MORE, 'color-contrast-enhanced': { enabled: true } } : { ...MORE, ...NO_CONTRAST },
}));

const examples = Object.entries(EXAMPLES).flatMap(([tag, named]) =>
  Object.entries(named)
    // The examples Light and Dark differ only in their theme, which these tests set themselves.
    .filter(([, { attributes }]) => attributes['theme'] !== 'dark')
    .map(([name, example]) => [tag as keyof typeof EXAMPLES, name, example] as const),
);

beforeEach(() => {
  // Some examples show what happens when something is wrong, and warn.
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.style.cssText = '';
});

describe.each(looks)(
  'in $lang, with theme="$theme" on a page of "$background"',
  ({ lang, theme, background, color, rules }) => {
    test.each(examples)('%s has no accessibility fault: %s', async (tag, _name, { attributes, ...example }) => {
      Object.assign(document.body.style, { background, color });
      const element = await mount(tag, { ...example, attributes: { lang, ...attributes, theme } });
      expect(await accessibilityFaults(element, { rules })).toEqual([]);
    });
  },
);
