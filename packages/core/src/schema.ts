/**
 * The one description of the data. Types are inferred from it and the JSON Schemas are generated from it.
 *
 * The fields of a record (entries.ts) are used twice. In authored files every text is an object with a text per language,
 * and the file name is the id (src/authoring/schema.ts). In a dataset every text is in one language, and records carry
 * their ids.
 */
import * as v from 'valibot';
import { entries } from './entries.ts';
import { describe, edtf, id, ids, languageTag, nonEmpty, pathData, webAddress } from './fields.ts';

export const redirects = describe(
  v.record(id, v.pipe(ids, v.minLength(1, 'must name at least one id'))),
  'Retired ids and what took their place. An id never dies.',
);

/** The kinds that are lists in a dataset, and folders in `data/`. */
export const LIST_KINDS = [
  'pillars',
  'provisions',
  'events',
  'quotes',
  'analyses',
  'people',
  'organizations',
  'places',
  'sources',
  'terms',
  'unknowns',
  'revisions',
] as const;

/** A kind that is a list in a dataset. */
export type ListKind = (typeof LIST_KINDS)[number];

const wordList = v.pipe(v.array(nonEmpty), v.minLength(1, 'must name at least one word'));
const flat = entries(nonEmpty, wordList, {
  rendering: v.optional(
    describe(v.literal('ours'), 'Set where the name or title is our own rendering, since no source read has it.'),
  ),
  original: v.optional(
    describe(v.strictObject({ text: nonEmpty, lang: languageTag }), 'The form that our own rendering goes back to.'),
  ),
});
const translation = v.strictObject({
  text: nonEmpty,
  lang: languageTag,
  official: v.literal(false),
});

/** A dataset: everything about one agreement in one language; references between records are ids. */
export const DatasetSchema = v.strictObject({
  meta: v.strictObject({
    id: describe(id, 'Id of the agreement.'),
    version: describe(nonEmpty, 'Semantic version of the data.'),
    lang: describe(languageTag, 'Language of every text but quotations and titles.'),
    modified: describe(edtf, 'Date of the last revision.'),
    licence: describe(webAddress, 'Licence of the data; quotations and titles are excluded.'),
  }),
  charter: v.strictObject(flat.charter),
  visit: v.optional(describe(v.strictObject(flat.visit), 'Missing where the agreement was signed on no visit.')),
  pillars: v.array(
    v.strictObject({
      id,
      ...flat.pillars,
      icon: v.optional(describe(pathData, 'Its drawing: the data of one SVG path, on a field of 24 by 24.')),
    }),
  ),
  provisions: v.array(v.strictObject({ id, ...flat.provisions })),
  events: v.array(v.strictObject({ id, ...flat.events })),
  quotes: v.array(
    v.strictObject({
      id,
      ...flat.quotes,
      translation: v.optional(describe(translation, 'Our own, unofficial translation.')),
    }),
  ),
  analyses: v.array(v.strictObject({ id, ...flat.analyses })),
  people: v.array(v.strictObject({ id, ...flat.people })),
  organizations: v.array(v.strictObject({ id, ...flat.organizations })),
  places: v.array(v.strictObject({ id, ...flat.places })),
  sources: v.array(v.strictObject({ id, ...flat.sources })),
  terms: v.array(v.strictObject({ id, ...flat.terms })),
  unknowns: v.array(v.strictObject({ id, ...flat.unknowns })),
  redirects,
  revisions: v.array(v.strictObject({ id, ...flat.revisions })),
});
