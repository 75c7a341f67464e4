import { fill } from '../fill.ts';
import {
  dateInWords,
  namesInWords,
  originalInWords,
  sourceInWords,
  timeInWords,
  translationInWords,
  whereInWords,
} from '../in-words.ts';
import { findById, verdictOf } from '../lookup.ts';
import type { Charter, Dataset, EventRecord, Person, Pillar, Provision, Quote, Source, Statement } from '../types.ts';
import type { Words } from '../words.ts';
import { wordsFor } from '../words-for.ts';
import { numberOf } from './numbers.ts';
import { type Format, MARKDOWN, PLAIN } from './text-format.ts';

export { type Format, MARKDOWN, PLAIN };

/** Headings, paragraphs and lists, each a block of its own. Empty ones are left out at the end. */
type Blocks = readonly string[];

/** What all sections are written with: the data, the words, the format, and phrases that several sections use. */
const writerOf = (data: Dataset, f: Format, w: Words) => {
  const numbers = new Map(data.sources.map(({ id }, index) => [id, index + 1]));
  const references = (ids: readonly string[]) =>
    ids
      .flatMap((id) => numbers.get(id) ?? [])
      .map(f.reference)
      .join(', ');
  const cited = (line: string, ids: readonly string[]) => `${line} ${references(ids)}`.trimEnd();
  const labelled = (label: string, words: string) => `${f.strong((label + w.colon).trimEnd())} ${f.text(words)}`;
  const list = (lines: readonly string[]) => lines.map((line) => f.item(line)).join('\n');

  return {
    data,
    f,
    w,
    /** A line with the numbers of its sources. */
    cited,
    labelled,
    list,
    /** A list of one labelled line; no block if there are no words. */
    fact: (label: string, words: string): Blocks => (words === '' ? [] : [list([labelled(label, words)])]),
    /** Words on one line, without the empty ones. */
    joined: (...words: readonly string[]) => words.filter(Boolean).join(w.comma),
    name: (id: string) => namesInWords(data, [id], w),
    names: (ids: readonly string[]) => namesInWords(data, ids, w),
    where: (record: Parameters<typeof whereInWords>[1]) => whereInWords(data, record, w),
    /** A statement after the name of its voice, or after another label. */
    said: ({ voice, text, sources }: Statement, label = w.voices[voice]) => cited(labelled(label, text), sources),
    section: (heading: string, blocks: Blocks): Blocks => (blocks.length > 0 ? [f.heading(2, heading), ...blocks] : []),
  };
};

type Writer = ReturnType<typeof writerOf>;

const signatoriesLine = (signatories: Charter['signatories'], { w, name, cited, labelled }: Writer) =>
  cited(
    labelled(w.signatories, signatories.map(({ person, party }) => `${name(person)} (${name(party)})`).join(w.comma)),
    [...new Set(signatories.flatMap(({ sources }) => sources))],
  );

const charterBlocks = (writer: Writer): Blocks => {
  const { data, f, w, cited, labelled, list, joined, names, where, said } = writer;
  const { charter } = data;
  const { signed, parties, signatories, titles, statements } = charter;
  return [
    f.heading(1, charter.title),
    list([
      cited(labelled(w.signed, joined(dateInWords(signed.date, w), where(signed))), signed.sources),
      ...(parties.length > 0 ? [labelled(w.parties, names(parties))] : []),
      ...(signatories.length > 0 ? [signatoriesLine(signatories, writer)] : []),
      ...titles.map(({ lang, text, origin, sources }) =>
        cited(labelled(`${w.titles[origin]} (${lang})`, text), sources),
      ),
    ]),
    ...statements.map((statement) => said(statement)),
  ];
};

const unknownsBlocks = ({ data, f, w, list, section }: Writer): Blocks =>
  section(w.unknowns, data.unknowns.length > 0 ? [list(data.unknowns.map(({ text }) => f.text(text)))] : []);

const visitBlocks = ({ data: { visit }, f, w, joined, names, where, fact, said, section }: Writer): Blocks =>
  visit
    ? section(visit.title, [
        f.text(joined(dateInWords(visit.date, w), where(visit))),
        ...fact(w.participants, names(visit.participants)),
        ...visit.statements.map((statement) => said(statement)),
      ])
    : [];

const pillarBlocks = (pillar: Pillar, { data, f, w, labelled, fact, said }: Writer): Blocks => {
  const verdict = verdictOf(pillar);
  const locators = pillar.provisions.flatMap((id) => findById(data.provisions, id)?.locator ?? []);
  return [
    f.heading(3, `${pillar.position}. ${pillar.title}`),
    ...[...pillar.document, ...pillar.analyst].map((statement) => said(statement)),
    ...(verdict ? [labelled(w.comparison, w.matches[verdict])] : []),
    ...pillar.comparison.statements.map((statement) => said(statement)),
    ...fact(w.provisions, locators.join(w.comma)),
  ];
};

const pillarsBlocks = (writer: Writer): Blocks => {
  const { data, w, section } = writer;
  const pillars = [...data.pillars].sort((a, b) => a.position - b.position);
  return section(
    w.pillars,
    pillars.flatMap((pillar) => pillarBlocks(pillar, writer)),
  );
};

/** What is known of the verb. A recital has none that says what the parties do, and one not seen is none of the document. */
const verbRemarks = ({ modality, verb }: Provision, w: Words): string[] => {
  if (verb === undefined || modality === 'recital') return [];
  return [modality === 'not-seen' ? `(${verb})` : `${w.operative}${w.colon}${verb}.`];
};

const provisionItem = (provision: Provision, { f, w, joined, list, said }: Writer) => {
  const { locator, numbering, modality, statement, certainty, certaintyNote } = provision;
  const label = joined(locator, numbering === 'ours' ? w.ourNumbering : '', w.modalities[modality]);
  const remarks = [
    ...verbRemarks(provision, w),
    `${fill(w.certainty, { level: w.levels[certainty] })}.`,
    certaintyNote ?? '',
  ];
  return list([`${said(statement, label)} ${f.text(remarks.join(' '))}`]);
};

const provisionsBlocks = (writer: Writer): Blocks => {
  const { data, f, w, section } = writer;
  return section(
    w.provisions,
    data.charter.sections.flatMap((part) => [
      f.heading(3, [numberOf(part) ?? [], part.heading].flat().join('. ')),
      ...(part.headingSeen ? [] : [f.text(`(${w.headingReconstructed})`)]),
      ...data.provisions
        .filter((provision) => provision.section === part.id)
        .map((provision) => provisionItem(provision, writer)),
    ]),
  );
};

const eventBlocks = (
  event: EventRecord,
  { f, w, cited, labelled, fact, joined, names, where, said }: Writer,
): Blocks => {
  const { time, milestone, disagreement } = event;
  const working = time?.working;
  const confidence = { level: w.levels[event.confidence], lineages: event.independentLineages };
  return [
    f.heading(3, dateInWords(event.date, w) + w.colon + event.title),
    f.text(
      joined(
        w.kinds[event.kind],
        milestone ? w.milestones[milestone] : '',
        time ? timeInWords(time, w) : '',
        where(event),
      ),
    ),
    ...(working ? [cited(labelled(w.working, working.text), working.sources)] : []),
    ...fact(w.participants, names(event.participants)),
    ...event.statements.map((statement) => said(statement)),
    ...(disagreement ? [said(disagreement, `${w.disagreement} (${w.voices[disagreement.voice]})`)] : []),
    f.text(`${fill(w.confidence, confidence)}.`),
  ];
};

const timelineBlocks = (writer: Writer): Blocks => {
  const { data, w, section } = writer;
  return section(
    w.timeline,
    data.events.flatMap((event) => eventBlocks(event, writer)),
  );
};

const quoteBlocks = (quote: Quote, { data, f, w, cited, name }: Writer): Blocks => {
  const { text, translation, speaker, role, source, date } = quote;
  const publisher = findById(data.sources, source)?.publisher ?? '';
  const attribution = [name(speaker), role, publisher, dateInWords(date, w)].join(w.comma);
  const quoted = (words: string) => f.verbatim(fill(w.quoted, { text: words }));
  const labelled = (label: string, words: string) => `${f.strong((label + w.colon).trimEnd())} ${quoted(words)}`;
  return [
    ...(translation
      ? [f.quote(labelled(translationInWords(quote, w), translation.text)), labelled(originalInWords(quote, w), text)]
      : [f.quote(quoted(text))]),
    cited(`— ${f.text(attribution)}`, [source]),
  ];
};

const quotationsBlocks = (writer: Writer): Blocks => {
  const { data, w, section } = writer;
  return section(
    w.quotations,
    data.quotes.flatMap((quote) => quoteBlocks(quote, writer)),
  );
};

const analysesBlocks = ({ data, w, said, section }: Writer): Blocks =>
  section(
    w.analyses,
    data.analyses.map(({ stance, statement }) => said(statement, w.stances[stance])),
  );

const personLine = (person: Person, { cited, labelled }: Writer) => {
  const words = [person.role, person.note ?? ''].filter(Boolean).join('. ');
  return cited(labelled(person.name, words), person.sources);
};

const peopleBlocks = (writer: Writer): Blocks => {
  const { data, w, section } = writer;
  return section(
    w.people,
    data.people.map((person) => personLine(person, writer)),
  );
};

const termsBlocks = ({ data, w, said, section }: Writer): Blocks =>
  section(
    w.terms,
    data.terms.flatMap(({ name, statements }) => statements.map((statement) => said(statement, name))),
  );

const sourceItem = (source: Source, number: number, { f, w }: Writer) => {
  const remarks = f.text([source.supports, source.note ?? ''].join(' '));
  const address = source.url === undefined ? '' : ` ${f.address(source.url)}`;
  return f.item(`${f.text(sourceInWords(source, w))}${address} — ${remarks}`, number);
};

const sourcesBlocks = (writer: Writer): Blocks => {
  const { data, w, section } = writer;
  const items = data.sources.map((source, index) => sourceItem(source, index + 1, writer));
  return section(w.sources, [items.join('\n')]);
};

const revisionsBlocks = ({ data, w, labelled, section }: Writer): Blocks =>
  section(
    w.revisions,
    data.revisions.map(({ date, change, reason }) => labelled(dateInWords(date, w), `${change} ${reason}`)),
  );

/** The edition, the licence, and the addresses of the numbered sources. */
const closingBlocks = ({ data: { meta, sources }, f, w }: Writer): Blocks => [
  f.text(fill(w.edition, { version: meta.version, date: dateInWords(meta.modified, w) })),
  `${f.text(w.licence + w.colon)} ${f.address(meta.licence)}`,
  sources
    .map(({ url }, index) => (url === undefined ? '' : f.definition(index + 1, url)))
    .filter(Boolean)
    .join('\n'),
];

const SECTIONS = [
  charterBlocks,
  unknownsBlocks,
  visitBlocks,
  pillarsBlocks,
  provisionsBlocks,
  timelineBlocks,
  quotationsBlocks,
  analysesBlocks,
  peopleBlocks,
  termsBlocks,
  sourcesBlocks,
  revisionsBlocks,
  closingBlocks,
];

const write = (data: Dataset, format: Format, w: Words): string => {
  const writer = writerOf(data, format, w);
  const blocks = SECTIONS.flatMap((blocksOf) => blocksOf(writer));
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};

/**
 * The whole dataset as Markdown (CommonMark): the agreement, what is not known, the visit, the subjects, provisions,
 * timeline, quotations, other readings, people, terms, sources, revisions. Each statement names its voice and cites its
 * sources by number; the numbers link to the sources. Nothing in the data can become markup. Quotations are verbatim.
 * Where one was published in another language, our translation leads, and the original stands beneath it.
 */
export const toMarkdown = (data: Dataset, w: Words = wordsFor(data.meta.lang)): string => write(data, MARKDOWN, w);

/** The same words in the same order as plain text. Lines end with a line feed. */
export const toPlainText = (data: Dataset, w: Words = wordsFor(data.meta.lang)): string => write(data, PLAIN, w);
