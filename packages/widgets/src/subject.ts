/** What an element is about: how it and its records are named in the data, in events and in deep links. */
import { findRecord, type Slice } from '@baku-charter/core';
import type { LitElement } from 'lit';
import { toAttribute } from './contract.ts';

/** What the controllers need of an element. */
export type CharterHost = LitElement & { data: Slice | string | undefined; src: string; open?: string | null };

/** The name of a list in the data whose items have ids, such as `quotes`. */
export type RecordList = Exclude<
  { [Key in keyof Slice]: Slice[Key] extends readonly { readonly id: string }[] ? Key : never }[keyof Slice],
  undefined
>;

/** How an element and its records are named. */
export interface Subject {
  /** The element, in its events. */
  readonly kind: string;
  /** One of its records, in events, warnings and deep links. */
  readonly item: string;
  /** The list of the data that holds its records. */
  readonly list: RecordList;
  /** The property that names the records to show. */
  readonly names: string;
}

/** The id of the record with this id, or of the one that a redirect leads to. */
export const recordId = (data: Slice, list: RecordList, id: string): string | undefined =>
  findRecord<readonly { id: string }[]>(data[list], id, data.redirects)?.id;

/** A property as the text of its attribute. Lit updates the attribute only after `render()`. */
export const valueOf = (host: CharterHost, property: string): string | null =>
  toAttribute((host as unknown as Record<string, string | number | boolean | null>)[property]);

/** Whether the author wrote anything between the tags. Spaces alone would be an empty box. */
export const hasFallback = (host: CharterHost): boolean => host.childElementCount > 0 || host.textContent.trim() !== '';
