import { expect, test } from 'vitest';
import { type Chosen, contrastOf, cssOf, type DesignTokens, designTokensOf } from './choices.ts';

const chosen: Chosen = new Map([
  ['--charter-analysis-color', '#f3a9cb'],
  ['--charter-radius', '8px'],
  ['--charter-quote-font-family', 'Georgia, serif'],
]);

test('what is chosen is one rule for all elements, and nothing else is in it', () => {
  expect(cssOf(chosen, 'auto')).toBe(`charter-pillars,
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

test('design tokens hold what is chosen in one theme, and every other token as shipped', () => {
  const tokens = JSON.parse(designTokensOf(chosen, 'dark')) as DesignTokens;
  expect(tokens.dark['analysis-color']?.$value).toEqual({
    colorSpace: 'srgb',
    components: [0.9529, 0.6627, 0.7961],
    hex: '#f3a9cb',
  });
  expect(tokens.dark['radius']?.$value).toEqual({ value: 8, unit: 'px' });
  expect(tokens.dark['quote-font-family']?.$value).toBe('Georgia, serif');
  const shipped = JSON.parse(designTokensOf(new Map(), 'dark')) as DesignTokens;
  expect(tokens.light).toEqual(shipped.light);
  expect(Object.keys(tokens.dark)).toEqual(Object.keys(shipped.dark));
});

test('contrast is said against AA and AAA, and never rounded up', () => {
  const said = (property: `--charter-${string}`, color: string) => contrastOf(property, color, '#fff').words;
  expect(said('--charter-document-color', '#595959')).toBe('7.0 to 1: passes AA and AAA');
  expect(said('--charter-document-color', '#767676')).toBe('4.5 to 1: passes AA, fails AAA');
  expect(said('--charter-document-color', '#777777')).toBe('4.4 to 1: fails AA');
  expect(said('--charter-accent-color', '#777777')).toBe('4.4 to 1: passes AA for focus rings');
});
