/**
 * `pnpm new <kind> <id>` begins an authored file. It has every field that its kind needs, each with a value that the
 * schema refuses, so that `pnpm check` names what is still to be written. `pnpm new language <tag>` adds a language.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import type * as v from 'valibot';
import { authoredKinds } from '../src/authoring/schema.ts';
import { shapeOf } from '../src/authoring/shape-of.ts';
import { id as idSchema } from '../src/fields.ts';
import { LANGUAGES } from '../src/languages.ts';
import { parseWith } from '../src/problems.ts';
import { LIST_KINDS, type ListKind } from '../src/schema.ts';
import { addLanguage } from './new-language.ts';

const ROOT = new URL('../', import.meta.url);

/** The value to begin with: the only one that the schema allows, or an empty one. */
const blank = (schema: v.GenericSchema): unknown => {
  const shape = shapeOf(schema, LANGUAGES);
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(
        shape.fields.flatMap(([name, field]) => (field.type === 'optional' ? [] : [[name, blank(field)]])),
      );
    case 'text':
      return Object.fromEntries(LANGUAGES.map((language) => [language, shape.isList ? [] : '']));
    case 'list': {
      const item = blank(shape.item);
      // A list of ids is begun by its author; an object has fields to be told of.
      return typeof item === 'object' && parseWith(schema, []).problems.length > 0 ? [item] : [];
    }
    case 'literal':
      return shape.value;
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'map':
      return {};
    case 'string':
      return '';
  }
};

const isKind = (kind: string): kind is ListKind => (LIST_KINDS as readonly string[]).includes(kind);

/** Writes the file and returns its path. */
const begin = (kind = '', id = ''): string => {
  if (!isKind(kind)) {
    throw new Error(
      `"${kind}" is no kind of data. Write: pnpm new <kind> <id>. Kinds are ${LIST_KINDS.join(', ')}; and "pnpm new language <tag>" adds a language.`,
    );
  }
  const [problem] = parseWith(idSchema, id).problems;
  if (problem) throw new Error(`The id ${problem.message}.`);
  const path = `data/${kind}/${id}.json`;
  const file = new URL(path, ROOT);
  if (existsSync(file)) throw new Error(`${path} is there already. An id names one record; choose another.`);
  const redirects = JSON.parse(readFileSync(new URL('data/redirects.json', ROOT), 'utf8')) as object;
  if (Object.hasOwn(redirects, id)) {
    throw new Error(`"${id}" is a retired id: data/redirects.json says what took its place. Choose another.`);
  }
  const record = {
    $schema: '../../schema.json',
    ...(blank(authoredKinds(LANGUAGES)[kind]) as object),
    // These may be left out in an agreement of one language.
    ...(kind === 'quotes' && { translations: Object.fromEntries(LANGUAGES.map((language) => [language, ''])) }),
  };
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`, { flag: 'wx' });
  return fileURLToPath(file);
};

const [kind, name] = argv.slice(2);
try {
  console.log(
    kind === 'language'
      ? await addLanguage(name)
      : `${begin(kind, name)}\n"npx pnpm check" names what is still to be written in it.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
