/** The tokens: styles use all of them and no others, design tools can read them, and colours have enough contrast. */
import { readFileSync } from 'node:fs';
import { blend, type Color, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { STYLES } from '../generated/styles.ts';
import { type DesignColor, type DesignToken, designTokens } from '../scripts/design-tokens.ts';
import { TOKENS } from '../src/tokens.ts';

type Themes = Record<'auto' | 'light' | 'dark', Record<string, DesignToken>>;

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

const built = JSON.parse(read('dist/design-tokens.json')) as Themes;

const css = Object.values(STYLES).join('');

/** Properties that an element sets on its nodes, such as where an event stands on the axis. */
const setByScript = () => all(read('src/timeline/arrangement.ts'), /'--_([\w-]+)'/g);

const all = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

const names = TOKENS.map(({ name }) => name.replace('--charter-', ''));

describe('styles', () => {
  const used = all(css, /var\(--_([\w-]+)/g);
  const own = new Set([...all(css, /--_([\w-]+):/g), ...setByScript()]);

  test('read no private property that is neither a token nor set by themselves', () => {
    expect([...used].filter((name) => !names.includes(name) && !own.has(name))).toEqual([]);
  });

  test('set no private property that they do not read', () => {
    expect([...own].filter((name) => !used.has(name))).toEqual([]);
  });

  test('read every token', () => {
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  test('take public properties from the list of tokens only', () => {
    const read = all(css, /--charter-([\w-]+)/g);
    expect([...read].filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('design-tokens.json', () => {
  test('is built from the list', () => {
    expect(built).toEqual(designTokens(TOKENS));
  });

  test.each(['auto', 'light', 'dark'] as const)(
    'has a value, a type and a description for each token in %s',
    (theme) => {
      expect(Object.keys(built[theme])).toEqual(names);
      for (const { $type, $value, $description } of Object.values(built[theme])) {
        expect($description).toMatch(/\.$/);
        if (typeof $value === 'string' && $value.startsWith('{')) {
          const [group, name = ''] = $value.slice(1, -1).split('.');
          expect(group).toBe(theme);
          expect(built[theme][name]?.$type).toBe($type);
        } else if ($type === 'color') {
          const { colorSpace, components, alpha = 1 } = $value as DesignColor;
          expect(colorSpace).toBe('srgb');
          expect(components).toHaveLength(3);
          for (const part of [...components, alpha]) expect(part >= 0 && part <= 1).toBe(true);
        } else if ($type === 'dimension') {
          expect($value).toEqual({
            value: expect.any(Number) as number,
            unit: expect.stringMatching(/^(px|rem)$/) as string,
          });
        } else if ($type === 'number') {
          expect($value).toBeTypeOf('number');
        } else {
          // The format has lists of families; "inherit" is none.
          expect($value).toEqual(expect.arrayContaining([expect.stringMatching(/^(?!inherit$)[^,]+$/)]));
        }
      }
    },
  );

  test('has the inks that are seen on a page with black text, where these are made from the colour of the text', () => {
    const inks = ['document-color', 'reported-color', 'analysis-color'].map((name) => built.auto[name]?.$value);
    expect(inks).toEqual(['#004c7b', '#705300', '#861a51'].map((hex) => expect.objectContaining({ hex }) as object));
  });

  test('refuses a value that the format cannot express', () => {
    const token = { name: '--charter-odd', type: 'color', description: 'Odd.', auto: 'hotpink' } as const;
    expect(() => designTokens([token])).toThrow('--charter-odd: "hotpink" cannot be written as a design token');
  });
});

/** A colour as it is seen on a surface. */
const seen = (theme: keyof Themes, name: string, surface: Color | string): Color => {
  const value = built[theme][name]?.$value;
  if (typeof value === 'string') return seen(theme, value.slice(1, -1).split('.')[1] ?? '', surface);
  const { components, alpha = 1 } = value as DesignColor;
  const [r, g, b] = components;
  return blend([surface, { mode: 'rgb', r, g, b, alpha }]);
};

// Thin rules need no contrast: what they separate stands apart anyway.
describe.each(['auto', 'light', 'dark'] as const)('with theme="%s"', (theme) => {
  const surface = seen(theme, 'surface-color', 'white');

  test.each(['text-color', 'muted-color'])('%s is at least 7:1 on the surface', (name) => {
    expect(wcagContrast(seen(theme, name, surface), surface)).toBeGreaterThanOrEqual(7);
  });

  test.each(['accent-color', 'document-color', 'reported-color', 'analysis-color'])(
    '%s is at least 3:1 on the surface',
    (name) => {
      expect(wcagContrast(seen(theme, name, surface), surface)).toBeGreaterThanOrEqual(3);
    },
  );
});
