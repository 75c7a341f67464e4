/** The days that the builder offers, of an agreement of which only some days are known. */

import { type Dataset, LANGUAGES } from '@baku-charter/core';
import { expect, it } from 'vitest';
import { exampleDates, extentOf, readDate, spanOf, wayOf } from '../src/builder/dates.ts';
import { loadPageWords } from '../src/site/page-words.ts';

const dataOf = (...dates: readonly string[]) =>
  ({ events: dates.map((date) => ({ date, kind: 'event' })) }) as unknown as Dataset;

it('are as precise as the dates of the events: a year stays a year', () => {
  const data = dataOf('1951', '1960-05~', '2030-06-14');
  expect(extentOf(data)).toEqual({ from: '1951', to: '2030-06-14' });
  expect(spanOf('since', data, {})).toEqual({ from: '1951' });
  expect(wayOf(data, { from: '1951' })).toBe('since');
});

it('are open where the last event is', () => {
  expect(extentOf(dataOf('1951-03', '1960/..'))).toEqual({ from: '1951-03', to: undefined });
});

it.each([...LANGUAGES])(
  'have the signing as an example beside a field, in words that the field takes: %s',
  async (lang) => {
    const { element: w, site } = await loadPageWords(lang);
    const dataset = (date: string) => ({ charter: { signed: { date } } }) as unknown as Dataset;
    const { day = '', month = '', numbers = '', year, yearAndMonth } = exampleDates(dataset('1951-03-14'), w);
    expect([day, numbers].map((typed) => readDate(typed, w))).toEqual(['1951-03-14', '1951-03-14']);
    expect([readDate(month, w), yearAndMonth, year]).toEqual(['1951-03', '1951-03', '1951']);
    expect(exampleDates(dataset('203X'), w)['numbers']).toBe('01.01.2030');
    // No date of any one agreement stands in the words themselves.
    const { dateHint, dateFault } = site.builder;
    expect(`${dateHint} ${dateFault}`).not.toMatch(/\d/);
  },
);
