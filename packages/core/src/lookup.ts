/**
 * Finds records in a dataset, in a slice, or in as much of one as is needed, and gives them back as they stand there. A
 * list is indexed when it is first searched, and again when it has changed.
 */
import { isEdtf, overlapsEdtf } from './dates.ts';
import type { Match, Slice } from './types.ts';

/** The positions in a list of the records that have a key. */
type Index = ReadonlyMap<string, readonly number[]>;

/** The index of each list, and how long the list was then. */
type Indexes = WeakMap<object, { index: Index; length: number }>;

const byId: Indexes = new WeakMap();
const byMention: Indexes = new WeakMap();

const indexed = <T>(cache: Indexes, list: readonly T[], keysOf: (record: T) => readonly string[]): Index => {
  const known = cache.get(list);
  if (known?.length === list.length) return known.index;
  const index = new Map<string, number[]>();
  for (const [position, record] of list.entries()) {
    for (const key of keysOf(record)) {
      const positions = index.get(key);
      if (positions) positions.push(position);
      else index.set(key, [position]);
    }
  }
  cache.set(list, { index, length: list.length });
  return index;
};

interface Identified {
  readonly id: string;
}

const positionsOf = (list: readonly Identified[], id: string) => {
  const find = () => indexed(byId, list, (record) => [record.id]).get(id);
  const positions = find();
  if (positions?.every((position) => list[position]?.id === id)) return positions;
  // A script can change a list, though its type is read-only. The old index would give one quotation for another.
  if (positions) byId.delete(list);
  return find();
};

const at = <List extends readonly unknown[]>(list: List, positions: readonly number[] = []): List[number][] =>
  positions.map((position) => list[position]);

/** The records at positions that may repeat: each once, in the order of the list. */
const onceAt = <List extends readonly unknown[]>(list: List, positions: readonly number[]): List[number][] =>
  at(
    list,
    [...new Set(positions)].sort((a, b) => a - b),
  );

/** The record with an id, or `undefined`. */
export const findById = <List extends readonly Identified[]>(
  list: List,
  id: List[number]['id'],
): List[number] | undefined => at(list, positionsOf(list, id))[0];

/** The record with an id, which may be any text, such as one from a page. `redirects` lead from a retired id to the record that took its place. */
export const findRecord = <List extends readonly { readonly id: string }[]>(
  list: List,
  id: string,
  redirects: Slice['redirects'],
): List[number] | undefined => {
  // Ids come from pages, and every object has a "constructor".
  const replacements = Object.hasOwn(redirects, id) ? redirects[id] : undefined;
  for (const candidate of [id, ...(replacements ?? [])]) {
    const record = findById(list, candidate);
    if (record) return record;
  }
  return undefined;
};

/** The records with one of the ids, each once, in the order of the list. */
export const findAll = <List extends readonly Identified[]>(list: List, ids: readonly string[]): List[number][] =>
  onceAt(
    list,
    ids.flatMap((id) => positionsOf(list, id) ?? []),
  );

type About = readonly { readonly pillars?: readonly string[] | undefined }[];
type PillarOf<List extends About> = NonNullable<List[number]['pillars']>[number];

/** The records of a list that are about a pillar. */
export const aboutPillar = <List extends About>(list: List, pillar: string): List[number][] =>
  at(list, indexed(byMention, list, ({ pillars = [] }) => pillars).get(pillar));

/** The unknowns of a list that are about a record or section. */
export const aboutRecord = <List extends Slice['unknowns']>(list: List, id: string): List[number][] =>
  at(list, indexed(byMention, list, ({ about }) => about).get(id));

/** The terms of a list that the texts of one of these records use, each once. */
export const usedByRecords = <List extends Slice['terms']>(list: List, ids: readonly string[]): List[number][] => {
  const index = indexed(byMention, list, ({ usedIn }) => usedIn);
  return onceAt(
    list,
    ids.flatMap((id) => index.get(id) ?? []),
  );
};

/** The quotations about a pillar. */
export const quotesAbout = <Data extends Pick<Slice, 'quotes'>>(
  { quotes }: Data,
  pillar: PillarOf<Data['quotes']>,
): Data['quotes'][number][] => aboutPillar(quotes, pillar);

/** The provisions of a pillar, the most important first. */
export const provisionsOf = <Data extends Pick<Slice, 'pillars' | 'provisions'>>(
  { pillars, provisions }: Data,
  pillar: Data['pillars'][number]['id'],
): Data['provisions'][number][] =>
  (findById(pillars, pillar)?.provisions ?? []).flatMap((id) => findById(provisions, id) ?? []);

/** The events about a pillar. */
export const eventsAbout = <Data extends Pick<Slice, 'events'>>(
  { events }: Data,
  pillar: PillarOf<Data['events']>,
): Data['events'][number][] => aboutPillar(events, pillar);

/** What is not known about a record of any kind. */
export const unknownsAbout = <Data extends Pick<Slice, 'unknowns'>>(
  { unknowns }: Data,
  id: Data['unknowns'][number]['about'][number],
): Data['unknowns'][number][] => aboutRecord(unknowns, id);

/** The terms that the texts of a record use, of any kind. */
export const termsIn = <Data extends Pick<Slice, 'terms'>>({ terms }: Data, id: string): Data['terms'][number][] =>
  usedByRecords(terms, [id]);

/**
 * The events between two EDTF dates, both included, also those that only reach into that time. An empty date is no limit. Throws a `RangeError` where one is neither
 * empty nor a date, since a misspelt limit would be none.
 */
export const eventsBetween = <Data extends Pick<Slice, 'events'>>(
  { events }: Data,
  from: string,
  to: string,
): Data['events'][number][] => {
  for (const limit of [from, to]) {
    if (limit === '' || isEdtf(limit)) continue;
    throw new RangeError(
      `"${limit}" is not an EDTF date. Write one as 2026-02-10, 2026-02 or 2026, or leave it empty for no limit.`,
    );
  }
  return events.filter(({ date }) => overlapsEdtf(date, from, to));
};

/** How an analyst's words relate to the document's; `undefined` where nobody's words are set against it. */
export const verdictOf = ({
  analyst,
  comparison: { match, statements },
}: Slice['pillars'][number]): Match | undefined =>
  analyst.length > 0 || statements.some(({ voice }) => voice === 'analysis') ? match : undefined;

/** Neighbours that have something in common, under its name: statements of one voice, events of one date. */
export const grouped = <T, Name>(list: readonly T[], nameOf: (item: T) => Name): [name: Name, items: T[]][] => {
  const groups: [Name, T[]][] = [];
  for (const item of list) {
    const name = nameOf(item);
    const group = groups.at(-1);
    if (group && group[0] === name) group[1].push(item);
    else groups.push([name, [item]]);
  }
  return groups;
};
