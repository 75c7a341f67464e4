/** The records of the dataset as rows: title, statements with their voice, and all other fields. */
import { type Dataset, dataset } from '@baku-charter/core';

const LISTS = [
  'pillars',
  'provisions',
  'events',
  'quotes',
  'analyses',
  'people',
  'organizations',
  'places',
  'sources',
  'terms',
  'unknowns',
  'revisions',
] as const;

const KINDS = ['charter', 'visit', ...LISTS] as const;

/** A statement, and the field that it is in. */
export interface Said {
  field: string;
  text: string;
  voice: string;
  sources: readonly string[];
}

/** A value as text. It has a name where it is one of several in an object. */
export interface Part {
  name?: string;
  value: string;
}

/** A field without statements, with an item for each of its values. */
export interface Fact {
  field: string;
  items: readonly (readonly Part[])[];
}

export interface RecordRow {
  kind: (typeof KINDS)[number];
  id: string;
  title: string;
  statements: readonly Said[];
  /** The sources of the record as a whole; statements have their own. */
  sources: readonly string[];
  /** How sure the data is of the record; undefined where it does not say. */
  confidence?: string;
  facts: readonly Fact[];
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isSaid = (value: unknown): value is Omit<Said, 'field'> => isObject(value) && 'voice' in value && 'text' in value;

const saidIn = (value: unknown, field: string): Said[] => {
  if (!isObject(value)) return [];
  return isSaid(value) ? [{ ...value, field }] : Object.values(value).flatMap((inner) => saidIn(inner, field));
};

const scalar = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];

/** The values of an object with their names, nested ones included. Statements are left out, since rows have them apart. */
const partsOf = (value: Fields): Part[] =>
  Object.entries(value).flatMap(([name, inner]): Part[] => {
    if (isSaid(inner)) return [];
    if (Array.isArray(inner)) return inner.flatMap((one) => scalar(one).map((text) => ({ name, value: text })));
    return isObject(inner) ? partsOf(inner) : scalar(inner).map((text) => ({ name, value: text }));
  });

const itemOf = (value: unknown): Part[] =>
  isObject(value) ? (isSaid(value) ? [] : partsOf(value)) : scalar(value).map((text) => ({ value: text }));

const factsOf = (record: Fields, told: readonly string[]): Fact[] =>
  Object.entries(record)
    .filter(([field]) => !told.includes(field))
    .map(([field, value]) => ({
      field,
      items: (Array.isArray(value) ? value : [value]).map(itemOf).filter((item) => item.length > 0),
    }))
    .filter(({ items }) => items.length > 0);

const TITLES = ['title', 'name', 'text', 'change', 'locator', 'publisher'] as const;

const rowOf = (kind: RecordRow['kind'], record: Fields): RecordRow => {
  const { id = kind, confidence = record['certainty'], sources } = record;
  const statements = Object.entries(record).flatMap(([field, value]) => saidIn(value, field));
  const titled = TITLES.find((name) => typeof record[name] === 'string');
  const own = Array.isArray(sources) ? sources : [record['source']];
  return {
    kind,
    id: String(id),
    title: scalar(titled && record[titled])[0] ?? statements[0]?.text ?? String(id),
    statements,
    sources: own.flatMap(scalar),
    ...(typeof confidence === 'string' && { confidence }),
    facts: factsOf(record, ['id', 'confidence', 'certainty', 'source', 'sources', titled ?? '']),
  };
};

/** A row per record, in the order of the dataset. */
export const recordRows = (data: Dataset = dataset): RecordRow[] => [
  rowOf('charter', data.charter),
  ...(data.visit ? [rowOf('visit', data.visit)] : []),
  ...LISTS.flatMap((list) => data[list].map((record) => rowOf(list, record))),
];

/** Every text of a row that a reader can see. */
const textsOf = ({ id, title, statements, sources, facts }: RecordRow): string[] => [
  ...[id, title],
  ...sources,
  ...statements.flatMap((said) => [said.text, said.voice, ...said.sources]),
  ...facts.flatMap(({ items }) => items.flat().map(({ value }) => value)),
];

/** The filter of a reader. An empty string lets all rows through. */
export interface Wanted {
  kind: string;
  voice: string;
  confidence: string;
  words: string;
}

/** The rows that a filter lets through; every word that was typed must be in the row. */
export const matching = (rows: readonly RecordRow[], { kind, voice, confidence, words }: Wanted): RecordRow[] => {
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (kind && row.kind !== kind) return false;
    if (confidence && row.confidence !== confidence) return false;
    if (voice && !row.statements.some((said) => said.voice === voice)) return false;
    const text = textsOf(row).join(' ').toLowerCase();
    return typed.every((word) => text.includes(word));
  });
};

/**
 * The fields that hold ids, and the kinds of record that these belong to; an empty list for any kind. The kind must be
 * known, since records of different kinds may share an id.
 */
const REFERENCES: Readonly<Record<string, readonly RecordRow['kind'][]>> = {
  about: [],
  legs: ['events'],
  participants: ['people', 'organizations'],
  parties: ['organizations'],
  partOf: ['places'],
  party: ['organizations'],
  person: ['people'],
  pillars: ['pillars'],
  place: ['places'],
  provisions: ['provisions'],
  source: ['sources'],
  sources: ['sources'],
  speaker: ['people', 'organizations'],
  usedIn: [],
  wordingOf: ['quotes'],
};

/** Finds the record that a field names by id; undefined where the value is no reference. */
export type Follow = (field: string, value: string) => RecordRow | undefined;

export const followIn = (rows: readonly RecordRow[]): Follow => {
  const byKey = new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
  return (field, value) => {
    const kinds = REFERENCES[field];
    for (const kind of kinds?.length === 0 ? KINDS : (kinds ?? [])) {
      const row = byKey.get(`${kind} ${value}`);
      if (row) return row;
    }
    return undefined;
  };
};

/** Every value of a row with the name of its field. */
const namedValues = ({ sources, statements, facts }: RecordRow): [field: string, value: string][] => [
  ...[...sources, ...statements.flatMap((said) => said.sources)].map((id): [string, string] => ['sources', id]),
  ...facts.flatMap(({ field, items }) =>
    items.flat().map(({ name, value }): [string, string] => [name ?? field, value]),
  ),
];

/** For each record, the records that refer to it. */
export const mentionsIn = (
  rows: readonly RecordRow[],
  follow: Follow,
): ReadonlyMap<RecordRow, readonly RecordRow[]> => {
  const found = new Map<RecordRow, RecordRow[]>();
  for (const row of rows) {
    for (const target of new Set(namedValues(row).map(([field, value]) => follow(field, value)))) {
      if (target) found.set(target, [...(found.get(target) ?? []), row]);
    }
  }
  return found;
};
