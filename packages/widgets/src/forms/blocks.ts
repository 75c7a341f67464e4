/**
 * What every embed form says of a record, once: a list of entries, each a list of blocks, in the order of the content
 * templates and in their words. What the forms differ in is only how blocks are written.
 */
import { closestLanguage, dateInWords, fill, type Slice, type Statement, type TimelineSlice } from '@baku-charter/core';
import { elementWordsFor } from '../element-words.ts';
import { grouped, type Markup, markup, nameText } from '../markup.ts';
import {
  eventsToShow,
  findQuote,
  type PillarsOptions,
  pillarsToShow,
  type QuoteOptions,
  type TimelineOptions,
} from '../records.ts';
import { whereabouts } from '../timeline/timeline.template.ts';

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
  element: 'quote' | 'pillars' | 'timeline';
  /** What the element is asked for, by the names of its attributes. */
  attributes: Readonly<Record<string, string | undefined>>;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What stands between the members of a list in the language. */
  comma: string;
  /** When the data last changed, as a date. */
  modified: string;
  entries: readonly (readonly Block[])[];
  /** The live page of the record. */
  page: Run;
}

/** Where the live page is: an absolute address, as sites other than its own will link to it. */
export interface PageOptions {
  page: string;
}

type Sources = Slice['sources'];

// Only what the words need; no template engine draws anything here.
const wordsFor = (data: Slice): Markup => markup(() => undefined, elementWordsFor(data), data.meta.lang, undefined);

const foreign = (lang: string, { t }: Markup) => (closestLanguage(lang, [t.lang]) ? undefined : lang);

/** A text of the data, which may be in another language than the words around it. */
const said = (m: Markup, text: string): Run => ({ text, lang: m.textLang as string | undefined });

/** Links lead only to addresses that a reader may safely follow. */
const web = (url: string) => (/^https?:\/\//i.test(url) ? url : undefined);

const sourceRuns = (ids: readonly string[], sources: Sources): Run[] =>
  sources
    .filter(({ id }) => ids.includes(id))
    .map(({ publisher, url }) => ({ text: publisher, href: web(url), verbatim: true }));

/** Claims of one voice after another; only the first of each carries its name. */
const claims = (
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

const unknowns = (m: Markup, list: Slice['unknowns']): Block[] =>
  list.map(({ text }, index) => ({
    kind: 'paragraph',
    ...(index === 0 && { label: m.t.unknowns }),
    runs: [said(m, text)],
  }));

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

/** What all forms of a dataset have in common; the page is told to focus the record, where it is one. */
const formOf = (data: Slice, m: Markup, { page }: PageOptions, focus: string) => {
  if (!URL.canParse(page)) {
    throw new TypeError(
      `page: "${page}" is not an absolute address. Write it like https://example.com/quote/q4-s1/en/`,
    );
  }
  return {
    lang: m.t.lang,
    dir: m.t.dir,
    comma: m.t.comma,
    modified: data.meta.modified,
    page: { text: m.t.livePage, href: `${page}${focus && `#charter-${focus}`}` },
  };
};

const ids = (list: readonly string[] | true | undefined) => (list === true ? '' : list?.join(' '));

export const quoteForm = (data: Slice, id: string, options: QuoteOptions & PageOptions): Form => {
  const { quote, speaker, source } = findQuote(data, id);
  const m = wordsFor(data);
  const { t } = m;
  const { text, lang, translation, role, date } = quote;
  const title = { lang: foreign(source.lang, m), href: web(source.url), verbatim: true } as const;
  return {
    ...formOf(data, m, options, `quote-${quote.id}`),
    element: 'quote',
    attributes: { 'quote-id': quote.id, variant: options.variant, theme: options.theme, src: options.src },
    entries: [
      [
        { kind: 'quotation', runs: [{ text: fill(t.quoted, { text }), lang, href: web(source.url), verbatim: true }] },
        ...(translation
          ? [
              {
                kind: 'translation',
                label: t.unofficialTranslation,
                runs: [{ text: fill(t.quoted, { text: translation.text }), lang: foreign(translation.lang, m) }],
              } as const,
            ]
          : []),
        {
          kind: 'attribution',
          runs: [
            { text: `${nameText(m, speaker)}${t.comma}` },
            said(m, role),
            { text: '. ' },
            { text: source.title ?? source.publisher, ...title },
            ...(source.title ? ([{ text: t.comma }, { text: source.publisher, verbatim: true }] as const) : []),
            { text: `${t.comma}${dateInWords(date, t)}` },
          ],
        },
      ],
    ],
  };
};

export const pillarsForm = (data: Slice, options: PillarsOptions & PageOptions): Form => {
  const m = wordsFor(data);
  const { t } = m;
  const { only = [], layout, open, headingLevel, theme, src } = options;
  return {
    ...formOf(data, m, options, only.length === 1 ? `pillar-${only[0]}` : ''),
    element: 'pillars',
    attributes: { only: ids(only), layout, open: ids(open), 'heading-level': headingLevel?.toString(), theme, src },
    entries: pillarsToShow(data, options).map(({ pillar, sources, unknowns: unknown }) => [
      { kind: 'heading', runs: [said(m, pillar.title)] },
      ...claims(m, pillar.document, sources),
      ...claims(m, pillar.analyst, sources, t.analyst),
      paragraph(t.matches[pillar.comparison.match]),
      ...claims(m, pillar.comparison.statements, sources, t.analyst),
      ...unknowns(m, unknown),
    ]),
  };
};

export const timelineForm = (data: TimelineSlice, options: TimelineOptions & PageOptions): Form => {
  const m = wordsFor(data);
  const { t } = m;
  const { only = [], from, to, layout, scale, open, headingLevel, theme, src } = options;
  return {
    ...formOf(data, m, options, only.length === 1 ? `event-${only[0]}` : ''),
    element: 'timeline',
    attributes: {
      only: ids(only),
      from,
      to,
      layout,
      scale,
      open: ids(open),
      'heading-level': headingLevel?.toString(),
      theme,
      src,
    },
    entries: grouped(eventsToShow(data, options), ({ event }) => event.date).map(([date, records]) => [
      { kind: 'heading', runs: [{ text: dateInWords(date, t) }] },
      ...records.flatMap((record): Block[] => {
        const { event, sources, unknowns: unknown } = record;
        const where = whereabouts(m, record);
        return [
          ...(event.milestone ? [paragraph(t.milestones[event.milestone])] : []),
          { kind: 'heading', runs: [said(m, event.title)] },
          ...(where ? [paragraph(where)] : []),
          ...claims(m, event.statements.slice(0, 1), sources),
          ...claims(m, event.statements.slice(1), sources),
          ...(event.disagreement
            ? [
                { kind: 'paragraph', runs: [{ text: t.disagreement }] } as const,
                ...claims(m, [event.disagreement], sources),
              ]
            : []),
          ...unknowns(m, unknown),
        ];
      }),
    ]),
  };
};
