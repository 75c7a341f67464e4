/**
 * axe over every example: what a screen reader is told, in each language; what the eye can tell apart, in each theme.
 * Contrast does not depend on the language, nor names and roles on the theme.
 */
import { LANGUAGES } from '@baku-charter/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXAMPLES } from '../generated/examples.ts';
import { accessibilityFaults, mount } from '../test/helpers.ts';
import '../generated/define.ts';

const CONTRAST = ['color-contrast', 'color-contrast-enhanced'];

/** All but contrast; axe looks at the size of targets, which WCAG 2.2 added, only where it is asked to. */
const SAID = {
  ...Object.fromEntries(CONTRAST.map((rule) => [rule, { enabled: false }])),
  'target-size': { enabled: true },
};

const examples = Object.entries(EXAMPLES).flatMap(([tag, named]) =>
  Object.entries(named).map(([name, example]) => [tag as keyof typeof EXAMPLES, name, example] as const),
);

beforeEach(() => {
  // Some examples are of what goes wrong.
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.style.cssText = '';
});

// An example that has a language is the same whatever the page speaks.
const inLanguage = (lang: string) =>
  examples.filter(([, , { attributes }]) => lang === 'en' || attributes['lang'] === undefined);
// Light and Dark are one example once a theme is set.
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
