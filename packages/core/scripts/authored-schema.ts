/**
 * The shape of authored files: an object per text, with the text in each language, and no id, since the file name is the
 * id. It is not in `src`, so that nobody loads it together with the schema of datasets.
 */
import * as v from 'valibot';
import { describe, nonEmpty } from '../src/fields.ts';
import { LANGUAGES, type Language } from '../src/languages.ts';
import { entries, redirects } from '../src/schema.ts';

const eachLanguage = <Schema extends v.GenericSchema>(schema: Schema) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, schema])) as Record<Language, Schema>;

const authored = entries(v.strictObject(eachLanguage(nonEmpty)), {
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
const schemaLink = { $schema: v.optional(v.string()) };

/** The shape of each authored file under `data/`: text per language, no id. */
export const authoredKinds = {
  charter: v.strictObject({ ...schemaLink, ...authored.charter }),
  visit: v.strictObject({ ...schemaLink, ...authored.visit }),
  pillars: v.strictObject({ ...schemaLink, ...authored.pillars }),
  provisions: v.strictObject({ ...schemaLink, ...authored.provisions }),
  events: v.strictObject({ ...schemaLink, ...authored.events }),
  quotes: v.strictObject({
    ...schemaLink,
    ...authored.quotes,
    translations: describe(
      v.strictObject(eachLanguage(v.optional(nonEmpty))),
      'Our own, unofficial translations, into every language but that of the words.',
    ),
  }),
  analyses: v.strictObject({ ...schemaLink, ...authored.analyses }),
  people: v.strictObject({ ...schemaLink, ...authored.people }),
  organizations: v.strictObject({ ...schemaLink, ...authored.organizations }),
  places: v.strictObject({ ...schemaLink, ...authored.places }),
  sources: v.strictObject({ ...schemaLink, ...authored.sources }),
  unknowns: v.strictObject({ ...schemaLink, ...authored.unknowns }),
  revisions: v.strictObject({ ...schemaLink, ...authored.revisions }),
  redirects,
};
