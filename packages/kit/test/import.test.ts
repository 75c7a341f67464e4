import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begun, charter, readJson } from './commands.ts';

const sheet = (folder: string, name: string, ...lines: readonly string[]) => {
  mkdirSync(join(folder, 'in'), { recursive: true });
  writeFileSync(join(folder, 'in', name), lines.join('\r\n'));
};

describe('charter import', () => {
  it('takes back the sheets that "charter new --sheets" made, and loses nothing', () => {
    const folder = begun({ sheets: true });
    const before = readJson(folder, 'my-accord/data/events/signing.json');
    const { status, out } = charter(folder, 'import', 'my-accord/sheets', 'my-accord');
    expect(out).toContain('0 problem(s)');
    expect(status).toBe(0);
    expect(readJson(folder, 'my-accord/data/events/signing.json')).toEqual(before);
    expect(charter(folder, 'check', 'my-accord').status).toBe(0);
  });

  it('reads what a spreadsheet of another country writes: a byte order mark, semicolons, quoted lines', () => {
    const folder = begun();
    sheet(
      folder,
      'places.csv',
      '\uFEFFid;name.en;name.fr;partOf',
      'north-quay;"North; Quay";"Quai ""Nord""";norhaven-city',
    );
    expect(charter(folder, 'import', 'in', 'my-accord').status).toBe(0);
    expect(readJson(folder, 'my-accord/data/places/north-quay.json')).toEqual({
      name: { en: 'North; Quay', fr: 'Quai "Nord"' },
      partOf: 'norhaven-city',
    });
  });

  it('names line and column of each row that cannot be taken, and takes all others', () => {
    const folder = begun();
    sheet(
      folder,
      'people.csv',
      'id,name.en,name.fr,role.en,role.fr,sources,rank',
      'ada-moe,Ada Moe,Ada Moe,pilot,pilote,gazette-report,',
      'Bo,Bo Lind,,pilot,pilote,gazette-report,',
    );
    sheet(folder, 'folk.csv', 'id');
    const { status, errors } = charter(folder, 'import', 'in', 'my-accord');
    expect(status).toBe(1);
    expect(errors).toContain('people.csv, line 1, column rank: is no column of this sheet');
    expect(errors).toContain('people.csv, line 3, column name.fr: is missing');
    expect(errors).toContain('people.csv, line 3, column id: "Bo" must be lower-case');
    expect(errors).toContain('folk.csv: is the sheet of no kind');
    expect(readJson(folder, 'my-accord/data/people/ada-moe.json')['role']).toEqual({ en: 'pilot', fr: 'pilote' });
    expect(() => readFileSync(join(folder, 'my-accord/data/people/Bo.json'))).toThrow();
  });

  it('makes events of the slides of TimelineJS, keeps what is there, and names the slide that is none', () => {
    const folder = begun();
    const slides = [
      { start_date: { year: 2031, month: 6, day: 1 }, text: { headline: 'Pilots meet', text: '<p>They met.</p>' } },
      { start_date: { year: 'soon' }, text: { headline: 'Later' } },
    ];
    writeFileSync(
      join(folder, 'slides.json'),
      JSON.stringify({ title: { text: { headline: 'Accord' } }, events: slides }),
    );
    const { status, errors } = charter(folder, 'import', 'slides.json', 'my-accord');
    expect(status).toBe(1);
    expect(errors).toContain('slides.json#/events/1/start_date');
    const event = readJson(folder, 'my-accord/data/events/pilots-meet.json');
    expect(event['date']).toBe('2031-06-01');
    expect(event['title']).toEqual({ en: 'Pilots meet', fr: '[fr] Pilots meet' });
    expect(charter(folder, 'check', 'my-accord').errors).not.toContain('pilots-meet');
  });
});
