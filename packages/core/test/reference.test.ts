import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dataset } from '../generated/languages/en.ts';

const reference = readFileSync(new URL('../reference.md', import.meta.url), 'utf8');

/** The names of all fields in a value. */
const fieldsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]);
};

it('has every field that the data uses', () => {
  // The names in redirects are ids.
  const names = new Set(fieldsOf({ ...dataset, redirects: {} }));
  expect([...names].filter((name) => !reference.includes(`\`${name}\``))).toEqual([]);
});
