/** The styles of an element as one minified style sheet: its tokens, what all elements share, and its own. */
import { transform } from 'esbuild';
import { sharedStyles } from '../src/shared.styles.ts';
import { TOKENS, type Token } from '../src/tokens.ts';

/** The node around everything in an element. */
const INSIDE = "[part='base']";

const inner = ({ name }: Token) => name.replace('--charter-', '--_');

// A default is given inside var() and not set on the host, so that a property set on any ancestor reaches the element.
const declarations = (tokens: readonly Token[], value: (token: Token) => string | undefined) =>
  tokens
    .flatMap((token) => {
      const fallback = value(token);
      if (fallback === undefined) return [];
      // A private property that inherits would take what the page may have set under the same name. Without a value, the
      // property that reads it inherits.
      return [`${inner(token)}:var(${token.name},${fallback === 'inherit' ? 'initial' : fallback});`];
    })
    .join('');

/** The private properties that nodes set for themselves. They begin without a value, whatever the page has set. */
const resets = (css: string, tokens: readonly Token[]) => {
  const names = new Set(css.match(/--_[\w-]+/g));
  for (const token of tokens) names.delete(inner(token));
  return [...names].map((name) => `${name}:initial;`).join('');
};

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
  const themed = declarations(tokens, ({ light, dark }) => (light === dark ? light : `light-dark(${light},${dark})`));
  // The tokens are set on a wrapper inside the element, since a rule of the page for the element itself would override
  // them there. The id in :not() raises the specificity, so that a reader who asked for more contrast gets it in every
  // theme.
  return `
    ${INSIDE} { ${resets(css, tokens)} ${declarations(tokens, ({ auto }) => auto)} }
    @supports (color: oklch(from currentColor l c h)) { ${INSIDE} { ${declarations(tokens, ({ fromText }) => fromText)} } }
    @supports (color: light-dark(red, red)) {
      :host([theme='light']) ${INSIDE}, :host([theme='dark']) ${INSIDE} { ${themed} }
      :host([theme='light']) ${INSIDE} { color-scheme: light; }
      :host([theme='dark']) ${INSIDE} { color-scheme: dark; }
    }
    @media (prefers-contrast: more) { :host(:not(#_)) ${INSIDE} { ${declarations(tokens, ({ moreContrast }) => moreContrast)} } }`;
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
