/**
 * axe over every example: what a screen reader is told, in each language, and contrast, in each theme. Contrast does not
 * depend on the language, and what a screen reader is told does not depend on the theme.
 */
import { LANGUAGES } from '@baku-charter/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXAMPLES } from '../generated/examples.ts';
import { accessibilityFaults, mount } from '../test/helpers.ts';
import '../generated/define.ts';

const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

/** All rules but contrast. The rule on the size of targets, which WCAG 2.2 added, is off in axe by default. */
const SAID = {
  ...Object.fromEntries(CONTRAST.map((rule) => [rule, { enabled: false }])),
  'target-size': { enabled: true },
};

const examples = Object.entries(EXAMPLES).flatMap(([tag, named]) =>
  Object.entries(named).map(([name, example]) => [tag as keyof typeof EXAMPLES, name, example] as const),
);

beforeEach(() => {
  // Some examples show what happens when something is wrong, and warn.
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.style.cssText = '';
});

// An example that sets its own language needs testing once only.
const inLanguage = (lang: string) =>
  examples.filter(([, , { attributes }]) => lang === 'en' || attributes['lang'] === undefined);
// The examples Light and Dark differ only in their theme, which these tests set themselves.
const unthemed = examples.filter(([, , { attributes }]) => attributes['theme'] !== 'dark');

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each(inLanguage(lang))('%s says nothing wrong: %s', async (tag, _name, { attributes, ...example }) => {
    const element = await mount(tag, { ...example, attributes: { lang, ...attributes } });
    expect(await accessibilityFaults(element, { rules: SAID })).toEqual([]);
  });
});

describe.each([
  ['light', '', ''],
  ['dark', '', ''],
  ['auto', '#fff', '#000'],
  ['auto', '#111', '#fff'],
])('with theme="%s" on a page of %s', (theme, background, color) => {
  test.each(unthemed)(
    '%s can be read by people who see little contrast: %s',
    async (tag, _name, { attributes, ...example }) => {
      Object.assign(document.body.style, { background, color });
      const element = await mount(tag, { ...example, attributes: { ...attributes, theme } });
      expect(await accessibilityFaults(element, { runOnly: CONTRAST })).toEqual([]);
    },
  );
});
