/** Input that was broken on purpose: every problem comes back, nothing is thrown, nothing hangs. */
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/parse.ts';
import { accord, accordWith } from './fixtures.ts';

const problemsOf = (input: unknown) => {
  const result = parseDataset(input);
  return result.ok ? [] : result.problems;
};

describe('a hostile dataset', () => {
  it('is told of every field that is not known, whatever it is called', () => {
    const text = JSON.stringify(accord).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":1,"extra":2,"more":3,',
    );
    expect(problemsOf(text).map(({ path }) => path)).toEqual(['/__proto__', '/constructor', '/extra', '/more']);
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
    const paths = problemsOf(circular).map(({ path }) => path);
    expect(paths).toContain('/events/0/title');
    expect(paths).toContain('/places/0/meta');
    expect(paths).toContain('/places/1');
    expect(paths).toContain('/places/2/name');
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

  it('is told of every one of a hundred thousand broken records', () => {
    const quotes = Array.from({ length: 100_000 }, () => 'not a record');
    expect(problemsOf(JSON.stringify({ ...accord, quotes }))).toHaveLength(100_000);
  });

  // Kept as valibot's issues, the faults of any of these would need several gigabytes.
  it.each([
    ['two million empty records', '{},', 2_000_000, /^\/events\/\d+$/],
    ['half a million records that are lists', '[{}],', 500_000, /^\/events\/\d+$/],
    [
      'half a million misspelt fields in as many records',
      '{"id":"x","nmae":"y"},',
      500_000,
      /^\/events\/\d+(\/id|\/nmae)?$/,
    ],
  ])('is told of every one of %s', (_name, record, count, path) => {
    const text = JSON.stringify({ ...accord, events: [] }).replace(
      '"events":[]',
      () => `"events":[${record.repeat(count).slice(0, -1)}]`,
    );
    const places = new Set<string>();
    for (const problem of problemsOf(text)) {
      if (!problem.path.startsWith('/events/')) continue;
      if (!path.test(problem.path)) throw new Error(`An unexpected problem: ${problem.path} ${problem.message}`);
      places.add(problem.path.split('/')[2] ?? '');
    }
    expect(places.size).toBe(count);
  });

  it('is told of every one of two million broken items of one field', () => {
    const participants = `[${'1,'.repeat(2_000_000).slice(0, -1)}]`;
    const text = JSON.stringify(accordWith({ op: 'replace', path: '/events/0/participants', value: [] })).replace(
      '"participants":[]',
      () => `"participants":${participants}`,
    );
    const problems = problemsOf(text);
    expect(problems).toHaveLength(2_000_000);
    expect(problems.at(-1)).toEqual({ path: '/events/0/participants/1999999', message: 'must be a string, not 1' });
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

  it('does not repeat the key of a redirect for all that stands under it', () => {
    const value = { ['a'.repeat(1_000_000)]: Array.from({ length: 1_000_000 }, () => 1) };
    expect(problemsOf(accordWith({ op: 'replace', path: '/redirects', value }))).toHaveLength(1);
  });

  it('is told once of a list that has gaps, however long it says it is', () => {
    const gaps = (...items: unknown[]) => Object.assign([...items], { length: 4_000_000_000 });
    const problems = problemsOf(
      accordWith(
        { op: 'replace', path: '/quotes', value: gaps(...accord.quotes) },
        { op: 'replace', path: '/events/0/participants', value: gaps() },
      ),
    );
    expect(problems).toEqual([
      { path: '/events/0/participants/0', message: 'is missing' },
      { path: `/quotes/${accord.quotes.length}`, message: 'is missing' },
    ]);
  });

  it('is quoted in part where a text of many megabytes stands in place of a record', () => {
    const problems = problemsOf(accordWith({ op: 'replace', path: '/quotes/0', value: 'word '.repeat(1_000_000) }));
    expect(problems.map(({ message }) => message.length)).toEqual([expect.toSatisfy((length: number) => length < 200)]);
  });

  it('is read when it is 50 MB large', () => {
    const event = accord.events[0];
    const padding = 'word '.repeat(2_000);
    const events = Array.from({ length: 5_000 }, (_, index) => ({
      ...event,
      id: `event-${String(index)}`,
      title: padding,
    }));
    const text = JSON.stringify({
      ...accord,
      visit: { ...accord.visit, legs: [] },
      events,
      redirects: {},
      unknowns: [],
    });
    expect(text.length).toBeGreaterThan(50_000_000);
    expect(problemsOf(text)).toEqual([]);
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
