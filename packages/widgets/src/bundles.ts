/**
 * For builds that put the elements on a server: what the loader has to know of a dataset, and the files that a site needs
 * to load scripts that never change. Needs Node.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '@baku-charter/core';
import { attributeOf } from './contract.ts';
import { type AnyRow, ELEMENT_NAMES, ELEMENTS, type ElementName } from './elements.ts';
import type { LoaderElement, LoaderKnowledge } from './loader/knowledge.ts';
import { styleText } from './static.ts';
import { recordId } from './subject.ts';

export { elementWordsFor } from './element-words.ts';
export { ELEMENT_NAMES, type ElementName } from './elements.ts';
export type { LoaderKnowledge } from './loader/knowledge.ts';
export { toHtml } from './to-html.ts';
export type { ElementWords } from './words/en.ts';

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

/** What the loader knows of a dataset; `files` are the modules of the elements, by their names without `.js`. */
export const loaderKnowledge = (data: Dataset, files: LoaderKnowledge['files']): LoaderKnowledge => ({
  dataset: data.meta.id,
  lang: data.meta.lang,
  elements: ELEMENT_NAMES.map((name) => loaderElement(data, name)),
  files,
});

const hash = (algorithm: string, content: Uint8Array | string) => createHash(algorithm).update(content);

/** The beginning of a hash, long enough to tell the versions of a file apart. */
const short = (content: Uint8Array) => hash('sha256', content).digest('hex').slice(0, 10);

const integrity = (content: Uint8Array) => `sha384-${hash('sha384', content).digest('base64')}`;

/** Files with a hash in their names are from an earlier build. */
const HASHED = /^[\w.-]+\.[0-9a-f]{10}\.js$/;

interface Shipped {
  integrity: string;
  /** The name of its copy, whose content never changes. */
  immutable: string;
}

/**
 * Writes beside the scripts in a folder: of each a copy with a hash in its name; the loader for a dataset, which holds the
 * names of the other files, `loader.js` the plain ones and its copy those with hashes; and `sri.json` with the hashes for
 * `integrity` attributes and content security policies. `buildLoader` makes the loader of what it has to know.
 */
export const publishScripts = async (
  folder: string,
  data: Dataset,
  buildLoader: (knowledge: LoaderKnowledge) => Promise<string>,
): Promise<void> => {
  const files: Record<string, Shipped> = {};
  const all = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  await Promise.all(all.filter((name) => HASHED.test(name)).map((name) => rm(join(folder, name))));
  const names = all.filter((name) => name.endsWith('.js') && name !== 'loader.js' && !HASHED.test(name)).sort();
  for (const name of names) {
    const content = await readFile(join(folder, name));
    // Chunks have a hash in their names already.
    const immutable = name.startsWith('chunks/') ? name : name.replace(/\.js$/, `.${short(content)}.js`);
    if (immutable !== name) await writeFile(join(folder, immutable), content);
    files[name] = { integrity: integrity(content), immutable };
  }

  const loader = async (nameOf: (name: string) => string) => {
    const elements = Object.keys(files).filter((name) => name.startsWith('charter-'));
    const modules = Object.fromEntries(elements.map((name) => [name.replace(/\.js$/, ''), `./${nameOf(name)}`]));
    return Buffer.from(await buildLoader(loaderKnowledge(data, modules)));
  };
  const plain = await loader((name) => name);
  // The loader with a hash in its name loads files with hashes, so its content is not that of `loader.js`.
  const pinned = await loader((name) => files[name]?.immutable ?? name);
  const pinnedName = `loader.${short(pinned)}.js`;
  await writeFile(join(folder, 'loader.js'), plain);
  await writeFile(join(folder, pinnedName), pinned);
  files['loader.js'] = { integrity: integrity(plain), immutable: pinnedName };
  files[pinnedName] = { integrity: integrity(pinned), immutable: pinnedName };

  const styles = Object.fromEntries(
    Object.values(ELEMENTS).map(({ tag }) => [tag, `sha256-${hash('sha256', styleText(tag)).digest('base64')}`]),
  );
  await writeFile(join(folder, 'sri.json'), `${JSON.stringify({ files, styles }, null, 2)}\n`);
};
