/** Every record of the dataset with its texts, voices, sources and confidence, and a way to look for one. */
import { type Dataset, dataset } from '@baku-charter/core';
import { html, nothing } from 'lit';
import { block } from './block.ts';

const LISTS = [
  'pillars',
  'provisions',
  'events',
  'quotes',
  'analyses',
  'people',
  'organizations',
  'places',
  'sources',
  'unknowns',
  'revisions',
] as const;

interface Said {
  text: string;
  voice: string;
  sources: readonly string[];
}

export interface RecordRow {
  list: (typeof LISTS)[number] | 'charter' | 'visit';
  id: string;
  title: string;
  /** Statements anywhere in the record. */
  statements: readonly Said[];
  /** Sources of the record itself. */
  sources: readonly string[];
  confidence?: string;
}

const isSaid = (value: object): value is Said => 'voice' in value && 'text' in value;

const saidIn = (value: unknown): Said[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isSaid(value)) return [value];
  return Object.values(value).flatMap(saidIn);
};

const textOf = (record: object, name: string) => {
  const value: unknown = Reflect.get(record, name);
  return typeof value === 'string' ? value : undefined;
};

/** What a record is called: by its title or name, else by its words. */
const titleOf = (record: object) =>
  ['title', 'name', 'text', 'change', 'publisher', 'locator'].flatMap((name) => textOf(record, name) ?? []).at(0);

const row = (list: RecordRow['list'], record: object): RecordRow => {
  const own: unknown = Reflect.get(record, 'sources');
  const confidence = textOf(record, 'confidence') ?? textOf(record, 'certainty');
  const source = textOf(record, 'source');
  const statements = saidIn(record);
  const id = textOf(record, 'id') ?? list;
  return {
    list,
    id,
    title: titleOf(record) ?? statements[0]?.text ?? id,
    statements,
    sources: [...(Array.isArray(own) ? (own as string[]) : []), ...(source === undefined ? [] : [source])],
    ...(confidence !== undefined && { confidence }),
  };
};

/** A row per record, in the order of the dataset. */
export const recordRows = (data: Dataset = dataset): RecordRow[] => [
  row('charter', data.charter),
  row('visit', data.visit),
  ...LISTS.flatMap((list) => data[list].map((record) => row(list, record))),
];

/** Rows of a list, or of all, in which every word that was typed stands. */
export const matching = (rows: readonly RecordRow[], list: string, words: string): RecordRow[] => {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((one) => {
    const text = [one.id, one.title, ...one.sources, ...one.statements.flatMap((said) => [said.text, said.voice])]
      .join(' ')
      .toLowerCase();
    return (!list || one.list === list) && wanted.every((word) => text.includes(word));
  });
};

const sourceLinks = (ids: readonly string[]) =>
  ids.map((id, index) => {
    const source = dataset.sources.find((one) => one.id === id);
    return html`${index > 0 ? ', ' : nothing}${
      source
        ? html`<a href=${source.url} title=${source.title ?? source.publisher} rel="noreferrer" target="_blank">${source.publisher}</a>`
        : id
    }`;
  });

const recordView = ({ list, id, title, statements, sources, confidence }: RecordRow) => html`
  <article id="record-${list}-${id}" style="border-block-start:1px solid #b9bec4;padding-block:0.75rem">
    <h2 style="margin:0;font-size:1rem">${title}</h2>
    <p style="margin:0"><small>${list} · <code>${id}</code>${confidence ? html` · confidence: ${confidence}` : nothing}</small></p>
    ${
      statements.length > 0
        ? html`<ul>${statements.map(
            (said) => html`<li><b>${said.voice}</b>: ${said.text} <small>(${sourceLinks(said.sources)})</small></li>`,
          )}</ul>`
        : nothing
    }
    ${sources.length > 0 ? html`<p style="margin:0"><small>Sources: ${sourceLinks(sources)}</small></p>` : nothing}
  </article>`;

const rows = recordRows();
let list = '';
let words = '';

block('docs-records', (update) => {
  const shown = matching(rows, list, words);
  const onList = ({ target }: Event) => {
    list = (target as HTMLSelectElement).value;
    update();
  };
  const onWords = ({ target }: Event) => {
    words = (target as HTMLInputElement).value;
    update();
  };
  return html`
    <p style="display:flex;flex-wrap:wrap;gap:1rem">
      <label>List <select @change=${onList}>
        <option value="">all</option>
        ${[...new Set(rows.map((one) => one.list))].map((name) => html`<option value=${name}>${name}</option>`)}
      </select></label>
      <label>Words, ids, sources <input type="search" @input=${onWords}></label>
    </p>
    <p role="status">${shown.length} of ${rows.length} records</p>
    ${shown.map(recordView)}`;
});
