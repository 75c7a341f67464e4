/**
 * The shape of authored files: every text per language, and no id, since that is the name of the file. It is not beside
 * the schema of datasets, so that whoever loads that does not load this one.
 */
import * as v from 'valibot';
import { entries } from '../entries.ts';
import { describe, id, languageTag, nonEmpty, semanticVersion, webAddress } from '../fields.ts';
import { messageFor } from '../problems.ts';
import { redirects } from '../schema.ts';

/** The kinds of authored files that are no lists: one file each. */
export const SINGLE_KINDS = ['dataset', 'charter', 'visit', 'redirects', 'publishers'] as const;

/** What `dataset.json` says of the whole; the rest of `meta` follows from the other files. */
const dataset = {
  id: describe(id, 'Id of the agreement. Pasted copies name it.'),
  languages: v.optional(
    describe(
      v.pipe(v.array(languageTag), v.minLength(1, 'must name at least one language')),
      'The languages of every text, the one that is written first at the beginning.',
    ),
  ),
  version: v.optional(describe(semanticVersion, 'Semantic version of the data.')),
  licence: describe(webAddress, 'Licence of the data; quotations and titles are excluded.'),
};

/** The shape of each kind of authored file, in an agreement that is written in these languages. */
export const authoredKinds = (languages: readonly string[]) => {
  const eachLanguage = <Schema extends v.GenericSchema>(schema: Schema) =>
    Object.fromEntries(languages.map((language) => [language, schema]));
  const inLanguages = <Schema extends v.GenericSchema>(schema: Schema) =>
    v.strictObject(eachLanguage(schema), (issue) => {
      const { expected, input } = issue;
      if (expected === 'never') {
        return `is no language of the agreement: "languages" in dataset.json has ${languages.join(', ')}; remove it, or name it there`;
      }
      if (expected === 'Object' && typeof input === 'string') {
        return `must be an object with a text for each language, such as { "${languages[0] ?? 'en'}": "…" }`;
      }
      return messageFor(issue);
    });
  const wordList = v.pipe(v.array(nonEmpty), v.minLength(1, 'must name at least one word'));
  const authored = entries(inLanguages(nonEmpty), inLanguages(wordList), {
    ownRendering: v.optional(
      describe(
        v.array(v.picklist(languages)),
        'Languages in which the name or title is our own rendering, since no source read has it.',
      ),
    ),
    originalIn: v.optional(
      describe(
        v.picklist(languages),
        `The language of the form that own renderings go back to; "${languages[0] ?? ''}" where missing.`,
      ),
    ),
  });
  const kinds = {
    dataset,
    ...authored,
    quotes: {
      ...authored.quotes,
      translations: v.optional(
        describe(
          inLanguages(v.optional(nonEmpty)),
          'Our own, unofficial translations; needed in every language but that of the words.',
        ),
        {},
      ),
    },
  };
  const files = Object.entries(kinds).map(([kind, fields]): [string, v.GenericSchema] => [
    kind,
    v.strictObject({ $schema: v.optional(v.string()), ...fields }),
  ]);
  const publishers = describe(
    v.record(nonEmpty, inLanguages(nonEmpty)),
    'How each language names a publisher, by the name that sources give it. One that has one name everywhere is missing.',
  );
  return Object.fromEntries([...files, ['redirects', redirects], ['publishers', publishers]]) as Record<
    keyof typeof kinds | 'redirects' | 'publishers',
    v.GenericSchema
  >;
};
