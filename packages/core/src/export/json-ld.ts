import type { Charter, Dataset, EventRecord, Person, Pillar, Provision, Quote, Source, Visit } from '../types.ts';
import type { Words } from '../words.ts';
import { wordsFor } from '../words-for.ts';
import { isoDateOf, periodOf, type Terms, termsOf, typeIri } from './json-ld-terms.ts';
import { numberOf } from './numbers.ts';

/** Keeps the JSON from ending the script element that it may stand in: https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements */
const safeInScript = (json: string) => json.replaceAll('<', '\\u003c');

/** The schema.org type of each kind of source; all other kinds are a CreativeWork. */
const SOURCE_TYPES: Partial<Record<Source['kind'], string>> = {
  'news-agency': 'NewsArticle',
  newspaper: 'NewsArticle',
  'news-site': 'NewsArticle',
  magazine: 'Article',
  radio: 'RadioEpisode',
  television: 'TVEpisode',
  book: 'Book',
  analysis: 'Article',
  interview: 'Article',
  blog: 'BlogPosting',
  'data-set': 'Dataset',
};

const datasetNode = ({ meta, charter, visit }: Dataset, { iri }: Terms) => ({
  '@type': 'Dataset',
  '@id': iri('dataset', meta.lang),
  name: charter.title,
  description: [charter.title, visit?.title].flatMap((title) => (title ? `${title}.` : [])).join(' '),
  inLanguage: meta.lang,
  version: meta.version,
  dateModified: isoDateOf(meta.modified),
  license: meta.licence,
  about: [{ '@id': iri('charter') }, ...(visit ? [{ '@id': iri('visit') }] : [])],
});

const charterNodes = (charter: Charter, { iri, ref, refs, tagged, cited, claims, original, w }: Terms) => [
  {
    // Legislation would claim that the agreement has the force of law, which the data does not say.
    '@type': 'CreativeWork',
    '@id': iri('charter'),
    name: charter.title,
    alternateName: [
      charter.shortTitle,
      ...[...charter.titles, ...(charter.original ? [charter.original] : [])]
        .filter(
          ({ text }, index, all) => text !== charter.title && all.findIndex((other) => other.text === text) === index,
        )
        .map(({ text, lang }) => tagged(text, lang)),
    ],
    contributor: [
      ...refs('organizations', charter.parties),
      ...charter.signatories.map(({ person }) => ref('people', person)),
    ],
    dateCreated: isoDateOf(charter.signed.date),
    locationCreated: charter.signed.place && ref('places', charter.signed.place),
    hasPart: charter.sections.map(({ id }) => ref('sections', id)),
    citation: cited([charter.signed, ...charter.statements]),
  },
  ...claims(iri('charter'), charter.statements),
  ...charter.sections.map((section) => ({
    '@type': 'CreativeWork',
    '@id': iri('sections', section.id),
    identifier: numberOf(section),
    name: section.heading,
    alternateName: original(section),
    description: section.headingSeen ? undefined : w.headingReconstructed,
    isPartOf: { '@id': iri('charter') },
    citation: refs('sources', section.sources),
  })),
];

const provisionNodes = ({ id, locator, section, statement }: Provision, { iri, ref, claims }: Terms) => [
  {
    '@type': 'CreativeWork',
    '@id': iri('provisions', id),
    identifier: locator,
    name: locator,
    isPartOf: ref('sections', section),
  },
  ...claims(iri('provisions', id), [statement]),
];

const visitNodes = (visit: Visit, { iri, ref, refs, participants, description, cited, claims }: Terms) => [
  {
    '@type': 'Event',
    '@id': iri('visit'),
    name: visit.title,
    ...periodOf(visit),
    location: ref('places', visit.place),
    attendee: participants(visit.participants),
    subEvent: refs('events', visit.legs),
    description: description(visit, visit.statements),
    subjectOf: cited(visit.statements),
  },
  ...claims(iri('visit'), visit.statements),
];

const eventNodes = (
  event: EventRecord,
  { iri, ref, refs, participants, description, cited, claim, claims, w }: Terms,
) => [
  {
    '@type': 'Event',
    '@id': iri('events', event.id),
    additionalType: [
      typeIri('event-kind', event.kind),
      ...(event.milestone ? [typeIri('milestone', event.milestone)] : []),
    ],
    name: event.title,
    ...periodOf(event),
    location: event.place
      ? ref('places', event.place)
      : event.channel && { '@type': 'VirtualLocation', name: w.channels[event.channel] },
    attendee: participants(event.participants),
    about: refs('pillars', event.pillars),
    description: description(event, event.statements),
    subjectOf: cited(event.statements),
  },
  ...claims(iri('events', event.id), event.statements),
  ...(event.disagreement
    ? [{ ...claim(iri('events', event.id), event.disagreement, 'disagreement'), name: w.disagreement }]
    : []),
];

const pillarNodes = (pillar: Pillar, { iri, refs, original, claims }: Terms) => [
  {
    '@type': 'Thing',
    '@id': iri('pillars', pillar.id),
    name: pillar.title,
    alternateName: original(pillar),
    subjectOf: refs('provisions', pillar.provisions),
  },
  ...claims(iri('pillars', pillar.id), [...pillar.document, ...pillar.analyst, ...pillar.comparison.statements]),
];

const quoteNodes = ({ id, lang, translation, ...quote }: Quote, { iri, ref, refs, agent, tagged, w }: Terms) => {
  const translated = translation && `${iri('quotes', id)}:${translation.lang}`;
  return [
    {
      '@type': 'Quotation',
      '@id': iri('quotes', id),
      text: tagged(quote.text, lang),
      inLanguage: lang,
      creator: agent(quote.speaker), // schema.org has spokenByCharacter only for fiction: https://schema.org/spokenByCharacter
      creditText: quote.role,
      datePublished: isoDateOf(quote.date),
      isBasedOn: ref('sources', quote.source),
      about: refs('pillars', quote.pillars),
      workTranslation: translated && { '@id': translated },
    },
    translation && {
      '@type': 'Quotation',
      '@id': translated,
      additionalType: typeIri('translation', 'unofficial'),
      text: tagged(translation.text, translation.lang),
      inLanguage: translation.lang,
      description: w.unofficialTranslation,
      translationOfWork: ref('quotes', id),
    },
  ];
};

const personNode = (person: Person, { signatories }: Charter, { iri, refs, original }: Terms) => ({
  '@type': 'Person',
  '@id': iri('people', person.id),
  name: person.name,
  alternateName: original(person),
  jobTitle: person.role,
  description: person.note,
  affiliation: refs(
    'organizations',
    signatories.filter((signatory) => signatory.person === person.id).map(({ party }) => party),
  ),
  subjectOf: refs('sources', person.sources),
});

const sourceNode = (source: Source, { iri, tagged }: Terms) => ({
  '@type': SOURCE_TYPES[source.kind] ?? 'CreativeWork',
  '@id': iri('sources', source.id),
  name: source.title && tagged(source.title, source.lang),
  // A publisher's name has no language, so it gets no tag.
  publisher: { '@type': 'Organization', name: { '@value': source.publisher } },
  url: source.url,
  identifier: source.reference,
  inLanguage: source.lang,
  datePublished: isoDateOf(source.published),
  description: source.note,
});

/**
 * The dataset as JSON-LD in the vocabulary of schema.org: one flat `@graph`, safe inside a script element.
 *
 * The graph holds a `Dataset`, the agreement (`CreativeWork` with sections and provisions as parts), the visit and the
 * events (`Event`), `Quotation`s with their unofficial translations, `Person`s, `Organization`s, `Place`s, the subjects
 * (`Thing`), the terms explained (`DefinedTerm`) and the sources. Texts carry their language, and every `@id` is the same in all languages, so that the
 * graphs of several languages can be merged.
 *
 * Each statement is a `Claim` about its subject: `appearance` names its sources, `additionalType` its voice
 * (`urn:charter:voice:document`, `…:reported`, `…:analysis`). The `description` of an event names every voice but
 * `reported`. A date that ISO 8601 cannot express, such as "about May", stands in words in the description. Each
 * unknown is a `Claim` of the type `urn:charter:claim:unknown`.
 *
 * schema.org has no terms for confidence, modality, the result of a comparison and how a time was worked out; these are
 * left out.
 */
export const toJsonLd = (data: Dataset, w: Words = wordsFor(data.meta.lang)): string => {
  const { meta, charter } = data;
  const terms = termsOf(data, w);
  const { iri, ref, refs, cited, claim, claims, original, subjects } = terms;
  const graph = [
    datasetNode(data, terms),
    ...charterNodes(charter, terms),
    ...data.provisions.flatMap((provision) => provisionNodes(provision, terms)),
    ...(data.visit ? visitNodes(data.visit, terms) : []),
    ...data.events.flatMap((event) => eventNodes(event, terms)),
    ...data.pillars.flatMap((pillar) => pillarNodes(pillar, terms)),
    ...data.quotes.flatMap((quote) => quoteNodes(quote, terms)),
    ...data.analyses.map(({ id, stance, statement }) => {
      const reading = claim(iri('charter'), statement, id);
      return { ...reading, additionalType: [...reading.additionalType, typeIri('stance', stance)] };
    }),
    ...data.people.map((person) => personNode(person, charter, terms)),
    ...data.organizations.map((organization) => ({
      '@type': 'Organization',
      '@id': iri('organizations', organization.id),
      name: organization.name,
      alternateName: original(organization),
      subjectOf: refs('sources', organization.sources),
    })),
    ...data.places.map((place) => ({
      '@type': 'Place',
      '@id': iri('places', place.id),
      name: place.name,
      alternateName: original(place),
      containedInPlace: place.partOf && ref('places', place.partOf),
    })),
    ...data.sources.map((source) => sourceNode(source, terms)),
    ...data.terms.flatMap(({ id, name, statements, ...term }) => [
      {
        '@type': 'DefinedTerm',
        '@id': iri('terms', id),
        name,
        alternateName: original(term),
        description: statements.map(({ text }) => text).join(' '),
        subjectOf: cited(statements),
      },
      ...claims(iri('terms', id), statements),
    ]),
    ...data.unknowns.map(({ id, text, about }) => {
      const known = subjects(about);
      return {
        '@type': 'Claim',
        '@id': iri('unknowns', id),
        additionalType: typeIri('claim', 'unknown'),
        name: w.unknowns,
        text,
        // An unknown is about the agreement if it names no record, or only another reading, which has no node.
        about: known.length > 0 ? known : { '@id': iri('charter') },
      };
    }),
  ];
  // Without this, codes and locators would get the language of the dataset: https://www.w3.org/TR/json-ld11/#string-internationalization
  const code = (term: string) => ({ '@id': `http://schema.org/${term}`, '@language': null });
  const local = {
    '@language': meta.lang,
    additionalType: { '@id': 'http://schema.org/additionalType', '@type': '@id' },
    inLanguage: code('inLanguage'),
    version: code('version'),
    identifier: code('identifier'),
  };
  const json = { '@context': ['https://schema.org', local], '@graph': graph.filter(Boolean) };
  return safeInScript(JSON.stringify(json, null, 2));
};
