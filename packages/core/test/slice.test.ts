/** What each element loads. Reads dist: run "pnpm build" before. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SLICES, type SliceName, sliceOf } from '../scripts/slice.ts';
import {
  type Dataset,
  findById,
  LANGUAGES,
  resolveEvent,
  resolvePillar,
  resolveQuote,
  type Slice,
  whereInWords,
} from '../src/index.ts';
import { en } from '../src/words/en.ts';
import { accord } from './fixtures.ts';

const read = (path: string) => readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8');
const datasets = LANGUAGES.map((language) => JSON.parse(read(`dataset.${language}.json`)) as Dataset);

const slices = await Promise.all(
  SLICES.flatMap((name) =>
    datasets.map(async (data) => {
      const file = `slices/${name}.${data.meta.lang}.js`;
      const module = (await import(new URL(`../dist/${file}`, import.meta.url).href)) as { data: Slice };
      return { file, name, data, code: read(file), slice: module.data };
    }),
  ),
);

const of = (...names: SliceName[]) => slices.filter(({ name }) => names.includes(name));

const REFERENCES = new Set([
  ...['id', 'about', 'provisions', 'speaker', 'participants', 'place', 'partOf', 'source', 'sources', 'pillars'],
]);
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** A value without ids and references, which are a slice's own. */
const withoutReferences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutReferences);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, child]) => !REFERENCES.has(key) || [child].flat().some((item) => typeof item === 'object'),
  );
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutReferences(child)]));
};

/** Every string in a slice that refers to a record, but those by which a pillar is referred to. */
const referencesIn = (value: unknown, field = ''): string[] => {
  if (typeof value === 'string') return REFERENCES.has(field) && field !== 'pillars' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => referencesIn(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => referencesIn(child, key));
};

/** What a slice resolves to is all there, each field as the dataset has it. */
const expectSame = (sliced: unknown, whole: unknown) => {
  expect(sliced).toBeDefined();
  expect(withoutReferences(whole)).toMatchObject(withoutReferences(sliced) as object);
};

interface Resolved {
  unknowns: readonly { text: string }[];
}
const said = (resolved: Resolved | undefined) =>
  resolved && { ...resolved, unknowns: resolved.unknowns.map(({ text }) => text) };

describe.each(slices)('$file', ({ name, data, slice }) => {
  it('is what is cut from the dataset', () => {
    expect(slice).toEqual(sliceOf(data, name));
  });

  it('refers to nothing that it does not hold', () => {
    const { pillars, provisions, people, organizations, places, sources, quotes, events } = slice;
    const lists = [pillars, provisions, people, organizations, places, sources, quotes, events];
    const held = new Set(lists.flatMap(idsOf));
    const { meta, redirects, ...rest } = slice;
    expect([meta.lang, Object.keys(redirects)]).toEqual([data.meta.lang, Object.keys(data.redirects)]);
    expect(referencesIn(rest).filter((id) => !held.has(id))).toEqual([]);
  });
});

describe('a record', () => {
  const HIDDEN = {
    pillars: [],
    provisions: [],
    events: ['order'],
    quotes: ['selector'],
    people: ['note', 'sources'],
    organizations: ['sources'],
    places: [],
    sources: ['kind', 'lineage', 'supports'],
  } as const;

  it.each(
    of('all').flatMap(({ file, data, slice }) =>
      (Object.keys(HIDDEN) as (keyof typeof HIDDEN)[]).map((list) => ({ file, data, slice, list })),
    ),
  )('of $list has every field that an element can show in $file', ({ data, slice, list }) => {
    const hidden = new Set<string>(HIDDEN[list]);
    for (const record of slice[list]) {
      const fields = Object.entries(findById(data[list], record.id) ?? {}).filter(([field]) => !hidden.has(field));
      expect(record).toEqual(Object.fromEntries(fields));
    }
  });
});

describe('every record that an element can show', () => {
  it.each(of('quote', 'all'))('of the quotations is in $file', ({ data, slice }) => {
    for (const { id } of data.quotes) expectSame(resolveQuote(slice, id), resolveQuote(data, id));
  });

  it.each(of('pillars', 'all'))('of the pillars is in $file', ({ data, slice }) => {
    for (const { id } of data.pillars) expectSame(said(resolvePillar(slice, id)), said(resolvePillar(data, id)));
  });

  it.each(of('timeline', 'all'))('of the timeline is in $file', ({ data, slice }) => {
    for (const { id } of data.events) expectSame(said(resolveEvent(slice, id)), said(resolveEvent(data, id)));
    expect(slice.events.map(({ place, channel }) => whereInWords(slice, { place, channel }, en))).toEqual(
      data.events.map(({ place, channel }) => whereInWords(data, { place, channel }, en)),
    );
  });

  it('of another agreement is cut as well', () => {
    expect(sliceOf(accord, 'quote').people).toEqual([
      expect.objectContaining({ name: 'Tomas Reed', role: 'mayor of Sudport' }),
    ]);
    expect(sliceOf(accord, 'pillars').unknowns).toEqual([{ text: accord.unknowns[0]?.text, about: ['pilots'] }]);
    expect(sliceOf(accord, 'timeline').unknowns).toEqual([]);
  });
});

/** What a reader finds in a slice in some form: all but ids and references. */
const wordsIn = (value: unknown, field = ''): string[] => {
  if (typeof value === 'string') return REFERENCES.has(field) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => wordsIn(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => wordsIn(child, key));
};

describe('the weight of a slice', () => {
  const brotli = (text: string) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

  it.each(slices)('$file is at most 1.2 times that of its words and addresses', ({ code, slice }) => {
    expect(brotli(code) / brotli(wordsIn(slice).join('\n'))).toBeLessThanOrEqual(1.2);
  });
});
