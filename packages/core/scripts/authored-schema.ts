/**
 * The shape of authored files: every text per language, and no id, since that is the name of the file. It is not in src,
 * so that whoever loads the schema of datasets does not load this one.
 */
import * as v from 'valibot';
import { entries } from '../src/entries.ts';
import { describe, nonEmpty } from '../src/fields.ts';
import { LANGUAGES, type Language } from '../src/languages.ts';
import { redirects } from '../src/schema.ts';

const eachLanguage = <Schema extends v.GenericSchema>(schema: Schema) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, schema])) as Record<Language, Schema>;

const wordList = v.pipe(v.array(nonEmpty), v.minLength(1, 'must name at least one word'));
const authored = entries(v.strictObject(eachLanguage(nonEmpty)), v.strictObject(eachLanguage(wordList)), {
  ownRendering: v.optional(
    describe(
      v.array(v.picklist(LANGUAGES)),
      'Languages in which the name or title is our own rendering, since no source read has it.',
    ),
  ),
  originalIn: v.optional(
    describe(v.picklist(LANGUAGES), 'The language of the form that own renderings go back to; English where missing.'),
  ),
});

const kinds = {
  ...authored,
  quotes: {
    ...authored.quotes,
    translations: describe(
      v.strictObject(eachLanguage(v.optional(nonEmpty))),
      'Our own, unofficial translations, into every language but that of the words.',
    ),
  },
};
const files = Object.entries(kinds).map(([kind, fields]): [string, v.GenericSchema] => [
  kind,
  v.strictObject({ $schema: v.optional(v.string()), ...fields }),
]);

const publishers = describe(
  v.record(nonEmpty, v.strictObject(eachLanguage(nonEmpty))),
  'How each language names a publisher, by the name that sources give it. One that has one name everywhere is missing.',
);

/** The shape of each authored file under `data/`: text per language, no id. */
export const authoredKinds = Object.fromEntries([
  ...files,
  ['redirects', redirects],
  ['publishers', publishers],
]) as Record<keyof typeof kinds | 'redirects' | 'publishers', v.GenericSchema>;
