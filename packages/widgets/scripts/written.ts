import { dateInWords, isEdtf } from '@baku-charter/core';
import type { ElementWords } from '../src/words/en.ts';

/** No element counts further in the data that comes with it. */
const HIGHEST = 99;

/** All dates in a piece of data, in order. Years alone are left out: they are in words already. */
const datesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /^[./]*\d{4}\D/.test(value) && isEdtf(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : [];
};

interface DatedData {
  readonly events?: readonly { readonly date: string; readonly statements?: unknown }[];
}

/** The dates and plural categories that data needs, put into words once, so that no page has to. */
export const written = (data: DatedData, words: ElementWords): Pick<ElementWords, 'dates' | 'plurals'> => {
  const number = new Intl.NumberFormat(words.locale);
  const plural = new Intl.PluralRules(words.locale);
  const plurals: Intl.LDMLPluralRule[] = [];
  for (let n = 0; n <= HIGHEST && number.format(n) === String(n); n++) plurals.push(plural.select(n));
  const dates = Object.fromEntries(datesIn(data).map((date) => [date, dateInWords(date, words)]));
  for (const { date, statements } of data.events ?? []) {
    // Only whole events have a heading with their year.
    if (statements) dates[date.replace(/\d{4}-/g, '--')] ??= dateInWords(date, words, date);
  }
  return { dates, plurals };
};
