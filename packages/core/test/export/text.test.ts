import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { toMarkdown, toPlainText } from '../../src/export/text.ts';
import { LANGUAGES } from '../../src/languages.ts';
import type { Dataset } from '../../src/types.ts';
import { wordsFor } from '../../src/words-for.ts';
import { accord, accordWith } from '../fixtures.ts';
import { accordIn, accordSaying, datasets, expectGolden, HOSTILE } from './helpers.ts';

/** All texts in a dataset that a reader must find. */
const textsOf = (data: Dataset): string[] => [
  data.charter.title,
  data.visit?.title ?? '',
  ...data.charter.sections.map(({ heading }) => heading),
  ...[data.charter, data.visit].flatMap((part) => part?.statements.map(({ text }) => text) ?? []),
  ...data.pillars.flatMap(({ title, document, analyst, comparison }) => [
    title,
    ...[...document, ...analyst, ...comparison.statements].map(({ text }) => text),
  ]),
  ...data.provisions.flatMap(({ locator, statement }) => [locator, statement.text]),
  ...data.events.flatMap(({ title, time, statements, disagreement }) => [
    title,
    time?.working?.text ?? '',
    ...[...statements, ...(disagreement ? [disagreement] : [])].map(({ text }) => text),
  ]),
  ...data.quotes.flatMap(({ text, role, translation }) => [text, role, ...(translation ? [translation.text] : [])]),
  ...data.analyses.map(({ statement }) => statement.text),
  ...data.people.flatMap(({ name, role, note }) => [name, role, note ?? '']),
  ...data.sources.flatMap(({ publisher, title, note }) => [publisher, title ?? '', note ?? '']),
  ...data.terms.flatMap(({ name, statements }) => [name, ...statements.map(({ text }) => text)]),
  ...data.unknowns.map(({ text }) => text),
  ...data.revisions.flatMap(({ change, reason }) => [change, reason]),
];

const oneLine = (text: string) => text.replace(/[^\S\u00A0]+/g, ' ').trim();
/** Markdown without its escapes. */
const unescaped = (markdown: string) =>
  markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Markdown as a page shows it. */
const pageOf = (markdown: string) => new JSDOM(marked.parse(markdown, { async: false })).window.document.body;

/** The elements of a page, in order, whatever is written in them. */
const elementsOf = (page: HTMLElement) => [...page.querySelectorAll('*')].map(({ localName }) => localName);

const formats = [
  ['Markdown', toMarkdown, 'md'],
  ['plain text', toPlainText, 'txt'],
] as const;

describe.each(formats)('%s', (_, write, extension) => {
  it.each(LANGUAGES)('of the accord, with labels in %s, has these bytes', (lang) => {
    expectGolden(`text.${lang}.${extension}`, write(accordIn(lang)));
  });

  describe.each(datasets)('of %s', (_name, data) => {
    const text = extension === 'md' ? unescaped(write(data)) : write(data);

    it('has every text there is', () => {
      const all = oneLine(text);
      expect(textsOf(data).filter((words) => !all.includes(oneLine(words)))).toEqual([]);
    });

    it('numbers every source, once, and cites no other', () => {
      const entry = (number: number) => (extension === 'md' ? `\n${number}. ` : `\n[${number}] `);
      for (const [index, { url }] of data.sources.entries()) {
        const [line = ''] = text
          .split(entry(index + 1))
          .slice(1)
          .flatMap((rest) => rest.split('\n').slice(0, 1))
          .filter((candidate) => candidate.includes(url ?? ''));
        expect(line).toContain(data.sources[index]?.publisher);
      }
      const numbers = [...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
      expect(Math.max(...numbers)).toBe(data.sources.length);
    });

    it('has nothing that is no word', () => {
      expect(text).not.toMatch(/undefined|\[object|NaN|\n{3}|[^\n] +\n/);
      expect(text.endsWith('\n')).toBe(true);
    });
  });

  it('says whose voice each statement is', () => {
    const text = write(accord).replaceAll('**', '');
    expect(text).toContain('\nThe document: The cities intend to share their pilots. [1]\n');
    expect(text).toContain('\nAnalysis: An observer expects one pilot station. [2]\n');
    expect(text).toContain('\nReported: Both mayors signed on the quay. [2], [1]\n');
    expect(text).toContain(
      '\nHow the time was worked out: After the ferry had landed and before the noon bulletin told of it. [2]\n',
    );
    expect(text).toContain('\nWhere sources differ (Reported): One account puts it a day later. [3]\n');
  });

  it('gives no verdict where nobody’s words are set against the document', () => {
    const { supported } = wordsFor('en').matches;
    const data = accordWith(
      { op: 'add', path: '/pillars/1/comparison/match', value: 'supported' },
      { op: 'replace', path: '/pillars/0/comparison/match', value: 'stronger' },
    ) as Dataset;
    expect(write(data)).not.toContain(supported);
    expect(write(data)).toContain(wordsFor('en').matches.stronger);
  });

  it('says what a timeline marks', () => {
    const data = accordWith({ op: 'add', path: '/events/0/milestone', value: 'signing' }) as Dataset;
    expect(write(data)).toContain('\nEvent, Signing, between 10:00 and 11:30 (UTC');
  });

  it('has our translation of a quotation first, marked as ours, and beneath it the original with its language', () => {
    const quotation = write(accord).split('Quotations').at(-1) ?? '';
    const lines = quotation.replaceAll('**', '').split('\n\n').slice(1);
    expect(lines[0]).toContain('Unofficial translation: “The tide asks for no passport.”');
    expect(lines[1]).toBe('Original, in French: “La marée ne demande pas de passeport.”');
    expect(lines[2]).toBe('— Tomas Reed, mayor of Sudport, Harbour Gazette, 3 May 2031 [2]');
  });

  it('puts what is not known before what is', () => {
    const text = write(accord);
    expect(text.indexOf('Who pays the pilots is not known.')).toBeLessThan(text.indexOf('Shared pilots'));
  });

  it('orders the subjects by their position', () => {
    const data = accordWith(
      { op: 'replace', path: '/pillars/0/position', value: 2 },
      { op: 'replace', path: '/pillars/1/position', value: 1 },
    ) as Dataset;
    const text = write(data);
    expect(text.indexOf('Clean water')).toBeLessThan(text.indexOf('Shared pilots'));
  });

  it('marks a heading that was not seen, and a number that is ours', () => {
    const data = accordWith(
      { op: 'replace', path: '/charter/sections/0/headingSeen', value: false },
      { op: 'replace', path: '/provisions/0/numbering', value: 'ours' },
    ) as Dataset;
    expect(write(data)).toContain('(heading put together from reports, not seen in the document)');
    expect(write(data)).toContain('A.1, our numbering, intends to:');
    expect(write(accord)).not.toContain('put together');
  });

  it('names a section by its heading alone where its locator is a word, in whatever language', () => {
    for (const locator of ['Preamble', 'Преамбула', 'الديباجة']) {
      const text = write(accordWith({ op: 'replace', path: '/charter/sections/0/locator', value: locator }) as Dataset);
      expect(text).not.toContain(locator);
      expect(text).toMatch(/^(?:### )?Pilots$/m);
    }
    for (const locator of ['A', 'III', '4', 'II.x']) {
      const data = accordWith({ op: 'replace', path: '/charter/sections/0/locator', value: locator }) as Dataset;
      expect(unescaped(write(data))).toContain(`${locator}. Pilots\n`);
    }
  });

  it('calls no words operative that are a recital’s, or that were not seen', () => {
    const saying = (modality: string) => {
      const data = accordWith(
        { op: 'add', path: '/provisions/0/verb', value: 'proceed from' },
        { op: 'replace', path: '/provisions/0/modality', value: modality },
      ) as Dataset;
      return write(data).replaceAll('\\', '');
    };
    expect(saying('intends')).toContain(' Key words: proceed from.');
    expect(saying('recital')).not.toMatch(/Key words|proceed from/);
    expect(saying('not-seen')).toContain(' (proceed from) How sure');
    expect(saying('not-seen')).not.toContain('Key words');
  });

  it('gives a name that is our own rendering plainly', () => {
    const data = accordWith(
      { op: 'add', path: '/people/0/rendering', value: 'ours' },
      { op: 'add', path: '/people/0/original', value: { text: 'Mira Holmström', lang: 'sv' } },
    ) as Dataset;
    expect(write(data)).toBe(write(accord));
  });

  it('names a section without a number by its heading alone', () => {
    const data = accordWith({ op: 'replace', path: '/charter/sections/0/locator', value: 'Opening' }) as Dataset;
    const { heading } = data.charter.sections[0] ?? {};
    expect(write(data)).toContain(`${heading}\n`);
    expect(write(data)).not.toContain(`Opening. ${heading}`);
  });

  it('leaves out the headings of what there is none of', () => {
    const bare: Dataset = { ...accord, terms: [], unknowns: [], analyses: [], quotes: [], revisions: [], people: [] };
    for (const heading of ['What is not known', 'Other readings', 'Quotations', 'Changes to the data', 'People']) {
      expect(write(accord)).toContain(heading);
      expect(write(bare)).not.toContain(heading);
    }
  });
});

describe('Markdown', () => {
  it.each(HOSTILE)('reads nothing in hostile words as markup: %#', (words) => {
    const markdown = toMarkdown(accordSaying(words));
    expect(unescaped(markdown)).toContain(`“${words}”`);
    const page = pageOf(markdown);
    expect(elementsOf(page)).toEqual(elementsOf(pageOf(toMarkdown(accordSaying('harmless words')))));
    // An HTML parser turns every carriage return into a line feed.
    expect(page.textContent).toContain(`“${words.replace(/\r\n?/g, '\n')}”`);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'JAVASCRIPT:x',
    ' https://x.example',
    'https://x.example/a b\nc',
  ])('makes no link of an address that was not checked: %s', (address) => {
    const sources = accord.sources.map((source) => ({ ...source, url: address }));
    const page = pageOf(toMarkdown({ ...accord, sources, meta: { ...accord.meta, licence: address } }));
    const links = [...page.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(links.filter((protocol) => protocol !== 'https:')).toEqual([]);
    expect(page.querySelector('script')).toBeNull();
    expect(page.textContent).toContain(accord.sources[0]?.publisher);
  });

  it('links each number to the address of its source', () => {
    const data = accordWith({ op: 'replace', path: '/sources/0/url', value: 'https://x.example/a>b<c\\d' }) as Dataset;
    expect(toMarkdown(data)).toContain('\n[1]: <https://x.example/a%3Eb%3Cc%5Cd>\n');
    expect(toMarkdown(data)).toContain('. <https://x.example/a%3Eb%3Cc%5Cd> — ');
  });
});

describe('Markdown of data that nobody checked', () => {
  it.each([
    'javascript:alert(1)',
    'JavaScript://x.example/%0aalert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//x.example',
  ])('has no link to the address %s', (address) => {
    const data = structuredClone(accord) as unknown as { meta: { licence: string }; sources: { url: string }[] };
    data.meta.licence = address;
    for (const source of data.sources) source.url = address;
    const page = pageOf(toMarkdown(data as unknown as Dataset));
    expect([...page.querySelectorAll('a')].map(({ href }) => href)).toEqual([]);
    expect(page.textContent).toContain(address);
  });
});

describe('plain text', () => {
  it.each(HOSTILE)('keeps a hostile quotation to the letter, and other words on one line: %#', (words) => {
    const text = toPlainText(accordSaying(words));
    expect(text).toContain(`“${words}”`);
    expect(text).toContain(`\nReported: ${oneLine(words)} [2]`);
  });
});
