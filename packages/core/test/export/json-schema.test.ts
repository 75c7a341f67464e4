/** Another validator reads the published JSON Schema. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { fromTimelineJs } from '../../src/export/timelinejs.ts';
import { accordWith } from '../fixtures.ts';
import { datasets } from './helpers.ts';

const ajv = new Ajv2020({ allErrors: true });
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8')) as object,
);
const errorsOf = (value: unknown) => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe('the JSON Schema', () => {
  it.each(datasets)('accepts %s', (_, data) => {
    expect(errorsOf(data)).toEqual([]);
  });

  it('accepts what was made of a TimelineJS file', () => {
    const result = fromTimelineJs({ events: [{ start_date: { year: 2031 }, text: { headline: 'x' } }] });
    expect(result.ok && errorsOf(result.data)).toEqual([]);
  });

  it.each([
    ['', {}],
    ['/events/0/id', accordWith({ op: 'replace', path: '/events/0/id', value: 'Signing' })],
    ['/events/0', accordWith({ op: 'add', path: '/events/0/colour', value: 'red' })],
    [
      '/quotes/0/translation/official',
      accordWith({ op: 'replace', path: '/quotes/0/translation/official', value: true }),
    ],
    ['/sources/0/url', accordWith({ op: 'replace', path: '/sources/0/url', value: 'javascript:alert(1)' })],
  ])('refuses a dataset with a fault at %j', (path, value) => {
    const errors = errorsOf(value);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((error) => error.startsWith(`${path} `))).toBe(true);
  });
});
