/** The styles of an element as one minified style sheet: its tokens, what all elements share, and its own. */
import { transform } from 'esbuild';
import { sharedStyles } from '../src/shared.styles.ts';
import { TOKENS, type Token } from '../src/tokens.ts';

const inner = ({ name }: Token) => name.replace('--charter-', '--_');

// A default is given inside var() and not set on the host, so that a property set on any ancestor reaches the element.
const declarations = (tokens: readonly Token[], value: (token: Token) => string | undefined) =>
  tokens
    .flatMap((token) => {
      const fallback = value(token);
      return fallback === undefined ? [] : [`${inner(token)}:var(${token.name},${fallback});`];
    })
    .join('');

/** The tokens that styles need, also by way of other tokens. A token refers only to earlier ones. */
const tokensOf = (css: string) => {
  const used: Token[] = [];
  for (const token of TOKENS.toReversed()) {
    const texts = [
      css,
      ...used.flatMap(({ auto, light = '', dark = '', moreContrast = '' }) => [auto, light, dark, moreContrast]),
    ];
    if (texts.some((text) => text.includes(`var(${inner(token)})`))) used.unshift(token);
  }
  return used;
};

const tokensCss = (css: string) => {
  const tokens = tokensOf(css);
  // The id in :not() is there for its specificity: the reader's wish for contrast must win over the theme.
  return `
    :host { ${declarations(tokens, ({ auto }) => auto)} }
    @supports (color: oklch(from currentColor l c h)) { :host { ${declarations(tokens, ({ fromText }) => fromText)} } }
    :host([theme='light']), :host([theme='dark']) { ${declarations(tokens, ({ light, dark }) =>
      light === dark ? light : `light-dark(${light},${dark})`,
    )} }
    :host([theme='light']) { color-scheme: light; }
    :host([theme='dark']) { color-scheme: dark; }
    @media (prefers-contrast: more) { :host(:not(#_)) { ${declarations(tokens, ({ moreContrast }) => moreContrast)} } }`;
};

/** The whole style sheet of an element whose own styles are given. */
export const elementStyles = async (own: string): Promise<string> => {
  const css = sharedStyles + own;
  const { code } = await transform(tokensCss(css) + css, {
    loader: 'css',
    minify: true,
    // CSS nesting is newer than some browsers that the elements run in; esbuild writes it out.
    target: ['chrome111', 'firefox113', 'safari16.4'],
  });
  return code.trim();
};
