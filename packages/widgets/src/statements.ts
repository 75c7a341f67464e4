/**
 * Statements and their sources, as all elements show them. Behind each statement stands one small mark, which opens the
 * list of its sources; at the end of the element stands the list of all, in which each is described once.
 */
import { countInWords, grouped, type Slice, type Statement, type Voice } from '@baku-charter/core';
import { dateContent, type Markup, more, sourceLink } from './markup.ts';

type Sources = Slice['sources'];

/** What cites sources: a statement, or a record that has sources of its own. */
type Claim = Pick<Statement, 'text' | 'sources'>;

/** The sources cited in one element. */
export interface Citations {
  /** The mark of a statement, which opens the list of the sources with these ids. */
  mark(ids: readonly string[]): unknown;
  /** What the marks open, and the list of all sources. It is made last, when all marks are known. */
  lists(): unknown;
}

/** From this share of excerpts on, it is said once that sources were read as excerpts, and marked which were not. */
const MOST = 0.8;

const sourceTitle = (m: Markup, source: Sources[number]) => {
  const { html, t } = m;
  const link = sourceLink(m, source);
  return source.title ? html`${link}${t.comma}<bdi translate="no">${source.publisher}</bdi>` : link;
};

/** A source with all that is known of it. `mostlyExcerpts`: what is usual is not said of each. */
const sourceEntry = (m: Markup, source: Sources[number], mostlyExcerpts: boolean) => {
  const { html, t, textLang } = m;
  const { published, reference, seen, titleFrom, note } = source;
  const isExcerpt = seen === 'excerpt';
  const particulars = [
    published && dateContent(m, published),
    reference && html`<span lang=${textLang}>${reference}</span>`,
    isExcerpt && !mostlyExcerpts && t.excerpt,
    !isExcerpt && mostlyExcerpts && t.readInFull,
    titleFrom === 'address' && t.titleFromAddress,
    note && html`<span lang=${textLang}>${note}</span>`,
  ];
  return html`<li>${sourceTitle(m, source)}${particulars.filter(Boolean).flatMap((one) => [t.comma, one])}</li>`;
};

/** Collects what one rendering cites. Sources are numbered in the order in which they are first cited. */
export const citations = (m: Markup, sources: Sources): Citations => {
  const { html, t } = m;
  const byId = new Map(sources.map((source) => [source.id, source]));
  /** Each is made once, since most sources are in several of the lists that marks open. */
  const items = new Map([...byId.values()].map((source) => [source, html`<li>${sourceTitle(m, source)}</li>`]));
  const numbers = new Map<Sources[number], number>();
  /** The lists that marks open, by the ids in them, each with its own id. */
  const opened = new Map<string, { id: string; cited: Sources[number][] }>();
  return {
    mark(ids) {
      const cited = ids.flatMap((id) => byId.get(id) ?? []);
      if (cited.length === 0) return '';
      for (const source of cited) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
      const key = ids.join(' ');
      const list = opened.get(key) ?? { id: `sources-${opened.size + 1}`, cited };
      opened.set(key, list);
      const count = countInWords(cited.length, t.sourceCount, t);
      const noted = cited.map((source) => numbers.get(source)).join(t.comma);
      return html`<button part="sources-mark" type="button" lang=${t.lang} popovertarget=${list.id}>${count}</button><sup class="numbers">${noted}</sup>`;
    },
    lists() {
      const all = [...numbers.keys()];
      const excerpts = all.filter(({ seen }) => seen === 'excerpt').length;
      const mostlyExcerpts = excerpts > 1 && excerpts >= MOST * all.length;
      const entries = html`${mostlyExcerpts ? html`<p>${excerpts === all.length ? t.allExcerpts : t.mostExcerpts}</p>` : ''}
        <ol>${all.map((source) => sourceEntry(m, source, mostlyExcerpts))}</ol>`;
      return [
        ...[...opened.values()].map(
          ({ id, cited }) =>
            html`<ul part="sources" id=${id} popover role="list" aria-label=${t.sources}>${cited.map((source) => items.get(source))}</ul>`,
        ),
        all[0]
          ? more(m, 'references', t.sources + t.colon + countInWords(all.length, { other: '{n}' }, t), entries)
          : '',
      ];
    },
  };
};

/** A statement with the mark of its sources, which never stands in a line without words. */
export const statementContent = (m: Markup, { text, sources }: Claim, cited: Citations): unknown =>
  m.html`<p part="statement"><span lang=${m.textLang}>${text}</span>\u00a0${cited.mark(sources)}</p>`;

/** Statements grouped by voice, each group under the name of its voice. */
export const statementsContent = (
  m: Markup,
  statements: readonly Statement[],
  cited: Citations,
  names: Readonly<Record<Voice, string>> = m.t.voices,
): unknown =>
  grouped(statements, ({ voice }) => voice).map(
    ([voice, group]) => m.html`<div part="voice ${voice}">
        <p part="voice-label">${names[voice]}</p>
        ${group.map((statement) => statementContent(m, statement, cited))}
      </div>`,
  );

/** What is not known about a record, as a line of the third layer; nothing if it has no unknowns. */
export const unknownsContent = (m: Markup, unknowns: Slice['unknowns']): unknown =>
  unknowns[0]
    ? more(
        m,
        'unknowns',
        m.t.unknowns,
        m.html`<ul role="list">${unknowns.map(({ text }) => m.html`<li lang=${m.textLang}>${text}</li>`)}</ul>`,
      )
    : '';

/** The terms that a record uses, explained, as a line of the third layer; nothing if it uses none. */
export const termsContent = (m: Markup, terms: Slice['terms'], cited: Citations): unknown =>
  terms[0]
    ? more(
        m,
        'terms',
        m.t.terms,
        m.html`<dl>${terms.map(
          ({ name, statements }) =>
            m.html`<div part="term"><dt lang=${m.textLang}>${name}</dt><dd>${statements.map((statement) =>
              statementContent(m, statement, cited),
            )}</dd></div>`,
        )}</dl>`,
      )
    : '';
