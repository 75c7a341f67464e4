import { expect, test } from 'vitest';
import { type Chosen, contrastOf, cssOf, type DesignTokens, designTokensOf, fromHash, hashOf } from './choices.ts';

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
