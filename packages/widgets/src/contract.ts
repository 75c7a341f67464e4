/** What a page can say to an element, its attributes, and what it hears from it, its events. */
import { isEdtf } from '@baku-charter/core';
import type { PropertyDeclarations } from 'lit';

/**
 * What an attribute holds: one of several values, the first of which is the default; a text; a date (EDTF); the id of
 * a record; `ids` of records, none of which means all; or `open`, the same, but a missing attribute means none.
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

/** What can be asked of an element, by the names of its properties. */
export type OptionsOf<Own extends Attributes> = {
  readonly [Property in keyof Own]?: ValueOf<Own[Property]> | undefined;
};

/** The attributes that all elements have: whose colours they take, and the address of a dataset to show. */
export const SHARED_ATTRIBUTES = { theme: ['auto', 'light', 'dark'], src: 'text' } as const satisfies Attributes;

/** The attribute of a property: `headingLevel` is `heading-level`. */
export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The value of a property whose attribute is missing. */
export const defaultOf = (type: AttributeType): string | number | null =>
  typeof type === 'string' ? (type === 'open' ? null : '') : (type[0] ?? null);

/** The text of an attribute. Frameworks set one without a value as `true`, and take one away as `false`. */
export const toAttribute = (value: string | number | boolean | null | undefined): string | null => {
  if (value === true) return '';
  return value === false || value === null || value === undefined ? null : String(value);
};

/** Attributes as Lit declares them. Each is reflected, so that a copy of the element is asked for the same. */
export const propertiesOf = (attributes: Attributes): PropertyDeclarations =>
  Object.fromEntries(
    Object.entries(attributes).map(([property, type]) => {
      const fromAttribute = (value: string | null) =>
        typeof type === 'string' ? value : (type.find((choice) => String(choice) === value) ?? value);
      const converter = { fromAttribute, toAttribute };
      return [property, { attribute: attributeOf(property), reflect: true, useDefault: true, converter }];
    }),
  );

/** The values that the properties of a new element have. */
export const defaultsOf = (attributes: Attributes): Record<string, string | number | null> =>
  Object.fromEntries(Object.entries(attributes).map(([property, type]) => [property, defaultOf(type)]));

/** Reads an attribute. `find` gives the id of the record that an id leads to; `refuse` hears what cannot be had. */
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

/** What every event of an element says: what it is about. Events bubble and cross shadow roots. */
export class CharterEvent extends Event {
  /** The element or record it is about: `quote`, `pillars`, `pillar`, `timeline` or `event`. */
  declare readonly kind: string;
  /** Id of the record; for an element with several, what its `show` names. */
  declare readonly id: string;

  constructor(type: string, fields: { kind: string; id: string; [field: string]: unknown }) {
    super(type, { bubbles: true, composed: true });
    Object.assign(this, fields);
  }
}
