/**
 * Finds records. All take a dataset, a slice, or as much of one as they need, and give records as full as those
 * they were given. A list is indexed the first time that it is searched; lists are read-only, so once is enough.
 */
import { overlapsEdtf } from './dates.ts';
import type { Slice } from './types.ts';

/** Where in a list the records of each key stand. */
type Index = ReadonlyMap<string, readonly number[]>;

const byId = new WeakMap<object, Index>();
const byMention = new WeakMap<object, Index>();

const indexed = <T>(cache: WeakMap<object, Index>, list: readonly T[], keysOf: (record: T) => readonly string[]) => {
  const known = cache.get(list);
  if (known) return known;
  const index = new Map<string, number[]>();
  for (const [position, record] of list.entries()) {
    for (const key of keysOf(record)) {
      const positions = index.get(key);
      if (positions) positions.push(position);
      else index.set(key, [position]);
    }
  }
  cache.set(list, index);
  return index;
};

interface Identified {
  readonly id: string;
}

const positionsOf = (list: readonly Identified[], id: string) => indexed(byId, list, (record) => [record.id]).get(id);

const at = <List extends readonly unknown[]>(list: List, positions: readonly number[] = []): List[number][] =>
  positions.map((position) => list[position]);

/** The record with an id, or `undefined`. */
export const findById = <List extends readonly Identified[]>(
  list: List,
  id: List[number]['id'],
): List[number] | undefined => at(list, positionsOf(list, id))[0];

/** The records with any of some ids, each once, in the order of the list. */
export const findAll = <List extends readonly Identified[]>(list: List, ids: readonly string[]): List[number][] => {
  const positions = new Set(ids.flatMap((id) => positionsOf(list, id) ?? []));
  return at(
    list,
    [...positions].sort((a, b) => a - b),
  );
};

const about = <List extends readonly { readonly pillars?: readonly string[] | undefined }[]>(
  list: List,
  pillar: string,
): List[number][] => at(list, indexed(byMention, list, ({ pillars = [] }) => pillars).get(pillar));

/** The quotations about a pillar. */
export const quotesAbout = <Data extends Pick<Slice, 'quotes'>>(
  { quotes }: Data,
  pillar: string,
): Data['quotes'][number][] => about(quotes, pillar);

/** The provisions of a pillar, the most important first. */
export const provisionsOf = <Data extends Pick<Slice, 'pillars' | 'provisions'>>(
  { pillars, provisions }: Data,
  pillar: string,
): Data['provisions'][number][] =>
  (findById(pillars, pillar)?.provisions ?? []).flatMap((id) => findById(provisions, id) ?? []);

/** The events about a pillar. */
export const eventsAbout = <Data extends Pick<Slice, 'events'>>(
  { events }: Data,
  pillar: string,
): Data['events'][number][] => about(events, pillar);

/** What is not known about a record of any kind. */
export const unknownsAbout = <Data extends Pick<Slice, 'unknowns'>>(
  { unknowns }: Data,
  id: string,
): Data['unknowns'][number][] => at(unknowns, indexed(byMention, unknowns, (unknown) => unknown.about).get(id));

/** The events that share a day with the span between two EDTF dates, both included; an empty bound is open. */
export const eventsBetween = <Data extends Pick<Slice, 'events'>>(
  { events }: Data,
  from: string,
  to: string,
): Data['events'][number][] => events.filter(({ date }) => overlapsEdtf(date, from, to));
