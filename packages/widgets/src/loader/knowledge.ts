/** What the build tells the loader of the elements and of the dataset that it serves. */

/** What the loader knows of an element; the build takes it from `elements.ts`. */
export interface LoaderElement {
  tag: string;
  /** The tag around form 2, and its data attribute that names the records. */
  wrapper: string;
  marker: string;
  /** Whether it shows a list of records. */
  isList: boolean;
  /** The attribute that names its records, and the other attributes that a copy may set. */
  names: string;
  choices: readonly string[];
  /** Those of the choices that change how the records look, and not which there are. */
  looks: readonly string[];
  /** What one of its records is called in a deep link. */
  item: string;
  /** How the address of a live page begins: `one` comes before the id of a record, `all` shows all records. */
  one?: string | undefined;
  all?: string | undefined;
  /** The part whose words a copy must contain. Otherwise it is not replaced. */
  essential: string;
  /** The ids of its records, also the retired ones, with the date of the last correction; empty where there is none. */
  records: Readonly<Record<string, string>>;
}

/** What the build puts into the loader. */
export interface LoaderKnowledge {
  /** The id of the dataset. A copy names the one that it was made from. */
  dataset: string;
  /** The language whose modules have the plain names. */
  lang: string;
  elements: readonly LoaderElement[];
  /** The module of each element, relative to the loader, by `<tag>` for that language and `<tag>.<language>` for the others. */
  files: Readonly<Record<string, string>>;
}

declare const KNOWLEDGE: LoaderKnowledge;

export const { dataset: DATASET, lang: LANG, elements: ELEMENTS, files: FILES } = KNOWLEDGE;

/** What the data attributes of a copy begin with, if they are choices of the element. */
export const PREFIX = 'data-charter-';

/** Selects the elements themselves, the copies that kept their data attribute, and links that may lead to live pages. */
export const TAGS = ELEMENTS.map(({ tag }) => tag).join();
export const MARKED = ELEMENTS.map(({ wrapper, marker }) => `${wrapper}[${marker}]`).join();
export const LINKS = ELEMENTS.flatMap(({ one, all }) =>
  [one, all].flatMap((part) => (part ? `a[href*="/${part}/"]` : [])),
).join();
