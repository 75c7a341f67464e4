import { isSpan, type PartialDate, parseEdtf } from '../dates.ts';
import { citationInWords, dateInWords, remarksOn } from '../in-words.ts';
import type { Dataset, Slice, Source } from '../types.ts';
import type { Words } from '../words.ts';
import { wordsFor } from '../words-for.ts';

/**
 * One source as a line of plain text: publisher, title, date as precise as it is known, remarks, address. If there are
 * no words in the language, they are English.
 */
export const formatCitation = (source: Slice['sources'][number], lang: string): string =>
  citationInWords(source, wordsFor(lang));

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const TYPES: Record<Source['kind'], string> = {
  document: 'document',
  government: 'webpage',
  'news-agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  'news-site': 'article-newspaper',
  magazine: 'article-magazine',
  radio: 'broadcast',
  television: 'broadcast',
  book: 'book',
  analysis: 'webpage',
  // In CSL, the author of an "interview" is the person who was interviewed.
  interview: 'article-newspaper',
  encyclopedia: 'entry-encyclopedia',
  'data-set': 'dataset',
  blog: 'post-weblog',
};

/** Kinds that are published by a body. All others appear in a container, such as a newspaper. */
const BODIES: readonly Source['kind'][] = ['document', 'government', 'data-set', 'radio', 'television', 'book'];

/** https://docs.citationstyles.org/en/stable/specification.html#date-variables */
const issuedOf = (published: string, w: Words) => {
  const date = parseEdtf(published);
  const parts = ({ year, month, day }: PartialDate) => [year, month, day].filter((part) => part !== undefined);
  const bounds = [date?.start, date?.end].filter((bound) => bound !== undefined);
  // CSL has no open intervals and decades, and few programs read its seasons, so these are given in words.
  if ((date?.interval && bounds.length < 2) || bounds.some(isSpan)) return { literal: dateInWords(published, w) };
  const circa = bounds.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': bounds.map(parts), ...(circa && { circa: true }) };
};

/**
 * All sources as CSL-JSON, for Zotero, Pandoc and other reference managers: an array of items with `id`, `type`,
 * `title` if it is known, `container-title` or `publisher`, `issued` as precise as it is known, `language`, `URL` if there
 * is one, and in `note` where a source on paper is found and what a reader should know of it. There are no authors, since the data has only publishers.
 */
export const toCsl = ({ meta, sources }: Pick<Dataset, 'meta' | 'sources'>, w: Words = wordsFor(meta.lang)): string => {
  const items = sources.map((source) => ({
    id: source.id,
    type: TYPES[source.kind],
    title: source.title,
    [BODIES.includes(source.kind) ? 'publisher' : 'container-title']: source.publisher,
    issued: source.published && issuedOf(source.published, w),
    language: source.lang,
    URL: source.url,
    note: [source.reference, ...remarksOn(source, w), source.note].filter(Boolean).join('; ') || undefined,
  }));
  return JSON.stringify(items, null, 2);
};
