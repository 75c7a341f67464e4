/** Another validator reads the JSON Schema that editors use. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { LIST_KINDS } from '../src/schema.ts';

const core = new URL('../', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, core), 'utf8'));
const compile = (schema: unknown) => new Ajv2020({ strict: false, allErrors: true }).compile(schema as object);

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
