import { expand, type JsonLdDocument, type Options, toRDF } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../src/export/json-ld.ts';
import { LANGUAGES } from '../../src/languages.ts';
import type { Dataset } from '../../src/types.ts';
import { accord, accordWith } from '../fixtures.ts';
import { accordIn, accordSaying, datasets, expectGolden, HOSTILE } from './helpers.ts';

type Node = Record<string, unknown> & { '@id': string; '@type': string };

const graphOf = (data: Dataset) => (JSON.parse(toJsonLd(data)) as { '@graph': Node[] })['@graph'];
const nodeOf = (data: Dataset, end: string) => graphOf(data).find((node) => node['@id'].endsWith(`:${end}`));

/** The part of the context at https://schema.org that is needed here, so that no test uses the network. */
const SCHEMA_ORG = {
  '@context': {
    '@vocab': 'http://schema.org/',
    ...Object.fromEntries(
      ['url', 'license'].map((term) => [term, { '@id': `http://schema.org/${term}`, '@type': '@id' }]),
    ),
    ...Object.fromEntries(
      ['startDate', 'endDate', 'datePublished', 'dateModified', 'dateCreated'].map((term) => [
        term,
        { '@id': `http://schema.org/${term}`, '@type': 'http://schema.org/Date' },
      ]),
    ),
  },
};
const documentLoader = (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
  return Promise.resolve({ documentUrl: url, document: SCHEMA_ORG });
};
const quadsOf = async (data: Dataset) => {
  const document = JSON.parse(toJsonLd(data)) as JsonLdDocument;
  const quads = (await toRDF(document, { documentLoader, format: 'application/n-quads' })) as unknown as string;
  return quads.split('\n');
};

describe('JSON-LD', () => {
  it.each(LANGUAGES)('of the accord has these bytes: %s', (lang) => {
    expectGolden(`json-ld.${lang}.json`, toJsonLd(accordIn(lang)));
  });

  describe.each(datasets)('of %s', (_, data) => {
    const graph = graphOf(data);

    it('has one node per id, and no reference that leads nowhere', () => {
      const ids = graph.map((node) => node['@id']);
      expect(new Set(ids).size).toBe(ids.length);
      const references = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
      expect(references.filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
    });

    it('has every record', () => {
      const count = (type: string, kind: string) =>
        graph.filter((node) => node['@type'] === type && node['@id'].includes(`:${kind}:`)).length;
      expect(count('Event', 'events')).toBe(data.events.length);
      expect(count('Person', 'people')).toBe(data.people.length);
      expect(count('Organization', 'organizations')).toBe(data.organizations.length);
      expect(count('Place', 'places')).toBe(data.places.length);
      expect(count('CreativeWork', 'provisions')).toBe(data.provisions.length);
      expect(count('DefinedTerm', 'terms')).toBe(data.terms.length);
      expect(graph.filter((node) => node['@id'].includes(':sources:') && 'publisher' in node)).toHaveLength(
        data.sources.length,
      );
    });

    it('gives each statement one voice and its sources', () => {
      const claims = graph.filter((node) => node['@type'] === 'Claim' && !node['@id'].includes(':unknowns:'));
      expect(claims.length).toBeGreaterThan(data.events.length);
      for (const claim of claims) {
        expect((claim['additionalType'] as string[]).filter((type) => type.includes(':voice:'))).toHaveLength(1);
        expect((claim['appearance'] as unknown[]).length).toBeGreaterThan(0);
      }
    });

    it('is understood by a JSON-LD processor, without relative addresses or dropped terms', async () => {
      const document = JSON.parse(toJsonLd(data)) as JsonLdDocument;
      const expanded = await expand(document, { documentLoader, safe: true } as Options.Expand);
      expect(expanded).toHaveLength(graph.length);
    });

    it('keeps each quotation verbatim, in the language of publication', async () => {
      const quads = await quadsOf(data);
      for (const { id, text, lang, speaker } of data.quotes) {
        const subject = `<urn:charter:${data.meta.id}:quotes:${id}>`;
        const literal = JSON.stringify(text);
        expect(quads).toContain(`${subject} <http://schema.org/text> ${literal}@${lang} .`);
        const kind = data.people.some((person) => person.id === speaker) ? 'people' : 'organizations';
        expect(quads).toContain(
          `${subject} <http://schema.org/creator> <urn:charter:${data.meta.id}:${kind}:${speaker}> .`,
        );
      }
    });
  });

  it('marks a translation as unofficial and ties it to the original', async () => {
    const quads = await quadsOf(accord);
    const [original, translation] = ['reed-1', 'reed-1:en'].map(
      (id) => `<urn:charter:two-harbours-accord:quotes:${id}>`,
    );
    expect(quads).toContain(`${String(original)} <http://schema.org/workTranslation> ${String(translation)} .`);
    expect(quads).toContain(`${String(translation)} <http://schema.org/translationOfWork> ${String(original)} .`);
    expect(quads).toContain(
      `${String(translation)} <http://schema.org/additionalType> <urn:charter:translation:unofficial> .`,
    );
    expect(quads).toContain(`${String(translation)} <http://schema.org/text> "The tide asks for no passport."@en .`);
  });

  it('identifies a section by its number, and not by a word in another language than its name', () => {
    const data = accordWith({ op: 'replace', path: '/charter/sections/0/locator', value: 'Preamble' }) as Dataset;
    expect(nodeOf(accord, 'sections:a')).toMatchObject({ identifier: 'A', name: 'Pilots' });
    expect(nodeOf(data, 'sections:a')).not.toHaveProperty('identifier');
    expect(nodeOf(data, 'sections:a')).toHaveProperty('name', 'Pilots');
  });

  it('leaves codes without a language', async () => {
    const quads = await quadsOf(accord);
    expect(quads).toContain('<urn:charter:two-harbours-accord:quotes:reed-1> <http://schema.org/inLanguage> "fr" .');
  });

  it.each([
    ['2031-05-02', undefined, '2031-05-02', undefined],
    ['2031-05', undefined, '2031-05', undefined],
    ['2031-05-02/2031-05-03', undefined, '2031-05-02', '2031-05-03'],
    ['2031-05-02/..', undefined, '2031-05-02', undefined],
    ['../2031-05-03', undefined, undefined, '2031-05-03'],
    ['2031-05-02~', undefined, undefined, undefined],
    ['2031?', undefined, undefined, undefined],
    ['2031-21', undefined, undefined, undefined],
    ['203X', undefined, undefined, undefined],
    ['2031-05-XX', undefined, undefined, undefined],
    ['2031-05~/2031-06', undefined, undefined, '2031-06'],
    ['2031-05-02', { at: '10:30' }, '2031-05-02T10:30:00+01:00', undefined],
    ['2031-05-02', { at: '10:30', approximate: true }, '2031-05-02', undefined],
    ['2031-05-02', { notBefore: '10:30' }, '2031-05-02', undefined],
    ['2031-05', { at: '10:30' }, '2031-05', undefined],
    ['2031-05-02~', { at: '10:30' }, undefined, undefined],
  ])('says of %s %o only what ISO 8601 can say', (date, time, startDate, endDate) => {
    const data = accordWith(
      { op: 'replace', path: '/events/0/date', value: date },
      time
        ? { op: 'replace', path: '/events/0/time', value: { ...time, zone: '+01:00', basis: 'reported' } }
        : { op: 'remove', path: '/events/0/time' },
    ) as Dataset;
    const event = nodeOf(data, 'events:signing');
    expect([event?.['startDate'], event?.['endDate']]).toEqual([startDate, endDate]);
  });

  it('says in words what a date cannot', () => {
    const data = accordWith({ op: 'replace', path: '/events/1/date', value: '2031-05~' }) as Dataset;
    expect(nodeOf(data, 'events:radio-talk')?.['description']).toContain('(about May 2031)');
    expect(nodeOf(accord, 'events:radio-talk')?.['description']).toBe('The mayor took questions on air.');
  });

  it('names the voice in a description unless it is reported', () => {
    expect(nodeOf(accord, 'events:review-due')?.['description']).toBe('The document: Five years after the signing.');
  });

  it('says where something happened that had no place', () => {
    expect(nodeOf(accord, 'events:radio-talk')?.['location']).toEqual({
      '@type': 'VirtualLocation',
      name: 'Broadcast',
    });
    expect(nodeOf(accord, 'events:review-due')).not.toHaveProperty('location');
  });

  it('gives the form that our own rendering of a name goes back to, in its language', () => {
    const data = accordWith(
      { op: 'add', path: '/places/0/rendering', value: 'ours' },
      { op: 'add', path: '/places/0/original', value: { text: 'Quai de la Lanterne', lang: 'fr' } },
    ) as Dataset;
    const original = { '@value': 'Quai de la Lanterne', '@language': 'fr' };
    expect(nodeOf(data, 'places:lantern-quay')?.['alternateName']).toEqual(original);
  });

  it.each(HOSTILE)('keeps hostile words as words, even inside a script element: %#', (words) => {
    const json = toJsonLd(accordSaying(words));
    expect(json).not.toContain('<');
    expect(nodeOf(accordSaying(words), 'events:signing')?.['name']).toBe(words);
  });
});
