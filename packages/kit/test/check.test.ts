/** Faults that a newsroom makes in its data: each is told in one line, with file and field. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundAgreement } from '../src/agreement.ts';
import { Refusal } from '../src/folder.ts';
import { BASE, begun, charter, readJson, writeJson } from './commands.ts';

type Change = (record: Record<string, unknown>) => void;

const DATA = 'my-accord/data';

/** Changes a file of a new agreement, and returns what `charter check` refuses it for. */
const told = async (change: (data: string) => void): Promise<string> => {
  const folder = begun();
  change(join(folder, DATA));
  const refused: unknown = await soundAgreement(join(folder, 'my-accord')).catch((error: unknown) => error);
  if (!(refused instanceof Refusal)) throw new Error('It was not refused.');
  return refused.message;
};

const edited = (file: string, change: Change) => (data: string) => {
  const record = readJson(data, file);
  change(record);
  writeJson(data, file, record);
};

const drawn = (name: string, svg: string) => (data: string) => {
  mkdirSync(join(data, 'icons'));
  writeFileSync(join(data, 'icons', name), svg);
};

const FAULTS: readonly (readonly [string, (data: string) => void, string])[] = [
  [
    'a text that is missing in a language',
    edited('places/norhaven-city.json', (r) => {
      r['name'] = { en: 'Norhaven' };
    }),
    'places/norhaven-city.json#/name/fr: is missing',
  ],
  [
    'a text in a language that the agreement has not',
    edited('places/norhaven-city.json', (r) => {
      r['name'] = { en: 'N', fr: 'N', de: 'N' };
    }),
    'places/norhaven-city.json#/name/de: is no language of the agreement: "languages" in dataset.json has en, fr',
  ],
  [
    'an empty text',
    edited('charter.json', (r) => {
      r['shortTitle'] = { en: '', fr: ' ' };
    }),
    'charter.json#/shortTitle/en: ',
  ],
  [
    'a date in words',
    edited('events/signing.json', (r) => {
      r['date'] = '2 May 2031';
    }),
    'events/signing.json#/date: "2 May 2031" must be an EDTF',
  ],
  [
    'a date that does not exist',
    edited('events/signing.json', (r) => {
      r['date'] = '2031-02-30';
    }),
    'events/signing.json#/date: "2031-02-30" must be an EDTF',
  ],
  [
    'a span that ends before it begins',
    edited('events/signing.json', (r) => {
      r['date'] = '2031-03/2031-02';
    }),
    'events/signing.json#/date: "2031-03/2031-02" ends before it begins',
  ],
  [
    'an event that is nowhere',
    edited('events/signing.json', (r) => {
      delete r['place'];
      delete r['milestone'];
    }),
    'events/signing.json: has neither "place" nor "channel"; only milestones and the kinds computed, background, context need none',
  ],
  [
    'a field that nobody knows',
    edited('people/mira-holm.json', (r) => {
      r['rank'] = 'mayor';
    }),
    'people/mira-holm.json#/rank: is not a field here',
  ],
  [
    'a field that is missing',
    edited('people/mira-holm.json', (r) => {
      delete r['role'];
    }),
    'people/mira-holm.json#/role: is missing',
  ],
  [
    'a kind of event that there is not',
    edited('events/signing.json', (r) => {
      r['kind'] = 'party';
    }),
    'events/signing.json#/kind: must be',
  ],
  [
    'a verb that there is not',
    edited('provisions/a-1.json', (r) => {
      r['modality'] = 'must';
    }),
    'provisions/a-1.json#/modality: must be ("shall"',
  ],
  [
    'a source that is not there',
    edited('events/signing.json', (r) => {
      (r['statements'] as { sources: string[] }[])[0]?.sources.push('nowhere');
    }),
    'events/signing.json#/statements/0/sources/2: "nowhere" is not the id',
  ],
  [
    'a person who is not there',
    edited('quotes/reed-1.json', (r) => {
      r['speaker'] = 'nobody';
    }),
    'quotes/reed-1.json#/speaker: "nobody" is not the id',
  ],
  [
    'a source that nobody can find',
    edited('sources/accord-text.json', (r) => {
      delete r['url'];
    }),
    'sources/accord-text.json: has neither "url" nor "reference"',
  ],
  [
    'an address that would run',
    edited('sources/accord-text.json', (r) => {
      r['url'] = 'javascript:alert(1)';
    }),
    'sources/accord-text.json#/url: "javascript:alert(1)" must be an absolute web address',
  ],
  [
    'a quotation that is not what its selector says',
    edited('quotes/reed-1.json', (r) => {
      r['text'] = 'La mer.';
    }),
    'quotes/reed-1.json#/text: differs from selector.exact',
  ],
  [
    'a quotation without translation',
    edited('quotes/reed-1.json', (r) => {
      r['translations'] = {};
    }),
    'quotes/reed-1.json#/translations/en: is missing; translate the words, which are in "fr", into "en"',
  ],
  [
    'two subjects in one place',
    edited('pillars/clean-water.json', (r) => {
      r['position'] = 1;
    }),
    '#/position: 1 is already the position of',
  ],
  [
    'a comparison without a verdict',
    edited('pillars/pilots.json', (r) => {
      delete (r['comparison'] as Record<string, unknown>)['match'];
    }),
    'pillars/pilots.json#/comparison: has no "match"',
  ],
  [
    'a file that is no JSON',
    (data) => {
      writeFileSync(join(data, 'charter.json'), '{ "title": ');
    },
    'charter.json: line 1, column 12: the file ends too early',
  ],
  [
    'a file of another encoding',
    (data) => {
      writeFileSync(
        join(data, 'places/norhaven-city.json'),
        Buffer.from('{\n"name": { "fr": "Norhâvre" } }', 'latin1'),
      );
    },
    'places/norhaven-city.json: line 2: is not in UTF-8',
  ],
  [
    'a field that is written twice',
    (data) => {
      writeFileSync(
        join(data, 'places/norhaven-city.json'),
        '{\n"name": { "en": "Norhaven", "fr": "Norhaven" },\n"name": { "en": "N", "fr": "N" }\n}',
      );
    },
    'places/norhaven-city.json: line 3: "name" is already there in line 2',
  ],
  [
    'an agreement that never says when it was last changed',
    (data) => {
      rmSync(join(data, 'revisions'), { recursive: true });
    },
    'data/revisions: is empty',
  ],
  [
    'a file with a name that is no id',
    (data) => {
      renameSync(join(data, 'places/lantern-quay.json'), join(data, 'places/Lantern Quay.json'));
    },
    'places/Lantern Quay.json: the file name must be lower-case letters, digits and single hyphens',
  ],
  [
    'a folder with a misspelt name',
    (data) => {
      mkdirSync(join(data, 'event'));
    },
    'event: is no kind of data',
  ],
  [
    'a drawing that would run a script',
    drawn(
      'pilots.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 2h9"/><script>alert(1)</script></svg>',
    ),
    'icons/pilots.svg: must be an SVG with viewBox="0 0 24 24" and one <path',
  ],
  [
    'a drawing on another field',
    drawn('pilots.svg', '<svg viewBox="0 0 512 512"><path d="M2 2h9"/></svg>'),
    'icons/pilots.svg: must be an SVG with viewBox="0 0 24 24"',
  ],
  [
    'no languages',
    edited('dataset.json', (r) => {
      delete r['languages'];
    }),
    'must name the languages of all texts',
  ],
  [
    'a missing charter',
    (data) => {
      rmSync(join(data, 'charter.json'));
    },
    'charter.json: is missing',
  ],
];

const LANGUAGES: readonly (readonly [string, readonly string[], RegExp])[] = [
  [
    'taken out',
    ['en'],
    /dataset\.json#\/languages: does not name "fr", but \d\d texts in \d\d files have it\. Name it here, or remove them\./,
  ],
  [
    'added',
    ['en', 'fr', 'de'],
    /dataset\.json#\/languages: names "de", but \d\d texts in \d\d files lack it\. Write them, as "\[de\] …"/,
  ],
];

describe('charter check', () => {
  it.each(LANGUAGES)('tells of a language that was %s in one line for all texts', async (_, languages, message) => {
    const said = await told(
      edited('dataset.json', (r) => {
        r['languages'] = languages;
      }),
    );
    const [head, line, ...rest] = said.trimEnd().split('\n');
    expect(head).toBe('1 problem in the data:');
    expect(line).toMatch(message);
    expect(rest).toEqual([]);
  });

  it.each(FAULTS)('tells of %s in one line', async (_, change, message) => {
    const lines = (await told(change)).split('\n').filter((line) => line.includes(message));
    expect(lines).toHaveLength(1);
  });

  it('tells of all faults in all files, and how many there are', () => {
    const folder = begun();
    const data = join(folder, DATA);
    edited('events/signing.json', (r) => {
      r['date'] = 'soon';
    })(data);
    edited('people/mira-holm.json', (r) => {
      delete r['role'];
    })(data);
    const { status, errors: lines } = charter(folder, 'check', 'my-accord');
    expect(status).toBe(1);
    expect(lines).toContain('2 problems in the data:');
    expect(lines).toContain('events/signing.json');
    expect(lines).toContain('people/mira-holm.json');
  });

  it('reads files with the byte order mark that Windows writes', () => {
    const folder = begun();
    for (const name of ['dataset.json', 'charter.json', 'events/signing.json']) {
      const file = join(folder, DATA, name);
      writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);
    }
    expect(charter(folder, 'check', 'my-accord')).toMatchObject({ status: 0, errors: '' });
  });

  it('remarks in a line each on what is allowed, but rarely meant', () => {
    const folder = begun();
    const file = (path: string) => `${DATA}/${path}`;
    const change = (path: string, patch: object) => {
      writeJson(folder, file(path), { ...readJson(folder, file(path)), ...patch });
    };
    change('events/radio-talk.json', { milestone: 'signing', date: '2031-05-03' });
    change('charter.json', { signed: { date: '2031-05-02', place: 'lantern-quay', sources: ['accord-text'] } });
    change('pillars/clean-water.json', { comparison: {} });
    writeJson(folder, file('people/norhaven.json'), readJson(folder, file('people/mira-holm.json')));
    mkdirSync(join(folder, 'my-accord/words'));
    writeFileSync(join(folder, 'my-accord/words/de.json'), '{}');
    const { status, out } = charter(folder, 'check', 'my-accord');
    expect(status).toBe(0);
    for (const remark of [
      'my-accord/data/events/signing.json and events/radio-talk.json have the milestone "signing" each;',
      'my-accord/data/charter.json#/signed/date is 2031-05-02, but events/radio-talk.json, the milestone "signing", has 2031-05-03;',
      'my-accord/data/pillars/clean-water.json says nothing but its title;',
      'my-accord/data/people/norhaven.json and organizations/norhaven.json have one id;',
      'my-accord/words/de.json is used by no page: "languages" in dataset.json does not have "de".',
    ]) {
      expect(out.split('\n').filter((line) => line.startsWith(remark))).toHaveLength(1);
    }
  });

  it('remarks on what is only not finished, and refuses nothing for it', () => {
    const folder = begun();
    const data = join(folder, DATA);
    writeJson(data, 'sources/spare.json', {
      ...readJson(data, 'sources/accord-text.json'),
      url: 'https://spare.example/',
    });
    writeJson(data, 'publishers.json', { 'Spare Times': { en: 'Spare Times', fr: 'Temps libre' } });
    drawn('quay.svg', '<svg viewBox="0 0 24 24"><path d="M2 2h9"/></svg>')(data);
    edited('events/signing.json', (r) => {
      delete r['milestone'];
      r['summary'] = { en: 'go '.repeat(17).trim(), fr: `[fr] ${'go '.repeat(17).trim()}` };
    })(data);
    const remarks = [
      'my-accord/data/sources/spare.json: "spare" is cited nowhere yet; cite it, or remove it.',
      'my-accord/data/publishers.json#/Spare Times: is the publisher of no source yet.',
      'my-accord/data/icons/quay.svg: is the drawing of no pillar yet: there is no "quay".',
      'my-accord/data/events/signing.json#/summary/en: has 17 words; 16 can be read at a glance.',
      'my-accord/data/charter.json#/signed says that it was signed on 2031-05-02, but no event has the milestone "signing"; a timeline then does not show it.',
    ];
    for (const command of [
      ['check', 'my-accord'],
      ['build', 'my-accord', '--out', 'site', ...BASE],
    ]) {
      const { status, out } = charter(folder, ...command);
      expect(status).toBe(0);
      for (const remark of remarks) expect(out.split('\n').filter((line) => line === remark)).toHaveLength(1);
    }
  });

  it('takes a treaty that was signed at no place, such as one exchanged by post', () => {
    const folder = begun();
    const data = join(folder, DATA);
    edited('events/signing.json', (r) => {
      delete r['place'];
    })(data);
    edited('charter.json', (r) => {
      delete (r['signed'] as Record<string, unknown>)['place'];
    })(data);
    expect(charter(folder, 'build', 'my-accord', '--out', 'site', ...BASE)).toMatchObject({ status: 0, errors: '' });
    expect(readFileSync(join(folder, 'site/en/agreement.md'), 'utf8')).toMatch(/Signed:\*\* 2 May 2031 \[/);
  });

  it.each([
    [['en', 'French'], '"French" is no language tag. Write it like "en", "fr" or "pt-BR".'],
    [['en', 'fr_FR'], '"fr_FR" is no language tag. Write it like "en", "fr" or "pt-BR".'],
    [['en', 'fr', 'fr'], '"fr" is named twice. Name each language once.'],
  ])('tells of the languages %j alone, not of every text in them', async (languages, message) => {
    const said = await told(
      edited('dataset.json', (r) => {
        r['languages'] = languages;
      }),
    );
    expect(said).toMatch(/^[^\n]*my-accord\/data\/dataset\.json#\/languages: [^\n]*$/);
    expect(said).toContain(message);
  });

  it('tells of a record that is not there in one line for all that name it', async () => {
    const said = await told((data) => {
      rmSync(join(data, 'sources/gazette-report.json'));
    });
    const [head, line, ...rest] = said.split('\n');
    expect([head, rest]).toEqual(['1 problem in the data:', []]);
    expect(line).toMatch(
      /: "gazette-report" is not the id of any record in sources; also named in .*quotes\/reed-1\.json#\/source/,
    );
  });

  it('says first that nothing is left to show, not what names that which is gone', async () => {
    const said = await told((data) => {
      for (const kind of ['events', 'quotes', 'pillars']) rmSync(join(data, kind), { recursive: true });
    });
    expect(said).toMatch(/my-accord\/data has no quotation, no event and no subject, [^\n]*$/);
  });

  it('passes over files that a system puts into folders by itself', () => {
    const folder = begun();
    for (const path of ['.DS_Store', 'events/.DS_Store', 'events/._signing.json', 'places/Thumbs.db', 'desktop.ini']) {
      writeFileSync(join(folder, DATA, path), '\0');
    }
    expect(charter(folder, 'check', 'my-accord')).toMatchObject({ status: 0, errors: '' });
  });

  it('tells in one line of a section that is not there, however many provisions stand in it', async () => {
    const said = await told((data) => {
      edited('charter.json', (r) => {
        r['sections'] = [];
      })(data);
      writeJson(data, 'provisions/b-1.json', readJson(data, 'provisions/a-1.json'));
    });
    const [, line, ...rest] = said.split('\n');
    expect(rest).toEqual([]);
    expect(line).toMatch(
      /provisions\/a-1\.json#\/section: ".*" is not a section of the charter; also named in provisions\/b-1\.json/,
    );
  });

  it('tells the same faults in the same order each time', async () => {
    const broken = () =>
      told((data) => {
        for (const name of ['quotes/reed-1', 'events/signing', 'people/mira-holm', 'places/lantern-quay']) {
          writeJson(data, `${name}.json`, { rank: 1 });
        }
      });
    const inData = (said: string) => said.replaceAll(/\S*my-accord/g, '');
    expect(inData(await broken())).toBe(inData(await broken()));
  });
});
