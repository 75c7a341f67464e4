/** The contract between a page and an element: attributes, which the page sets, and events, which it hears. */
import { isEdtf } from '@baku-charter/core';
import type { PropertyDeclaration, PropertyDeclarations } from 'lit';

/**
 * What an attribute holds: one of several values, of which the first is the default; a text; an EDTF date; the id of one
 * record; `ids`, a list of ids, where an empty one means all records; or `open`, a list of ids too, where an empty one
 * means all records and a missing attribute means none.
 */
export type AttributeType = readonly (string | number)[] | 'text' | 'date' | 'id' | 'ids' | 'open';

/** The attributes of an element by the names of their properties. */
export type Attributes = Readonly<Record<string, AttributeType>>;

type ValueOf<Type> = Type extends readonly (infer Choice)[]
  ? Choice
  : Type extends 'ids'
    ? readonly string[]
    : Type extends 'open'
      ? readonly string[] | true
      : string;

/** The options of an element: the values of its attributes, by the names of their properties. */
export type OptionsOf<Own extends Attributes> = {
  readonly [Property in keyof Own]?: ValueOf<Own[Property]> | undefined;
};

/** The attributes that all elements have. */
export const SHARED_ATTRIBUTES = { theme: ['auto', 'light', 'dark'], src: 'text' } as const satisfies Attributes;

/** The attribute of a property: `headingLevel` is `heading-level`. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The value of a property whose attribute is missing. */
export const defaultOf = (type: AttributeType): string | number | null =>
  typeof type === 'string' ? (type === 'open' ? null : '') : (type[0] ?? null);

/** Turns a property into the text of its attribute. Frameworks pass `true` for an empty attribute, `false` for none. */
export const toAttribute = (value: string | number | boolean | null | undefined): string | null => {
  if (value === true) return '';
  if (value === false || value === null || value === undefined) return null;
  try {
    return String(value);
  } catch {
    // A page's script may set an object whose `toString` throws; the attribute is then empty.
    return '';
  }
};

/** The property `data`, whose accessor is written by hand. A missing attribute is an empty text to it. */
const DATA: PropertyDeclaration = {
  attribute: 'data',
  noAccessor: true,
  converter: { fromAttribute: (name) => name ?? '' },
};

/** Lit's declarations of the attributes. Each property is reflected, so that a clone of the element shows the same. */
export const propertiesOf = (attributes: Attributes): PropertyDeclarations => ({
  ...Object.fromEntries(
    Object.entries(attributes).map(([property, type]) => {
      const fromAttribute = (value: string | null) =>
        typeof type === 'string' ? value : (type.find((choice) => String(choice) === value) ?? value);
      const converter = { fromAttribute, toAttribute };
      return [property, { attribute: attributeOf(property), reflect: true, useDefault: true, converter }];
    }),
  ),
  data: DATA,
});

/** The values of the properties of a new element. */
export const defaultsOf = (attributes: Attributes): Record<string, string | number | null> =>
  Object.fromEntries(Object.entries(attributes).map(([property, type]) => [property, defaultOf(type)]));

/**
 * Reads the value of an attribute. `find` returns the id of the record that an id leads to, if there is one; `refuse` is
 * called with each value that is not valid.
 */
export const readAttribute = (
  type: AttributeType,
  value: string,
  find: (id: string) => string | undefined,
  refuse: (value: string, reason?: string) => void,
): unknown => {
  if (typeof type !== 'string') {
    const choice = type.find((one) => String(one) === value);
    if (choice === undefined) refuse(value, `is none of ${type.join(', ')}`);
    return choice;
  }
  if (type === 'text') return value;
  if (type === 'date') {
    if (isEdtf(value)) return value;
    refuse(value, 'is no EDTF date such as 2026-02-10 or 2026-02');
    return undefined;
  }
  if (type === 'open' && value.trim() === '') return true;
  const ids = (value.match(/\S+/g) ?? []).flatMap((asked) => {
    const id = find(asked);
    if (id === undefined) refuse(asked);
    return id ?? [];
  });
  return type === 'id' ? ids[0] : ids;
};

// By way of a class that no page names: a page about events may have a class `Event` of its own.
export const PlatformEvent = Object.getPrototypeOf(MessageEvent) as typeof Event;

/** The base of all events. It names what the event is about. Events bubble and cross shadow roots. */
export class CharterEvent extends PlatformEvent {
  /** The element or record it is about: `quote`, `pillars`, `pillar`, `timeline` or `event`. */
  declare readonly kind: string;
  /** Id of the record; for an element that shows several, the value of its `show`. */
  declare readonly id: string;

  constructor(type: string, fields: { kind: string; id: string; [field: string]: unknown }) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, fields);
  }
}
