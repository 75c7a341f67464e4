import { expect, test } from 'vitest';
import { cssOf, type DesignTokens, designTokensOf, fromHash, hashOf } from './choices.ts';
import { contrastOf } from './contrast.ts';
import { fontsOf } from './fonts.ts';
import type { Chosen } from './values.ts';

const chosen: Chosen = new Map([
  ['--charter-analysis-color', '#f3a9cb'],
  ['--charter-radius', '8px'],
  ['--charter-quote-font-family', 'Georgia, serif'],
]);

test('what is chosen is one rule for all elements, and nothing else is in it', () => {
  const rules = cssOf(chosen, 'auto').replace(/^\/\*.*\*\/\n/gm, '');
  expect(rules).toBe(`charter-pillars,
charter-quote,
charter-timeline {
  --charter-analysis-color: #f3a9cb;
  --charter-radius: 8px;
  --charter-quote-font-family: Georgia, serif;
}
`);
  expect(cssOf(chosen, 'dark')).toContain('theme="dark"');
  expect(cssOf(new Map(), 'auto')).not.toContain('{');
});

test('design tokens hold what is chosen in every theme, as the CSS does, and every other token as shipped', () => {
  const tokens = JSON.parse(designTokensOf(chosen)) as DesignTokens;
  for (const theme of ['auto', 'light', 'dark'] as const)
    expect(tokens[theme]['analysis-color']?.$value).toEqual({
      colorSpace: 'srgb',
      components: [0.9529, 0.6627, 0.7961],
      hex: '#f3a9cb',
    });
  expect(tokens.dark['radius']?.$value).toEqual({ value: 8, unit: 'px' });
  expect(tokens.dark['quote-font-family']?.$value).toEqual(['Georgia', 'serif']);
  const shipped = JSON.parse(designTokensOf(new Map())) as DesignTokens;
  expect(tokens.light['text-color']).toEqual(shipped.light['text-color']);
  expect(Object.keys(tokens.dark)).toEqual(Object.keys(shipped.dark));
});

const paired: Chosen = new Map([['--charter-document-color', 'light-dark(#b3261e, #8b1a1a)']]);

test('a colour can differ on light and on dark pages, also where an element has a theme of its own', () => {
  const css = cssOf(paired, 'auto');
  expect(css).toContain('--charter-document-color: light-dark(#b3261e, #8b1a1a);');
  expect(css).toContain('charter-timeline[theme="dark"] {\n  color-scheme: dark;\n}');
  const tokens = JSON.parse(designTokensOf(paired)) as DesignTokens;
  expect(tokens.light['document-color']?.$value).toMatchObject({ hex: '#b3261e' });
  expect(tokens.dark['document-color']?.$value).toMatchObject({ hex: '#8b1a1a' });
  expect(fromHash(hashOf(paired, 'auto')).chosen).toEqual(paired);
});

test('what is exported says in words where a colour is too faint for AA, and only there', () => {
  const css = cssOf(paired, 'auto');
  expect(css).toMatch(
    /^\/\* --charter-document-color in the dark theme: [12]\.\d to 1 with its surface, fails AA\. \*\/\n/,
  );
  // The focus ring has the colour of the document where it is given none of its own.
  expect(css).toContain('--charter-accent-color in the dark theme');
  expect(css).not.toContain('in the light theme');
  const { light, dark } = JSON.parse(designTokensOf(paired)) as DesignTokens;
  expect(dark['document-color']?.$description).toContain('fails AA');
  expect(light['document-color']?.$description).not.toContain('fails AA');
  const surface: Chosen = new Map([['--charter-surface-color', '#777777']]);
  expect(cssOf(surface, 'auto')).toContain('--charter-text-color in the dark theme');
});

test('a typeface is a list of fonts, with quotation marks where a name needs them', () => {
  expect(fontsOf('Georgia, "Times New Roman", serif')).toBe('Georgia, "Times New Roman", serif');
  expect(fontsOf('Söhne Breit,2 Dots , serif')).toBe('Söhne Breit, "2 Dots", serif');
  for (const text of [
    'Georgia; } body { display:none',
    'inherit',
    'var(--x)',
    'url(x)',
    '"a;b"',
    '"open',
    ',',
    '\\41 ',
  ])
    expect(fontsOf(text), text).toBeUndefined();
});

test('contrast is said against AA and AAA, and never rounded up', () => {
  const said = (property: `--charter-${string}`, color: string) => {
    const { figure, verdict } = contrastOf(property, color, '#fff');
    return `${figure}: ${verdict}`;
  };
  expect(said('--charter-document-color', '#595959')).toBe('7.0 to 1: passes AA and AAA');
  expect(said('--charter-document-color', '#767676')).toBe('4.5 to 1: passes AA, fails AAA');
  expect(said('--charter-document-color', '#777777')).toBe('4.4 to 1: fails AA');
  expect(said('--charter-accent-color', '#777777')).toBe('4.4 to 1: passes AA for focus rings');
});

test('what is chosen comes back from the address, and nothing that is no value', () => {
  expect(fromHash(hashOf(chosen, 'dark'))).toEqual({ chosen, theme: 'dark' });
  expect(fromHash(hashOf(new Map(), 'auto'))).toEqual({ chosen: new Map(), theme: 'auto' });
  const hostile = '#tokens?document-color=red}body{&radius=1em&nothing=1px&quote-font-family=x;}&theme=pink';
  expect(fromHash(hostile)).toEqual({ chosen: new Map(), theme: 'auto' });
  expect(fromHash('#record-events-charter-signing').chosen.size).toBe(0);
});
