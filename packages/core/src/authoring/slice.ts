/**
 * Cuts a slice per element from a dataset, so that a page loads only what the element can show: the lists that it
 * draws, the records that these refer to, and of each record the fields that are shown.
 */
import { resolveEvent, resolvePillar } from '../resolve.ts';
import type { Dataset, Slice, TimelineSlice } from '../types.ts';

const pick = <T extends object, Key extends keyof T>(record: T, keys: readonly Key[]) =>
  Object.fromEntries(keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]])) as Pick<T, Key>;

const each = <T extends object, Key extends keyof T>(list: readonly T[], ...keys: Key[]) =>
  list.map((record) => pick(record, keys));

/** Records without some of their fields: a reference to a list that the slice lacks would lead nowhere. */
const without = <T extends object, Key extends keyof T>(list: readonly T[], ...keys: Key[]): Omit<T, Key>[] =>
  list.map((record) => {
    const kept = { ...record };
    for (const key of keys) Reflect.deleteProperty(kept, key);
    return kept;
  });

/** Only a page about sources says which names are our own renderings: ADR 0016. */
const plainlyNamed = ({ pillars }: Dataset) => without(pillars, 'rendering', 'original');

const visitIn = (visit: Dataset['visit']) => (visit ? { visit: pick(visit, ['title', 'date', 'place']) } : {});

type Drawn = Pick<Slice, 'pillars' | 'events' | 'quotes'> & Pick<TimelineSlice, 'visit'>;

interface SliceRow {
  /** The type of the slice, exported by `src/types.ts`. */
  type: 'Slice' | 'TimelineSlice';
  /** The lists that the element draws, in the order of the data. */
  draw(data: Dataset): Partial<Drawn>;
}

/** One row per element, and one for all of them together. */
const ROWS = {
  quote: {
    type: 'Slice',
    draw: ({ quotes }) => ({ quotes: without(quotes, 'selector', 'pillars') }),
  },
  pillars: {
    type: 'Slice',
    draw: (data) => ({
      pillars: plainlyNamed(data),
      quotes: without(
        data.quotes.filter(({ pillars }) => pillars.length > 0),
        'selector',
      ),
      events: each(
        data.events.filter(({ pillars }) => pillars.length > 0),
        ...(['id', 'title', 'date', 'pillars'] as const),
      ),
    }),
  },
  timeline: {
    type: 'TimelineSlice',
    draw: ({ events, visit }) => ({
      events: without(events, 'order', 'pillars'),
      ...visitIn(visit),
    }),
  },
  all: {
    type: 'TimelineSlice',
    draw: (data) => ({
      pillars: plainlyNamed(data),
      quotes: without(data.quotes, 'selector'),
      events: without(data.events, 'order'),
      ...visitIn(data.visit),
    }),
  },
} satisfies Record<string, SliceRow>;

export type SliceName = keyof typeof ROWS;
export const SLICES = Object.keys(ROWS) as SliceName[];

/** The name of the type of a slice. */
export const sliceType = (name: SliceName): SliceRow['type'] => ROWS[name].type;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const idsIn = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Lists whose records are only shown with other records. No page asks for them by id. */
const SERVING = ['provisions', 'people', 'organizations', 'places', 'sources'] as const;

/** The fields that refer to records of these lists. */
const REFERENCES = new Set([
  'parties',
  'provisions',
  'speaker',
  'participants',
  'place',
  'partOf',
  'source',
  'sources',
]);

/** Shortens the ids that only the slice itself uses: next to words they weigh most. */
const shorten = (slice: Slice, name: SliceName): Slice => {
  // Pillars show events as titles, so that there no page asks for an event by its id.
  const lists = name === 'pillars' ? ([...SERVING, 'events'] as const) : SERVING;
  const ids = lists.flatMap((list) => slice[list].map(({ id }) => id));
  const short = new Map(ids.map((id, index) => [id, index.toString(36)]));
  const shortened = (value: unknown, field = ''): unknown => {
    if (typeof value === 'string') return REFERENCES.has(field) ? short.get(value) : value;
    if (Array.isArray(value)) return value.map((item) => shortened(item, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shortened(child, key)]));
  };
  const serving = lists.map((list) => [list, slice[list].map((record) => ({ ...record, id: short.get(record.id) }))]);
  return shortened({ ...slice, ...Object.fromEntries(serving) }) as Slice;
};

/** What explains the subjects of a slice: the terms that they show, whichever of the records shown with them use these. */
const termsFor = (data: Dataset, pillars: readonly string[], events: readonly string[]): Slice['terms'] => {
  const shown = [
    ...pillars.map((id) => ({ id, terms: resolvePillar(data, id)?.terms })),
    ...events.map((id) => ({ id, terms: resolveEvent(data, id)?.terms })),
  ];
  return data.terms
    .map((term) => ({
      name: term.name,
      statements: term.statements,
      usedIn: shown.filter(({ terms }) => terms?.includes(term)).map(({ id }) => id),
    }))
    .filter(({ usedIn }) => usedIn.length > 0);
};

/** The slice of a dataset for one element. */
export const sliceOf = (data: Dataset, name: SliceName): Slice => {
  const drawn: Drawn = { pillars: [], events: [], quotes: [], ...ROWS[name].draw(data) };
  // An element shows terms and unknowns beside pillars, and beside events whose statements it has. Where it has only the
  // title of an event, it shows neither.
  const pillars = idsIn(drawn.pillars);
  const events = idsIn(drawn.events.filter(({ statements }) => statements));
  // Above pillars and events stands who made the agreement; above pillars also when it was signed, where it speaks of
  // commitments, and whose interview is set against it.
  const isCompared = drawn.pillars.length > 0;
  const charter = {
    ...pick(data.charter, ['title', 'shortTitle']),
    ...((isCompared || events.length > 0) && pick(data.charter, ['parties'])),
    ...(isCompared && { ...pick(data.charter, ['commitmentNote']), signed: pick(data.charter.signed, ['date']) }),
  };
  const terms = termsFor(data, pillars, events);

  const mentioned = new Set([
    ...stringsIn(drawn),
    ...stringsIn(charter.parties),
    ...stringsIn(charter.commitmentNote),
    ...stringsIn(terms.map(({ statements }) => statements)),
  ]);
  const isMentioned = ({ id }: { id: string }) => mentioned.has(id);
  const provisions = each(
    data.provisions.filter(isMentioned),
    ...(['id', 'locator', 'numbering', 'modality', 'certainty', 'certaintyNote', 'statement'] as const),
  );
  for (const id of stringsIn(provisions)) mentioned.add(id);
  // A place is shown with the places that contain it. The loop goes on to those that it adds.
  for (const id of mentioned) {
    const { partOf } = data.places.find((place) => place.id === id) ?? {};
    if (partOf !== undefined) mentioned.add(partOf);
  }
  const rest = {
    sources: data.sources.filter(isMentioned).map((source) => ({
      ...pick(source, [
        'id',
        'publisher',
        'title',
        'titleFrom',
        'url',
        'reference',
        'published',
        'lang',
        'seen',
        'note',
      ]),
      ...(isCompared && source.kind === 'interview' && pick(source, ['kind'])),
    })),
    people: each(data.people.filter(isMentioned), 'id', 'name', 'role'),
    organizations: data.organizations.filter(isMentioned).map((organization) => ({
      ...pick(organization, ['id', 'name']),
      ...(charter.parties?.includes(organization.id) && pick(organization, ['shortName'])),
    })),
    places: each(data.places.filter(isMentioned), 'id', 'name', 'partOf'),
  };

  const subjects = new Set([...pillars, ...events]);
  const unknowns = data.unknowns
    .map(({ text, about }) => ({ text, about: about.filter((id) => subjects.has(id)) }))
    .filter(({ about }) => about.length > 0);
  return shorten(
    { ...pick(data, ['meta', 'redirects']), ...rest, charter, provisions, ...drawn, terms, unknowns },
    name,
  );
};
