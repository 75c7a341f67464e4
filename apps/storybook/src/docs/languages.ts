/** How much of the data there is in each language. */
import { type Dataset, dateInWords, dataset as en, fill, LANGUAGES, type Words } from '@baku-charter/core';
import { loadDataset } from '@baku-charter/core/datasets';
import { wordsFor } from '@baku-charter/core/words';
import { html } from 'lit';
import { block } from './block.ts';
import { table } from './table.ts';

/** The dataset of each language, English first. */
export const DATASETS: readonly Dataset[] = await Promise.all(LANGUAGES.map(loadDataset));

/** Every statement of a dataset, wherever it stands. */
export const statementsOf = ({ visit, charter, events, pillars, provisions, analyses, terms }: Dataset) => [
  ...(visit?.statements ?? []),
  ...charter.statements,
  ...(charter.commitmentNote ? [charter.commitmentNote] : []),
  ...events.flatMap(({ statements, disagreement }) => [...statements, ...(disagreement ? [disagreement] : [])]),
  ...pillars.flatMap(({ document, analyst, comparison }) => [...document, ...analyst, ...comparison.statements]),
  ...provisions.map(({ statement }) => statement),
  ...analyses.map(({ statement }) => statement),
  ...terms.flatMap((term) => term.statements),
];

/** The texts of a dataset by kind, in the same order in all languages. */
const TEXTS: Readonly<Record<string, (data: Dataset) => readonly (string | undefined)[]>> = {
  Statements: (data) => statementsOf(data).map(({ text }) => text),
  Titles: ({ charter, visit, pillars, events }) => [
    ...[charter.title, charter.shortTitle, visit?.title],
    ...charter.sections.map(({ heading }) => heading),
    ...[...pillars, ...events].map(({ title }) => title),
  ],
  'At a glance': ({ pillars, events }) => [
    ...pillars.flatMap(({ gist, claim }) =>
      [gist, claim].flatMap((glance) => (glance ? [glance.text, ...glance.verbs] : [])),
    ),
    ...events.map(({ summary }) => summary),
  ],
  Roles: ({ people, quotes }) => [...people, ...quotes].map(({ role }) => role),
  'What is not known': ({ unknowns }) => unknowns.map(({ text }) => text),
  Notes: ({ provisions, events, people, sources, revisions }) => [
    ...provisions.flatMap(({ verb, certaintyNote }) => [verb, certaintyNote]),
    ...events.map(({ time }) => time?.working?.text),
    ...people.map(({ note }) => note),
    ...sources.flatMap(({ note, supports }) => [note, supports]),
    ...revisions.flatMap(({ change, reason }) => [change, reason]),
  ],
};

/** Every text that is counted. */
export const textsOf = (data: Dataset): string[] =>
  Object.values(TEXTS)
    .flatMap((texts) => texts(data))
    .filter((text) => text !== undefined);

export interface Coverage {
  lang: string;
  what: string;
  /** How many texts are in the language. */
  own: number;
  /** How many texts there are. */
  all: number;
}

/** Counts a text as translated where it differs from the English one, and a quotation where it has a translation. */
export const coverage = (datasets: readonly Dataset[] = DATASETS): Coverage[] =>
  datasets.flatMap((data) => {
    const { lang } = data.meta;
    const english = lang === 'en';
    const rows = Object.entries(TEXTS).map(([what, texts]) => {
      const original = texts(en).filter((text) => text !== undefined);
      const own = texts(data).filter((text) => text !== undefined);
      return {
        lang,
        what,
        own: own.filter((text, index) => english || text !== original[index]).length,
        all: original.length,
      };
    });
    const translated = data.quotes.filter((quote) => quote.lang === lang || quote.translation?.lang === lang).length;
    return [...rows, { lang, what: 'Quotations', own: translated, all: data.quotes.length }];
  });

/** Names and titles that are our own rendering, since no source read has them in the language, of all there are. */
export const renderings = ({ charter, pillars, people, organizations, places, terms }: Dataset) => {
  const named = [charter, ...charter.sections, ...pillars, ...people, ...organizations, ...places, ...terms];
  return { own: named.filter(({ rendering }) => rendering === 'ours').length, all: named.length };
};

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

const language = {
  head: 'Language',
  cell: ({ meta: { lang } }: Dataset) => html`${NAMES.of(lang)} <code>${lang}</code>`,
};

block('docs-languages', () => {
  const rows = coverage();
  const kinds = [...new Set(rows.map(({ what }) => what))];
  const count = (lang: string, kind: string) => {
    const row = rows.find((one) => one.lang === lang && one.what === kind);
    return row && `${row.own} of ${row.all}`;
  };
  return table(
    'Texts in each language, of all there are',
    [
      language,
      ...kinds.map((kind) => ({ head: kind, cell: ({ meta: { lang } }: Dataset) => count(lang, kind) })),
      {
        head: 'Names and titles in our own rendering',
        cell: (data: Dataset) => {
          const { own, all } = renderings(data);
          return `${own} of ${all}`;
        },
      },
    ],
    DATASETS,
  );
});

/** A text in the language and direction of a dataset. */
const sample = (words: Words, text: string) => html`<bdi lang=${words.lang} dir=${words.dir}>${text}</bdi>`;

block('docs-conventions', () =>
  table(
    'How each language writes',
    [
      language,
      {
        head: 'Direction',
        cell: ({ meta }) => (wordsFor(meta.lang).dir === 'rtl' ? 'from right to left' : 'from left to right'),
      },
      {
        head: 'Dates',
        cell: ({ meta }) => {
          const words = wordsFor(meta.lang);
          return ['2026-02-10', '2026-02-10/2026-02-11', '2026-02~'].map(
            (date, index) => html`${index > 0 ? html`<br>` : ''}${sample(words, dateInWords(date, words))}`,
          );
        },
      },
      {
        head: 'Quotation marks',
        cell: ({ meta, charter }) => {
          const words = wordsFor(meta.lang);
          return sample(words, fill(words.quoted, { text: charter.shortTitle }));
        },
      },
    ],
    DATASETS,
  ),
);
