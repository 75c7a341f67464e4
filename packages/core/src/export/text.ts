import { fill } from '../fill.ts';
import { dateInWords, nameInWords, namesInWords, timeInWords, whereInWords } from '../in-words.ts';
import { findById } from '../lookup.ts';
import type { Dataset, Quote, Statement } from '../types.ts';
import { wordsFor } from '../words-for.ts';
import { formatCitation } from './csl.ts';
import { type Format, MARKDOWN, PLAIN } from './text-format.ts';

export { type Format, MARKDOWN, PLAIN };

const write = (data: Dataset, f: Format): string => {
  const { meta, charter, visit } = data;
  const w = wordsFor(meta.lang);
  const numbers = new Map(data.sources.map(({ id }, index) => [id, index + 1]));
  const name = (id: string) => namesInWords(data, [id], w);

  const references = (ids: readonly string[]) =>
    ids
      .flatMap((id) => numbers.get(id) ?? [])
      .map(f.reference)
      .join(', ');
  const cited = (line: string, ids: readonly string[]) => `${line} ${references(ids)}`.trimEnd();
  const labelled = (label: string, words: string) => `${f.strong(`${label}:`)} ${f.text(words)}`;
  const said = ({ voice, text, sources }: Statement, label = w.voices[voice]) => cited(labelled(label, text), sources);
  const list = (lines: readonly string[]) => lines.map((line) => f.item(line)).join('\n');
  const section = (heading: string, blocks: readonly string[]) =>
    blocks.length > 0 ? [f.heading(2, heading), ...blocks] : [];
  const where = (record: Parameters<typeof whereInWords>[1]) => whereInWords(data, record, w);
  /** Labels with what is known; those with nothing behind them are left out. */
  const facts = (...pairs: readonly (readonly [string, string])[]) => {
    const known = pairs.filter(([, words]) => words !== '');
    return known.length > 0 ? [list(known.map(([label, words]) => labelled(label, words)))] : [];
  };

  const quotation = (quote: Quote) => {
    const role = [name(quote.speaker), quote.role].join(w.comma);
    const source = findById(data.sources, quote.source)?.publisher ?? '';
    const { translation } = quote;
    return [
      f.quote(f.verbatim(fill(w.quoted, { text: quote.text }))),
      cited(`— ${f.text([role, source, dateInWords(quote.date, w)].join(w.comma))}`, [quote.source]),
      ...(translation
        ? [
            `${f.strong(`${w.unofficialTranslation} (${translation.lang}):`)} ${f.verbatim(fill(w.quoted, { text: translation.text }))}`,
          ]
        : []),
    ];
  };

  const blocks = [
    f.heading(1, nameInWords(charter.title, charter, w)),
    list([
      cited(
        labelled(w.signed, [dateInWords(charter.signed.date, w), where(charter.signed)].filter(Boolean).join(w.comma)),
        charter.signed.sources,
      ),
      ...(charter.parties.length > 0 ? [labelled(w.parties, namesInWords(data, charter.parties, w))] : []),
      ...(charter.signatories.length > 0
        ? [
            cited(
              labelled(
                w.signatories,
                charter.signatories.map(({ person, party }) => `${name(person)} (${name(party)})`).join(w.comma),
              ),
              [...new Set(charter.signatories.flatMap(({ sources }) => sources))],
            ),
          ]
        : []),
      ...charter.titles.map(({ lang, text, origin, sources }) =>
        cited(labelled(`${w.titles[origin]} (${lang})`, text), sources),
      ),
    ]),
    ...charter.statements.map((statement) => said(statement)),

    ...section(w.unknowns, data.unknowns.length > 0 ? [list(data.unknowns.map(({ text }) => f.text(text)))] : []),

    ...section(visit.title, [
      f.text([dateInWords(visit.date, w), where(visit)].filter(Boolean).join(w.comma)),
      ...facts([w.participants, namesInWords(data, visit.participants, w)]),
      ...visit.statements.map((statement) => said(statement)),
    ]),

    ...section(
      w.pillars,
      [...data.pillars]
        .sort((a, b) => a.position - b.position)
        .flatMap((pillar) => [
          f.heading(3, `${pillar.position}. ${nameInWords(pillar.title, pillar, w)}`),
          ...[...pillar.document, ...pillar.analyst].map((statement) => said(statement)),
          labelled(w.comparison, w.matches[pillar.comparison.match]),
          ...pillar.comparison.statements.map((statement) => said(statement)),
          ...facts([
            w.provisions,
            pillar.provisions.flatMap((id) => findById(data.provisions, id)?.locator ?? []).join(w.comma),
          ]),
        ]),
    ),

    ...section(
      w.provisions,
      charter.sections.flatMap((part) => [
        f.heading(3, `${part.locator}. ${nameInWords(part.heading, part, w)}`),
        ...(part.headingSeen ? [] : [f.text(`(${w.headingReconstructed})`)]),
        ...data.provisions
          .filter((provision) => provision.section === part.id)
          .map(({ locator, numbering, modality, verb, statement, certainty, certaintyNote }) => {
            const label = [locator, ...(numbering === 'ours' ? [w.ourNumbering] : []), w.modalities[modality]].join(
              w.comma,
            );
            return list([
              `${said(statement, label)} ${f.text(
                [
                  ...(verb === undefined ? [] : [`${w.operative}: ${verb}.`]),
                  `${fill(w.certainty, { level: w.levels[certainty] })}.`,
                  certaintyNote ?? '',
                ].join(' '),
              )}`,
            ]);
          }),
      ]),
    ),

    ...section(
      w.timeline,
      data.events.flatMap((event) => [
        f.heading(3, `${dateInWords(event.date, w)}: ${event.title}`),
        f.text(
          [
            w.kinds[event.kind],
            event.milestone ? w.milestones[event.milestone] : '',
            event.time ? timeInWords(event.time, w) : '',
            where(event),
          ]
            .filter(Boolean)
            .join(w.comma),
        ),
        ...(event.time?.working
          ? [cited(labelled(w.working, event.time.working.text), event.time.working.sources)]
          : []),
        ...facts([w.participants, namesInWords(data, event.participants, w)]),
        ...event.statements.map((statement) => said(statement)),
        ...(event.disagreement
          ? [said(event.disagreement, `${w.disagreement} (${w.voices[event.disagreement.voice]})`)]
          : []),
        f.text(`${fill(w.confidence, { level: w.levels[event.confidence], lineages: event.independentLineages })}.`),
      ]),
    ),

    ...section(w.quotations, data.quotes.flatMap(quotation)),
    ...section(
      w.analyses,
      data.analyses.map(({ stance, statement }) => said(statement, w.stances[stance])),
    ),
    ...section(
      w.people,
      data.people.map((person) =>
        cited(
          labelled(nameInWords(person.name, person, w), [person.role, person.note ?? ''].filter(Boolean).join('. ')),
          person.sources,
        ),
      ),
    ),
    ...section(w.sources, [
      data.sources
        .map((source, index) => {
          const citation = formatCitation(source, meta.lang).slice(0, -source.url.length);
          const remarks = f.text([source.supports, source.note ?? ''].join(' '));
          return f.item(`${f.text(citation)} ${f.address(source.url)} — ${remarks}`, index + 1);
        })
        .join('\n'),
    ]),
    ...section(
      w.revisions,
      data.revisions.map(({ date, change, reason }) => labelled(dateInWords(date, w), `${change} ${reason}`)),
    ),
    f.text(fill(w.edition, { version: meta.version, date: dateInWords(meta.modified, w) })),
    `${f.text(w.licence)}: ${f.address(meta.licence)}`,
    data.sources
      .map(({ url }, index) => f.definition(index + 1, url))
      .join('\n')
      .trim(),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};

/**
 * The whole dataset as Markdown (CommonMark): the agreement, what is not known, the visit, the subjects with
 * the voices of document and analyst told apart in words, provisions, timeline, quotations, other readings,
 * and a numbered list of sources, to which numbers in brackets lead. Nothing in the data is read as markup.
 * Quotations are verbatim and in their language; a translation stands beneath and says that it is not official.
 */
export const toMarkdown = (data: Dataset): string => write(data, MARKDOWN);

/** The same words in the same order as plain text, UTF-8, lines ended by a line feed. */
export const toPlainText = (data: Dataset): string => write(data, PLAIN);
