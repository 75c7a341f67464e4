/** Input that was broken on purpose: every problem comes back, nothing is thrown, nothing hangs. */
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/parse.ts';
import { accord, accordWith } from './fixtures.ts';

const TOO_MUCH = 'holds itself or more than 10,000 values; shorten it';

const problemsOf = (input: unknown) => {
  const result = parseDataset(input);
  return result.ok ? [] : result.problems;
};

describe('a hostile dataset', () => {
  it.each(['__proto__', 'constructor', 'extra'])('is told of a field that is not known: %s', (field) => {
    const text = JSON.stringify(accord).replace('{', `{"${field}":{"polluted":true},`);
    expect(problemsOf(text)).toEqual([
      { path: `/${field}`, message: 'is not a field here; remove it, or mend its name' },
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is told of redirects that lead in a circle', () => {
    const circle = accordWith({ op: 'replace', path: '/redirects', value: { one: ['two'], two: ['one'] } });
    expect(problemsOf(circle).map(({ path }) => path)).toEqual(['/redirects/one/0', '/redirects/two/0']);
  });

  it('is refused when it contains itself', () => {
    const circular: Record<string, unknown> = { ...accord };
    circular['charter'] = circular;
    expect(problemsOf(circular).length).toBeGreaterThan(0);
  });

  it('is refused where a record contains the dataset, itself, or a hundred thousand levels', () => {
    const itself: unknown[] = [];
    itself.push(itself);
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    const circular = accordWith({ op: 'replace', path: '/events/0/title', value: deep }) as Record<string, unknown>;
    circular['places'] = [circular, itself, { id: 'lantern-quay', name: itself, partOf: deep }];
    expect(problemsOf(circular)).toEqual(
      ['/events/0', '/places/0', '/places/1', '/places/2'].map((path) => ({ path, message: TOO_MUCH })),
    );
  });

  it('is refused where a record has something new within it whenever one looks', () => {
    const endless = (): object => ({
      get more() {
        return endless();
      },
    });
    expect(problemsOf(accordWith({ op: 'replace', path: '/events/0/title', value: endless() }))).toEqual([
      { path: '/events/0', message: TOO_MUCH },
    ]);
  });

  it.each([
    ['a function', () => 'title', 'a function'],
    ['a symbol', Symbol('title'), 'Symbol(title)'],
    ['a big integer', 10n, '10'],
    ['an instance', new Map(), 'an object'],
  ])('is told where a text is %s', (_name, value, noun) => {
    expect(
      problemsOf({ ...accord, places: [{ ...accord.places[0], name: value }, ...accord.places.slice(1)] }),
    ).toEqual([{ path: '/places/0/name', message: `must be a string, not ${noun}` }]);
  });

  it('is refused where a record is a proxy that was revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [proxy, { ...accord, events: [proxy] }, { ...accord, places: proxy }]) {
      expect(problemsOf(input)).toEqual([{ path: '', message: expect.stringContaining('cannot be read') as string }]);
    }
  });

  it('is refused when reading it throws', () => {
    const trap = Object.defineProperty({ ...accord }, 'meta', {
      get: () => {
        throw new Error('no entry');
      },
    });
    expect(problemsOf(trap)).toEqual([{ path: '', message: 'cannot be read: no entry' }]);
  });

  it('is refused when reading it throws what cannot be read either', () => {
    const trap = Object.defineProperty({ ...accord }, 'meta', {
      get: () => {
        throw Object.create(null);
      },
    });
    expect(problemsOf(trap)).toEqual([{ path: '', message: 'cannot be read: reading it throws' }]);
  });

  it('is refused when it is nested a hundred thousand levels deep', () => {
    const depth = 100_000;
    expect(problemsOf('['.repeat(depth) + ']'.repeat(depth)).length).toBeGreaterThan(0);
    expect(problemsOf(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`).length).toBeGreaterThan(0);
  });

  it.each([
    ['an id', '/events/0/id', 'a-', 'a'],
    ['a language', '/sources/0/lang', 'en-', 'en'],
    ['a date', '/events/0/date', '/', ''],
    ['an address', '/sources/0/url', 'https://', ' '],
  ])('is told of all else where %s has fifty million characters', (_name, path, part, end) => {
    const value = part.repeat(50_000_000 / part.length) + end;
    const problems = problemsOf(
      accordWith({ op: 'replace', path, value }, { op: 'replace', path: '/quotes/0/date', value: '2031-02-30' }),
    );
    expect(problems.map(({ path: place }) => place).sort()).toEqual([path, '/quotes/0/date'].sort());
  });

  it('is told of what stands under a key of a million characters without hearing the key again', () => {
    const value = { ['a'.repeat(1_000_000)]: [1, 2, 3] };
    const problems = problemsOf(accordWith({ op: 'replace', path: '/redirects', value }));
    expect(problems).toHaveLength(4);
    expect(problems.filter(({ path }) => path.length > 200)).toEqual([]);
  });

  it('is told of a gap in a list', () => {
    const [first, second] = accord.places;
    const places = Object.assign(Array.from({ length: 0 }), { 0: first, 2: second });
    expect(1 in places).toBe(false);
    expect(problemsOf({ ...accord, places })).toEqual([{ path: '/places/1', message: 'is missing' }]);
  });

  it('is quoted in part where a text of many megabytes stands in place of a record', () => {
    const problems = problemsOf(accordWith({ op: 'replace', path: '/quotes/0', value: 'word '.repeat(1_000_000) }));
    expect(problems.map(({ message }) => message.length)).toEqual([expect.toSatisfy((length: number) => length < 200)]);
  });

  it.each(['http://', `https://${'a'.repeat(200_000)} `, `http:${'/'.repeat(200_000)}\n`])(
    'does not make a check of addresses hang: %#',
    (url) => {
      const patch = { op: 'replace', path: '/sources/0/url', value: url } as const;
      expect(problemsOf(accordWith(patch)).map(({ path }) => path)).toEqual(['/sources/0/url']);
    },
  );

  it('may begin with a byte order mark', () => {
    expect(parseDataset(`\uFEFF${JSON.stringify(accord)}`).ok).toBe(true);
  });
});

describe('a dataset that is too large', () => {
  const padded = (length: number) => JSON.stringify(accord).padEnd(length);

  it('is read up to ten million characters', () => {
    expect(parseDataset(padded(10_000_000)).ok).toBe(true);
    expect(problemsOf(padded(10_000_001))).toEqual([
      { path: '', message: 'has 10,000,001 characters; a dataset may have 10,000,000' },
    ]);
  });

  /** Each retired id is a list and an id: two values. */
  const withRedirects = (count: number) => {
    const value = Object.fromEntries(Array.from({ length: count }, (_, index) => [`old-${index}`, ['signing']]));
    return accordWith({ op: 'replace', path: '/redirects', value });
  };

  it('may have ten thousand values in a record', () => {
    expect(problemsOf(withRedirects(4_999))).toEqual([]);
    expect(problemsOf(withRedirects(5_000))).toEqual([{ path: '/redirects', message: TOO_MUCH }]);
  });

  it('may have a million values', () => {
    const [event] = accord.events;
    const endless = new Proxy(accord.events, {
      get: (list, key) =>
        key === 'length' ? Number.POSITIVE_INFINITY : ((Reflect.get(list, key) as unknown) ?? event),
    });
    expect(problemsOf({ ...accord, events: endless })).toEqual([
      { path: '', message: 'cannot be read: it holds more than 1,000,000 values' },
    ]);
  });

  const gaps = (...items: unknown[]) => Object.assign([...items], { length: 4_000_000_000 });

  it.each([
    ['two million numbers', Array.from({ length: 2_000_000 }, () => 1)],
    ['four billion gaps', gaps()],
  ])('is told once of a field with %s', (_name, value) => {
    expect(problemsOf(accordWith({ op: 'replace', path: '/events/0/participants', value }))).toEqual([
      { path: '/events/0', message: TOO_MUCH },
    ]);
  });

  it.each([
    ['empty', '{}'],
    ['lists', '[{}]'],
    ['texts', '"not a record"'],
    ['misspelt', '{"id":"x","nmae":"y"}'],
  ])(
    'is told of the first hundred faults, and that there are more, where a hundred thousand records are %s',
    (_, record) => {
      const events = `[${`${record},`.repeat(100_000).slice(0, -1)}]`;
      const problems = problemsOf(
        JSON.stringify({ ...accord, events: [] }).replace('"events":[]', `"events":${events}`),
      );
      expect(problems).toHaveLength(101);
      expect(problems.slice(0, 100).filter(({ path }) => !/^\/events\/\d+/.test(path))).toEqual([]);
      expect(problems[100]).toEqual({
        path: '',
        message: 'has more problems than these 100; mend them and check again',
      });
    },
  );

  it('is told of the first hundred where a list has four billion gaps', () => {
    const problems = problemsOf({ ...accord, quotes: gaps(...accord.quotes) });
    expect(problems).toHaveLength(101);
    expect(problems[0]).toEqual({ path: `/quotes/${accord.quotes.length}`, message: 'is missing' });
  });

  it('is told of a hundred faults and no more where there are no more', () => {
    const quotes = [...accord.quotes, ...Array.from({ length: 100 }, () => 'not a record')];
    expect(problemsOf({ ...accord, quotes }).map(({ path }) => path)).toEqual(
      quotes.slice(accord.quotes.length).map((_, index) => `/quotes/${accord.quotes.length + index}`),
    );
  });
});
