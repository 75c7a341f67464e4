/** Reading, checking and building the authored files, on a copy in which something was broken. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblems, loadDatasets } from '../scripts/load.ts';

const core = fileURLToPath(new URL('..', import.meta.url));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'core-'));
  cpSync(join(core, 'data'), join(copy, 'data'), { recursive: true });
});

afterEach(() => {
  rmSync(copy, { recursive: true });
});

const replaceIn = (file: string, text: string, replacement: string) => {
  const content = readFileSync(join(copy, file), 'utf8');
  expect(content).toContain(text);
  writeFileSync(join(copy, file), content.replace(text, replacement));
};

const read = (file: string): unknown => JSON.parse(readFileSync(join(copy, file), 'utf8'));
const write = (file: string, value: unknown) => {
  writeFileSync(join(copy, file), JSON.stringify(value));
};

describe('reading the data', () => {
  const problems = async () => formatProblems((await loadDatasets(join(copy, 'data'))).problems);

  it('names file, place and reason of every fault', async () => {
    replaceIn('data/quotes/q4-s1.json', '"2026-02-11"', '"2026-02-30"');
    replaceIn('data/people/jd-vance.json', '"role"', '"rank"');
    expect(await problems()).toContain('data/quotes/q4-s1.json#/date: "2026-02-30" must be an EDTF');
    expect(await problems()).toContain('data/people/jd-vance.json#/role: ');
  });

  it('names the authored file in which a reference leads nowhere', async () => {
    replaceIn('data/quotes/q4-s1.json', '"azer-garayev"', '"constructor"');
    expect(await problems()).toContain('data/quotes/q4-s1.json#/speaker: "constructor" is not the id');
  });

  it('asks for every translation, and wants none into another language', async () => {
    replaceIn('data/places/baku.json', '"az"', '"de"');
    replaceIn('data/quotes/q4-s1.json', '"translations": {', '"translations": { "de": "Diese Charta",');
    replaceIn('data/quotes/q5-s1.json', '"translations": {', '"translations": { "en": "The same again",');
    replaceIn('data/quotes/q1-s1.json', '"ru"', '"de"');
    expect(await problems()).toContain('data/places/baku.json#/name/az: is missing');
    expect(await problems()).toContain('data/places/baku.json#/name/de: is no language of the agreement');
    expect(await problems()).toContain('data/quotes/q4-s1.json#/translations/de: is no language of the agreement');
    expect(await problems()).toContain('data/quotes/q5-s1.json#/translations/en: is the language of the words');
  });

  it('names each language into which a quotation is not translated', async () => {
    const { lang, translations, ...quote } = read('data/quotes/q5-s1.json') as { lang: string; translations: object };
    expect(lang).toBe('en');
    const { az, tr } = translations as Record<string, string>;
    write('data/quotes/q5-s1.json', { ...quote, lang, translations: { az, tr } });
    const lines = (await problems()).split('\n').filter((line) => line.includes('q5-s1'));
    expect(lines).toEqual(
      ['ru', 'ar'].map(
        (to) =>
          `  data/quotes/q5-s1.json#/translations/${to}: is missing; translate the words, which are in "en", into "${to}"`,
      ),
    );
  });

  it('asks on what text and analyst differ where they agree in part, and only there', async () => {
    replaceIn('data/pillars/demining.json', '"aspect": "contribution",', '');
    replaceIn(
      'data/pillars/energy-security.json',
      '"match": "supported",',
      '"match": "supported", "aspect": "effect",',
    );
    replaceIn('data/pillars/cybersecurity.json', '"aspect": "commitment"', '"aspect": "tone"');
    expect(await problems()).toContain('data/pillars/demining.json#/comparison/aspect: is missing');
    expect(await problems()).toContain('data/pillars/energy-security.json#/comparison/aspect: is only for');
    expect(await problems()).toContain('data/pillars/cybersecurity.json#/comparison/aspect: ');
  });

  it.each([
    ['originalIn', { ownRendering: ['az', 'ru'], originalIn: 'ru' }],
    ['ownRendering', { ownRendering: ['en', 'az'] }],
  ])('refuses a form that goes back to itself, at %s', async (field, rendering) => {
    write('data/places/baku.json', { ...(read('data/places/baku.json') as object), ...rendering });
    expect(await problems()).toContain(`data/places/baku.json#/${field}: the form in "`);
  });

  it('refuses a source that nothing cites, which other agreements may have while they are written', async () => {
    write('data/sources/spare.json', {
      ...(read('data/sources/mou-text-en.json') as object),
      url: 'https://spare.example/',
    });
    expect(await problems()).toContain('data/sources/spare.json: "spare" is cited nowhere yet; cite it, or remove it');
  });

  it('refuses what is too long to be read at a glance, in any language', async () => {
    const event = read('data/events/departure.json') as { summary: Record<string, string> };
    const { summary } = event;
    const english = Array.from({ length: 17 }, () => 'go').join(' ');
    write('data/events/departure.json', { ...event, summary: { ...summary, en: english, az: 'a'.repeat(63) } });
    const lines = await problems();
    expect(lines).toContain('data/events/departure.json#/summary/en: has 17 words; 16 can be read at a glance');
    expect(lines).toContain(
      'data/events/departure.json#/summary/az: has 63 characters; of what is read at a glance, a translation has at most a quarter more than the text in "en", here 62',
    );
  });

  it('names the language of a text in which a rule is broken', async () => {
    const path = 'data/pillars/demining.json';
    const pillar = read(path) as { gist: { verbs: Record<string, string[]> } };
    write(path, { ...pillar, gist: { ...pillar.gist, verbs: { ...pillar.gist.verbs, tr: ['yok'] } } });
    expect(await problems()).toBe(`  ${path}#/gist/verbs/tr/0: "yok" does not stand in the text`);
  });

  it('wants a version of three numbers', async () => {
    write('data/dataset.json', { ...(read('data/dataset.json') as object), version: 'v1' });
    expect(await problems()).toContain(
      'data/dataset.json#/version: "v1" must be a semantic version: three numbers, such as 1.0.0',
    );
  });

  it('tells faults of shape and broken rules in one pass, each once', async () => {
    replaceIn('data/events/departure.json', '"2026-02-11"', '"2026-02-30"');
    replaceIn('data/quotes/q4-s1.json', '"azer-garayev"', '"nobody"');
    replaceIn('data/people/jd-vance.json', '"role"', '"rank"');
    writeFileSync(join(copy, 'data/places/baku.json'), '{');
    writeFileSync(join(copy, 'data/revisions/2026-11-23-first-edition.json'), 'null');
    const expected = [
      'data/events/departure.json#/date: "2026-02-30" must be an EDTF',
      'data/people/jd-vance.json#/role: is missing',
      'data/people/jd-vance.json#/rank: is not a field here',
      'data/places/baku.json: ',
      'data/quotes/q4-s1.json#/speaker: "nobody" is not the id of any record in people',
      'data/revisions/2026-11-23-first-edition.json: must be an object, not null',
    ];
    const lines = (await problems()).split('\n').map((line) => line.trim());
    const untold = lines.filter((line) => !expected.some((start) => line.startsWith(start)));
    expect(untold).toEqual([]);
    expect(lines).toHaveLength(expected.length);
  });

  it.each(['charter', 'visit', 'redirects', 'publishers'])(
    'names %s.json, and no other, where that cannot be read',
    async (name) => {
      writeFileSync(join(copy, `data/${name}.json`), '{');
      const files = (await problems()).split('\n').map((line) => /data\/[^:#]+/.exec(line)?.[0]);
      expect(files).toEqual([`data/${name}.json`]);
    },
  );

  it.each(['{ "en": ', 'null', '[]'])('names a file that holds only %j', async (content) => {
    writeFileSync(join(copy, 'data/unknowns/boats.json'), content);
    expect(await problems()).toMatch(/^ {2}data\/unknowns\/boats\.json/m);
  });

  it.each(['data/quote/q9-s1.json', 'data/quotes/q9-s1.yaml'])(
    'names a file that nothing would read: %s',
    async (file) => {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), '{}');
      expect(await problems()).toMatch(
        /data\/quotes?(\/q9-s1\.yaml)?: (is no kind of data|must be a file that ends in \.json)/,
      );
    },
  );

  it('asks for a file name that can be an id', async () => {
    cpSync(join(copy, 'data/places/baku.json'), join(copy, 'data/places/New_Baku.json'));
    expect(await problems()).toContain('data/places/New_Baku.json: the file name must be lower-case letters, digits');
  });
});

describe('the scripts', () => {
  beforeEach(() => {
    for (const name of ['scripts', 'src', 'package.json', 'schema.json']) {
      cpSync(join(core, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(core, 'node_modules'), join(copy, 'node_modules'));
  });

  const run = (script: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], { cwd: copy, encoding: 'utf8' });

  it('pass sound data and count them', () => {
    const { status, stdout } = run('check');
    expect(stdout).toMatch(/data is sound: en, 12 pillars/);
    expect(status).toBe(0);
  });

  it('say how to renew a JSON Schema that is out of date', () => {
    writeFileSync(join(copy, 'schema.json'), '{}');
    const { status, stderr } = run('check');
    expect(stderr).toContain('pnpm --filter @baku-charter/core schema');
    expect(status).toBe(1);
  });

  it('leave the last good build in place when the data are broken', () => {
    cpSync(join(core, 'dist'), join(copy, 'dist'), { recursive: true });
    replaceIn('data/events/departure.json', '"2026-02-11"', '"2026-02-31"');
    const { status, stderr } = run('build');
    expect(stderr).toContain('data/events/departure.json#/date');
    expect(status).toBe(1);
    expect(existsSync(join(copy, 'dist/dataset.en.json'))).toBe(true);
  });
});
