/**
 * The custom properties as a style sheet. A rule per theme sets them where a page puts its class, so that loading the
 * file changes nothing by itself, and the parts of a page can take the same colours.
 */
import type { Token } from '../src/tokens.ts';

const publicCss = (css: string) => css.replace(/var\(--_([\w-]+)\)/g, 'var(--charter-$1)');

type Values = (token: Token) => string | undefined;

const lines = (tokens: readonly Token[], value: Values, indent: string) =>
  tokens.flatMap((token) => {
    const css = value(token);
    // A typeface that is inherited is one that nothing sets.
    return css === undefined || css === 'inherit' ? [] : `${indent}${token.name}: ${publicCss(css)};`;
  });

const rule = (selector: string, tokens: readonly Token[], value: Values, indent = '') =>
  `${indent}${selector} {\n${lines(tokens, value, `${indent}  `).join('\n')}\n${indent}}`;

export const tokensCss = (tokens: readonly Token[]): string =>
  `${[
    '/* The custom properties of the charter elements, a class per theme. Put one on any ancestor, or copy what you change. */',
    rule('.charter-auto', tokens, ({ auto }) => auto),
    `@supports (color: oklch(from currentColor l c h)) {\n${rule('.charter-auto', tokens, ({ fromText }) => fromText, '  ')}\n}`,
    rule('.charter-light', tokens, ({ light, auto }) => light ?? auto),
    rule('.charter-dark', tokens, ({ dark, auto }) => dark ?? auto),
    `@media (prefers-contrast: more) {\n${rule('.charter-auto,\n  .charter-light,\n  .charter-dark', tokens, ({ moreContrast }) => moreContrast, '  ')}\n}`,
  ].join('\n\n')}\n`;
