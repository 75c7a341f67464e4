/**
 * The live pages of a dataset, which frames show and every snippet links to: their addresses, and what sites are told
 * of them. Which pages an element has stands in its row.
 */
import type { Dataset } from '@baku-charter/core';
import { readAttribute } from '../contract.ts';
import { elementWordsFor } from '../element-words.ts';
import {
  type AnyRow,
  type Attributes,
  attributeOf,
  ELEMENT_NAMES,
  ELEMENTS,
  type ElementName,
  namedIn,
  type OptionsOf,
} from '../elements.ts';
import type { PageFacts } from '../page-facts.ts';
import { recordId } from '../subject.ts';
import type { ElementWords } from '../words/en.ts';
import { type Choices, chosenAttributes } from './choices.ts';

export interface LivePage extends PageFacts {
  /** From the root of the site, with a slash at the end: `quote/q4-s1/en/`. */
  readonly path: string;
  readonly data: Dataset;
  /** The words around the data. */
  readonly words: ElementWords;
  readonly element: ElementName;
  /** The record that the page is about; undefined where it shows all. */
  readonly record: string | undefined;
  /** The ids of all records on the page. */
  readonly ids: readonly string[];
  /** What the page asks of its element, the record too. */
  readonly options: OptionsOf<Attributes>;
}

/** What an element is asked for, to show one record. */
const optionsOfRecord = ({ element, names }: AnyRow, id: string): OptionsOf<Attributes> => ({
  [names]: element.attributes[names] === 'id' ? id : [id],
});

/** A record as its element takes it. Throws a RangeError where the data has no such record. */
const resolved = (data: Dataset, row: AnyRow, id: string): unknown => {
  const [record] = row.element.select(data, optionsOfRecord(row, id));
  if (record === undefined) throw new RangeError(`There is no ${row.item} "${id}" in the data.`);
  return record;
};

const pageOf = (data: Dataset, element: ElementName, words: ElementWords, id?: string): LivePage => {
  const row = ELEMENTS[element] as AnyRow;
  const record = id === undefined ? undefined : resolved(data, row, id);
  const { one, all } = row.pages;
  if (id === undefined && all === undefined) throw new RangeError(`Name a ${row.item}: no page shows them all.`);
  const facts = row.page(data, words, record);
  return {
    ...facts,
    path: `${id === undefined ? all : `${one}/${id}`}/${data.meta.lang}/`,
    data,
    words,
    element,
    record: id,
    ids: id === undefined ? data[row.list].map((each) => each.id) : [id],
    options: { ...facts.options, ...(id !== undefined && optionsOfRecord(row, id)) },
  };
};

/**
 * All live pages of a dataset, in an order that is the same in every language; `words` are those around the data. An element
 * that has nothing to show has no page.
 */
export const livePages = (data: Dataset, words = elementWordsFor(data)): readonly LivePage[] =>
  ELEMENT_NAMES.flatMap((element) => {
    const { pages, list }: AnyRow = ELEMENTS[element];
    return [
      ...(pages.one === undefined ? [] : data[list].map(({ id }) => pageOf(data, element, words, id))),
      ...(pages.all === undefined || data[list].length === 0 ? [] : [pageOf(data, element, words)]),
    ];
  });

/**
 * The live page of what an element is asked for. Several records, and a record that has no page of its own, are on the
 * page of all. Throws a RangeError where the data has no such record.
 */
export const livePageFor = (
  data: Dataset,
  { element, options }: Pick<Choices, 'element' | 'options'>,
  words = elementWordsFor(data),
): LivePage => {
  const row = ELEMENTS[element] as AnyRow;
  const [id, ...others] = namedIn(row, options);
  const hasOwn = id !== undefined && others.length === 0 && row.pages.one !== undefined;
  return pageOf(data, element, words, hasOwn ? id : undefined);
};

/** The properties that the address of a page may set: all choices but the record that the page is about. */
const openProperties = ({ element, record }: LivePage): readonly string[] => {
  const { names }: AnyRow = ELEMENTS[element];
  const isOpen = (property: string) => record === undefined || property !== names;
  return chosenAttributes(element).flatMap(([property]) => (isOpen(property) ? property : []));
};

/** The attributes of its element that a page takes from the query of its address. */
export const choicesInAddress = (page: LivePage): readonly string[] => openProperties(page).map(attributeOf);

/** The query with which a page shows what was chosen; empty where nothing was. */
export const pageSearch = (page: LivePage, options: OptionsOf<Attributes>): string => {
  const params = new URLSearchParams();
  for (const property of openProperties(page)) {
    const value = options[property];
    if (value !== undefined) params.set(attributeOf(property), value === true ? '' : [value].flat().join(' '));
  }
  return params.size > 0 ? `?${params}` : '';
};

/**
 * What the query of its address asks of a page, beside its own options: as its element reads it, a value that there is
 * not is left out. Throws a RangeError where the page would show no record for that.
 */
export const optionsIn = (page: LivePage, query: URLSearchParams): OptionsOf<Attributes> => {
  const { data, element, options } = page;
  const row = ELEMENTS[element] as AnyRow;
  const read = openProperties(page).flatMap((property) => {
    const type = row.element.attributes[property];
    const text = query.get(attributeOf(property));
    if (type === undefined || text === null || (text.trim() === '' && type !== 'open')) return [];
    const value = readAttribute(
      type,
      text,
      (id) => recordId(data, row.list, id),
      () => undefined,
    );
    return value === undefined ? [] : [[property, value] as const];
  });
  const asked = Object.fromEntries(read) as OptionsOf<Attributes>;
  const records = row.element.select(data, { ...options, ...asked });
  if (records.length === 0) throw new RangeError(`There is no ${row.item} to show.`);
  return asked;
};

/** The records of an element that can be chosen, by their ids, with what each is called in a list. */
export const recordLabels = (
  data: Dataset,
  element: ElementName,
  words = elementWordsFor(data),
): readonly (readonly [id: string, label: string])[] => {
  const row = ELEMENTS[element] as AnyRow;
  return data[row.list].map(({ id }) => [id, row.label(resolved(data, row, id), words)]);
};
