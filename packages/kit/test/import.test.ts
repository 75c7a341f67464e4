import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, begun, charter, readJson, writeJson } from './commands.ts';

const sheet = (folder: string, name: string, ...lines: readonly string[]) => {
  mkdirSync(join(folder, 'in'), { recursive: true });
  writeFileSync(join(folder, 'in', name), lines.join('\r\n'));
};

describe('charter import', () => {
  it('takes back the sheets that "charter new --sheets" made, and loses nothing', () => {
    const folder = begun({ sheets: true });
    const before = readJson(folder, 'my-accord/data/events/signing.json');
    const { status, out } = charter(folder, 'import', 'my-accord/sheets', 'my-accord', '--replace');
    expect(out).toContain('0 problems.');
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
    expect(readJson(folder, 'my-accord/data/places/north-quay.json')).toMatchObject({
      $schema: '../../schema.json',
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

  it('keeps what is there, and says so by name, until it is asked to replace it', () => {
    const folder = begun();
    const mine = { name: { en: 'My quay', fr: 'Mon quai' } };
    writeJson(folder, 'my-accord/data/places/lantern-quay.json', mine);
    sheet(folder, 'places.csv', 'id,name.en,name.fr', 'lantern-quay,Theirs,Le leur', 'west-quay,West,Ouest');
    const slides = [
      { start_date: { year: 2031 }, text: { headline: 'Signing', text: '<a href="https://a.example/">They met.</a>' } },
    ];
    writeFileSync(join(folder, 'slides.json'), JSON.stringify({ events: slides }));
    const before = readJson(folder, 'my-accord/data/events/signing.json');
    expect(charter(folder, 'import', 'in', 'my-accord')).toMatchObject({
      status: 0,
      out: expect.stringContaining('new 1, kept 1 (places/lantern-quay.json), replaced 0; 0 problems.\n') as string,
    });
    expect(charter(folder, 'import', 'slides.json', 'my-accord').out).toContain('kept 1 (events/signing.json)');
    expect(readJson(folder, 'my-accord/data/places/lantern-quay.json')).toEqual(mine);
    expect(readJson(folder, 'my-accord/data/events/signing.json')).toEqual(before);

    expect(charter(folder, 'import', 'in', 'my-accord', '--replace').out).toBe(
      'new 0, kept 0, replaced 2; 0 problems.\n',
    );
    expect(readJson(folder, 'my-accord/data/places/lantern-quay.json')).toMatchObject({
      name: { en: 'Theirs', fr: 'Le leur' },
    });
    expect(charter(folder, 'import', 'slides.json', 'my-accord', '--replace').out).toContain('replaced');
    expect(readJson(folder, 'my-accord/data/events/signing.json')['date']).toBe('2031');
  });

  it('names a row whose id an earlier row has, and takes the earlier', () => {
    const folder = begun();
    sheet(folder, 'places.csv', 'id,name.en,name.fr', 'quay,One,Un', 'quay,Two,Deux');
    const { status, errors } = charter(folder, 'import', 'in', 'my-accord');
    expect(status).toBe(1);
    expect(errors).toContain('places.csv, line 3, column id: "quay" is the id of line 2 already');
    expect(readJson(folder, 'my-accord/data/places/quay.json')['name']).toEqual({ en: 'One', fr: 'Un' });
  });

  it('names each sheet that cannot be read, and takes all others', () => {
    const folder = begun();
    sheet(folder, 'events.csv', 'id,title.en', 'open,"No end');
    sheet(folder, 'places.csv', 'id,name.en,name.fr', 'west-quay,West,Ouest');
    writeFileSync(join(folder, 'in/people.csv'), Buffer.from('id,name.en\r\nx,Zoë\r\n', 'latin1'));
    const { status, errors } = charter(folder, 'import', 'in', 'my-accord');
    expect(status).toBe(1);
    expect(errors).toContain('events.csv: cannot be read: Quote Not Closed');
    expect(errors).toContain('people.csv: line 2: is not in UTF-8');
    expect(errors).toContain('new 1, kept 0, replaced 0; 2 problems.');
    expect(readJson(folder, 'my-accord/data/places/west-quay.json')['name']).toEqual({ en: 'West', fr: 'Ouest' });
  });

  it('says of a text without a language, as tables of a site have it, which columns it needs', () => {
    const folder = begun();
    charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
    mkdirSync(join(folder, 'in'));
    cpSync(join(folder, 'site/fr/places.csv'), join(folder, 'in/places.csv'));
    const { errors } = charter(folder, 'import', 'in', 'my-accord', '--replace');
    expect(errors).toContain(
      'places.csv, line 1, column name: is a text, and needs a column for each language: name.en, name.fr;',
    );
    expect(errors).toContain('new 0, kept 0, replaced 0;');
    // What goes out as sheets comes back in.
    const before = readJson(folder, 'my-accord/data/events/signing.json');
    expect(charter(folder, 'sheets', 'my-accord').out).toBe('Wrote 12 sheets to my-accord/sheets.\n');
    expect(charter(folder, 'import', 'my-accord/sheets', 'my-accord', '--replace').status).toBe(0);
    expect(readJson(folder, 'my-accord/data/events/signing.json')).toEqual(before);
    expect(charter(folder, 'sheets', 'my-accord').errors).toMatch(/^"my-accord\/sheets" is there already/);
  });

  it('gives each file of TimelineJS sources of its own, and says what of it is left out', () => {
    const folder = begun();
    const fileOf = (name: string, slide: object) => {
      writeFileSync(join(folder, name), JSON.stringify({ events: [slide], eras: [{}] }));
    };
    const date = { year: 2031, month: 6, day: 1 };
    fileOf('one.json', {
      start_date: { ...date, hour: 9 },
      display_date: 'In June',
      text: { headline: 'One', text: '<a href="https://one.example/">One</a>' },
    });
    fileOf('two.json', {
      start_date: date,
      text: { text: 'They met again at the old quay in the north.' },
      media: { url: 'https://two.example/quay.jpg' },
    });
    expect(charter(folder, 'import', 'one.json', 'my-accord').out).toContain(
      'one.json: records have no field for hours of 1 slide, dates in words (display_date) of 1 slide, eras; these were left out',
    );
    charter(folder, 'import', 'two.json', 'my-accord');
    const sourceOf = (id: string) => {
      const { statements } = readJson(folder, `my-accord/data/events/${id}.json`) as {
        statements: { sources: string[] }[];
      };
      return readJson(folder, `my-accord/data/sources/${statements[0]?.sources[0] ?? ''}.json`)['url'];
    };
    expect(sourceOf('one')).toBe('https://one.example/');
    // A picture is no page that bears out what happened.
    expect(sourceOf('they-met-again-at-the-old')).toBe('https://example.invalid/two.json');
  });
});
