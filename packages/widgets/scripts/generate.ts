/**
 * Generates what the elements are built from: their styles, minified, with the tokens; per language and element a pack of
 * data and words, which is what a page loads when its language asks for it, and the drawings of the pillars as one
 * sprite. Also the design tokens for design tools.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '@baku-charter/core';
import { transform } from 'esbuild';
import { pillarsStyles } from '../src/pillars/charter-pillars.styles.ts';
import { quoteStyles } from '../src/quote/charter-quote.styles.ts';
import { sharedStyles } from '../src/shared.styles.ts';
import { timelineStyles } from '../src/timeline/charter-timeline.styles.ts';
import { TOKENS, type Token } from '../src/tokens.ts';
import { designTokens } from './design-tokens.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = `${ROOT}generated`;

/** The slices of data there are: one per element, and one for all. */
const SLICES = ['quote', 'pillars', 'timeline', 'all'];

const inner = ({ name }: Token) => name.replace('--charter-', '--_');

// A default is given inside var() and not set on the host, so that a property set on any ancestor reaches the element.
const declarations = (tokens: readonly Token[], value: (token: Token) => string | undefined) =>
  tokens
    .flatMap((token) => {
      const fallback = value(token);
      return fallback === undefined ? [] : [`${inner(token)}:var(${token.name},${fallback});`];
    })
    .join('');

/** The tokens that styles need. Each refers only to such as stand before it. */
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
  // The id in :not() outranks the themes, so that the wish of the reader does.
  return `
    :host { ${declarations(tokens, ({ auto }) => auto)} }
    :host([theme='light']), :host([theme='dark']) { ${declarations(tokens, ({ light, dark }) =>
      light === dark ? light : `light-dark(${light},${dark})`,
    )} }
    :host([theme='light']) { color-scheme: light; }
    :host([theme='dark']) { color-scheme: dark; }
    @media (prefers-contrast: more) { :host(:not(#_)) { ${declarations(tokens, ({ moreContrast }) => moreContrast)} } }`;
};

/** Custom properties that start with an underscore are private: nothing knows their names, but the script that sets one. */
const shortened = (css: string) => {
  const names = new Map<string, string>();
  const short = css.replace(/--_(?!gap-share)[\w-]+/g, (name) => {
    const letter = names.get(name) ?? `--_${names.size.toString(36)}`;
    names.set(name, letter);
    return letter;
  });
  // The minifier keeps the space before a value of theirs, which nobody reads.
  return short.replace(/(?<=--_\w+[:,]) /g, '');
};

/** Each drawing is one path on a field of 24 by 24; its file is named after the pillar. */
const pathData = async (file: string) => {
  const [, data] = / d="([^"]+)"/.exec(await readFile(`${ROOT}icons/${file}`, 'utf8')) ?? [];
  if (data === undefined) throw new Error(`icons/${file} has no path: draw it as one <path d="…">.`);
  return [basename(file, '.svg'), data] as const;
};
const icons = Object.fromEntries(await Promise.all((await readdir(`${ROOT}icons`)).sort().map(pathData)));

await rm(GENERATED, { recursive: true, force: true });
await rm(`${ROOT}dist`, { recursive: true, force: true });
await mkdir(`${GENERATED}/words`, { recursive: true });
await mkdir(`${ROOT}dist`);

const STYLES = { pillars: pillarsStyles, quote: quoteStyles, timeline: timelineStyles };
for (const [element, own] of Object.entries(STYLES)) {
  const css = `${tokensCss(sharedStyles + own)}${sharedStyles}${own}`;
  // Nesting is written out: it is newer than the browsers that the elements run in.
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'firefox113', 'safari16.4'],
  });
  await writeFile(
    `${GENERATED}/${element}.styles.ts`,
    `/** The tokens, what all elements share, and the styles of this one. */\nexport const styles = ${JSON.stringify(shortened(code.trim()))};\n`,
  );
}
await writeFile(
  `${GENERATED}/icons.ts`,
  `/** The drawings of pillars, as path data by id. */\nexport const icons: { [id: string]: string } = ${JSON.stringify(icons)};\n`,
);
/** What a file of words exports its table as. */
const names = new Map<Language, string>();
for (const language of LANGUAGES) {
  const [name = ''] = Object.keys((await import(`../src/words/${language}.ts`)) as object);
  names.set(language, name);
  await writeFile(
    `${GENERATED}/words/${language}.ts`,
    `import { ${name} as around } from '@baku-charter/core/words/${language}';\n` +
      `import { ${name} as own } from '../../src/words/${language}.ts';\n` +
      `import type { ElementWords } from '../../src/words/en.ts';\n\n` +
      `/** The words around the data and those of the elements, in the language \`${language}\`. */\n` +
      `export const ${name}: ElementWords = { ...around, ...own };\n`,
  );
}
await writeFile(
  `${GENERATED}/words.ts`,
  `import type { Language } from '@baku-charter/core';\n` +
    `import type { ElementWords } from '../src/words/en.ts';\n` +
    [...names].map(([language, name]) => `import { ${name} } from './words/${language}.ts';\n`).join('') +
    `\n/** The words of all languages, for servers and builds. */\n` +
    `export const WORDS: Readonly<Record<Language, ElementWords>> = {\n` +
    `${[...names].map(([language, name]) => `  '${language}': ${name},\n`).join('')}};\n`,
);
for (const slice of SLICES) {
  for (const language of LANGUAGES) {
    await writeFile(
      `${GENERATED}/${slice}.${language}.ts`,
      `export { data } from '@baku-charter/core/slices/${slice}.${language}';\n` +
        `export { ${names.get(language)} as locale } from './words/${language}.ts';\n`,
    );
    const others = LANGUAGES.filter((other) => other !== language);
    await writeFile(
      `${GENERATED}/${slice}.${language}-first.ts`,
      `import type { Pack, Packs } from '../src/source.ts';\n` +
        `import { data, locale } from './${slice}.${language}.ts';\n\n` +
        `/** ${language} at once, the others when a page asks for them. */\n` +
        `export const packs: Packs = new Map<string, Pack | (() => Promise<Pack>)>([\n  ['${language}', { data, locale }],\n` +
        `${others.map((other) => `  ['${other}', () => import('./${slice}.${other}.ts')],\n`).join('')}]);\n`,
    );
  }
}
await writeFile(`${ROOT}dist/design-tokens.json`, `${JSON.stringify(designTokens(TOKENS), null, 2)}\n`);
