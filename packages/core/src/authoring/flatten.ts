/** Makes datasets of what was read: all texts in one language, the lists in their order. */
import { compareEdtf, isEdtf } from '../dates.ts';
import type { Dataset } from '../types.ts';
import { withNoBreakSpaces } from './no-break-spaces.ts';
import type { Authored } from './read.ts';

const AUTHORED_ONLY = new Set(['ownRendering', 'originalIn', 'translations']);

/** Marks a name or title that no source has in a language, and adds the form that it goes back to. */
const rendering = (value: Record<string, unknown>, language: string, first: string) => {
  const { ownRendering = [], originalIn = first } = value as { ownRendering?: string[]; originalIn?: string };
  if (!ownRendering.includes(language)) return {};
  const names = (value['name'] ?? value['title'] ?? value['heading']) as Readonly<Record<string, string>> | undefined;
  return { rendering: 'ours', original: { text: names?.[originalIn], lang: originalIn } };
};

/** A quotation keeps its words in every language; a translation stands beside them. */
const translation = (value: Record<string, unknown>, language: string) => {
  const text = (value['translations'] as Readonly<Record<string, string>> | undefined)?.[language];
  return text === undefined
    ? {}
    : { translation: { text: withNoBreakSpaces(text, language), lang: language, official: false } };
};

/** Every text of a value in one of the languages in which it is written. */
const inLanguage = (value: unknown, language: string, languages: readonly string[]): unknown => {
  const isLocalised = (fields: object) =>
    Object.keys(fields).length === languages.length && languages.every((one) => Object.hasOwn(fields, one));
  const flattened = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(flattened);
    if (typeof part !== 'object' || part === null) return part;
    if (isLocalised(part)) {
      const own = (part as Record<string, string | string[]>)[language] ?? '';
      const bound = (text: string) => withNoBreakSpaces(text, language);
      return typeof own === 'string' ? bound(own) : own.map(bound);
    }
    const entity = part as Record<string, unknown>;
    const kept = Object.entries(entity).filter(([key]) => !AUTHORED_ONLY.has(key));
    return {
      ...Object.fromEntries(kept.map(([key, child]) => [key, flattened(child)])),
      ...rendering(entity, language, languages[0] ?? ''),
      ...translation(entity, language),
    };
  };
  return flattened(value);
};

const collator = new Intl.Collator('en', { numeric: true });

/** The lists in the order in which they are read. */
export const sortLists = (data: Dataset): Dataset => {
  const section = new Map(data.charter.sections.map(({ id }, index) => [id, index]));
  return {
    ...data,
    pillars: data.pillars.toSorted((a, b) => a.position - b.position),
    provisions: data.provisions.toSorted(
      (a, b) => (section.get(a.section) ?? 0) - (section.get(b.section) ?? 0) || collator.compare(a.id, b.id),
    ),
    events: data.events.toSorted(
      (a, b) =>
        collator.compare(a.date.slice(0, 10), b.date.slice(0, 10)) ||
        (a.order ?? 0) - (b.order ?? 0) ||
        compareEdtf(a.date, b.date),
    ),
    quotes: data.quotes.toSorted((a, b) => compareEdtf(a.date, b.date) || collator.compare(a.id, b.id)),
  };
};

/** The whole dataset in one language, as far as its files could be read. `version` replaces that of `dataset.json`. */
export const flatten = (authored: Authored, language: string, version: string | undefined): Dataset => {
  const { languages, dataset, charter, visit, redirects, publishers, lists, icons } = authored;
  const sources = lists.sources.map((source) => ({
    ...source,
    publisher: publishers[String(source['publisher'])] ?? source['publisher'],
  }));
  const texts = inLanguage({ charter, ...(visit && { visit }), ...lists, sources }, language, languages) as Omit<
    Dataset,
    'meta' | 'redirects'
  >;
  const dates = lists.revisions.map(({ date }) => date).filter((date) => typeof date === 'string' && isEdtf(date));
  return {
    meta: {
      id: dataset['id'] as string,
      version: version ?? (dataset['version'] as string),
      lang: language,
      modified: (dates as string[]).toSorted(compareEdtf).at(-1) ?? '',
      licence: dataset['licence'] as string,
    },
    ...texts,
    pillars: texts.pillars.map((pillar) => {
      const icon = icons.get(pillar.id);
      return icon === undefined ? pillar : { ...pillar, icon };
    }),
    redirects: redirects as Dataset['redirects'],
  };
};
