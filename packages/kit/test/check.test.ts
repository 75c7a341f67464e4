/** Faults that a newsroom makes in its data: each is told in one line, with file and field. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begun, charter } from './commands.ts';
import { DATA, drawn, edited, told } from './faults.ts';

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
});
