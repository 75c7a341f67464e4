/** The list of records on the page "Data": a reader can browse it, filter it and link to a record. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { block } from './block.ts';
import {
  type Fact,
  followIn,
  matching,
  mentionsIn,
  type Part,
  type RecordRow,
  recordRows,
  type Said,
  type Wanted,
} from './records.ts';

const rows = recordRows();
const follow = followIn(rows);
const mentions = mentionsIn(rows, follow);

const ALL: Wanted = { kind: '', voice: '', confidence: '', words: '' };
let wanted = ALL;

/** A camel-case name as words. */
const inWords = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const anchor = ({ kind, id }: RecordRow) => `record-${kind}-${id}`;

const firstValue = ({ facts }: RecordRow, field: string) =>
  facts.find((fact) => fact.field === field)?.items[0]?.[0]?.value;

/** The name of a row in links. A source goes by its publisher, since many have no title. */
const shortTitle = (row: RecordRow) => (row.kind === 'sources' ? firstValue(row, 'publisher') : undefined) ?? row.title;

/** The language of a title that is shown as it was published; undefined where it is not known ("und"). */
const titleLang = (row: RecordRow) => {
  const lang = ['sources', 'quotes'].includes(row.kind) ? firstValue(row, 'lang') : undefined;
  return lang === 'und' ? undefined : lang;
};

/** The fields that are shown at once. The others are shown on demand. */
const FIRST = [
  'date',
  'place',
  'channel',
  'speaker',
  'role',
  'modality',
  'stance',
  'publisher',
  'published',
  'seen',
  'url',
];

// Without a target, Storybook opens a link in the page around this frame.
const recordLink = (row: RecordRow, reveal: () => void) =>
  html`<a href="#${anchor(row)}" target="_self" @click=${reveal}>${shortTitle(row)}</a>`;

/** The value of a field as text, as a link to the record that it names, or to the web. */
const valueView = (field: string, value: string, reveal: () => void) => {
  const row = follow(field, value);
  if (row) return recordLink(row, reveal);
  return /^https?:\/\//.test(value) ? html`<a href=${value} rel="noreferrer" target="_blank">${value}</a>` : value;
};

const commas = (views: readonly unknown[]) => views.map((view, index) => [index > 0 ? ', ' : nothing, view]);

const recordView = (row: RecordRow, reveal: () => void) => {
  const { id, title, statements, sources, confidence, facts } = row;
  const anchorId = anchor(row);
  const citations = (ids: readonly string[]) => commas(ids.map((one) => valueView('sources', one, reveal)));
  const itemView = (field: string, item: readonly Part[]) => {
    const lang = item.find(({ name }) => name === 'lang')?.value;
    return commas(
      item.map(({ name, value }) => {
        const view = valueView(name ?? field, value, reveal);
        return html`${name ? html`<i>${inWords(name)}</i> ` : nothing}${
          name === 'text' ? html`<span lang=${lang ?? nothing} dir="auto">${view}</span>` : view
        }`;
      }),
    );
  };
  const saidView = ({ voice, field, text, sources: cited }: Said) => html`<li>
    <b>${voice}</b>${['statement', 'statements', voice].includes(field) ? nothing : ` (${inWords(field)})`}: ${text}
    <small>Sources: ${citations(cited)}</small>
  </li>`;
  const entry = (name: string, view: unknown) => html`<div><dt>${name}</dt><dd>${view}</dd></div>`;
  const factView = ({ field, items }: Fact) => {
    const views = items.map((item) => itemView(field, item));
    const short = items.length === 1 || items.every((item) => item.length === 1);
    return entry(inWords(field), short ? commas(views) : html`<ul>${views.map((view) => html`<li>${view}</li>`)}</ul>`);
  };
  const isFirst = ({ field }: Fact) => FIRST.includes(field);
  const first = [
    ...facts.filter(isFirst).map(factView),
    ...(sources.length > 0 ? [entry('sources', citations(sources))] : []),
  ];
  const mentioned = mentions.get(row) ?? [];
  const others = [
    ...facts.filter((fact) => !isFirst(fact)).map(factView),
    ...(mentioned.length > 0 ? [entry('mentioned by', commas(mentioned.map((one) => recordLink(one, reveal))))] : []),
  ];
  return html`<article class="docs-record" id=${anchorId} aria-labelledby="${anchorId}-title">
    <h3 id="${anchorId}-title" lang=${titleLang(row) ?? nothing} dir="auto">${title}</h3>
    <p>
      <a href="./?path=/docs/data--docs#${anchorId}" target="_top" aria-label="Link to ${id}"><code>${id}</code></a>
      ${confidence ? html`confidence: <b>${confidence}</b>` : nothing}
    </p>
    ${statements.length > 0 ? html`<ul>${statements.map(saidView)}</ul>` : nothing}
    ${first.length > 0 ? html`<dl>${first}</dl>` : nothing}
    ${others.length > 0 ? html`<details><summary>All fields</summary><dl>${others}</dl></details>` : nothing}
  </article>`;
};

block('docs-records', (update) => {
  const choose = (choice: Partial<Wanted>) => {
    wanted = { ...wanted, ...choice };
    update();
  };
  // Shows all records before the browser follows a link, since its target may be filtered out.
  const reveal = () => {
    choose(ALL);
  };
  const select = (name: keyof Wanted, label: string, values: readonly (string | undefined)[]) => html`<label
    >${label}
    <select .value=${wanted[name]} @change=${({ target }: Event) => {
      choose({ [name]: (target as HTMLSelectElement).value });
    }}>
      <option value="">all</option>
      ${[...new Set(values)].flatMap((value) => (value ? html`<option>${value}</option>` : []))}
    </select></label
  >`;
  const shown = matching(rows, wanted);
  const kinds = [...new Set(shown.map(({ kind }) => kind))];
  return html`
    <form class="docs-filter" role="search" aria-label="Records" @submit=${(event: Event) => {
      event.preventDefault();
    }}>
      ${select(
        'kind',
        'Kind',
        rows.map(({ kind }) => kind),
      )}
      ${select(
        'voice',
        'Voice',
        rows.flatMap(({ statements }) => statements.map(({ voice }) => voice)),
      )}
      ${select(
        'confidence',
        'Confidence',
        rows.map(({ confidence }) => confidence),
      )}
      <label>Words, ids, sources <input type="search" .value=${wanted.words} @input=${({ target }: Event) => {
        choose({ words: (target as HTMLInputElement).value });
      }}></label>
    </form>
    <p role="status">${shown.length} of ${rows.length} records</p>
    ${repeat(
      kinds,
      (kind) => kind,
      (kind) => {
        const ofKind = shown.filter((row) => row.kind === kind);
        return html`<section aria-label=${kind}>
          <h2>${kind[0]?.toUpperCase()}${kind.slice(1)} (${ofKind.length})</h2>
          ${repeat(ofKind, anchor, (row) => recordView(row, reveal))}
        </section>`;
      },
    )}`;
});
