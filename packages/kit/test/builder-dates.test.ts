/** The days that the builder offers, of an agreement of which only some days are known. */
import type { Dataset } from '@baku-charter/core';
import { expect, it } from 'vitest';
import { extentOf, spanOf, wayOf } from '../src/builder/dates.ts';

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
