/** What an editor chooses, and the texts that come of it. apps/embed tests what these do once they are pasted. */
import { type Dataset, dataset, dateInWords, LANGUAGES } from '@baku-charter/core';
import { dataset as arabic } from '@baku-charter/core/ar';
import { describe, expect, test } from 'vitest';
import { elementWordsFor } from '../src/element-words.ts';
import { ELEMENT_NAMES } from '../src/elements.ts';
import {
  advisedFor,
  choicesFrom,
  EXTENTS,
  elementsIn,
  FORM_IDS,
  livePageFor,
  livePages,
  SYSTEMS,
  searchFrom,
  snippetsFor,
  timelinePicture,
} from '../src/snippets.ts';

const site = {
  base: 'https://charter.example/',
  files: {
    'charter-quote.js': { integrity: 'sha384-quote', immutable: 'charter-quote.abc.js' },
    'loader.js': { integrity: 'sha384-loader', immutable: 'loader.def.js' },
    'loader.def.js': { integrity: 'sha384-pinned', immutable: 'loader.def.js' },
  },
};

const choose = (query: string, data: Dataset = dataset) => choicesFrom(new URLSearchParams(query), data);
const snippets = (query: string, data?: Dataset) => snippetsFor(data ?? dataset, choose(query, data).choices, site);
const texts = (query: string, data?: Dataset) => snippets(query, data).map(({ text }) => text);

describe('choices in an address', () => {
  test.each([
    'quote-id=q4-s1&lang=ar&variant=pull&theme=dark&form=figure&place=drupal',
    'element=pillars&show=demining+energy-security&layout=list&open=demining&heading-level=2',
    'element=timeline&from=2026-02-09&to=2026-02~&scale=proportional&open=&scheme=dark',
    'element=pillars&place=wordpress&form=iframe&extent=full',
    'element=pillars&place=wordpress&loader=yes',
    'element=timeline&loader=no&extent=line',
  ])('are the same after they were written and read again: %s', (query) => {
    const { choices, problems } = choose(query);
    expect(problems).toEqual([]);
    expect(choose(searchFrom(choices)).choices).toEqual(choices);
  });

  test('leave out what is the default or belongs to another element', () => {
    const { choices } = choose(
      'element=pillars&variant=pull&layout=grid&theme=auto&from=2026&form=figure&extent=glance&open=demining',
    );
    expect(searchFrom(choices)).toBe('?element=pillars&open=demining');
  });

  test('have ids in the order of the data', () => {
    const [first, second] = dataset.pillars.map(({ id }) => id);
    expect(choose(`element=pillars&show=${second}+${first}`).choices.options).toEqual({ show: [first, second] });
  });

  test('become the default where they are unknown, and each is named', () => {
    const { choices, problems } = choose('element=pillars&show=demining+nowhere&theme=pink&place=moon');
    expect(choices).toMatchObject({ options: { show: ['demining'] }, system: '' });
    expect(problems).toEqual([
      { name: 'theme', asked: 'pink', instead: 'auto' },
      { name: 'show', asked: 'nowhere' },
      { name: 'place', asked: 'moon', instead: '' },
    ]);
  });
});

test('the language is that of the page, and form and extent are what the system needs', () => {
  const { choices } = choose('place=drupal', arabic);
  expect(choices).toMatchObject({ lang: 'ar', form: 'figure', extent: 'glance' });
  expect(searchFrom(choices, 'ar')).toBe(`?quote-id=${String(arabic.quotes[0]?.id)}&place=drupal`);
  expect(choose('form=tag').choices).toMatchObject({ form: 'tag', extent: 'line' });
  expect(advisedFor('notion')).toEqual({ form: 'oembed', extent: 'line' });
});

test('a figure is complete without the loader, and short where the site has it', () => {
  for (const query of ['', 'loader=no', 'place=wordpress', 'place=wordpress&loader=no', 'place=html&form=figure']) {
    expect([query, choose(query).choices]).toEqual([
      query,
      expect.objectContaining({ form: 'figure', extent: 'glance' }),
    ]);
  }
  expect(choose('place=wordpress&loader=yes').choices).toMatchObject({ form: 'figure', extent: 'line' });
  // What it keeps of the attributes is too little for the loader to know a sentence by.
  expect(choose('place=drupal&loader=yes').choices).toMatchObject({ form: 'figure', extent: 'glance' });
  expect(choose('loader=maybe').problems).toEqual([{ name: 'loader', asked: 'maybe', instead: '' }]);
});

describe('dates of the timeline', () => {
  test.each(['2026-02-10', '2026-02', '2026', '2026-02~', '2026-02-10?', '2026-02-09/2026-02-11', '2025/..'])(
    'may be whatever the element reads: %s',
    (date) => {
      expect(texts(`element=timeline&from=${date}`)[0]).toContain(`from="${date}"`);
    },
  );

  test.each(['2026-02-31', '2025-02-29', '2026-13', '10.02.2026', 'soon', '2026-02-10T10:00'])(
    'are refused where there is no such date: %s',
    (date) => {
      expect(() => snippets(`element=timeline&to=${date}`)).toThrow(`"${date}" is no date`);
    },
  );

  test('are not looked at where another element is shown', () => {
    expect(() => snippets('element=pillars&from=soon')).not.toThrow();
  });
});

describe('snippets', () => {
  const records = [
    { query: 'quote-id=q4-s1', path: 'quote/q4-s1/ar/' },
    { query: 'element=pillars&show=demining', path: 'pillar/demining/ar/' },
    { query: 'element=pillars&show=demining+energy-security', path: 'pillars/ar/' },
    { query: 'element=timeline&from=2026-02-10', path: 'timeline/ar/' },
  ];
  test.each(records.flatMap((record) => FORM_IDS.map((form) => ({ ...record, form }))))(
    'of $query as $form lead to its live page',
    ({ query, path, form }) => {
      const [first] = texts(`${query}&lang=ar&form=${form}`, arabic);
      expect(first).toContain(`https://charter.example/${path}`);
    },
  );

  test('carry what was chosen, and no default', () => {
    const tagOf = (query: string) => /<charter-[^>]+>/.exec(texts(`${query}&form=tag`)[0] ?? '')?.[0];
    expect(tagOf('element=pillars')).toBe('<charter-pillars lang="en">');
    expect(tagOf('element=timeline&layout=auto&scale=even')).toBe('<charter-timeline lang="en">');
    const chosen = tagOf('element=pillars&layout=list&open=demining&heading-level=2&theme=dark');
    for (const attribute of ['layout="list"', 'open="demining"', 'heading-level="2"', 'theme="dark"']) {
      expect(chosen).toContain(attribute);
    }
  });

  test.each([
    ['element=timeline&from=2026-02-10&layout=list', 'timeline/en/?from=2026-02-10&layout=list'],
    ['element=pillars&show=demining&theme=dark', 'pillar/demining/en/?theme=dark'],
    ['quote-id=q4-s1&variant=pull&lang=ar', 'quote/q4-s1/ar/?variant=pull'],
  ])('carry what was chosen in their links, in every form: %s', (query, path) => {
    for (const form of FORM_IDS) {
      const [first = ''] = texts(`${query}&form=${form}`, query.includes('lang=ar') ? arabic : dataset);
      expect([form, first.replaceAll('&amp;', '&')]).toEqual([form, expect.stringContaining(`${site.base}${path}`)]);
    }
  });

  test('name scripts that never change, with the integrity of those files', () => {
    expect(texts('quote-id=q4-s1&form=tag')[0]).toContain('cdn/charter-quote.abc.js" integrity="sha384-quote"');
    const [, newest, pinned] = texts('quote-id=q4-s1&form=figure');
    expect(newest).toBe('<script type="module" src="https://charter.example/cdn/loader.js"></script>');
    expect(pinned).toContain('cdn/loader.def.js" integrity="sha384-pinned"');
  });

  test.each(['tag', 'figure'])(
    'of any record in English have less than 700 characters as a %s for a site with the loader',
    (form) => {
      const integrity = `sha384-${'x'.repeat(64)}`;
      const files = Object.fromEntries(
        ELEMENT_NAMES.map((name) => [`charter-${name}.js`, { integrity, immutable: `charter-${name}.0123456789.js` }]),
      );
      const queries = [
        ...dataset.quotes.map(({ id }) => `quote-id=${id}`),
        ...dataset.pillars.map(({ id }) => `element=pillars&show=${id}`),
        ...dataset.events.map(({ id }) => `element=timeline&show=${id}`),
        'element=pillars&layout=matrix&theme=dark&heading-level=2',
        'element=timeline&from=2026-02-09&to=2026-02-11&layout=list&scale=proportional&theme=light',
      ];
      const lengthOf = (query: string) =>
        snippetsFor(dataset, choose(`${query}&form=${form}&loader=yes`).choices, { ...site, files })[0]?.text.length ??
        0;
      expect(queries.filter((query) => lengthOf(query) >= 700)).toEqual([]);
    },
  );

  test('say one sentence, what is read at a glance, or everything', () => {
    const [line = '', glance = '', full = ''] = EXTENTS.map(
      (extent) => texts(`element=pillars&show=demining&form=figure&extent=${extent}`)[0],
    );
    const { gist, document } = dataset.pillars.find(({ id }) => id === 'demining') ?? {};
    expect(line).toContain(`<p>Humanitarian demining: ${gist?.text ?? '-'}</p>`);
    expect(line).not.toContain('<li>');
    expect(glance).toContain(`<p>${gist?.text ?? '-'}</p>`);
    expect(full).toContain(document?.at(-1)?.text.slice(0, 40));
    expect(line.length).toBeLessThan(glance.length);
    expect(glance.length).toBeLessThan(full.length);
  });

  test.each(['iframe', 'oembed'])(
    'as %s carry what was chosen in their address, and the colours of the page',
    (form) => {
      const asked = 'element=timeline&from=2026-02-09&to=2026-02-11&layout=list';
      expect(texts(`${asked}&form=${form}`)[0]?.replaceAll('&amp;', '&')).toContain(
        'timeline/en/?from=2026-02-09&to=2026-02-11&layout=list',
      );
      expect(texts(`${asked}&form=${form}&scheme=dark`)[0]).toContain('theme=dark');
      expect(texts(`${asked}&form=${form}&scheme=dark&theme=light`)[0]).toContain('theme=light');
      expect(texts(`element=pillars&show=demining+energy-security&form=${form}`)[0]).toContain(
        '?show=energy-security+demining',
      );
    },
  );

  test('lead to a page that shows what was chosen', () => {
    expect(texts('element=timeline&from=2026-02-09&form=figure')[0]).toContain('/timeline/en/?from=2026-02-09"');
  });

  test('keep a title from ending its attribute', () => {
    const data = { ...dataset, charter: { ...dataset.charter, shortTitle: '"><script>' } };
    expect(texts('element=pillars&form=iframe', data)[0]).toContain('&#34;&#62;&#60;script&#62;"');
  });

  test('offer pictures of quotations, with their alternative text', () => {
    const pictures = snippets('quote-id=q4-s1&form=text').filter(({ kind }) => kind === 'picture');
    expect(pictures.map(({ text }) => text)).toEqual([
      'https://charter.example/quote/q4-s1/en/1200x630.png',
      'https://charter.example/quote/q4-s1/en/1080x1080.png',
    ]);
    const words = dataset.quotes.find(({ id }) => id === 'q4-s1')?.text;
    for (const { alt } of pictures) expect(alt).toContain(words);
  });
});

test('the picture of all pillars is offered with the finding and the subjects of each verdict as its alternative text', () => {
  const pictures = (query: string) => snippets(query).filter(({ kind }) => kind === 'picture');
  const [picture, ...others] = pictures('element=pillars&form=text');
  expect(others).toEqual([]);
  expect(picture?.text).toBe('https://charter.example/pillars/en/1200x630.png');
  expect(picture?.alt).toMatch(
    /^On five subjects where the text says .*\nDiffers: commitments: .*\nAgrees: Energy security, Regional stability/s,
  );
  expect(pictures('element=pillars&show=demining&form=text')).toEqual([]);
  expect(pictures('element=pillars&show=demining%20energy-security&form=text')).toEqual([]);
});

test('the picture of the timeline is offered with what happened on each day, and only for all events', () => {
  const pictures = (query: string) => snippets(query).filter(({ kind }) => kind === 'picture');
  const [picture, ...others] = pictures('element=timeline&form=text');
  expect(others).toEqual([]);
  expect(picture?.text).toBe('https://charter.example/timeline/en/1200x630.png');
  expect(picture?.alt).toMatch(/^Charter signed: Baku, .*\n(.*\n)*10\sFebruary\s2026: .*Charter signed, /);
  expect(pictures('element=timeline&from=2026-02-10&form=text')).toEqual([]);
});

describe('live pages', () => {
  test('have addresses, titles and descriptions of their own', () => {
    const pages = livePages(dataset);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(pages.filter(({ description, ids }) => description === '' || ids.length === 0)).toEqual([]);
  });

  test('of what is chosen are among all of them', () => {
    for (const query of ['quote-id=q4-s1', 'element=pillars&show=demining', 'element=pillars', 'element=timeline']) {
      expect(livePages(dataset)).toContainEqual(livePageFor(dataset, choose(query).choices));
    }
  });

  test('do not exist for records that the data does not have', () => {
    expect(() => livePageFor(dataset, { element: 'quote', options: { quoteId: 'nobody' } })).toThrow(
      'no quote "nobody"',
    );
    expect(() => livePageFor(dataset, { element: 'pillars', options: { show: ['nowhere'] } })).toThrow(
      'no pillar "nowhere"',
    );
  });
});

describe('systems', () => {
  test('are advised a form that works there, and another one that does', () => {
    const advised = ({ form, instead, fails }: (typeof SYSTEMS)[number]) =>
      form in fails || (instead !== undefined && fails[instead] === 'frame');
    expect(SYSTEMS.filter(advised).map(({ id }) => id)).toEqual([]);
  });

  test('are many, each named once, with where to read what is known', () => {
    expect(new Set(SYSTEMS.map(({ id }) => id)).size).toBe(SYSTEMS.length);
    expect(SYSTEMS.length).toBeGreaterThanOrEqual(22);
    const unproved = SYSTEMS.filter(({ known, evidence }) => (known === 'not known') !== (evidence === undefined));
    expect(unproved.map(({ id }) => id)).toEqual([]);
  });
});

describe('a dataset that lacks a kind of record', () => {
  test.each([
    ['quotes', ['pillars', 'timeline'], 'quote/'],
    ['events', ['quote', 'pillars'], 'timeline/'],
    ['pillars', ['quote', 'timeline'], 'pillars/'],
  ])('without %s offers %j, and has no page of the rest', (list, elements, path) => {
    const data = { ...dataset, [list]: [] } as Dataset;
    expect(elementsIn(data)).toEqual(elements);
    expect(choose('', data)).toMatchObject({ choices: { element: elements[0] }, problems: [] });
    const paths = livePages(data).map((page) => page.path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((one) => one.startsWith(path))).toEqual([]);
  });
});

describe('the events of an agreement of which only years are known', () => {
  const [first, second] = dataset.events;
  if (!first || !second) throw new Error('The data has no two events.');

  test.each(LANGUAGES)('have years and no days in the line about them: %s', (lang) => {
    const data = {
      ...dataset,
      meta: { ...dataset.meta, lang },
      events: [
        { ...first, date: '1951' },
        { ...second, date: '2030-06-14' },
      ],
    } as Dataset;
    const words = elementWordsFor(data);
    const [markdown = ''] = snippetsFor(
      data,
      choose('element=timeline&form=text&extent=line', data).choices,
      site,
    ).flatMap(({ id, text }) => (id === 'plain' ? text : []));
    expect(markdown).toContain(dateInWords('1951/2030-06-14', words));
    expect(dateInWords('1951/2030-06-14', words)).not.toBe(dateInWords('1951-01-01/2030-06-14', words));
  });
});

test('a picture of a timeline has each step in the life of the agreement, whatever kind of event it is', () => {
  const [first] = dataset.events;
  if (!first) throw new Error('The data has no event.');
  const steps = ['signing', 'entry-into-force', 'amendment', 'expiry'].map((milestone, index) => ({
    ...first,
    id: milestone,
    title: milestone,
    date: `${1951 + index}`,
    kind: milestone === 'signing' ? 'event' : 'context',
    milestone,
  }));
  const data = { ...dataset, events: steps } as unknown as Dataset;
  expect(timelinePicture(data, elementWordsFor(data)).rows.map(({ title }) => title.text)).toEqual([
    'signing',
    'entry-into-force',
    'amendment',
    'expiry',
  ]);
});
