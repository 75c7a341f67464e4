/**
 * What all pasted forms say of a record: a list of entries, each a list of blocks, in the order and the words of the
 * content templates. Forms differ only in how they write the blocks.
 */
import { closestLanguage, type Slice, type Statement, type Voice } from '@baku-charter/core';
import { type Attributes, attributeOf, type OptionsOf, SHARED_ATTRIBUTES, toAttribute } from '../contract.ts';
import { grouped, type Markup } from '../markup.ts';
import type { ElementWords } from '../words/en.ts';

/** A stretch of text. */
export interface Run {
  text: string;
  /** Its language, where it is not that of the form. */
  lang?: string | undefined;
  /** Where it leads. */
  href?: string | undefined;
  /** Set for words of somebody else, which must not be translated by machine. */
  verbatim?: true;
}

export interface Block {
  /** A `source` is a link to where the words can be checked. It ends the caption, with the link to the live page. */
  kind: 'quotation' | 'heading' | 'paragraph' | 'attribution' | 'source';
  /** Words before it that say what it is or whose voice. */
  label?: string;
  runs: readonly Run[];
  /** The address of what a quotation is taken from. */
  cite?: string | undefined;
  /** The sources that it cites. */
  sources?: readonly Run[];
}

/**
 * How much of a record pasted forms say: one sentence; what is read at a glance, a screen or two; or the full text.
 * Everything ends in the link to the live page.
 */
export const EXTENTS = ['line', 'glance', 'full'] as const;
export type Extent = (typeof EXTENTS)[number];

/** The content of a pasted form, before it is written as HTML, Markdown or plain text. */
export interface Form {
  /** The name of the element, and its tag. */
  name: string;
  tag: string;
  /** The tag around form 2. */
  wrapper: 'figure' | 'div';
  extent: Extent;
  /** The tag of the list of entries. Without a list there is a single entry. */
  list?: 'ul' | 'ol' | undefined;
  /** The property that names its records. */
  names: string;
  /** The attributes of the element. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** The language of the words around the data, and that of the data. */
  lang: string;
  dataLang: string;
  dir: 'ltr' | 'rtl';
  /** What separates the items of an enumeration in the language. */
  comma: string;
  /** What stands between a label and its text. */
  colon: string;
  /** The id of the data. */
  dataset: string;
  /** When the data last changed, as a date. */
  modified: string;
  /** What stands before a list: what it is about, and whose reading it has. */
  intro: readonly Block[];
  entries: readonly (readonly Block[])[];
  /** The link to the live page. */
  page: Run;
}

type Sources = Slice['sources'];

/** The language of a text, if it is not that of the form. */
export const foreign = (lang: string, { t }: Markup): string | undefined =>
  closestLanguage(lang, [t.lang]) ? undefined : lang;

/** A text of the data, which may be in another language than the words around it. */
export const said = ({ textLang }: Markup, text: string): Run => ({ text, lang: textLang as string | undefined });

/** An address that a reader may safely follow. */
export const webAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;

/** The link to the live page. */
export const pageOf = ({ t }: Markup<ElementWords>, href: string): Run => ({ text: t.livePage, href });

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

/** What a list is, and of which agreement. */
export const titleOf = (m: Markup, name: string, { charter }: Slice): Block => ({
  kind: 'heading',
  runs: [{ text: `${name} – ` }, said(m, charter.shortTitle)],
});

const sourceRuns = (ids: readonly string[], sources: Sources): Run[] =>
  sources
    .filter(({ id }) => ids.includes(id))
    .map(({ publisher, url }) => ({ text: publisher, href: webAddress(url), verbatim: true }));

/** Statements grouped by voice. Only the first of each group is labelled with the voice. */
export const statementBlocks = (
  m: Markup,
  statements: readonly Statement[],
  sources: Sources,
  names: Readonly<Record<Voice, string>> = m.t.voices,
): Block[] =>
  grouped(statements, ({ voice }) => voice).flatMap(([voice, group]) =>
    group.map(
      ({ text, sources: ids }, index): Block => ({
        kind: 'paragraph',
        ...(index === 0 && { label: names[voice] }),
        runs: [said(m, text)],
        sources: sourceRuns(ids, sources),
      }),
    ),
  );

export const unknownBlocks = (m: Markup, unknowns: Slice['unknowns']): Block[] =>
  unknowns.map(({ text }, index) => ({
    kind: 'paragraph',
    ...(index === 0 && { label: m.t.unknowns }),
    runs: [said(m, text)],
  }));

/**
 * Options as the values of attributes; those that are left to the element are left out. Those that all elements have
 * stand last.
 */
export const attributesOf = (
  attributes: Attributes,
  options: OptionsOf<Attributes>,
): Record<string, string | undefined> =>
  Object.fromEntries(
    [
      ...Object.keys(attributes).filter((property) => !(property in SHARED_ATTRIBUTES)),
      ...Object.keys(SHARED_ATTRIBUTES),
    ].flatMap((property) => {
      const value = options[property];
      const text = toAttribute(typeof value === 'object' ? value.join(' ') : value);
      return text === null ? [] : [[attributeOf(property), text]];
    }),
  );
