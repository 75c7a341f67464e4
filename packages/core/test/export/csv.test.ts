import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';
import { LIST_KINDS, type ListKind } from '../../src/schema.ts';
import type { Dataset } from '../../src/types.ts';
import { accord, accordWith } from '../fixtures.ts';
import { accordSaying, datasets, expectGolden, HOSTILE } from './helpers.ts';

type Row = Record<string, string>;

// A strict parser by others: quotes, the number of columns and line ends must be right.
const rowsOf = (data: Dataset, list: ListKind): Row[] =>
  parse(toCsv(data, list), { columns: true, record_delimiter: '\r\n' });

/** Restores the words of a cell, as the documentation says. */
const unguarded = (cell: string | undefined) =>
  cell?.replace(/((?:^|[,;\t\r\n]) *)'(?='*[=+\-@＝＋－＠])|^'(?='*[\t\r\n])/g, '$1');

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}
const schema = JSON.parse(readFileSync(new URL('../../dist/schema.json', import.meta.url), 'utf8')) as JsonSchema;

const fieldsOf = ({ properties = {} }: JsonSchema): string[] =>
  Object.entries(properties).flatMap(([name, field]) =>
    field.properties ? fieldsOf(field).map((inner) => `${name}.${inner}`) : [name],
  );

describe.each(LIST_KINDS)('CSV of %s', (list) => {
  it('of the accord has these bytes', () => {
    expectGolden(`csv.${list}.en.csv`, toCsv(accord, list));
  });

  it('has a column for each field of the schema, and no other', () => {
    const fields = fieldsOf(schema.properties?.[list]?.items ?? {});
    expect(fields).toContain('id');
    const [header = ''] = toCsv(accord, list).split('\r\n');
    expect(header.split(',').sort()).toEqual(fields.sort());
  });

  it.each(datasets)('is read by csv-parse, for %s, with a row for each record', (_, data) => {
    const rows = rowsOf(data, list);
    expect(rows.map((row) => row['id'])).toEqual(data[list].map(({ id }) => id));
    for (const [index, record] of data[list].entries()) {
      for (const [field, value] of Object.entries(record)) {
        if (typeof value === 'string') expect(unguarded(rows[index]?.[field])).toBe(value);
        if (typeof value === 'number') expect(rows[index]?.[field]).toBe(String(value));
      }
    }
  });

  it('has the same columns when there are no records', () => {
    const [header] = toCsv(accord, list).split('\r\n');
    expect(toCsv({ ...accord, [list]: [] }, list)).toBe(`${String(header)}\r\n`);
  });

  it.each(HOSTILE)('gives back hostile words: %#', (words) => {
    const data = accordSaying(words);
    const rows = rowsOf(data, list);
    expect(rows).toHaveLength(data[list].length);
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/(?:^|[,;\t\r\n]) *[=+\-@＝＋－＠]|^[\t\r\n]/);
    }
    for (const [index, record] of data[list].entries()) {
      for (const [field, value] of Object.entries(record)) {
        if (value === words) expect(unguarded(rows[index]?.[field])).toBe(words);
      }
    }
  });
});

it.each(['visit', 'event', '__proto__'])('names the lists there are, where it is asked for another: %s', (name) => {
  expect(() => toCsv(accord, name as ListKind)).toThrow(`There is no list "${name}". There are: pillars, `);
});

describe('CSV', () => {
  it('puts the parts of an object into columns of their own', () => {
    const [event] = rowsOf(accord, 'events');
    expect(event).toMatchObject({ 'time.notBefore': '10:00', 'time.at': '', 'disagreement.voice': 'reported' });
    expect(unguarded(event?.['time.zone'])).toBe('+01:00');
    expect(rowsOf(accord, 'quotes')[0]).toMatchObject({
      text: 'La marée ne demande pas de passeport.',
      'selector.suffix': ' »',
      'translation.text': 'The tide asks for no passport.',
      'translation.official': 'false',
    });
  });

  it('joins ids, and says the voice and sources of each statement', () => {
    const [event] = rowsOf(accord, 'events');
    expect(event?.['participants']).toBe('mira-holm; tomas-reed; norhaven');
    expect(event?.['statements']).toBe('Both mayors signed on the quay. [reported: gazette-report; accord-text]');
  });

  it('tells an apostrophe that was there from one that was added', () => {
    const cells = ["'=1", '=1', "''=1", "'quoted'", "'"].map((title) => {
      const data = accordWith({ op: 'replace', path: '/events/0/title', value: title }) as Dataset;
      const cell = rowsOf(data, 'events')[0]?.['title'];
      return [cell, unguarded(cell) === title];
    });
    expect(cells).toEqual([
      ["''=1", true],
      ["'=1", true],
      ["'''=1", true],
      ["'quoted'", true],
      ["'", true],
    ]);
  });

  it('has in quotation marks what a spreadsheet could split, though RFC 4180 does not', () => {
    const row = (title: string) =>
      toCsv(accordWith({ op: 'replace', path: '/pillars/0/title', value: title }) as Dataset, 'pillars').split(
        '\r\n',
      )[1];
    expect(row('one;two')).toContain(',"one;two",');
    expect(row('one\ttwo')).toContain(',"one\ttwo",');
    expect(row('one two')).toContain(',one two,');
  });

  it.each([
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM(1)', "'＠SUM(1)"],
    [' =1', " '=1"],
    ['words;=1', "words;'=1"],
    ['words; =1', "words; '=1"],
    ['words,@SUM(1)', "words,'@SUM(1)"],
    ['words\t＝1', "words\t'＝1"],
    ["words;'=1;=2", "words;''=1;'=2"],
    ['\n=1', "'\n'=1"],
    ['well-known; a=b', 'well-known; a=b'],
  ])('guards %j, wherever a spreadsheet begins a cell, and so that it can be restored', (title, cell) => {
    const data = accordWith({ op: 'replace', path: '/events/0/title', value: title }) as Dataset;
    const written = rowsOf(data, 'events')[0]?.['title'];
    expect(written).toBe(cell);
    expect(unguarded(written)).toBe(title);
  });

  it('ends every row with CRLF and keeps a line feed inside a cell', () => {
    const data = accordWith({ op: 'replace', path: '/unknowns/0/text', value: 'one\ntwo, "three"' }) as Dataset;
    expect(toCsv(data, 'unknowns')).toBe('id,text,about\r\nfees,"one\ntwo, ""three""",pilots\r\n');
  });
});
