/** How much of the data there is in each language. */
import { type Dataset, dataset as en } from '@baku-charter/core';
import { dataset as ar } from '@baku-charter/core/ar';
import { dataset as az } from '@baku-charter/core/az';
import { dataset as ru } from '@baku-charter/core/ru';
import { dataset as tr } from '@baku-charter/core/tr';
import { html } from 'lit';
import { block } from './block.ts';
import { table } from './table.ts';

/** Every dataset, English first. */
export const DATASETS: readonly Dataset[] = [en, az, ru, tr, ar];

/** Every statement of a dataset, wherever it stands. */
export const statementsOf = ({ visit, charter, events, pillars, provisions, analyses }: Dataset) => [
  ...visit.statements,
  ...charter.statements,
  ...events.flatMap(({ statements, disagreement }) => [...statements, ...(disagreement ? [disagreement] : [])]),
  ...pillars.flatMap(({ document, analyst, comparison }) => [...document, ...analyst, ...comparison.statements]),
  ...provisions.map(({ statement }) => statement),
  ...analyses.map(({ statement }) => statement),
];

/** Texts of a dataset by what they are, in an order that is the same in all languages. */
const TEXTS: Readonly<Record<string, (data: Dataset) => readonly string[]>> = {
  Statements: (data) => statementsOf(data).map(({ text }) => text),
  'Titles of pillars and events': ({ pillars, events }) => [...pillars, ...events].map(({ title }) => title),
  'What is not known': ({ unknowns }) => unknowns.map(({ text }) => text),
  'Roles of people': ({ people }) => people.map(({ role }) => role),
};

export interface Coverage {
  lang: string;
  what: string;
  /** Texts in the language. */
  own: number;
  /** Texts there are. */
  all: number;
}

/** Texts that differ from the English ones; those of quotations are their translations. */
export const coverage = (datasets: readonly Dataset[] = DATASETS): Coverage[] =>
  datasets.flatMap((data) => {
    const { lang } = data.meta;
    const english = lang === 'en';
    const rows = Object.entries(TEXTS).map(([what, texts]) => {
      const original = texts(en).filter(Boolean);
      const own = texts(data).filter(Boolean);
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

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

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
      { head: 'Language', cell: ({ meta: { lang } }) => html`${NAMES.of(lang)} <code>${lang}</code>` },
      ...kinds.map((kind) => ({ head: kind, cell: ({ meta: { lang } }: Dataset) => count(lang, kind) })),
    ],
    DATASETS,
  );
});
