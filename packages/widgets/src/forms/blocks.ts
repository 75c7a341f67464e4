/**
 * What every pasted form says of a record, once: a list of entries, each a list of blocks, in the order of the content
 * templates and in their words. Forms differ only in how blocks are written.
 */
import { closestLanguage, type Slice, type Statement } from '@baku-charter/core';
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
  /** Words of somebody else, which no machine may translate. */
  verbatim?: true;
}

export interface Block {
  kind: 'quotation' | 'translation' | 'heading' | 'paragraph' | 'attribution';
  /** Words before it that say what it is or whose voice. */
  label?: string;
  runs: readonly Run[];
  /** What bears it out. */
  sources?: readonly Run[];
}

/** What a form is made of, whatever it is written as. */
export interface Form {
  /** The name of the element, and its tag. */
  name: string;
  tag: string;
  /** What form 2 is wrapped in. */
  wrapper: 'figure' | 'div';
  /** What lists its entries; one that lists nothing has a single entry. */
  list?: 'ul' | 'ol' | undefined;
  /** The property that names its records. */
  names: string;
  /** What the element is asked for, by the names of its attributes. */
  attributes: Readonly<Record<string, string | undefined>>;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What stands between the members of a list in the language. */
  comma: string;
  /** When the data last changed, as a date. */
  modified: string;
  entries: readonly (readonly Block[])[];
  /** The link to the live page. */
  page: Run;
}

type Sources = Slice['sources'];

/** The language of a text where it is not that of the form. */
export const foreign = (lang: string, { t }: Markup): string | undefined =>
  closestLanguage(lang, [t.lang]) ? undefined : lang;

/** A text of the data, which may be in another language than the words around it. */
export const said = ({ textLang }: Markup, text: string): Run => ({ text, lang: textLang as string | undefined });

/** An address that a reader may safely follow. */
export const webAddress = (url: string): string | undefined => (/^https?:\/\//i.test(url) ? url : undefined);

/** The link to the live page of what is written. */
export const pageOf = ({ t }: Markup<ElementWords>, href: string): Run => ({ text: t.livePage, href });

export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

const sourceRuns = (ids: readonly string[], sources: Sources): Run[] =>
  sources
    .filter(({ id }) => ids.includes(id))
    .map(({ publisher, url }) => ({ text: publisher, href: webAddress(url), verbatim: true }));

/** Statements of one voice after another; only the first of each carries its name. */
export const statementBlocks = (
  m: Markup,
  statements: readonly Statement[],
  sources: Sources,
  analyst = m.t.voices.analysis,
): Block[] =>
  grouped(statements, ({ voice }) => voice).flatMap(([voice, group]) =>
    group.map(
      ({ text, sources: ids }, index): Block => ({
        kind: 'paragraph',
        ...(index === 0 && { label: voice === 'analysis' ? analyst : m.t.voices[voice] }),
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
