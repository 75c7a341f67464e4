import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
      out: expect.stringContaining(
        'new 1, changed 0, as before 0, kept 1 (places/lantern-quay.json); 0 problems.\n',
      ) as string,
    });
    expect(charter(folder, 'import', 'slides.json', 'my-accord').out).toContain('kept 1 (events/signing.json)');
    expect(readJson(folder, 'my-accord/data/places/lantern-quay.json')).toEqual(mine);
    expect(readJson(folder, 'my-accord/data/events/signing.json')).toEqual(before);

    expect(charter(folder, 'import', 'in', 'my-accord', '--replace').out).toBe(
      [
        'places/lantern-quay.json: changed name.en, name.fr',
        'places.csv has no column for ownRendering, originalIn, partOf; what records have there was kept',
        'new 0, changed 1, as before 1, kept 0; 0 problems.\n',
      ].join('\n'),
    );
    expect(readJson(folder, 'my-accord/data/places/lantern-quay.json')).toMatchObject({
      name: { en: 'Theirs', fr: 'Le leur' },
    });
    expect(charter(folder, 'import', 'slides.json', 'my-accord', '--replace').out).toContain(
      'events/signing.json: changed title, date, statements\n',
    );
    // A slide does not say where and by whom, so that stays.
    const { place, participants } = before;
    expect(readJson(folder, 'my-accord/data/events/signing.json')).toMatchObject({ date: '2031', place, participants });
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
    expect(errors).toContain('events.csv: line 2: a quotation mark opens a text there, and none closes it');
    expect(errors).toContain('people.csv: line 2: is not in UTF-8');
    expect(errors).toContain('new 1, changed 0, as before 0, kept 0; 2 problems.');
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
    expect(errors).toContain('new 0, changed 0, as before 0, kept 0;');
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
    const { out } = charter(folder, 'import', 'one.json', 'my-accord');
    for (const part of ['eras', 'start_date.hour of one', 'display_date of one']) {
      expect(out).toContain(`one.json: left out, since records have no field for it: ${part}\n`);
    }
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

  it('changes of a record that is there only what the sheet has columns for, and says what', () => {
    const folder = begun();
    const path = 'my-accord/data/events/signing.json';
    const summary = { en: 'Two mayors sign.', fr: 'Deux maires signent.' };
    const before = readJson(folder, path);
    writeJson(folder, path, { ...before, summary });
    sheet(
      folder,
      'events.csv',
      'id,title.en,title.fr,summary.en,summary.fr,statements.1.text.en',
      'signing,Signed,Signé,,,They signed.',
    );
    const { status, out } = charter(folder, 'import', 'in', 'my-accord', '--replace');
    expect(status).toBe(0);
    const { statements, ...rest } = before as { statements: { text: object }[] };
    const [first, ...others] = statements;
    expect(readJson(folder, path)).toEqual({
      ...rest,
      title: { en: 'Signed', fr: 'Signé' },
      statements: [{ ...first, text: { ...first?.text, en: 'They signed.' } }, ...others],
    });
    expect(out).toContain(
      'events/signing.json: changed title.en, title.fr, statements.1.text.en; emptied summary.en, summary.fr\n',
    );
    expect(out).toMatch(
      /^events\.csv has no column for date, .*statements\.1\.text\.fr.*; what records have there was kept$/m,
    );
  });

  it('refuses a row that would empty what each record needs, and leaves that record as it was', () => {
    const folder = begun();
    const before = readJson(folder, 'my-accord/data/places/lantern-quay.json');
    sheet(folder, 'places.csv', 'id,name.en', 'lantern-quay,', 'north-quay,North Quay');
    const { errors } = charter(folder, 'import', 'in', 'my-accord', '--replace');
    expect(errors).toContain('places.csv, line 2, column name.en: is missing\n');
    expect(errors).toContain('places.csv, line 3, column name.fr: is missing\n');
    expect(readJson(folder, 'my-accord/data/places/lantern-quay.json')).toEqual(before);
  });

  it('refuses a row whose cells stand in wrong columns, and reads no column twice', () => {
    const folder = begun();
    sheet(
      folder,
      'places.csv',
      'id,name.en,name.fr,name.en',
      'east-quay,East,Est,E',
      'west-quay,West, the old one,Ouest,W',
    );
    const { errors } = charter(folder, 'import', 'in', 'my-accord');
    expect(errors).toContain('places.csv, line 1, column name.en: is there twice; only column 2 is read\n');
    expect(errors).toContain(
      'places.csv, line 3: has 5 cells for 4 columns; put texts with commas in quotation marks\n',
    );
    expect(readJson(folder, 'my-accord/data/places/east-quay.json')['name']).toEqual({ en: 'East', fr: 'Est' });
  });

  it('brings the timeline of a site into another folder with its dates, voices, places and sources', () => {
    const folder = begun();
    charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE);
    charter(folder, 'new', 'other', '--languages', 'en,fr');
    for (const kind of ['events', 'sources', 'places']) rmSync(join(folder, 'other/data', kind), { recursive: true });
    const { status, out } = charter(folder, 'import', 'site/en/timeline.json', 'other');
    expect(status).toBe(0);
    const [before, now] = ['my-accord', 'other'].map((name) => readJson(folder, `${name}/data/events/signing.json`));
    const textsOf = (event: Record<string, unknown> | undefined) =>
      (event?.['statements'] as { text: { en: string }; voice: string }[]).map(({ text, voice }) => [text.en, voice]);
    expect(now?.['date']).toBe(before?.['date']);
    expect(textsOf(now)).toEqual(textsOf(before));
    expect(readJson(folder, `other/data/places/${String(now?.['place'])}.json`)['name']).toMatchObject({
      en: 'Lantern Quay, Norhaven',
    });
    expect(out).toContain('It never had participants, subjects, milestones and confidence;');
    expect(out).toContain('left out, since records have no field for it: the slide with the title\n');
    expect(out).toContain('left out, since records have no field for it: the time of day of signing');

    // Where the events are already, the same file brings nothing new.
    expect(charter(folder, 'import', 'site/en/timeline.json', 'my-accord', '--replace').out).toMatch(
      /new 0, changed 0, as before \d+, kept 0; 0 problems/,
    );
  });

  it('names the column of a fault as the sheet has it, also behind columns that are empty in the row', () => {
    const folder = begun();
    const cells = (nth: number) =>
      ['text.en', 'text.fr', 'voice', 'sources'].map((name) => `statements.${nth}.${name}`);
    sheet(
      folder,
      'events.csv',
      ['id', ...cells(1), ...cells(2), ...cells(3)].join(';'),
      'signing;One;Un;reported;gazette-report;;;;;Three;Trois;reported;',
    );
    expect(charter(folder, 'import', 'in', 'my-accord', '--replace').errors).toContain(
      'events.csv, line 2, column statements.3.sources: must name at least one source\n',
    );
  });

  it('reads the line in which Excel names the mark between cells, and names files that are no sheets', () => {
    const folder = begun();
    sheet(folder, 'places.csv', 'sep=;', 'id;name.en;name.fr', 'west-quay;West, old;Ouest', 'Quay;Q;Q');
    sheet(folder, 'events.xlsx');
    const { errors } = charter(folder, 'import', 'in', 'my-accord');
    expect(errors).toBe(
      [
        'places.csv, line 4, column id: "Quay" must be lower-case letters, digits and single hyphens',
        'events.xlsx was not read: only files that end in .csv are sheets',
        'new 1, changed 0, as before 0, kept 0; 1 problem.\n',
      ].join('\n'),
    );
  });

  it('names ids that the records which it writes name, and that nothing has', () => {
    const folder = begun();
    sheet(folder, 'places.csv', 'id,name.en,name.fr,partOf', 'west-quay,West,Ouest,nowhere');
    expect(charter(folder, 'import', 'in', 'my-accord').out).toContain(
      'places/west-quay.json#/partOf: "nowhere" is not the id of any record in places; write it, or mend the id\n',
    );
  });

  it('takes slides in the language that is named, and says which it takes them for where none is', () => {
    const folder = begun();
    const events = [{ start_date: { year: 2031 }, text: { headline: 'Rencontre' } }];
    writeFileSync(join(folder, 'slides.json'), JSON.stringify({ events }));
    expect(charter(folder, 'import', 'slides.json', 'my-accord', '--language', 'fr').out).not.toContain('taken for');
    expect(readJson(folder, 'my-accord/data/events/rencontre.json')['title']).toEqual({
      en: '[en] Rencontre',
      fr: 'Rencontre',
    });
    expect(charter(folder, 'import', 'slides.json', 'my-accord').out).toContain(
      'slides.json: its texts are taken for "en". If they are in another language, name it: --language fr\n',
    );
    expect(charter(folder, 'import', 'slides.json', 'my-accord', '--language', 'de').errors).toBe(
      '"de" is no language of the agreement. Languages are en, fr.\n',
    );
  });

  it('names what stands for what slides do not say, at the import and until it is written', () => {
    const folder = begun();
    const linked = {
      start_date: { year: 2031 },
      text: { headline: 'Two', text: '<a href="https://a.example/">A</a>' },
    };
    const events = [{ start_date: { year: 2031 }, text: { headline: 'One' } }, linked];
    writeFileSync(join(folder, 'slides.json'), JSON.stringify({ events }));
    const { out } = charter(folder, 'import', 'slides.json', 'my-accord');
    expect(out).toContain('sources/timeline.json: a placeholder, with an address that leads nowhere,');
    expect(out).toContain('places/not-stated.json: a placeholder, since slides name no place.');
    expect(out).toContain('sources/source-1.json: slides.json has its address alone; mend "publisher", "lang",');
    expect(out).toContain('slides that have a headline alone, or a text alone, have it as title and statement: one\n');
    const checked = charter(folder, 'check', 'my-accord').out;
    expect(checked).toContain('my-accord/data/sources/timeline.json is a placeholder, which pages cite:');
    expect(checked).toContain('my-accord/data/places/not-stated.json is a placeholder, which pages show as "—";');
    expect(checked).toContain('my-accord/data/sources/source-1.json#/lang is "und", which is no language;');
  });

  it('says in one line what a new record lacks that a sheet of few columns has not', () => {
    const folder = begun();
    sheet(folder, 'events.csv', 'id,title.en,title.fr', 'regatta,Regatta,Régate');
    expect(charter(folder, 'import', 'in', 'my-accord', '--replace').errors).toBe(
      [
        'events.csv, line 2: events have no "regatta" yet, and a new record needs statements, date, kind, confidence, independentLineages; to change one that is there, mend the id',
        'new 0, changed 0, as before 0, kept 0; 1 problem.\n',
      ].join('\n'),
    );
  });
});
