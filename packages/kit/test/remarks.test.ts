/** What is only not finished, what is rarely meant, and faults that many records have part in: each is told once. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, begun, charter, readJson, writeJson } from './commands.ts';
import { DATA, drawn, edited, told } from './faults.ts';

describe('charter check', () => {
  it('remarks in a line each on what is allowed, but rarely meant', () => {
    const folder = begun();
    const file = (path: string) => `${DATA}/${path}`;
    const change = (path: string, patch: object) => {
      writeJson(folder, file(path), { ...readJson(folder, file(path)), ...patch });
    };
    change('events/radio-talk.json', { milestone: 'signing', date: '2031-05-03' });
    change('charter.json', { signed: { date: '2031-05-02', place: 'lantern-quay', sources: ['accord-text'] } });
    change('pillars/clean-water.json', { analyst: [], comparison: {} });
    change('events/review-due.json', {
      milestone: 'entry-into-force',
      date: '2031-04',
      title: { en: '<b>Talks</b>', fr: '<b>Talks</b>' },
    });
    writeJson(folder, file('people/norhaven.json'), readJson(folder, file('people/mira-holm.json')));
    mkdirSync(join(folder, 'my-accord/words'));
    writeFileSync(join(folder, 'my-accord/words/de.json'), '{}');
    const { status, out } = charter(folder, 'check', 'my-accord');
    expect(status).toBe(0);
    for (const remark of [
      'my-accord/data/events/signing.json and events/radio-talk.json have the milestone "signing" each;',
      'my-accord/data/charter.json#/signed/date is 2031-05-02, but events/radio-talk.json, the milestone "signing", has 2031-05-03;',
      'my-accord/data/pillars/clean-water.json says nothing but its title;',
      'my-accord/data/events/review-due.json is the entry into force, on 2031-04, before the signing on 2031-05-02.',
      'my-accord/data/events/review-due.json has "<b>" in its title, which pages show as it stands;',
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
