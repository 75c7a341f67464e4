/**
 * The one description of the data. Types are inferred from it and the JSON Schemas are generated from it.
 *
 * `entries` is used twice. In authored files every text is an object with a text per language, and the file name is the
 * id (scripts/authored-schema.ts). In a dataset every text is in one language, and records carry their ids.
 */
import * as v from 'valibot';
import {
  citedIds,
  confidence,
  describe,
  edtf,
  id,
  ids,
  languageTag,
  nonEmpty,
  timeOf,
  webAddress,
  wholeNumber,
} from './fields.ts';

/** Whose statement it is: the document's, a reporter's, or that of a named analyst. */
export const VOICES = ['document', 'reported', 'analysis'] as const;

/** How an analyst's words relate to the document's, from agreement to contradiction. */
export const MATCHES = ['supported', 'partly-supported', 'stronger', 'reversed', 'not-supported', 'opinion'] as const;

/** On what an analyst's words and the document's differ, where they agree in part: what is undertaken, what follows, who contributes. */
export const ASPECTS = ['commitment', 'effect', 'contribution'] as const;

/** How far words reach, from what is stated to what is said to be done already. */
export const REACHES = ['states', 'explores', 'intends', 'commits', 'done'] as const;

/**
 * The fields of each kind. `text` is the schema of a text, `list` that of a list of words in one language; `rendering` has
 * the fields that mark a name which no source has in that language.
 */
export const entries = <
  Text extends v.GenericSchema<unknown, unknown>,
  List extends v.GenericSchema<unknown, unknown>,
  Rendering extends v.ObjectEntries,
>(
  text: Text,
  list: List,
  rendering: Rendering,
) => {
  const statementIn = <Voices extends v.GenericSchema>(voice: Voices) =>
    v.strictObject({
      text: describe(text, 'One or two sentences in our own words.'),
      voice: describe(voice, 'Whose voice this is. A statement has exactly one.'),
      sources: describe(citedIds, 'Ids of the sources that bear it out.'),
    });
  const statement = statementIn(v.picklist(VOICES));
  const documented = statementIn(v.literal('document'));
  const told = statementIn(v.picklist(['document', 'reported']));
  const judged = statementIn(v.literal('analysis'));
  const statements = v.array(statement);
  const glance = v.strictObject({
    text,
    verbs: describe(list, 'The operative words of the text, each as it stands there; they are set off.'),
  });

  return {
    charter: {
      title: describe(text, 'The full title.'),
      ...rendering,
      shortTitle: describe(text, 'The title as used in running text.'),
      titles: describe(
        v.array(
          v.strictObject({
            lang: languageTag,
            text: nonEmpty,
            origin: describe(
              v.picklist(['document', 'press']),
              'Whether it heads the published text or is a rendering by the press.',
            ),
            sources: citedIds,
          }),
        ),
        'The title as published, per language.',
      ),
      parties: describe(ids, 'Organization ids.'),
      signatories: v.array(v.strictObject({ person: id, party: id, sources: citedIds })),
      signed: v.strictObject({ date: edtf, place: id, sources: citedIds }),
      sections: v.array(
        v.strictObject({
          id,
          locator: describe(nonEmpty, 'How the section is cited.'),
          heading: text,
          ...rendering,
          headingSeen: describe(
            v.boolean(),
            'False where the heading was reconstructed and not seen in the words of the document.',
          ),
          sources: citedIds,
        }),
      ),
      statements,
      commitmentNote: v.optional(
        describe(
          documented,
          'Where the document itself speaks of commitments; it stands beneath a headline that says on how many subjects the analyst does so instead.',
        ),
      ),
    },
    visit: {
      title: text,
      date: edtf,
      place: id,
      participants: describe(ids, 'Person or organization ids.'),
      legs: describe(ids, 'Event ids, in order.'),
      statements,
    },
    pillars: {
      title: text,
      ...rendering,
      position: describe(wholeNumber, 'Position in the grid, from 1; no two alike.'),
      gist: v.optional(describe(glance, 'What the document says, at a glance: its voice, its own verbs.')),
      claim: v.optional(describe(glance, 'What the analyst says, at a glance, in the words that he himself chose.')),
      provisions: describe(ids, 'Provisions of the document on this subject, the most important first.'),
      document: describe(
        v.array(told),
        'What the document says; "reported" where only the press says that it does, or what it means.',
      ),
      analyst: describe(v.array(judged), 'What the analyst says.'),
      comparison: describe(
        v.strictObject({
          match: v.optional(
            describe(v.picklist(MATCHES), 'The verdict; missing where nobody’s words are set against the document.'),
          ),
          aspect: v.optional(
            describe(
              v.picklist(ASPECTS),
              'On what text and analyst differ, where they agree in part; it says neither who goes further nor who is right.',
            ),
          ),
          reach: v.optional(
            describe(v.picklist(REACHES), 'How far the analyst’s word reaches; missing where none can be compared.'),
          ),
          statements,
        }),
        'Where the two differ, one statement per voice.',
      ),
    },
    provisions: {
      locator: describe(text, 'Section and paragraph, such as "I.4".'),
      numbering: describe(
        v.picklist(['document', 'ours']),
        'Whether the paragraph number stands in the document or was given by us.',
      ),
      section: describe(id, 'Id of the section in charter.json.'),
      modality: describe(
        v.picklist(['intends', 'acknowledges', 'may', 'explores', 'affirms', 'recital', 'not-seen']),
        'How far the text goes. "not-seen" where its verb is known only from summaries.',
      ),
      verb: v.optional(describe(text, 'The operative words, or what is known of them.')),
      certainty: describe(confidence, 'How sure we are of what this provision says and where it stands.'),
      certaintyNote: v.optional(text),
      statement: describe(documented, 'What it says.'),
    },
    events: {
      title: text,
      summary: v.optional(describe(text, 'What happened, at a glance.')),
      date: edtf,
      time: v.optional(timeOf(text)),
      order: v.optional(
        describe(
          wholeNumber,
          'Position among the events that begin on the same day, where the sources tell the order but not the times.',
        ),
      ),
      milestone: v.optional(
        describe(
          v.picklist(['signing', 'article']),
          'What a timeline marks: the signing of the agreement, or the publication of the article that is quoted.',
        ),
      ),
      kind: v.picklist(['background', 'event', 'context', 'publication', 'follow-up', 'computed']),
      place: v.optional(describe(id, 'Place id.')),
      channel: v.optional(v.picklist(['online', 'telephone', 'broadcast'])),
      participants: describe(ids, 'Person or organization ids.'),
      pillars: describe(ids, 'Pillars that the event is about.'),
      statements: describe(v.pipe(statements, v.minLength(1, 'must hold at least one statement')), 'What happened.'),
      confidence,
      independentLineages: describe(
        wholeNumber,
        'How many independent lines of reporting bear it out; pages that copy one another count once.',
      ),
      disagreement: v.optional(describe(statement, 'Where sources differ, and which reading is used here.')),
    },
    quotes: {
      text: describe(nonEmpty, 'The words, verbatim. Equals selector.exact.'),
      lang: describe(languageTag, 'Language of publication.'),
      spokenIn: v.optional(
        describe(languageTag, 'The language in which the words were spoken or written, where known.'),
      ),
      pageTranslates: v.optional(
        describe(v.boolean(), 'Whether the page translates the words; missing where the page does not let one tell.'),
      ),
      wordingOf: v.optional(
        describe(id, 'Id of the quotation of the same sentence which another page words differently; both are kept.'),
      ),
      selector: describe(
        v.strictObject({
          type: v.literal('TextQuoteSelector'),
          exact: nonEmpty,
          prefix: v.pipe(v.string(), v.maxLength(32, 'must have at most 32 characters')),
          suffix: v.pipe(v.string(), v.maxLength(32, 'must have at most 32 characters')),
        }),
        'Where the words stand in the source: W3C Web Annotation, TextQuoteSelector.',
      ),
      voice: v.optional(
        describe(
          v.picklist(VOICES),
          'Whose voice the words are, as of a statement: "analysis" for the analyst whose words are set against the document. Missing for everybody else.',
        ),
      ),
      speaker: describe(id, 'Person or organization id.'),
      role: describe(text, 'The role in which the speaker is quoted, as the source gives it.'),
      date: describe(edtf, 'Date of publication.'),
      source: describe(id, 'Source id.'),
      pillars: describe(ids, 'Pillars that the words are about; empty where they are about none.'),
    },
    analyses: {
      stance: v.picklist(['supportive', 'neutral', 'critical']),
      statement: describe(judged, 'The reading, paraphrased.'),
    },
    people: {
      name: describe(text, 'As the sources in that language spell it.'),
      ...rendering,
      role: describe(text, 'Office or role at the time.'),
      note: v.optional(text),
      sources: citedIds,
    },
    organizations: {
      name: text,
      ...rendering,
      shortName: v.optional(describe(text, 'What running text calls it, where that is shorter, such as the country.')),
      sources: citedIds,
    },
    places: { name: text, ...rendering, partOf: v.optional(describe(id, 'The place that contains it.')) },
    sources: {
      publisher: describe(nonEmpty, 'As its readers name it; `publishers.json` has its names in other languages.'),
      title: v.optional(describe(nonEmpty, 'The headline, in the language of the source.')),
      titleFrom: v.optional(
        describe(v.picklist(['page', 'address']), 'Whether the headline was seen or restored from the web address.'),
      ),
      url: webAddress,
      published: v.optional(edtf),
      lang: languageTag,
      kind: v.picklist([
        'document',
        'government',
        'news-agency',
        'newspaper',
        'news-site',
        'magazine',
        'analysis',
        'interview',
        'encyclopedia',
        'data-set',
        'blog',
      ]),
      note: v.optional(describe(text, 'What a reader should know about the publisher or the page.')),
      lineage: describe(nonEmpty, 'Where its reporting comes from.'),
      seen: describe(v.picklist(['whole', 'excerpt']), 'How much of it was read for this dataset.'),
      supports: describe(text, 'What it is cited for.'),
    },
    terms: {
      name: describe(text, 'The term as records write it.'),
      ...rendering,
      statements: describe(
        v.pipe(statements, v.minLength(1, 'must hold at least one statement')),
        'What it is, for a reader who never heard of it.',
      ),
      usedIn: describe(ids, 'Ids of the records whose texts use it; empty where none does.'),
    },
    unknowns: {
      text: describe(text, 'What is not known.'),
      about: describe(ids, 'Ids of the entities it concerns; empty where it concerns the whole.'),
    },
    revisions: {
      date: edtf,
      about: describe(ids, 'Ids of the entities that changed; empty where all did.'),
      change: text,
      reason: text,
    },
  };
};

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
  visit: v.strictObject(flat.visit),
  pillars: v.array(v.strictObject({ id, ...flat.pillars })),
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
