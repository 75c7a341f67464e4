/** The fixed terms of the elements, and how often the data uses each. */
import { type Dataset, dataset, dateInWords, edtfPrecision, fill, verdictOf } from '@baku-charter/core';
import { en } from '@baku-charter/core/words/en';
import { html } from 'lit';
import { block } from './block.ts';
import { statementsOf } from './languages.ts';
import { table } from './table.ts';

export interface Term {
  /** The term as readers see it. */
  words: string;
  count: number;
  /** The first record that uses it; empty where none does. */
  example: string;
}

/** Groups of terms, by what they describe. */
export type GrammarName = 'voices' | 'modalities' | 'matches' | 'confidence' | 'stances' | 'dates' | 'sources';

/** A term for each value: its words, how many records have it, and the first of them. */
const terms = <Value extends string>(
  words: Readonly<Record<Value, string>>,
  uses: readonly { value: NoInfer<Value>; example: string }[],
): Term[] =>
  (Object.keys(words) as Value[]).map((value) => {
    const used = uses.filter((use) => use.value === value);
    return { words: words[value], count: used.length, example: used[0]?.example ?? '' };
  });

const PRECISIONS = {
  day: 'A day',
  month: 'A month',
  year: 'A year',
  range: 'A span',
  about: 'About',
  uncertain: 'Uncertain',
} as const;

const precisionOf = (date: string): keyof typeof PRECISIONS => {
  if (date.includes('?')) return 'uncertain';
  if (date.includes('~')) return 'about';
  return edtfPrecision(date);
};

const SEEN = { whole: 'Read as a whole', excerpt: en.excerpt } as const;

/** The terms of a dataset. Every statement, paragraph, comparison, event and source counts once. */
export const grammar = (data: Dataset = dataset): Readonly<Record<GrammarName, readonly Term[]>> => ({
  voices: terms(
    en.voices,
    statementsOf(data).map(({ voice, text }) => ({ value: voice, example: text })),
  ),
  modalities: terms(
    en.modalities,
    data.provisions.map(({ modality, locator, statement }) => ({
      value: modality,
      example: `${locator}: ${statement.text}`,
    })),
  ),
  matches: terms(
    en.matches,
    data.pillars.flatMap((pillar) => {
      const verdict = verdictOf(pillar);
      return verdict ? [{ value: verdict, example: pillar.title }] : [];
    }),
  ),
  confidence: terms(
    en.levels,
    data.events.map(({ confidence, independentLineages, title }) => ({
      value: confidence,
      example: `${title}. ${fill(en.confidence, { level: en.levels[confidence], lineages: independentLineages })}`,
    })),
  ),
  stances: terms(
    en.stances,
    data.analyses.map(({ stance, statement }) => ({ value: stance, example: statement.text })),
  ),
  dates: terms(
    PRECISIONS,
    data.events.map(({ date, title }) => ({ value: precisionOf(date), example: `${title}: ${dateInWords(date, en)}` })),
  ),
  sources: terms(
    SEEN,
    data.sources.map(({ seen, publisher, title }) => ({
      value: seen,
      example: title === undefined ? publisher : `${publisher}, ${fill(en.quoted, { text: title })}`,
    })),
  ),
});

const CAPTIONS: Readonly<Record<GrammarName, [caption: string, counted: string]>> = {
  voices: ['Voices of statements', 'Statements'],
  modalities: ['How far a paragraph of the document goes', 'Paragraphs'],
  matches: ['How the analyst’s words relate to the document’s', 'Pillars'],
  confidence: ['How well an event is borne out', 'Events'],
  stances: ['Other readings', 'Readings'],
  dates: ['How precisely a date is known', 'Events'],
  sources: ['How much of a source was read', 'Sources'],
};

const terminology = grammar();

for (const [name, [caption, counted]] of Object.entries(CAPTIONS)) {
  block(`docs-${name}`, () =>
    table(
      caption,
      [
        { head: name === 'dates' ? 'Known to be' : 'On screen', cell: ({ words }) => words },
        { head: counted, cell: ({ count }) => count },
        { head: 'First used for', cell: ({ example }) => (example ? html`${example}` : 'not used yet') },
      ],
      terminology[name as GrammarName].filter(({ count }) => name !== 'dates' || count > 0),
    ),
  );
}
