import { type PartialDate, parseEdtf } from '../dates.ts';
import { citationInWords, dateInWords, remarksOn } from '../in-words.ts';
import type { Dataset, Slice, Source } from '../types.ts';
import type { Words } from '../words.ts';
import { wordsFor } from '../words-for.ts';

// JSON.stringify() is all the escaping that CSL-JSON needs; a citation is plain text.

/**
 * One source as a line of plain text: publisher, title, date as precise as it is known, what to know about
 * it, address. The words around it are in the language asked for, or in English where there are none.
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
  analysis: 'webpage',
  // Not "interview": there, the style takes the author for the one who was asked.
  interview: 'article-newspaper',
  encyclopedia: 'entry-encyclopedia',
  'data-set': 'dataset',
  blog: 'post-weblog',
};

/** Kinds of which the publisher is a body, and not what they appeared in. */
const BODIES: readonly Source['kind'][] = ['document', 'government', 'data-set'];

/** https://docs.citationstyles.org/en/stable/specification.html#date-variables */
const issuedOf = (published: string, w: Words) => {
  const date = parseEdtf(published);
  const parts = ({ year, month, day }: PartialDate) => [year, month, day].filter((part) => part !== undefined);
  const bounds = [date?.start, date?.end].filter((bound) => bound !== undefined);
  // Date parts have no open end.
  if (date?.interval && bounds.length < 2) return { literal: dateInWords(published, w) };
  const circa = bounds.some(({ approximate, uncertain }) => approximate || uncertain);
  return { 'date-parts': bounds.map(parts), ...(circa && { circa: true }) };
};

/**
 * All sources as CSL-JSON, which Zotero, Pandoc and other reference managers read: an array of items with
 * `id`, `type`, `title`, `container-title` or `publisher`, `issued` as precise as it is known, `language`, `URL`,
 * and in `note` what a reader should know: that it was read as an excerpt, that its title comes from the address.
 * No authors: the data has publishers. A source without a known title has no `title`.
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
    note: [...remarksOn(source, w), ...(source.note === undefined ? [] : [source.note])].join('; ') || undefined,
  }));
  return JSON.stringify(items, null, 2);
};
