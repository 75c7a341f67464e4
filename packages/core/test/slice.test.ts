/** What each element loads. Reads dist: run "pnpm build" before. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { en } from '../generated/words/en.ts';
import { SLICES, type SliceName, sliceOf } from '../src/authoring/slice.ts';
import {
  type Dataset,
  LANGUAGES,
  resolveEvent,
  resolvePillar,
  resolveQuote,
  type Slice,
  type TimelineSlice,
  whereInWords,
} from '../src/index.ts';
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

/** Fields that hold ids, which are a slice's own. */
const REFERENCES = new Set([
  'parties',
  ...['id', 'about', 'provisions', 'speaker', 'participants', 'place', 'partOf', 'source', 'sources', 'pillars'],
  ...['usedIn'],
]);

/** A value without ids and references; records that stand in a field of the same name stay. */
const withoutReferences = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (field, child: unknown) =>
      REFERENCES.has(field) && [child].flat().some((item) => typeof item === 'string') ? undefined : child,
    ),
  );

/** Every string in a value: ids and references, or all others. */
const stringsIn = (value: unknown, which: 'references' | 'words', field = ''): string[] => {
  if (typeof value === 'string') return REFERENCES.has(field) === (which === 'references') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringsIn(child, which, Array.isArray(value) ? field : key));
};

describe.each(slices)('$file', ({ data, slice }) => {
  it('refers to nothing that it does not hold', () => {
    const { meta, redirects, charter, visit, unknowns, terms, ...lists } = slice as TimelineSlice;
    expect([meta, redirects]).toEqual([data.meta, data.redirects]);
    const held = new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)));
    const references = stringsIn({ charter, visit, unknowns, terms, ...lists }, 'references');
    expect(references.filter((id) => !held.has(id))).toEqual([]);
  });
});

describe('a record', () => {
  const HIDDEN = {
    pillars: ['rendering', 'original'],
    provisions: ['section', 'verb'],
    events: ['order'],
    quotes: ['selector'],
    people: ['note', 'rendering', 'original'],
    organizations: ['rendering', 'original'],
    places: ['rendering', 'original'],
    sources: ['kind', 'lineage', 'supports'],
  } as const;

  it.each(of('all'))('has every field that an element can show in $file', ({ data, slice }) => {
    for (const list of Object.keys(HIDDEN) as (keyof typeof HIDDEN)[]) {
      const hidden = new Set<string>(HIDDEN[list]);
      const shown = data[list].map((record) =>
        withoutReferences(
          Object.fromEntries(
            // Of the kinds of sources only interviews are shown, as what is set against the text.
            Object.entries(record).filter(([field, value]) => !hidden.has(field) || value === 'interview'),
          ),
        ),
      );
      for (const record of slice[list]) expect(shown).toContainEqual(withoutReferences(record));
    }
  });
});

describe('every record that an element can show', () => {
  /** What a slice resolves to is all there, each field as the dataset has it. */
  const expectSame = (sliced: unknown, whole: unknown) => {
    expect(sliced).toBeDefined();
    expect(withoutReferences(whole)).toMatchObject(withoutReferences(sliced) as object);
  };

  it.each(of('quote', 'all'))('of the quotations is in $file', ({ data, slice }) => {
    for (const { id } of data.quotes) expectSame(resolveQuote(slice, id), resolveQuote(data, id));
  });

  it.each(of('pillars', 'all'))('of the pillars is in $file', ({ data, slice }) => {
    for (const { id } of data.pillars) expectSame(resolvePillar(slice, id), resolvePillar(data, id));
  });

  it.each(of('timeline', 'all'))('of the timeline is in $file', ({ data, slice }) => {
    for (const { id } of data.events) expectSame(resolveEvent(slice, id), resolveEvent(data, id));
    expect(slice.events.map((event) => whereInWords(slice, event, en))).toEqual(
      data.events.map((event) => whereInWords(data, event, en)),
    );
  });

  it('has its terms under the subject that shows them', () => {
    const terms = accord.terms.map((term) => ({ ...term, usedIn: ['a-1', 'reed-1', 'radio-talk', 'harbour-blog'] }));
    const usedIn = (name: SliceName) => sliceOf({ ...accord, terms }, name).terms.map((term) => term.usedIn);
    expect(SLICES.map((name) => [name, ...usedIn(name)])).toEqual([
      ['quote'],
      ['pillars', ['pilots']],
      ['timeline', ['radio-talk']],
      ['all', ['pilots', 'radio-talk']],
    ]);
  });

  it('of another agreement is cut as well', () => {
    expect(sliceOf(accord, 'quote').people).toEqual([
      expect.objectContaining({ name: 'Tomas Reed', role: 'mayor of Sudport' }),
    ]);
    expect(sliceOf(accord, 'pillars').unknowns).toEqual([{ text: accord.unknowns[0]?.text, about: ['pilots'] }]);
    expect(sliceOf(accord, 'timeline').unknowns).toEqual([]);
    expect(sliceOf(accord, 'pillars').terms).toMatchObject([{ name: 'pilot', usedIn: ['pilots'] }]);
    expect(sliceOf(accord, 'timeline').terms).toEqual([]);
  });
});

describe('the weight of a slice', () => {
  const brotli = (text: string) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

  it.each(slices)('$file is at most 1.2 times that of its words and addresses', ({ code, slice }) => {
    expect(brotli(code) / brotli(stringsIn(slice, 'words').join('\n'))).toBeLessThanOrEqual(1.2);
  });
});
