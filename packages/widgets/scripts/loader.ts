/** Builds the loader. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { attributeOf } from '../src/contract.ts';
import { type AnyRow, ELEMENT_NAMES, ELEMENTS } from '../src/elements.ts';
import type { LoaderElement } from '../src/loader.ts';

/** What the loader knows of each element. A copy cannot choose the data, and names its records by `marker` only. */
const LOADER_ELEMENTS = ELEMENT_NAMES.map((name): LoaderElement => {
  const { tag, element, item, names, pages, copy, essential }: AnyRow = ELEMENTS[name];
  return {
    tag,
    wrapper: copy.wrapper,
    marker: `data-charter-${name}`,
    isList: copy.list !== undefined,
    names: attributeOf(names),
    choices: Object.keys(element.attributes)
      .filter((property) => property !== 'src' && property !== names)
      .map(attributeOf),
    item,
    ...pages,
    essential,
  };
});

/** What else the build puts into the loader. */
export interface LoaderKnowledge {
  /** The module of each element, relative to the loader, by `<tag>` for English and `<tag>.<language>` for the others. */
  files: Readonly<Record<string, string>>;
  /** The date of the last correction of each record, by tag and id. */
  corrections: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The loader as one module. */
export const buildLoader = async ({ files, corrections }: LoaderKnowledge): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/loader.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    banner: { js: '/*! Charter Widgets, MIT */' },
    write: false,
    define: {
      ELEMENTS: JSON.stringify(LOADER_ELEMENTS),
      FILES: JSON.stringify(files),
      CORRECTIONS: JSON.stringify(corrections),
    },
  });
  return outputFiles[0]?.text ?? '';
};
