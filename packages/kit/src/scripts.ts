/** The scripts of the elements around an agreement: they hold its data and words, and no other. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@baku-charter/core';
import { SLICES, type SliceName, sliceOf } from '@baku-charter/core/authoring';
import { ELEMENT_NAMES, type ElementName, type ElementWords, publishScripts } from '@baku-charter/widgets/bundles';
import { build, type Plugin } from 'esbuild';

const require = createRequire(import.meta.url);
/** Where imports of the entries are looked up: beside this module, whose package needs the elements. */
const HERE = fileURLToPath(new URL('.', import.meta.url));

const LICENCE = '/*! Charter Widgets, MIT. Contains Lit, © Google LLC, BSD-3-Clause */';

type Datasets = ReadonlyMap<string, Dataset>;
type WordsByLanguage = ReadonlyMap<string, ElementWords>;

/** The name of the class of an element in the package of the elements. */
const classOf = (name: ElementName) => `Charter${name.charAt(0).toUpperCase()}${name.slice(1)}Element`;

const isSlice = (name: string): name is SliceName => (SLICES as readonly string[]).includes(name);

/** What one script defines: an element, or all of them. */
interface Script {
  readonly slice: SliceName;
  readonly elements: readonly ElementName[];
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  charter: { slice: 'all', elements: ELEMENT_NAMES },
  ...Object.fromEntries(
    ELEMENT_NAMES.filter(isSlice).map((name) => [`charter-${name}`, { slice: name, elements: [name] }] as const),
  ),
};

/** A module with the data and words of one language. */
const packModule = (data: Dataset, words: ElementWords | undefined, slice: SliceName) =>
  `export const data = ${JSON.stringify(sliceOf(data, slice))};\nexport const words = ${JSON.stringify(words)};\n`;

/** Defines the elements of a script; `first` is spoken at once, the other languages when a page asks for them. */
const entryModule = ({ elements }: Script, first: string, languages: readonly string[]) =>
  [
    `import { define, ${elements.map(classOf).join(', ')} } from '@baku-charter/widgets';`,
    `import * as first from 'pack:${first}';`,
    `export { registerDataset } from '@baku-charter/widgets';`,
    `const packs = new Map([['${first}', first]${languages
      .filter((language) => language !== first)
      .map((language) => `, ['${language}', () => import('pack:${language}')]`)
      .join('')}]);`,
    ...elements.map((name) => `define('charter-${name}', ${classOf(name)}, packs);`),
  ].join('\n');

/** Gives the modules that are made of the agreement. The validator is a file beside the scripts, loaded when it is needed. */
const agreement = (datasets: Datasets, words: WordsByLanguage, slice: SliceName): Plugin => ({
  name: 'agreement',
  setup(build) {
    build.onResolve({ filter: /^pack:/ }, ({ path }) => ({ path: path.slice('pack:'.length), namespace: 'pack' }));
    build.onLoad({ filter: /.*/, namespace: 'pack' }, ({ path }) => {
      const data = datasets.get(path);
      return { contents: data ? packModule(data, words.get(path), slice) : '', loader: 'js' };
    });
    build.onResolve({ filter: /^@baku-charter\/core\/schema$/ }, () => ({ path: './schema.js', external: true }));
  },
});

const OPTIONS = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  logOverride: { 'ignored-bare-import': 'silent' },
} as const;

/** Writes the scripts into a folder, with the loader and `sri.json`. The first language has the plain names. */
export const writeScripts = async (datasets: Datasets, words: WordsByLanguage, folder: string): Promise<void> => {
  const languages = [...datasets.keys()];
  for (const first of languages) {
    for (const [name, script] of Object.entries(SCRIPTS)) {
      await build({
        ...OPTIONS,
        stdin: { contents: entryModule(script, first, languages), resolveDir: HERE, loader: 'js' },
        entryNames: first === languages[0] ? name : `${name}.${first}`,
        chunkNames: 'chunks/[name]-[hash]',
        splitting: true,
        banner: { js: LICENCE },
        outdir: folder,
        plugins: [agreement(datasets, words, script.slice)],
      });
    }
  }
  await build({
    ...OPTIONS,
    entryPoints: [require.resolve('@baku-charter/core/schema')],
    outfile: `${folder}/schema.js`,
  });
  const [data] = datasets.values();
  if (!data) return;
  await publishScripts(folder, data, async (knowledge) => {
    const { outputFiles } = await build({
      ...OPTIONS,
      entryPoints: [require.resolve('@baku-charter/widgets/loader')],
      define: { KNOWLEDGE: JSON.stringify(knowledge) },
      banner: { js: '/*! Charter Widgets, MIT */' },
      write: false,
    });
    return outputFiles[0]?.text ?? '';
  });
};
