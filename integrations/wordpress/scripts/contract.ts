/** What the plugin has to know of the elements, derived from their rows. */
import { type Dataset, LANGUAGE_ROWS } from '@baku-charter/core';
import { type AnyRow, attributeOf, ELEMENT_NAMES, ELEMENTS, type ElementName } from '@baku-charter/widgets/elements';
import { chosenAttributes } from '@baku-charter/widgets/snippets';

/** The files of `cdn/sri.json` by their plain names; `immutable` is the name with a hash. */
export type Files = Readonly<Record<string, { immutable: string }>>;

const propertiesOf = (element: ElementName) => {
  const chosen = chosenAttributes(element);
  const { names }: AnyRow = ELEMENTS[element];
  // As in copies: what names the records first, and what all elements have last.
  const rank = (property: string) => (property === names ? 0 : property === 'theme' ? 2 : 1);
  return [...chosen].sort(([one], [other]) => rank(one) - rank(other));
};

/** The ids of all records in the order in which the element shows them, which for pillars is not the order of the data. */
const orderOf = (data: Dataset, { element, item }: AnyRow) => {
  const shown = element.select(data, {}) as readonly Record<string, { id: string }>[];
  return shown.map((record) => record[item]?.id);
};

const elementOf = (data: Dataset, element: ElementName, files: Files) => {
  const row: AnyRow = ELEMENTS[element];
  const { tag, names, item, pages, copy, sketch = '' } = row;
  const attributes = propertiesOf(element).map(([property, type]) => [
    attributeOf(property),
    typeof type === 'object' ? type.map(String) : type,
  ]);
  const script = files[`${tag}.js`]?.immutable;
  if (!script) throw new Error(`cdn/sri.json lists no ${tag}.js. Build @baku-charter/widgets.`);
  return {
    tag,
    names: attributeOf(names),
    item,
    ...pages,
    wrapper: copy.wrapper,
    list: copy.list ?? null,
    ...(copy.list && { order: orderOf(data, row) }),
    attributes: Object.fromEntries(attributes) as Record<string, string | string[]>,
    script,
    sketch,
  };
};

export const contractOf = (data: Dataset, files: Files) => ({
  dataset: data.meta.id,
  modified: data.meta.modified,
  loader: files['loader.js']?.immutable,
  languages: Object.fromEntries(Object.entries(LANGUAGE_ROWS).map(([tag, { name, dir }]) => [tag, { name, dir }])),
  redirects: data.redirects,
  elements: Object.fromEntries(ELEMENT_NAMES.map((element) => [element, elementOf(data, element, files)])),
});

/** The metadata of the block of an element: what it stores is its copy, from which its choices are read again. */
export const blockOf = (element: ElementName, version: string) => {
  const { names, copy }: AnyRow = ELEMENTS[element];
  const selector = `${copy.wrapper}[data-charter-${element}]`;
  const read = (attribute: string) => ({ type: 'string', source: 'attribute', selector, attribute });
  const choices = chosenAttributes(element).map(([property]) => [
    property,
    read(`data-charter-${property === names ? element : attributeOf(property)}`),
  ]);
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `charter-widgets/${element}`,
    version,
    title: element,
    category: 'embed',
    keywords: ['charter'],
    attributes: {
      copy: { type: 'string', source: 'raw' },
      extent: { type: 'string', enum: ['glance', 'full'], default: 'glance' },
      lang: read('lang'),
      ...(Object.fromEntries(choices) as Record<string, ReturnType<typeof read>>),
    },
    supports: { html: false, className: false, customClassName: false },
    editorScript: 'charter-widgets-editor',
  };
};
