/**
 * Records as strings, for servers, builds, editors and pages: the same content templates, rendered without an element.
 * Every function throws a RangeError if a record is unknown or there is none to show.
 */
import type { Slice, TimelineSlice } from '@baku-charter/core';
import { nothing } from 'lit';
import { STYLES } from '../generated/styles.ts';
import type { Attributes, OptionsOf } from './contract.ts';
import { elementWordsFor } from './element-words.ts';
import { type AnyRow, ELEMENT_NAMES, ELEMENTS, type ElementName, type ElementOptions, namedIn } from './elements.ts';
import { attributesOf, type Extent, type Form, pageOf } from './forms/blocks.ts';
import { elementHtml, feedHtml, linkHtml, markedHtml, oembedHtml, tagHtml } from './forms/html.ts';
import { contentText, markdownOf, plainOf } from './forms/plain.ts';
import { type Markup, markup, type SourceHref } from './markup.ts';
import { recordId } from './subject.ts';
import { serverHtml, toHtml } from './to-html.ts';
import type { ElementWords } from './words/en.ts';

export { elementWordsFor } from './element-words.ts';
export type { ElementWords } from './words/en.ts';

/** What to write: an element, the data that it shows, and what is asked of it, by the names of its properties. */
export type Written = {
  [Name in ElementName]: {
    element: Name;
    data: Slice;
    /** Absolute address of the live page. Pasted forms need one, since each ends in a link to it. */
    page?: string | undefined;
    /** The address of a link to a source; by default, that of the source itself, at the words quoted. */
    sourceHref?: SourceHref | undefined;
    /**
     * How much pasted forms say. By default, what is read at a glance, a screen or two: of a pillar its gist and how text
     * and analyst compare, of an event its date, title and summary. A `line` is one sentence about all records.
     */
    extent?: Extent | undefined;
    /** The words around the data; those of its language by default. */
    words?: ElementWords | undefined;
  } & ElementOptions<Name>;
}[ElementName];

interface Asked {
  row: AnyRow;
  name: ElementName;
  data: Slice;
  options: OptionsOf<Attributes>;
  records: readonly unknown[];
  page: string | undefined;
  extent: Extent;
  m: Markup<ElementWords>;
}

const idOf = (data: Slice, { item, list }: AnyRow, id: string) => {
  const found = recordId(data, list, id);
  if (found === undefined) throw new RangeError(`There is no ${item} "${id}" in the data.`);
  return found;
};

/** Ids as a list, also where JavaScript gives them as the attribute has them: in one text, which for `open` may be empty. */
const idsIn = <Value>(type: 'ids' | 'open', value: Value): Value | string[] | true => {
  if (typeof value !== 'string') return value;
  const ids = value.split(/\s+/).filter(Boolean);
  return type === 'open' && ids.length === 0 ? true : ids;
};

/** Finds what is asked for: ids may have been retired, and an element without a record would be an empty box. */
const ask = (written: Written): Asked => {
  const {
    element: name,
    data,
    page,
    sourceHref,
    extent = 'glance',
    words = elementWordsFor(written.data),
    ...given
  } = written;
  if (!Object.hasOwn(ELEMENTS, name)) {
    throw new RangeError(`element: "${name}" is none of ${ELEMENT_NAMES.join(', ')}.`);
  }
  const row = ELEMENTS[name] as AnyRow;
  const options = Object.fromEntries(
    Object.entries(given).map(([property, value]) => {
      const type = row.element.attributes[property];
      if (type === undefined) {
        const known = Object.keys(row.element.attributes).join(', ');
        throw new TypeError(`"${property}" is no option of <${row.tag}>. It has ${known}.`);
      }
      if (typeof type === 'object' && value !== undefined && !(type as readonly unknown[]).includes(value)) {
        throw new RangeError(`${property}: "${String(value)}" is none of ${type.join(', ')}.`);
      }
      if (type === 'id') return [property, idOf(data, row, value as string)];
      const ids = type === 'ids' || type === 'open' ? idsIn(type, value) : value;
      if (!Array.isArray(ids)) return [property, ids];
      return [property, ids.length > 0 ? ids.map((id: string) => idOf(data, row, id)) : undefined];
    }),
  );
  const records = row.element.select(data, options);
  if (records.length === 0) throw new RangeError(`There is no ${row.item} to show.`);
  const m = markup(serverHtml, words, data.meta.lang, nothing, sourceHref);
  return { row, name, data, options, records, page, extent, m };
};

const content = ({ row, m, records, options, data }: Asked, controls?: unknown) => {
  const { open } = options as { open?: readonly string[] | true };
  return row.content(m, records, options, (id) => open === true || (open?.includes(id) ?? false), data, controls);
};

/**
 * Buttons take up the space that they will need once the script is there, and none if scripting is off. Those that open a
 * list need no script.
 */
const WAITING =
  '@media(scripting:none){button:not([popovertarget]){display:none}[part=actions],[part=controls]{min-block-size:0}}';

/** The text of the style element in a tag's declarative shadow DOM, for the hash in a content security policy. */
export const styleText = (tag: string): string => {
  const name = tag.replace('charter-', '');
  if (!Object.hasOwn(STYLES, name)) throw new RangeError(`There is no element <${tag}>.`);
  return STYLES[name as ElementName] + WAITING;
};

/** The tag with content and styles as declarative shadow DOM: readable with no script, replaced once by the element. */
const prerendered = (asked: Asked) => {
  const { row, m, records, options, data, page } = asked;
  // Rules that depend on the data go into a second style element, so that the hash of the first is always the same.
  const rules = row.rules?.(records, options) ?? '';
  const base = serverHtml`<div part="base" lang=${m.t.lang} dir=${m.dir}>${content(asked, row.controls?.(m, records, options))}</div>`;
  const styles = [styleText(row.tag), rules].filter(Boolean).map((css) => `<style>${css}</style>`);
  // A page that takes the markup over shows this dataset or leaves the markup as it is.
  const named = { lang: data.meta.lang, data: data.meta.id };
  const attributes = { ...named, ...attributesOf(row.element.attributes, options) };
  const root = `<template shadowrootmode="open">${styles.join('')}${toHtml(base)}</template>`;
  return elementHtml(row.tag, attributes, root) + (page === undefined ? '' : `\n${linkHtml(pageOf(m, page), m.t)}`);
};

/** The content of all pasted forms, before it is written. */
const formOf = ({ row, name, data, options, records, page, extent, m }: Asked): Form => {
  if (page === undefined || !URL.canParse(page)) {
    const { one, all } = row.pages;
    const [record] = data[row.list];
    const path = all ?? `${one}/${record?.id ?? ''}`;
    const wrong = page === undefined ? 'page is missing: it has to be an' : `page: "${page}" is not an`;
    throw new TypeError(`${wrong} absolute address. Write it like https://example.com/${path}/${data.meta.lang}/`);
  }
  const [id, ...others] = namedIn(row, options);
  // The page is told to go to the record, where it is one. A line is short, and the page of one record knows it.
  const isKnown = extent === 'line' && row.pages.one !== undefined;
  // Blocks are not Lit's templates, so that a language that is left out is `undefined`.
  const plain = { ...m, textLang: m.textLang === nothing ? undefined : m.textLang };
  const fragment = id !== undefined && others.length === 0 && !isKnown ? `#charter-${row.item}-${id}` : '';
  return {
    name,
    tag: row.tag,
    ...row.copy,
    ...(extent === 'line' && { list: undefined }),
    extent,
    names: row.names,
    attributes: attributesOf(row.element.attributes, options),
    lang: m.t.lang,
    dataLang: data.meta.lang,
    dir: m.dir,
    comma: m.t.comma,
    colon: m.t.colon,
    dataset: data.meta.id,
    modified: data.meta.modified,
    intro: row.intro?.(plain, records, data) ?? [],
    entries: row.blocks(plain, records, extent, data),
    page: pageOf(m, page + fragment),
  };
};

const FORMS = {
  /** The content of the element as HTML, bare. */
  content: (asked: Asked) => toHtml(content(asked)),
  /** The whole tag, with content and styles as declarative shadow DOM. */
  prerendered,
  /** Form 1: the tag around form 2, which readers see until the script has run. */
  tag: (asked: Asked) => tagHtml(formOf(asked)),
  /** Form 2: a `figure` or `div` that sanitizers let through and the loader turns into the element. */
  figure: (asked: Asked) => markedHtml(formOf(asked)),
  /** HTML for mail and feeds. */
  feed: (asked: Asked) => feedHtml(formOf(asked)),
  /** The words beside the frame in an oEmbed answer. */
  oembed: (asked: Asked) => oembedHtml(formOf(asked)),
  /** CommonMark. */
  markdown: (asked: Asked) => markdownOf(formOf(asked)),
  /** Plain text. */
  text: (asked: Asked) => plainOf(formOf(asked)),
  /** The words that every pasted form has, a line each. */
  words: (asked: Asked) => contentText(formOf(asked)),
} satisfies Record<string, (asked: Asked) => string>;

/** A form in which a record can be written. */
export type WrittenForm = keyof typeof FORMS;

/**
 * A record in the form that its destination lets through, for example
 * `write('figure', { element: 'quote', data: dataset, quoteId: 'q4-s1', page: 'https://example.com/quote/q4-s1/en/' })`.
 * The words are the same in all pasted forms (docs/decisions/0010): what is read at a glance or, with `extent`, a line or the full text.
 */
export const write = (form: WrittenForm, record: Written): string => {
  if (!Object.hasOwn(FORMS, form)) {
    throw new RangeError(`form: "${form}" is none of ${Object.keys(FORMS).join(', ')}.`);
  }
  return FORMS[form](ask(record));
};

type Around = Pick<Written, 'page' | 'sourceHref' | 'words'>;
type QuoteOptions = Omit<ElementOptions<'quote'>, 'quoteId'> & Around;
type PillarsOptions = ElementOptions<'pillars'> & Around;
type TimelineOptions = ElementOptions<'timeline'> & Around;

/** The content of `<charter-quote>`. */
export const quoteHtml = (data: Slice, id: string, options: QuoteOptions = {}): string =>
  write('content', { element: 'quote', data, quoteId: id, ...options });

/** The content of `<charter-pillars>`. */
export const pillarsHtml = (data: Slice, options: PillarsOptions = {}): string =>
  write('content', { element: 'pillars', data, ...options });

/** The content of `<charter-timeline>`. */
export const timelineHtml = (data: TimelineSlice, options: TimelineOptions = {}): string =>
  write('content', { element: 'timeline', data, ...options });

/** `<charter-quote>` with its content and styles. */
export const quoteElement = (data: Slice, id: string, options: QuoteOptions = {}): string =>
  write('prerendered', { element: 'quote', data, quoteId: id, ...options });

/** `<charter-pillars>` with its content and styles. */
export const pillarsElement = (data: Slice, options: PillarsOptions = {}): string =>
  write('prerendered', { element: 'pillars', data, ...options });

/**
 * `<charter-timeline>` with its content and styles. A second style element has the places of the events. If a content
 * security policy blocks it, there is a list without an axis until the element is ready.
 */
export const timelineElement = (data: TimelineSlice, options: TimelineOptions = {}): string =>
  write('prerendered', { element: 'timeline', data, ...options });
