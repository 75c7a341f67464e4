/** Builds the loader. */
import { fileURLToPath } from 'node:url';
import type { Dataset } from '@baku-charter/core';
import { build } from 'esbuild';
import { attributeOf } from '../src/contract.ts';
import { type AnyRow, ELEMENT_NAMES, ELEMENTS, type ElementName } from '../src/elements.ts';
import type { LoaderElement, LoaderKnowledge } from '../src/loader/knowledge.ts';
import { recordId } from '../src/subject.ts';

/** The records of an element by their ids, also the retired ones, with the date of the last correction. */
const recordsOf = (data: Dataset, { list }: AnyRow): Record<string, string> => {
  const ids = [...data[list].map(({ id }) => id), ...Object.keys(data.redirects)];
  const own = ids.filter((id) => recordId(data, list, id) !== undefined);
  const datesOf = (id: string) => data.revisions.flatMap(({ about, date }) => (about.includes(id) ? date : []));
  return Object.fromEntries(
    own.map((id) => [
      id,
      datesOf(recordId(data, list, id) ?? id)
        .sort()
        .at(-1) ?? '',
    ]),
  );
};

/** What the loader knows of an element. A copy cannot choose the data, and names its records by `marker` only. */
const loaderElement = (data: Dataset, name: ElementName): LoaderElement => {
  const row: AnyRow = ELEMENTS[name];
  const { tag, element, item, names, pages, copy, essential } = row;
  const choices = Object.entries(element.attributes).filter(([property]) => property !== 'src' && property !== names);
  return {
    tag,
    wrapper: copy.wrapper,
    marker: `data-charter-${name}`,
    isList: copy.list !== undefined,
    names: attributeOf(names),
    choices: choices.map(([property]) => attributeOf(property)),
    looks: choices.flatMap(([property, type]) => (typeof type === 'object' ? attributeOf(property) : [])),
    item,
    ...pages,
    essential,
    records: recordsOf(data, row),
  };
};

/** The loader for a dataset as one module; `files` are the modules of the elements, as in `LoaderKnowledge`. */
export const buildLoader = async (data: Dataset, files: LoaderKnowledge['files']): Promise<string> => {
  const elements = ELEMENT_NAMES.map((name) => loaderElement(data, name));
  const knowledge: LoaderKnowledge = { dataset: data.meta.id, elements, files };
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/loader.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    banner: { js: '/*! Charter Widgets, MIT */' },
    write: false,
    define: { KNOWLEDGE: JSON.stringify(knowledge) },
  });
  return outputFiles[0]?.text ?? '';
};
