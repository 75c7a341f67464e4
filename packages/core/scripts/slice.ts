/**
 * Cuts a slice per element from a dataset, so that a page loads only what the element can show: the lists that it
 * draws, the records that these refer to, and of each record the fields that are shown.
 */
import type { Dataset, Slice } from '../src/types.ts';

const pick = <T extends object, Key extends keyof T>(record: T, keys: readonly Key[]) =>
  Object.fromEntries(keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]])) as Pick<T, Key>;

const each = <T extends object, Key extends keyof T>(list: readonly T[], ...keys: Key[]) =>
  list.map((record) => pick(record, keys));

/** Leaves out fields, such as references to lists that the slice does not have. */
const without = <T extends object, Key extends keyof T>(list: readonly T[], ...keys: Key[]): Omit<T, Key>[] =>
  list.map((record) => {
    const kept = { ...record };
    for (const key of keys) Reflect.deleteProperty(kept, key);
    return kept;
  });

type Drawn = Pick<Slice, 'pillars' | 'events' | 'quotes'>;

/** The lists that each element draws, and those of all elements together, in the order of the data. */
const DRAWN = {
  quote: ({ quotes }) => ({ quotes: without(quotes, 'selector', 'pillars') }),
  pillars: (data) => ({
    pillars: data.pillars,
    quotes: without(
      data.quotes.filter(({ pillars }) => pillars.length > 0),
      'selector',
    ),
    events: each(
      data.events.filter(({ pillars }) => pillars.length > 0),
      ...(['id', 'title', 'date', 'pillars'] as const),
    ),
  }),
  timeline: ({ events }) => ({ events: without(events, 'order', 'pillars') }),
  all: (data) => ({
    pillars: data.pillars,
    quotes: without(data.quotes, 'selector'),
    events: without(data.events, 'order'),
  }),
} satisfies Record<string, (data: Dataset) => Partial<Drawn>>;

export type SliceName = keyof typeof DRAWN;
export const SLICES = Object.keys(DRAWN) as SliceName[];

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const idsIn = (...lists: (readonly { id: string }[])[]) => lists.flat().map(({ id }) => id);

/** Lists whose records are only shown with other records. No page asks for them by id. */
const SERVING = ['provisions', 'people', 'organizations', 'places', 'sources'] as const;

/** The fields that refer to records of these lists. */
const REFERENCES = new Set(['provisions', 'speaker', 'participants', 'place', 'partOf', 'source', 'sources']);

/** Shortens the ids that only the slice uses: after the texts, they take the most bytes. */
const shorten = (slice: Slice): Slice => {
  const ids = SERVING.flatMap((list) => slice[list].map(({ id }) => id));
  const short = new Map(ids.map((id, index) => [id, index.toString(36)]));
  const shortened = (value: unknown, field = ''): unknown => {
    if (typeof value === 'string') return REFERENCES.has(field) ? short.get(value) : value;
    if (Array.isArray(value)) return value.map((item) => shortened(item, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shortened(child, key)]));
  };
  const serving = SERVING.map((list) => [list, slice[list].map((record) => ({ ...record, id: short.get(record.id) }))]);
  return shortened({ ...slice, ...Object.fromEntries(serving) }) as Slice;
};

/** The slice of a dataset for one element. */
export const sliceOf = (data: Dataset, name: SliceName): Slice => {
  const drawn: Drawn = { pillars: [], events: [], quotes: [], ...DRAWN[name](data) };
  const charter = pick(data.charter, ['title', 'shortTitle', 'rendering', 'original']);

  const mentioned = new Set(stringsIn(drawn));
  const isMentioned = ({ id }: { id: string }) => mentioned.has(id);
  const provisions = each(
    data.provisions.filter(isMentioned),
    ...(['id', 'locator', 'numbering', 'modality', 'certainty', 'certaintyNote', 'statement'] as const),
  );
  for (const id of stringsIn(provisions)) mentioned.add(id);
  // A place is shown with the places around it. They are added to the set while the loop runs, and so visited too.
  for (const id of mentioned) {
    const { partOf } = data.places.find((place) => place.id === id) ?? {};
    if (partOf !== undefined) mentioned.add(partOf);
  }
  const rest = {
    sources: each(
      data.sources.filter(isMentioned),
      ...(['id', 'publisher', 'title', 'titleFrom', 'url', 'published', 'lang', 'seen', 'note'] as const),
    ),
    people: each(data.people.filter(isMentioned), 'id', 'name', 'rendering', 'original', 'role'),
    organizations: each(data.organizations.filter(isMentioned), 'id', 'name', 'rendering', 'original'),
    places: each(data.places.filter(isMentioned), 'id', 'name', 'rendering', 'original', 'partOf'),
  };

  const subjects = new Set(idsIn(...Object.values(drawn)));
  const unknowns = data.unknowns
    .map(({ text, about }) => ({ text, about: about.filter((id) => subjects.has(id)) }))
    .filter(({ about }) => about.length > 0);
  return shorten({ ...pick(data, ['meta', 'redirects']), ...rest, charter, provisions, ...drawn, unknowns });
};
