/** TimelineJS's own configuration class reads what we write, and we read files of TimelineJS. */
import { buildSync } from 'esbuild';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromTimelineJs, toTimelineJs } from '../../src/export/timelinejs.ts';
import { LANGUAGES } from '../../src/languages.ts';
import { ID_PATTERN } from '../../src/parse.ts';
import type { Dataset, Statement } from '../../src/types.ts';
import { accord, accordWith } from '../fixtures.ts';
import { accordIn, accordSaying, datasets, expectGolden, HOSTILE } from './helpers.ts';

interface Slide {
  unique_id: string;
  start_date: { data: { year: number; month?: number; day?: number } };
  text: { headline: string; text: string };
}

interface TimelineConfig {
  events: Slide[];
  isValid(): boolean;
  getErrors(separator: string): string;
}

let read: (json: string) => TimelineConfig;

beforeAll(() => {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js';`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'TL',
  });
  const { window } = new JSDOM('<!doctype html>', { runScripts: 'outside-only' });
  window.eval(`${outputFiles[0]?.text ?? ''}; window.read = (json) => {
    const config = new TL.TimelineConfig(JSON.parse(json));
    config.validate();
    return config;
  };`);
  read = (window as unknown as { read: typeof read }).read;
});

describe('TimelineJS', () => {
  it.each(datasets)('accepts %s with every event, in order', (_name, data) => {
    const config = read(toTimelineJs(data));
    expect(config.getErrors('; ')).toBe('');
    expect(config.isValid()).toBe(true);
    expect(config.events.map(({ unique_id }) => unique_id)).toEqual(data.events.map(({ id }) => id));
  });

  it.each(HOSTILE.map((words, index) => [index, words] as const))(
    'shows hostile words as words: %i',
    (_index, words) => {
      const config = read(toTimelineJs(accordSaying(words)));
      expect(config.getErrors('; ')).toBe('');
      const shown = new JSDOM(config.events[0]?.text.headline ?? '').window.document.body;
      expect(shown.querySelector('script, img, a')).toBeNull();
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
      expect(plain(shown.textContent)).toBe(plain(words));
    },
  );

  it.each([
    ['2031-05-02', { year: 2031, month: 5, day: 2 }, undefined, '2 May 2031'],
    ['2031-05', { year: 2031, month: 5 }, undefined, 'May 2031'],
    ['2031', { year: 2031 }, undefined, '2031'],
    ['2031-05~', { year: 2031, month: 5 }, undefined, 'about May 2031'],
    ['2031-05-02?', { year: 2031, month: 5, day: 2 }, undefined, '2 May 2031 (uncertain)'],
    ['2031-05%', { year: 2031, month: 5 }, undefined, 'about May 2031 (uncertain)'],
    [
      '2031-05-02?/2031-05-03?',
      { year: 2031, month: 5, day: 2 },
      { year: 2031, month: 5, day: 3 },
      '2–3 May 2031 (uncertain)',
    ],
    ['2031-05/2031-06-02', { year: 2031, month: 5 }, { year: 2031, month: 6, day: 2 }, 'May 2031 – 2 June 2031'],
    ['2031/..', { year: 2031 }, undefined, 'from 2031'],
    ['../2031', { year: 2031 }, undefined, 'until 2031'],
    ['2031-21', { year: 2031, month: 3 }, { year: 2031, month: 5 }, 'spring 2031'],
    ['2031-24', { year: 2031, month: 12 }, { year: 2032, month: 2 }, 'winter 2031'],
    ['203X', { year: 2030 }, { year: 2039 }, 'some year in 2030–2039'],
    ['2031-05-XX', { year: 2031, month: 5 }, undefined, 'some day in May 2031'],
    ['2031-21/2031-07-02', { year: 2031, month: 3 }, { year: 2031, month: 7, day: 2 }, 'spring 2031 – 2 July 2031'],
  ])('is given no more of %s than is known', (date, start, end, shown) => {
    const data = accordWith({ op: 'replace', path: '/events/0/date', value: date }) as Dataset;
    const [event] = (JSON.parse(toTimelineJs(data)) as { events: Record<string, unknown>[] }).events;
    expect([event?.['start_date'], event?.['end_date'], event?.['display_date']]).toEqual([start, end, shown]);
  });

  it('is told what a slide cannot hold in words: the time, the place, the voices, where sources differ', () => {
    const [event] = (JSON.parse(toTimelineJs(accord)) as { events: Slide[] }).events;
    const text = new JSDOM(event?.text.text ?? '').window.document.body;
    expect(text.textContent).toContain('Lantern Quay, Norhaven · between 10:00 and 11:30 (UTC+01:00, inferred)');
    expect(text.textContent).toContain('Reported: Both mayors signed on the quay.');
    expect(text.textContent).toContain('Where sources differ (Reported): One account puts it a day later.');
    const [worked, ...others] = [...text.querySelectorAll('p')].slice(1);
    expect(worked?.textContent).toContain(
      'How the time was worked out: After the ferry had landed and before the noon bulletin told of it.',
    );
    expect(worked?.querySelector('a')?.href).toBe('http://gazette.example/two-harbours');
    expect(others.at(-1)?.querySelector('a')?.href).toBe('https://log.example/');
  });

  it.each(LANGUAGES)('gets the bytes of the golden file: %s', (lang) => {
    expectGolden(`timelinejs.${lang}.json`, toTimelineJs(accordIn(lang)));
  });
});

describe('a TimelineJS file', () => {
  const slide = (more: object) => ({
    start_date: { year: '2026', month: '2', day: '10' },
    text: { headline: 'Signed' },
    ...more,
  });
  const problemsOf = (json: unknown) => {
    const result = fromTimelineJs(json);
    return result.ok ? [] : result.problems;
  };
  const eventsOf = (json: unknown) => {
    const result = fromTimelineJs(json);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return result.data.events;
  };

  /** What a file can bring back of an event: sources by their addresses, since the file gives them numbers. */
  const comparable = ({ events, sources }: Dataset) => {
    const said = ({ text, voice, sources: cited }: Statement) => ({
      text: text.replace(/\s+/g, ' ').trim(),
      voice,
      urls: cited.flatMap((id) => sources.find((source) => source.id === id)?.url ?? []).sort(),
    });
    return events.map(({ id, title, date, kind, channel, statements, disagreement }) => ({
      id,
      title: title.replace(/\s+/g, ' ').trim(),
      date,
      kind,
      channel,
      statements: statements.map(said),
      disagreement: disagreement && said(disagreement),
    }));
  };

  it.each(datasets)('made of %s comes back with its dates, kinds, voices and sources', (_name, data) => {
    const result = fromTimelineJs(toTimelineJs(data), { lang: data.meta.lang });
    expect(result.ok && comparable(result.data)).toEqual(comparable(data));
  });

  it.each([
    '2031-05~',
    '2031-05-02?',
    '2031/..',
    '../2031',
    '2031-21',
    '2031-24',
    '203X',
    '2031-05-XX',
    '2031-21/2031-07-02',
  ])('brings back a date that TimelineJS has no field for: %s', (date) => {
    const data = accordWith({ op: 'replace', path: '/events/0/date', value: date }) as Dataset;
    expect(eventsOf(toTimelineJs(data))[0]?.date).toBe(date);
  });

  it('names what records have no field for, and the event that it is left out of', () => {
    const events = [
      slide({ media: { url: 'https://x.example/1.jpg' }, group: 'Boats', display_date: 'In the cold' }),
      slide({ start_date: { year: 2026, hour: 9 }, text: { headline: 'Later' } }),
    ];
    const result = fromTimelineJs({ events, eras: [{}] });
    expect(result.ok && result.leftOut).toEqual([
      { what: 'eras' },
      { what: 'media', event: 'signed' },
      { what: 'group', event: 'signed' },
      { what: 'display_date', event: 'signed' },
      { what: 'start_date.hour', event: 'later' },
    ]);
    const own = fromTimelineJs(toTimelineJs(accord));
    expect(own.ok && own.leftOut.map(({ what }) => what)).toContain('the time of day');
    expect(own.ok && own.data.places.map(({ name }) => name)).toContain('Lantern Quay, Norhaven');
  });

  it('may hold dates of any precision, and spans', () => {
    const events = [
      slide({ start_date: { year: 1998 } }),
      slide({ start_date: { year: '2026', month: '02' } }),
      slide({ end_date: { year: 2026, month: 2, day: 11 } }),
    ];
    expect(eventsOf({ events }).map(({ date }) => date)).toEqual(['1998', '2026-02', '2026-02-10/2026-02-11']);
  });

  it('is read as words, not as markup', () => {
    const text = {
      headline: 'A &lt;b&gt; &amp;amp; &#8220;c&#8221;',
      text: '<p>One<br>two in <a href="/">Lomar <i>City</i></a>.</p><script>alert(1)</script>',
    };
    const [event] = eventsOf({ events: [slide({ text })] });
    expect(event?.title).toBe('A <b> &amp; “c”');
    expect(event?.statements[0]?.text).toBe('One two in Lomar City.');
  });

  it('may have any named character of HTML', () => {
    const text = {
      headline: 'L&rsquo;&eacute;t&eacute; &ndash; &Ccedil;a&nbsp;va&hellip;',
      text: 'T&uuml;rkiye &#128; &notin; &nosuch;',
    };
    const [event] = eventsOf({ events: [slide({ text })] });
    expect(event?.title).toBe('L’été – Ça va…');
    expect(event?.statements[0]?.text).toBe('Türkiye € ∉ &nosuch;');
  });

  it('is imported without the slides that cannot be used, which are told of', () => {
    const events = [
      slide({
        start_date: { year: '-44', month: '3', day: '15' },
        text: { headline: 'Ides', text: '<a href="https://x.example/">x</a>' },
      }),
      slide({}),
      slide({ start_date: { year: -13_800_000_000 } }),
      slide({ start_date: { year: '12026' } }),
      slide({ start_date: { year: 44 } }),
      slide({ end_date: { year: '2026', month: '2', day: '31' } }),
      slide({ end_date: { year: '20260' } }),
      slide({ start_date: { year: 2026, month: 21 } }),
      slide({ start_date: { year: '202X' } }),
    ];
    const result = fromTimelineJs({ events });
    expect(result.ok && result.data.events.map(({ date }) => date)).toEqual(['2026-02-10', '0044']);
    expect(result.ok && result.data.sources).toHaveLength(1);
    expect(result.problems).toEqual([
      {
        path: '/events/0/start_date',
        message: expect.stringContaining('is in the year -44; dates here begin') as string,
      },
      { path: '/events/2/start_date', message: expect.stringContaining('is in the year -13800000000') as string },
      {
        path: '/events/3/start_date',
        message: expect.stringContaining('is in the year 12026; dates here end') as string,
      },
      { path: '/events/5/end_date', message: '"2026-02-31" is not a date that exists' },
      { path: '/events/6/end_date', message: expect.stringContaining('is in the year 20260') as string },
      { path: '/events/7/start_date', message: '"2026-21" is not a date that exists' },
      { path: '/events/8/start_date', message: '"202X" is not a date that exists' },
    ]);
  });

  it('lends its links as sources', () => {
    const text = { headline: 'x', text: 'See <a href="https://gazette.example/1">the report</a>' };
    const result = fromTimelineJs({ events: [slide({ text }), slide({ media: { url: 'javascript:alert(1)' } })] });
    expect(result.ok && result.data.sources.map(({ url }) => url)).toEqual([
      'https://example.invalid/timeline.json',
      'https://gazette.example/1',
    ]);
  });

  it('lends the link of a picture’s credit, with its entities read', () => {
    const media = {
      url: 'https://pictures.example/1.jpg',
      credit: '<a href="https://gazette.example/?a=1&amp;b=2">x</a>',
    };
    const result = fromTimelineJs({ events: [slide({ media })] });
    expect(result.ok && result.data.sources[1]?.url).toBe('https://gazette.example/?a=1&b=2');
  });

  it('keeps slides apart that have the same name', () => {
    const events = [slide({ unique_id: 'signed-2' }), slide({}), slide({}), slide({ unique_id: 'Signed 2' })];
    expect(eventsOf({ events }).map(({ id }) => id)).toEqual(['signed-2', 'signed', 'signed-3', 'signed-2-2']);
  });

  it('has an id in plain letters, whatever letters its headline has', () => {
    const events = ['Żółć!', 'Ələt Øst', 'Straße'].map((headline) => slide({ text: { headline } }));
    expect(eventsOf({ events }).map(({ id }) => id)).toEqual(['zolc', 'elet-ost', 'strasse']);
  });

  it('keeps slides apart that begin with the same long words', () => {
    const events = ['one', 'two'].map((end) => slide({ text: { headline: `${'word '.repeat(500)}${end}` } }));
    const [one = '', two = ''] = eventsOf({ events }).map(({ id }) => id);
    expect([one, two]).toEqual([expect.stringMatching(ID_PATTERN), `${one}-2`]);
  });

  it('keeps slides apart although very many have the same name', () => {
    const events = Array.from({ length: 20_000 }, () => slide({}));
    const ids = eventsOf({ events }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(events.length);
    expect(ids.at(-1)).toBe('signed-20000');
  });

  it('is not said to be in a language, at a place or under a licence that it does not name', () => {
    const result = fromTimelineJs({ events: [slide({})] });
    const data = result.ok ? result.data : undefined;
    expect(data?.meta.lang).toBe('und');
    expect(data?.meta.licence).toBe('http://rightsstatements.org/vocab/CNE/1.0/');
    expect(data?.charter.signed.date).toBe('2026-02-10?');
    expect(data?.events[0]).toMatchObject({ place: 'not-stated', confidence: 'low' });
  });

  it('takes the language and address that it is given', () => {
    const result = fromTimelineJs({ events: [slide({})] }, { lang: 'tr', address: 'https://news.example/t.json' });
    expect(result.ok && [result.data.meta.lang, result.data.sources[0]?.url]).toEqual([
      'tr',
      'https://news.example/t.json',
    ]);
  });

  it('says what is wrong with a language or address that it is given', () => {
    const result = fromTimelineJs({ events: [slide({})] }, { lang: 'Turkish', address: 'javascript:alert(1)' });
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['/meta/lang', '/sources/0/url']);
  });

  it('may be text with a byte order mark', () => {
    expect(eventsOf(`\uFEFF${JSON.stringify({ events: [slide({})] })}`)).toHaveLength(1);
  });

  it.each(HOSTILE)('keeps hostile words: %#', (words) => {
    const html = words.replace(/[&<>]/g, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`);
    const [event] = eventsOf({ events: [slide({ unique_id: words, text: { headline: html, text: html } })] });
    expect(event?.title).toBe(words.replace(/\s+/g, ' ').trim());
    expect(event?.id).toMatch(ID_PATTERN);
  });

  it.each([
    '<'.repeat(200_000),
    `${'<a '.repeat(100_000)}>`,
    `href${' '.repeat(200_000)}`,
    '&'.repeat(200_000),
    `<a href="https://x.example/${'a'.repeat(200_000)}`,
  ])('does not hang on markup that never ends: %#', (html) => {
    expect(eventsOf({ events: [slide({ text: { headline: 'x', text: html } })] })).toHaveLength(1);
  });

  it('is told of every slide that cannot be used', () => {
    const events = [
      slide({ start_date: { year: 2026, month: 2, day: 30 } }),
      slide({ start_date: undefined }),
      slide({ end_date: { year: 2025 } }),
      slide({ text: {} }),
      'not a slide',
    ];
    expect(problemsOf({ events }).map(({ path }) => path)).toEqual([
      '/events/0/start_date',
      '/events/1/start_date',
      '/events/2/end_date',
      '/events/3/text',
      '/events/4/text',
      '/events/4/start_date',
    ]);
  });

  it('is refused when reading it throws', () => {
    const trap = Object.defineProperty({}, 'events', {
      get: () => {
        throw new Error('no entry');
      },
    });
    expect(problemsOf(trap)).toEqual([{ path: '', message: 'cannot be read: no entry' }]);
  });

  it.each([null, 42, [], {}, { events: [] }, '{', '', { events: {} }])('is refused, not thrown back: %j', (json) => {
    expect(problemsOf(json)).toHaveLength(1);
  });
});
