/** Generates two JSON Schemas from the one schema: for authored files, which editors use, and for a dataset. */
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import { authoredKinds } from '../src/authoring/schema.ts';
import { LANGUAGES } from '../src/languages.ts';
import { DatasetSchema } from '../src/schema.ts';

// JSON Schema cannot express that a date exists or that two fields agree. The rules check that.
const config = { errorMode: 'ignore', target: 'draft-2020-12' } as const;
const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The schema that authored files point at with `$schema`: one definition per kind. */
export const authoredJsonSchema = (): string => {
  const $defs = toJsonSchemaDefs(authoredKinds(LANGUAGES), config);
  const anyOf = Object.keys($defs).map((kind) => ({ $ref: `#/$defs/${kind}` }));
  return `${JSON.stringify({ $schema: DIALECT, title: 'An authored entity', anyOf, $defs }, null, 2)}\n`;
};

/** The schema of `dataset.<lang>.json`. */
export const datasetJsonSchema = (): string =>
  `${JSON.stringify({ title: 'A dataset', ...toJsonSchema(DatasetSchema, config), $schema: DIALECT }, null, 2)}\n`;
