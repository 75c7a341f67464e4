/** An agreement of another newsroom: in languages that the registry lacks, with the files that it needs and no others. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblems, loadAgreement } from '../src/authoring/load.ts';
import { parseDataset } from '../src/parse.ts';

let folder: string;

const write = (file: string, content: unknown) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify(content));
};

const said = (en: string, fr: string) => ({ en, fr });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agreement-'));
  const sources = ['treaty-text'];
  write('dataset.json', {
    id: 'north-fisheries',
    languages: ['en', 'fr'],
    version: '2.1.0',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  });
  write('charter.json', {
    title: said('North Fisheries Treaty', 'Traité de pêche du Nord'),
    shortTitle: said('Fisheries Treaty', 'Traité de pêche'),
    titles: [],
    parties: ['nordland'],
    signatories: [],
    signed: { date: '1951-05-02', place: 'port', sources },
    sections: [{ id: 'one', locator: '1', heading: said('Quotas', 'Quotas'), headingSeen: true, sources }],
    statements: [],
  });
  write('provisions/quota.json', {
    locator: said('1.1', '1.1'),
    numbering: 'document',
    section: 'one',
    modality: 'shall',
    certainty: 'high',
    statement: {
      text: said('Nordland shall fix a quota by 1 May.', 'Le Nordland fixe un quota avant le 1er mai.'),
      voice: 'document',
      sources,
    },
  });
  write('organizations/nordland.json', { name: said('Nordland', 'Nordland'), sources });
  write('places/port.json', { name: said('Port', 'Port') });
  write('sources/treaty-text.json', {
    publisher: 'Treaty Register',
    reference: said('vol. 12, p. 98', 'vol. 12, p. 98'),
    lang: 'fr',
    kind: 'document',
    lineage: 'the parties',
    seen: 'whole',
    supports: said('The text.', 'Le texte.'),
  });
  write('revisions/first.json', {
    date: '2030-01-02',
    about: [],
    change: said('First edition.', 'Première édition.'),
    reason: said('It was published.', 'Il a été publié.'),
  });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const problems = async () => formatProblems((await loadAgreement(folder)).problems, 'accord');

describe('the folder of an agreement', () => {
  it('becomes a dataset in each language that it names', async () => {
    expect(await problems()).toBe('');
    const { datasets } = await loadAgreement(folder);
    expect([...datasets.keys()]).toEqual(['en', 'fr']);
    const french = datasets.get('fr');
    expect(french?.meta).toEqual({
      id: 'north-fisheries',
      version: '2.1.0',
      lang: 'fr',
      modified: '2030-01-02',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(french?.charter.shortTitle).toBe('Traité de pêche');
    expect(french?.sources[0]?.reference).toBe('vol. 12, p. 98');
    expect(parseDataset(french)).toEqual({ ok: true, data: french });
  });

  it('is told by file and field what is missing in one of its languages', async () => {
    write('places/port.json', { name: { en: 'Port' } });
    write('places/bay.json', { name: { en: 'Bay', fr: 'Baie', az: 'Körfəz' } });
    expect(await problems()).toContain('  accord/places/port.json#/name/fr: is missing');
    expect(await problems()).toContain(
      '  accord/places/bay.json#/name/az: is no language of the agreement: "languages" in dataset.json has en, fr;',
    );
  });

  it('is told to write a first revision, since pages say when the data last changed', async () => {
    rmSync(join(folder, 'revisions'), { recursive: true });
    expect(await problems()).toMatch(
      /^ {2}accord\/revisions: is empty, .*first\.json, with "date", "change" and "reason"$/,
    );
  });

  it('is read with the byte order mark of Windows, and told of a field that is written twice', async () => {
    writeFileSync(join(folder, 'places/port.json'), '\uFEFF{ "name": { "en": "Port", "fr": "Port" } }');
    expect(await problems()).toBe('');
    writeFileSync(join(folder, 'places/port.json'), '{ "name": { "en": "Port",\n"fr": "Port",\n"fr": "Le port" } }');
    expect(await problems()).toBe(
      '  accord/places/port.json: line 3: "fr" is already there in line 2; remove one of them',
    );
  });

  it('is told of a date that ends before it begins, and of the text that is no date', async () => {
    const revision = (date: string) => ({ date, change: said('c', 'c'), reason: said('r', 'r') });
    write('revisions/first.json', revision('2026-03/2026-02'));
    write('revisions/second.json', revision('soon'));
    const lines = await problems();
    expect(lines).toContain('accord/revisions/first.json#/date: "2026-03/2026-02" ends before it begins');
    expect(lines).toContain('accord/revisions/second.json#/date: "soon" must be an EDTF date that exists');
    expect(lines.split('\n')).toHaveLength(2);
  });

  it('is told into which language a quotation is not translated, and needs no translation in one language', async () => {
    const quote = {
      text: 'Le hareng revient.',
      lang: 'fr',
      selector: { type: 'TextQuoteSelector', exact: 'Le hareng revient.', prefix: 'dit : ' },
      speaker: 'nordland',
      role: said('state', 'État'),
      date: '1952',
      source: 'treaty-text',
    };
    write('quotes/herring.json', quote);
    expect(await problems()).toBe(
      '  accord/quotes/herring.json#/translations/en: is missing; translate the words, which are in "fr", into "en"',
    );
    const { problems: inFrench } = await loadAgreement(folder, { languages: ['fr'] });
    expect(inFrench.filter(({ path }) => path.includes('translations'))).toEqual([]);
  });

  it('is told how a text in each language is written', async () => {
    write('places/port.json', { name: 'Port' });
    expect(await problems()).toContain(
      'accord/places/port.json#/name: "Port" must be an object with a text for each language, such as { "en": "…" }',
    );
  });

  it('is told what dataset.json lacks', async () => {
    write('dataset.json', { id: 'North', languages: [] });
    const lines = await problems();
    expect(lines).toContain('  accord/dataset.json#/languages: ');
    expect(lines).toContain('  accord/dataset.json#/id: ');
    expect(lines).toContain('  accord/dataset.json#/licence: is missing');
  });

  it('has a drawing for each pillar that has a file of it, and none for others', async () => {
    const pillar = {
      provisions: ['quota'],
      document: [],
      analyst: [],
      comparison: { statements: [] },
    };
    write('pillars/cod.json', { title: said('Cod', 'Morue'), position: 1, ...pillar });
    write('pillars/crab.json', { title: said('Crab', 'Crabe'), position: 2, ...pillar });
    mkdirSync(join(folder, 'icons'));
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 12h9"/></svg>\n';
    writeFileSync(join(folder, 'icons/cod.svg'), drawing);
    expect(await problems()).toBe('');
    for (const data of (await loadAgreement(folder)).datasets.values()) {
      expect(data.pillars.map(({ icon }) => icon)).toEqual(['M2 12h9', undefined]);
      expect(parseDataset(data).ok).toBe(true);
    }
  });

  it('may leave out what is empty', async () => {
    write('charter.json', {
      title: said('North Fisheries Treaty', 'Traité de pêche du Nord'),
      shortTitle: said('Fisheries Treaty', 'Traité de pêche'),
      parties: ['nordland'],
      signed: { date: '1951-05-02', place: 'port', sources: ['treaty-text'] },
      sections: [
        { id: 'one', locator: '1', heading: said('Quotas', 'Quotas'), headingSeen: true, sources: ['treaty-text'] },
      ],
    });
    write('pillars/cod.json', { title: said('Cod', 'Morue'), position: 1 });
    expect(await problems()).toBe('');
    const english = (await loadAgreement(folder)).datasets.get('en');
    expect(english?.charter).toMatchObject({ titles: [], signatories: [], statements: [] });
    expect(english?.pillars[0]).toEqual({
      id: 'cod',
      title: 'Cod',
      position: 1,
      provisions: [],
      document: [],
      analyst: [],
      comparison: { statements: [] },
    });
    const charter = { ...english?.charter, titles: undefined };
    expect(parseDataset({ ...english, charter })).toEqual({ ok: true, data: english });
  });

  it('is told of a folder that nothing reads', async () => {
    cpSync(join(folder, 'places'), join(folder, 'place'), { recursive: true });
    expect(await problems()).toContain('  accord/place: is no kind of data');
  });
});
