/**
 * Generates the modules that the elements are built from: style sheets; for each element and language a pack of
 * data and words, which a page loads for its language; the modules that define or export all elements. An element is a
 * folder of `src` with styles. `elements.ts` is not used here, since it imports what this generates.
 */
import { access, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '@baku-charter/core';
import { wordsFor } from '@baku-charter/core/words';
import { sharedWords } from '../src/shared.words.ts';
import { TOKENS } from '../src/tokens.ts';
import type { ElementWords } from '../src/words/en.ts';
import { designTokens, themeTokens } from './design-tokens.ts';
import { elementStyles } from './element-styles.ts';
import { tokensCss } from './tokens-css.ts';
import { written } from './written.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GENERATED = `${ROOT}generated`;

/** The first value that a module in `src` exports, whatever its name. */
const exported = async <Value>(file: string): Promise<Value> => {
  const [value] = Object.values((await import(`../src/${file}`)) as Record<string, Value>);
  if (value === undefined) throw new Error(`src/${file} exports nothing.`);
  return value;
};

const isElement = (folder: string) =>
  access(`${ROOT}src/${folder}/charter-${folder}.styles.ts`).then(
    () => true,
    () => false,
  );

const folders = (await readdir(`${ROOT}src`)).sort();
const elements: string[] = [];
for (const folder of folders) if (await isElement(folder)) elements.push(folder);

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const classOf = (element: string) => `Charter${pascal(element)}Element`;

await rm(GENERATED, { recursive: true, force: true });
await rm(`${ROOT}dist`, { recursive: true, force: true });
await mkdir(GENERATED);
await mkdir(`${ROOT}dist`);

const write = (name: string, doc: string, code: string) =>
  writeFile(`${GENERATED}/${name}.ts`, `/** ${doc} */\n${code}`);

// Styles.
for (const element of elements) {
  const css = await elementStyles(await exported(`${element}/charter-${element}.styles.ts`));
  await write(`${element}.styles`, 'Minified.', `export const styles = ${JSON.stringify(css)};\n`);
}
await write(
  'styles',
  'The style sheets of all elements, by their names.',
  elements.map((element) => `import { styles as ${element} } from './${element}.styles.ts';\n`).join('') +
    `\nexport const STYLES = { ${elements.join(', ')} };\n`,
);

// Words.
const allWords = {} as Record<Language, ElementWords>;
for (const language of LANGUAGES) {
  allWords[language] = { ...wordsFor(language), ...(await exported<ElementWords>(`words/${language}.ts`)) };
}
await write(
  'words',
  'The words of all languages, for servers and builds.',
  `import type { Language } from '@baku-charter/core';\nimport type { ElementWords } from '../src/words/en.ts';\n\nexport const WORDS: Readonly<Record<Language, ElementWords>> = ${JSON.stringify(allWords)};\n`,
);

/** The words that the elements of each pack need. A pack holds no others. */
const needed: Record<string, readonly string[]> = {};
for (const element of elements) needed[element] = await exported(`${element}/${element}.words.ts`);
needed['all'] = Object.values(needed).flat();

const cut = (words: ElementWords, names: readonly string[]) => {
  const kept = new Set(['lang', 'dir', 'locale', 'months', ...sharedWords, ...names]);
  return Object.fromEntries(Object.entries(words).filter(([name]) => kept.has(name)));
};

/** The type of the words in a pack, and the imports that it needs. */
const typesOf = (pack: string) => {
  const owners = elements.filter((element) => pack === 'all' || pack === element);
  return {
    imports: owners
      .map((element) => `import type { ${pascal(element)}Words } from '../src/${element}/${element}.words.ts';\n`)
      .join(''),
    type: owners.map((element) => `${pascal(element)}Words`).join(' & '),
  };
};

// Packs.
for (const [pack, names] of Object.entries(needed)) {
  const { imports, type } = typesOf(pack);
  for (const language of LANGUAGES) {
    const { data } = (await import(`@baku-charter/core/slices/${pack}.${language}`)) as {
      data: Parameters<typeof written>[0];
    };
    const words = { ...cut(allWords[language], names), ...written(data, allWords[language]) };
    await write(
      `${pack}.${language}`,
      `What a page loads to show it in the language ${language}.`,
      `${imports}\nexport { data } from '@baku-charter/core/slices/${pack}.${language}';\n` +
        `export const words: ${type} = ${JSON.stringify(words)};\n`,
    );
    const others = LANGUAGES.filter((other) => other !== language);
    await write(
      `${pack}.${language}-first`,
      `${language} at once, the others when a page asks for them.`,
      `import type { Pack, Packs } from '../src/packs.ts';\n${imports}` +
        `import { data, words } from './${pack}.${language}.ts';\n\n` +
        `type Words = ${type};\n\nexport const packs: Packs<Words> = new Map<string, Pack<Words> | (() => Promise<Pack<Words>>)>([\n` +
        `  ['${language}', { data, words }],\n` +
        `${others.map((other) => `  ['${other}', () => import('./${pack}.${other}.ts')],\n`).join('')}]);\n`,
    );
  }
}

// All elements together.
const imports = elements.map(
  (element) => `import { ${classOf(element)} } from '../src/${element}/charter-${element}.ts';\n`,
);
await write(
  'define',
  'Defines all tags.',
  `import { define } from '../src/packs.ts';\n${imports.join('')}import { packs } from './all.en-first.ts';\n\nexport { registerDataset } from '../src/datasets.ts';\nexport type * from '../src/events.ts';\n\n` +
    elements.map((element) => `define('charter-${element}', ${classOf(element)}, packs);\n`).join('') +
    `\ndeclare global {\n  interface HTMLElementTagNameMap {\n${elements.map((element) => `    'charter-${element}': ${classOf(element)};\n`).join('')}  }\n}\n`,
);
await write(
  'index',
  'The classes and types of the package; importing them defines no tag.',
  `export { CharterEvent } from '../src/contract.ts';
export { CharterErrorEvent, CharterReadyEvent } from '../src/problems.ts';
export { registerDataset } from '../src/datasets.ts';
export { define, type Pack, type Packs } from '../src/packs.ts';
export { CharterNavigateEvent } from '../src/deep-link-controller.ts';
export { CharterToggleEvent } from '../src/reader-controller.ts';
` + elements.map((element) => `export * from '../src/${element}/charter-${element}.ts';\n`).join(''),
);
await write(
  'examples',
  'The examples of all elements, by their tags, for tests and documentation.',
  `import type { Example } from '../src/example.ts';\n${elements.map((element) => `import { ${element}Examples } from '../src/${element}/charter-${element}.examples.ts';\n`).join('')}\nexport const EXAMPLES: Readonly<Record<${elements.map((element) => `'charter-${element}'`).join(' | ')}, Readonly<Record<string, Example>>>> = {\n${elements.map((element) => `  'charter-${element}': ${element}Examples,\n`).join('')}};\n`,
);

// For designers.
const writeJson = (name: string, value: unknown) =>
  writeFile(`${ROOT}dist/${name}`, `${JSON.stringify(value, null, 2)}\n`);
await writeJson('design-tokens.json', designTokens(TOKENS));
await writeJson('design-tokens.light.json', themeTokens(TOKENS, 'light'));
await writeJson('design-tokens.dark.json', themeTokens(TOKENS, 'dark'));
await writeFile(`${ROOT}dist/tokens.css`, tokensCss(TOKENS));
