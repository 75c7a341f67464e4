/**
 * Datasets that a page has registered, by the names that their `meta.id` gives them. Markup can name one in the attribute
 * `data`, where it cannot hold the data itself: a server writes the name, and the page's script registers the dataset.
 */
import { closestLanguage, type Slice } from '@baku-charter/core';

interface Registry {
  /** The datasets of each name, one per language. */
  readonly named: Map<string, Map<string, Slice>>;
  /** What is called when one comes: every script on the page has elements of its own. */
  readonly listeners: Set<() => void>;
}

/** Shared by all scripts and versions on a page. */
const KEY = Symbol.for('charter-datasets');

const registry = (): Registry => {
  const known: unknown = Reflect.get(globalThis, KEY);
  if (known) return known as Registry;
  const made: Registry = { named: new Map(), listeners: new Set() };
  Reflect.set(globalThis, KEY, made);
  return made;
};

/** A text of the `meta` of a page's own data, which may be anything, even something that throws when it is read. */
export const metaOf = (data: unknown, field: 'id' | 'lang'): string | undefined => {
  try {
    const value: unknown = (data as Partial<Slice> | undefined)?.meta?.[field];
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Lets elements show a dataset, as `parseDataset()` returns it, by the name in its `meta.id`: `<charter-pillars
 * data="north-accord">`. Register it once per language. It is not checked again.
 */
export const registerDataset = (data: Slice): void => {
  const [id, lang] = [metaOf(data, 'id'), metaOf(data, 'lang')];
  if (!id || !lang) throw new TypeError('A dataset needs meta.id and meta.lang; see parseDataset().');
  const { named, listeners } = registry();
  named.set(id, (named.get(id) ?? new Map<string, Slice>()).set(lang, data));
  for (const tell of listeners) tell();
};

/** The dataset of a name in the language that is closest to that of the page, else in the one that came first. */
export const registeredDataset = (name: string, lang: string): Slice | undefined => {
  const languages = registry().named.get(name);
  const [first] = languages?.keys() ?? [];
  return languages?.get(closestLanguage(lang, languages.keys()) ?? first ?? '');
};

/** Calls back whenever a dataset is registered. */
export const whenRegistered = (tell: () => void): void => {
  registry().listeners.add(tell);
};
