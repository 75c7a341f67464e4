/**
 * Cuts from a dataset what each element can show, so that a page loads no more than that: the lists that an
 * element draws, of all others the records that those mention, and of every record the fields that it shows.
 */
import type { Dataset, Slice } from '../src/types.ts';

const pick = <T extends object, Key extends keyof T>(record: T, keys: readonly Key[]) =>
  Object.fromEntries(keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]])) as Pick<T, Key>;

const each = <T extends object, Key extends keyof T>(list: readonly T[], ...keys: Key[]) =>
  list.map((record) => pick(record, keys));

/** References to lists that a slice lacks would lead nowhere: its records come without them. */
const without = <T extends object, Key extends keyof T>(list: readonly T[], ...keys: Key[]): Omit<T, Key>[] =>
  list.map((record) => {
    const kept = { ...record };
    for (const key of keys) Reflect.deleteProperty(kept, key);
    return kept;
  });

type Drawn = Pick<Slice, 'pillars' | 'events' | 'quotes'> & { sections: Slice['charter']['sections'] };

const sectionsOf = ({ charter }: Dataset) =>
  each(charter.sections, 'id', 'locator', 'heading', 'headingSeen', 'rendering', 'original');

/** Per element, and for all of them together, the lists that it draws; they are in the order of the data. */
const DRAWN = {
  quote: ({ quotes }) => ({ quotes: without(quotes, 'selector', 'pillars') }),
  pillars: (data) => ({
    pillars: data.pillars,
    sections: sectionsOf(data),
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
    sections: sectionsOf(data),
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

/** What one element can show of a dataset. */
export const sliceOf = (data: Dataset, name: SliceName): Slice => {
  const { sections = [], ...lists }: Partial<Drawn> = DRAWN[name](data);
  const drawn = { pillars: [], events: [], quotes: [], ...lists };
  const charter = { ...pick(data.charter, ['title', 'shortTitle', 'rendering', 'original', 'signed']), sections };

  const mentioned = new Set(stringsIn([drawn, charter.signed]));
  const isMentioned = ({ id }: { id: string }) => mentioned.has(id);
  const provisions = data.provisions.filter(isMentioned);
  for (const id of stringsIn(provisions)) mentioned.add(id);
  // A place is shown with those that contain it. Places may contain each other in a circle: a set ends it.
  for (const id of mentioned) {
    const { partOf } = data.places.find((place) => place.id === id) ?? {};
    if (partOf !== undefined) mentioned.add(partOf);
  }
  // What is referred to comes before what refers to it, as pack() asks.
  const rest = {
    sources: each(
      data.sources.filter(isMentioned),
      ...(['id', 'publisher', 'title', 'titleFrom', 'url', 'published', 'lang', 'seen', 'note'] as const),
    ),
    people: each(data.people.filter(isMentioned), 'id', 'name', 'rendering', 'original', 'role'),
    organizations: each(data.organizations.filter(isMentioned), 'id', 'name', 'rendering', 'original'),
    places: each(data.places.filter(isMentioned), 'id', 'name', 'rendering', 'original', 'partOf'),
  };

  const subjects = new Set(idsIn(...Object.values(drawn), sections, provisions));
  const shown = new Set([...subjects, ...idsIn(...Object.values(rest))]);
  const unknowns = data.unknowns
    .filter(({ about }) => about.some((id) => subjects.has(id)))
    .map(({ text, about }) => ({ text, about: about.filter((id) => shown.has(id)) }));
  return { ...pick(data, ['meta', 'redirects']), ...rest, charter, provisions, ...drawn, unknowns };
};
