/** The forms that an editor can paste. All have the same words; parsers that are not ours read them. */
import { type Dataset, LANGUAGES } from '@baku-charter/core';
import accord from '@baku-charter/core/example.json' with { type: 'json' };
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { ELEMENTS, type ElementName } from '../src/elements.ts';
import type { Extent } from '../src/forms/blocks.ts';
import { pillarsElement, timelineElement, type Written, type WrittenForm, write } from '../src/static.ts';
import { DATASETS } from './datasets.ts';

const DATA = { ...DATASETS, accord: accord as Dataset };
const { en, az } = DATASETS;

const one = <T>(list: readonly T[]): T => list[0] as T;
const parser = new new JSDOM().window.DOMParser();
const parsed = (html: string) => parser.parseFromString(html, 'text/html');
const text = (html: string) => parsed(html).body.textContent;
/** The attributes of an element. */
const asked = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
const lettersOf = (written: string) => written.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const PASTED = ['words', 'tag', 'figure', 'content', 'feed', 'markdown', 'text'] as const satisfies WrittenForm[];

/** A record in every form, and the link at its end. */
const inAllForms = (name: string, fragment: string, record: Written) => {
  const page = `https://charter.example/record/${record.data.meta.lang}/`;
  const written = PASTED.map((form) => [form, write(form, { ...record, page })] as const);
  return { name, link: page + fragment, ...(Object.fromEntries(written) as Record<(typeof PASTED)[number], string>) };
};

/** Every record of every element by itself and, where an element shows several, all of them. */
const records = (data: Dataset, extent: Extent = 'glance') =>
  Object.entries(ELEMENTS).flatMap(([element, { item, list, names, pages }]) => {
    const asked = (more: object) => ({ element: element as ElementName, data, extent, ...more }) as Written;
    return [
      ...data[list].map(({ id }) => {
        const named = names === 'quoteId' ? id : [id];
        return inAllForms(id, `#charter-${item}-${id}`, asked({ [names]: named }));
      }),
      ...('all' in pages ? [inAllForms(`all ${element}`, '', asked({}))] : []),
    ];
  });

/** The first line of the content that is missing from what was written, or out of order. */
const missing = (content: string, written: string, isOrdered = true) => {
  const all = lettersOf(written);
  let from = 0;
  return content.split('\n').find((line) => {
    const at = all.indexOf(lettersOf(line), from);
    if (isOrdered) from = at + lettersOf(line).length;
    return at < 0;
  });
};

const NAMES = [...LANGUAGES, 'accord'] as const;
/** What is read at a glance in every dataset, and each other extent in two that differ much. */
const written = [
  ...NAMES.map((name) => [name, 'glance'] as const),
  ...(['ar', 'accord'] as const).flatMap((name) => [[name, 'line'] as const, [name, 'full'] as const]),
];

test.each(written)('every record has the same words in every form, in order: %s, %s', async (name, extent) => {
  for (const record of records(DATA[name], extent)) {
    const { words: content } = record;
    expect(content.trim(), record.name).not.toBe('');
    const read = {
      tag: text(record.tag),
      figure: text(record.figure),
      // What the element itself shows does not depend on how much a copy says.
      ...(extent === 'glance' && { content: text(record.content) }),
      feed: text(record.feed),
      markdown: text(await marked.parse(record.markdown)),
      text: record.text,
    };
    for (const [form, written] of Object.entries(read)) {
      // The element names the speaker before the original; in a pasted figure the caption is last.
      expect(missing(content, written, form !== 'content'), `${record.name} as ${form}`).toBeUndefined();
    }
  }
});

test.each(NAMES)('every form ends in the link to the live page: %s', async (name) => {
  for (const record of records(DATA[name])) {
    const markdown = await marked.parse(record.markdown);
    for (const html of [record.tag, record.figure, record.feed, markdown]) {
      const document = parsed(html);
      const last = [...document.querySelectorAll('a')].at(-1);
      expect(last?.href, record.name).toBe(record.link);
      expect(last?.textContent).not.toBe('');
      expect(document.body.textContent.trimEnd().endsWith(last?.textContent ?? '-')).toBe(true);
    }
    expect(record.text.trimEnd().endsWith(record.link)).toBe(true);
  }
});

test('pasted HTML has no style, script, class or id', () => {
  for (const { tag, figure, feed } of records(en)) {
    for (const html of [tag, figure, feed]) {
      expect(parsed(html).querySelector('style, script, template, [style], [id], [class]')).toBeNull();
    }
    expect(feed).not.toMatch(/<figure|<figcaption|\sdata-/);
  }
});

describe('the quotation', () => {
  const page = 'https://charter.example/quote/q4-s1/az/';
  const document = parsed(write('figure', { element: 'quote', data: az, quoteId: 'q4-s1', page, variant: 'pull' }));
  const quote = az.quotes.find(({ id }) => id === 'q4-s1');

  test('is led by our translation, marked as ours, with the original in its own language beneath it', () => {
    const blockquote = document.querySelector('figure > blockquote:first-child');
    expect(blockquote?.textContent).toBe(`Qeyri-rəsmi tərcümə: “${quote?.translation?.text}”`);
    expect(blockquote?.closest('[lang]')?.getAttribute('lang')).toBe('az');
    expect(blockquote?.closest('[translate]')).toBeNull();
    const original = blockquote?.nextElementSibling;
    expect(original?.querySelector('b')?.textContent).toBe('Orijinal, ingilis dilində');
    expect(original?.querySelector('[lang="en"][translate="no"]')?.textContent).toBe(`“${quote?.text}”`);
  });

  test('stands alone, in its own language, on a page of that language', () => {
    const { body } = parsed(write('figure', { element: 'quote', data: en, quoteId: 'q4-s1', page }));
    const blockquote = body.querySelector('blockquote');
    expect(blockquote?.textContent).toBe(`“${quote?.text}”`);
    expect([blockquote?.getAttribute('lang'), blockquote?.getAttribute('translate')]).toEqual(['en', 'no']);
    expect(blockquote?.nextElementSibling?.localName).toBe('figcaption');
  });

  test('leads to its very words in the source, in every form', () => {
    const address =
      /https:\/\/menafn\.com\/\S+#:~:text=This%20Charter%20provides%20more%20than,and%20ensuring%20regional%20stability\./;
    for (const form of ['content', 'figure', 'tag', 'feed', 'oembed', 'markdown', 'text', 'prerendered'] as const) {
      expect(write(form, { element: 'quote', data: az, quoteId: 'q4-s1', page }), form).toMatch(address);
    }
  });

  test('is attributed in the caption, which says what the figure is', () => {
    const figure = document.querySelector('figure');
    expect(figure?.querySelector('figcaption')?.textContent).toContain('Azər Qarayev');
    expect(asked(figure)).toEqual({
      ...{
        'data-charter-quote': 'q4-s1',
        'data-charter-variant': 'pull',
        'data-charter-dataset': az.meta.id,
        'data-charter-modified': az.meta.modified,
      },
      ...{ lang: 'az', dir: 'ltr' },
    });
  });
});

describe('a copy of pillars or events', () => {
  const page = 'https://charter.example/en/';
  const linesOf = (record: Partial<Written>) => write('words', { data: en, page, ...record }).split('\n');

  test('holds what is read at a glance', () => {
    expect(linesOf({ element: 'pillars', show: ['demining'] })).toEqual([
      'Humanitarian demining',
      en.pillars.find(({ id }) => id === 'demining')?.gist?.text,
      'Analyst: acknowledges Azerbaijan’s contributions',
      'The analyst agrees with the text in part. Differs: contributions.',
    ]);
    const event = en.events.find(({ milestone }) => milestone === 'signing');
    expect(linesOf({ element: 'timeline', show: [event?.id ?? ''] })).toEqual([
      '10 February 2026',
      'Signing',
      event?.title,
      event?.summary,
    ]);
  });

  test.each(LANGUAGES)('says first what it is, of which agreement, and who the analyst is: %s', (lang) => {
    const data = DATASETS[lang];
    const analyst = data.people.find(({ id }) => id === 'azer-garayev')?.name ?? '-';
    for (const form of ['figure', 'tag', 'feed', 'oembed', 'markdown', 'text'] as const) {
      const of = (element: 'pillars' | 'timeline') => text(write(form, { element, data, page })).trim();
      const title = `– ${data.charter.shortTitle}`;
      const [timeline, pillars] = [of('timeline'), of('pillars')];
      expect(timeline.split('\n')[0], form).toContain(title);
      expect(pillars.split('\n')[0], form).toContain(title);
      const first = Math.min(...data.pillars.map(({ title }) => pillars.indexOf(title)).filter((at) => at >= 0));
      expect(pillars.slice(0, first), form).toContain(analyst);
    }
    expect(write('text', { element: 'pillars', data, page, extent: 'line' })).toContain(analyst);
  });

  test('names no analyst where the data has none', () => {
    const data = accord as Dataset;
    const [title, next] = write('text', { element: 'pillars', data, page }).split('\n\n');
    expect(title).toContain(data.charter.shortTitle);
    expect(next).toMatch(/^- /);
  });

  test('is a screen or two, however many there are', () => {
    const count = (element: 'pillars' | 'timeline') => linesOf({ element }).join(' ').split(/\s+/).length;
    expect(count('pillars')).toBeLessThan(400);
    expect(count('timeline')).toBeLessThan(1000);
  });

  test('ends one sentence in one full stop, also where the date ends in an abbreviation', () => {
    const visit = { from: '2026-02-10', to: '2026-02-11', data: DATA.ru, extent: 'line' } as const;
    expect(linesOf({ element: 'timeline', ...visit })).toEqual([expect.stringMatching(/2026\sг\.$/)]);
  });

  test('holds the full text where that is asked for', () => {
    const pillar = en.pillars.find(({ id }) => id === 'demining');
    const full = linesOf({ element: 'pillars', show: ['demining'], extent: 'full' });
    for (const { text: statement } of [...(pillar?.document ?? []), ...(pillar?.analyst ?? [])]) {
      expect(full).toContain(statement);
    }
  });

  test('says the first statement of a subject or an event that has no line of its own', () => {
    const accordLines = (element: 'pillars' | 'timeline') => linesOf({ element, data: DATA.accord });
    expect(accordLines('pillars')).toContain('The cities intend to share their pilots.');
    expect(accordLines('timeline')).toContain('Both mayors signed on the quay.');
  });
});

test('escapes what the data holds, for HTML and for Markdown', async () => {
  const hostile = '<img src=x onerror=alert(1)> "more" \'too\' & [a](javascript:b) **c** # d';
  const source = {
    ...one(en.sources),
    id: 'trend-interview',
    title: hostile,
    publisher: hostile,
    url: 'javascript:alert(1)',
  };
  const data: Dataset = {
    ...en,
    quotes: en.quotes.map((quote) => ({ ...quote, text: hostile, role: hostile, lang: hostile, source: source.id })),
    pillars: en.pillars.map((pillar) => ({ ...pillar, title: hostile })),
    events: en.events.map((event) => ({ ...event, title: hostile })),
    sources: [source],
  };
  for (const record of records(data).filter(({ name }) => /q4-s1| $/.test(name))) {
    const markdown = await marked.parse(record.markdown);
    for (const html of [record.tag, record.figure, record.feed, markdown]) {
      const document = parsed(html);
      expect(document.querySelectorAll('img, em, h1, [href^="javascript"], [onerror]')).toHaveLength(0);
      expect(document.body.textContent).toContain(hostile);
    }
  }
});

test('throws an error that names what is wrong with the options', () => {
  const page = 'https://charter.example/';
  expect(() => write('tag', { element: 'quote', data: en, quoteId: 'nope', page })).toThrow(
    new RangeError('There is no quote "nope" in the data.'),
  );
  expect(() => write('figure', { element: 'pillars', data: en, page, show: ['nope'] })).toThrow(RangeError);
  expect(() => write('text', { element: 'timeline', data: en, page, from: '1999', to: '1999' })).toThrow(RangeError);
  expect(() => write('text', { element: 'quote', data: en, quoteId: 'q4-s1', page: '/quote/' })).toThrow(
    new TypeError(
      `page: "/quote/" is not an absolute address. Write it like https://example.com/quote/${String(en.quotes[0]?.id)}/en/`,
    ),
  );
  expect(() => write('figure', { element: 'timeline', data: en })).toThrow(
    new TypeError('page is missing: it has to be an absolute address. Write it like https://example.com/timeline/en/'),
  );
  const misspelt = { frm: '2026-02-10' } as object;
  expect(() => timelineElement(en, misspelt)).toThrow(
    /^"frm" is no option of <charter-timeline>\. It has .*show, from, to,/,
  );
  expect(() => pillarsElement(en, ['demining'] as object)).toThrow('"0" is no option of <charter-pillars>');
});

test('writes what the editor chose as attributes of the element and of the copy', () => {
  const page = 'https://charter.example/';
  const html = write('tag', {
    element: 'timeline',
    data: en,
    page,
    from: '2026-02',
    layout: 'list',
    open: true,
    headingLevel: 2,
    theme: 'dark',
  });
  const document = parsed(html);
  const choices = { from: '2026-02', layout: 'list', open: '', 'heading-level': '2', theme: 'dark' };
  expect(asked(document.querySelector('charter-timeline'))).toEqual({ ...choices, lang: 'en' });
  const data = Object.fromEntries(Object.entries(choices).map(([name, value]) => [`data-charter-${name}`, value]));
  expect(asked(document.querySelector('div'))).toEqual({
    ...{
      ...data,
      'data-charter-timeline': '',
      'data-charter-dataset': en.meta.id,
      'data-charter-modified': en.meta.modified,
      lang: 'en',
      dir: 'ltr',
    },
  });
});
