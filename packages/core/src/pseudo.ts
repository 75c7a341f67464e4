/**
 * A pseudo-language, made from English by script, for tests and Storybook. Every letter has an accent, so that a plain
 * letter on the screen shows a text that cannot be translated. Texts are longer and in brackets, which shows where they
 * do not fit. `ar-XB` has the same texts and runs from right to left.
 */
import * as v from 'valibot';
import { lengthenedText } from './accents.ts';
import { entries } from './entries.ts';
import type { LanguageRow } from './languages.ts';
import type { Dataset } from './types.ts';
import type { Words } from './words.ts';

/** A text in the pseudo-language. Names in braces are kept, and so are texts without letters. */
export const pseudoText = (text: string): string => {
  const parts = text.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? part : lengthenedText(part)));
  const whole = parts.join('');
  return whole === text ? text : `[${whole}]`;
};

const row = { script: 'Latn', locale: 'en-GB' };
const monthName = new Intl.DateTimeFormat(row.locale, { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => lengthenedText(monthName.format(Date.UTC(2026, month))));

/** The rows of the pseudo-languages, like those in `LANGUAGE_ROWS`. */
export const PSEUDO_ROWS = {
  'en-XA': { ...row, months, name: pseudoText('Pseudo-English'), dir: 'ltr' },
  'ar-XB': { ...row, months, name: pseudoText('Pseudo-English, right to left'), dir: 'rtl' },
} as const satisfies Record<string, LanguageRow>;

/** The tag of a pseudo-language. */
export type PseudoLanguage = keyof typeof PSEUDO_ROWS;

const eachText = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, eachText(child)]));
};

/** The words of a pseudo-language, made from English ones: core's own, or a table that has more, as the elements' has. */
export const pseudoWords = <Table extends Words>(words: Table, lang: PseudoLanguage = 'en-XA'): Table => {
  const { dir, locale } = PSEUDO_ROWS[lang];
  return { ...(eachText(words) as Table), lang, dir, locale, months };
};

// The schema marks the fields that have a text per language. Only these are changed.
const unchanged = v.optional(v.unknown());
const { charter, visit, ...lists } = entries(
  v.pipe(v.string(), v.transform(pseudoText)),
  // Operative words stand inside a text, so they have no brackets of their own.
  v.array(v.pipe(v.string(), v.transform(lengthenedText))),
  { rendering: unchanged, original: unchanged },
);
const texts = v.looseObject({
  charter: v.looseObject(charter),
  visit: v.looseObject(visit),
  ...Object.fromEntries(Object.entries(lists).map(([kind, fields]) => [kind, v.array(v.looseObject(fields))])),
});

/**
 * A dataset in a pseudo-language: every text that is written per language, and the translations of quotations.
 * Quotations, titles, publishers, ids, dates and addresses stay as they are.
 */
export const pseudoDataset = (data: Dataset, lang: PseudoLanguage = 'en-XA'): Dataset => {
  const pseudo = v.parse(texts, data) as unknown as Dataset;
  return {
    ...pseudo,
    meta: { ...data.meta, lang },
    quotes: pseudo.quotes.map(({ translation, ...quote }) => ({
      ...quote,
      ...(translation && { translation: { ...translation, text: pseudoText(translation.text), lang } }),
    })),
  };
};
