/** The JSON Schemas, read by a validator that nobody here wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../src/languages.ts';
import { LIST_KINDS } from '../src/schema.ts';
import { accord, accordWith, faults } from './fixtures.ts';

const core = new URL('../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, core), 'utf8'));
const compile = (schema: unknown) => new Ajv2020({ strict: false, allErrors: true }).compile(schema as object);

describe('schema.json of the dataset', () => {
  let accepts: ValidateFunction;
  beforeAll(() => {
    accepts = compile(read('dist/schema.json'));
  });

  it.each(LANGUAGES)('accepts the dataset in %s', (language) => {
    accepts(read(`dist/dataset.${language}.json`));
    expect(accepts.errors).toBeNull();
  });

  it('accepts the dataset of another agreement', () => {
    expect(accepts(accord)).toBe(true);
  });

  it.each(['unknown-key', 'missing-key', 'voice-unknown', 'number-as-text', 'statement-without-source'])(
    'refuses what the package refuses: %s',
    (name) => {
      const { patch } = read(`test/fixtures/invalid/${name}.json`) as (typeof faults)[number];
      expect(accepts(accordWith(...patch))).toBe(false);
    },
  );
});

describe('schema.json of the authored files', () => {
  const schema = read('schema.json') as { $defs: object };

  it.each(LIST_KINDS)('accepts every file of %s by its definition', (kind) => {
    const accepts = compile({ ...schema, anyOf: [{ $ref: `#/$defs/${kind}` }] });
    const refused = readdirSync(new URL(`data/${kind}`, core)).filter((file) => !accepts(read(`data/${kind}/${file}`)));
    expect(refused).toEqual([]);
  });

  it('refuses a file with a misspelt field', () => {
    const accepts = compile({ ...schema, anyOf: [{ $ref: '#/$defs/places' }] });
    const place = read('data/places/baku.json') as object;
    expect(accepts({ ...place, nmae: 'Baku' })).toBe(false);
  });
});
