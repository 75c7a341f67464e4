/** What there is to write in each kind of record: its fields, and what each is for. */
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
import {
  ASPECTS,
  CHANNELS,
  EVENT_KINDS,
  MATCHES,
  MILESTONES,
  MODALITIES,
  REACHES,
  SOURCE_KINDS,
  VOICES,
} from './vocabularies.ts';

/** A field that may be left out where it is empty: whoever reads the data finds it there, and empty. */
const mayLack = <Schema extends v.GenericSchema>(schema: Schema, empty: () => unknown = () => []) =>
  v.optional(schema, empty as never) as v.OptionalSchema<Schema, () => never>;

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
  const statements = mayLack(v.array(statement));
  const someStatements = v.pipe(v.array(statement), v.minLength(1, 'must hold at least one statement'));
  /** At the beginning and the end of a source there is nothing. */
  const around = v.pipe(v.string(), v.maxLength(32, 'must have at most 32 characters'));
  const glance = v.strictObject({
    text,
    verbs: describe(list, 'The operative words of the text, each as it stands there; they are set off.'),
  });

  return {
    charter: {
      title: describe(text, 'The full title.'),
      ...rendering,
      shortTitle: describe(text, 'The title as used in running text.'),
      titles: mayLack(
        describe(
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
      ),
      parties: mayLack(describe(ids, 'Organization ids.')),
      signatories: mayLack(v.array(v.strictObject({ person: id, party: id, sources: citedIds }))),
      signed: v.strictObject({
        date: edtf,
        place: v.optional(describe(id, 'Place id; missing where it was signed at no one place, such as by post.')),
        sources: citedIds,
      }),
      sections: mayLack(
        v.array(
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
      participants: mayLack(describe(ids, 'Person or organization ids.')),
      legs: mayLack(describe(ids, 'Event ids, in order.')),
      statements,
    },
    pillars: {
      title: text,
      ...rendering,
      position: describe(wholeNumber, 'Position in the grid, from 1; no two alike.'),
      gist: v.optional(describe(glance, 'What the document says, at a glance: its voice, its own verbs.')),
      claim: v.optional(describe(glance, 'What the analyst says, at a glance, in the words that he himself chose.')),
      provisions: mayLack(describe(ids, 'Provisions of the document on this subject, the most important first.')),
      document: mayLack(
        describe(
          v.array(told),
          'What the document says; "reported" where only the press says that it does, or what it means.',
        ),
      ),
      analyst: mayLack(describe(v.array(judged), 'What the analyst says.')),
      comparison: mayLack(
        describe(
          v.strictObject({
            match: v.optional(
              describe(
                v.picklist(MATCHES),
                'The verdict; needed where "analyst" holds statements, missing where nobody’s words are set against the document.',
              ),
            ),
            aspect: v.optional(
              describe(
                v.picklist(ASPECTS),
                'On what text and analyst differ; it says neither who goes further nor who is right. Needed with "partly-supported", and only there.',
              ),
            ),
            reach: v.optional(
              describe(v.picklist(REACHES), 'How far the analyst’s word reaches; missing where none can be compared.'),
            ),
            statements,
          }),
          'Where the two differ, one statement per voice.',
        ),
        () => ({}),
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
        v.picklist(MODALITIES),
        'How far the text goes: "shall" where it binds. "not-seen" where its verb is known only from summaries.',
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
          v.picklist(MILESTONES),
          'What a timeline marks: a step in the life of the agreement, or the publication of the article that is quoted.',
        ),
      ),
      kind: v.picklist(EVENT_KINDS),
      place: v.optional(describe(id, 'Place id. Where there is none, a channel; milestones need neither.')),
      channel: v.optional(v.picklist(CHANNELS)),
      participants: mayLack(describe(ids, 'Person or organization ids.')),
      pillars: mayLack(describe(ids, 'Pillars that the event is about.')),
      statements: describe(someStatements, 'What happened.'),
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
          prefix: mayLack(
            describe(
              around,
              'What stands right before the words, 32 characters at most. Needed where there is no suffix.',
            ),
            () => '',
          ),
          suffix: mayLack(
            describe(
              around,
              'What stands right after the words, 32 characters at most. Needed where there is no prefix.',
            ),
            () => '',
          ),
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
      pillars: mayLack(describe(ids, 'Pillars that the words are about; empty where they are about none.')),
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
        describe(
          v.picklist(['page', 'address']),
          'Whether the headline was seen or restored from the web address. Needed with a title, and only there.',
        ),
      ),
      url: v.optional(
        describe(
          webAddress,
          'The address of the page; missing where the source is on paper alone. Needed where there is no reference.',
        ),
      ),
      reference: v.optional(
        describe(
          text,
          'Where a source on paper is found: volume and page, or the archive and its mark. Publisher, title and date have fields of their own, and stand before it.',
        ),
      ),
      published: v.optional(edtf),
      lang: languageTag,
      kind: v.picklist(SOURCE_KINDS),
      note: v.optional(describe(text, 'What a reader should know about the publisher or the page.')),
      lineage: describe(nonEmpty, 'Where its reporting comes from.'),
      seen: describe(v.picklist(['whole', 'excerpt']), 'How much of it was read for this dataset.'),
      supports: describe(text, 'What it is cited for.'),
    },
    terms: {
      name: describe(text, 'The term as records write it.'),
      ...rendering,
      statements: describe(someStatements, 'What it is, for a reader who never heard of it.'),
      usedIn: mayLack(describe(ids, 'Ids of the records whose texts use it; empty where none does.')),
    },
    unknowns: {
      text: describe(text, 'What is not known.'),
      about: mayLack(describe(ids, 'Ids of the entities it concerns; empty where it concerns the whole.')),
    },
    revisions: {
      date: edtf,
      about: mayLack(describe(ids, 'Ids of the entities that changed; empty where all did.')),
      change: text,
      reason: text,
    },
  };
};
