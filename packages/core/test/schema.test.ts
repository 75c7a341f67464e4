import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/parse.ts';
import { checkFinished, RULES } from '../src/rules.ts';
import { checkShape } from '../src/shape.ts';
import { accord, accordWith, type Change, faults } from './fixtures.ts';

const problemsOf = (input: unknown) => {
  const result = parseDataset(input);
  return result.ok ? [] : result.problems;
};

describe('a dataset of another agreement', () => {
  it('is accepted and given back unchanged', () => {
    expect(parseDataset(accord)).toEqual({ ok: true, data: accord });
  });

  it('is accepted as JSON text', () => {
    expect(parseDataset(JSON.stringify(accord))).toEqual({ ok: true, data: accord });
  });
});

describe('an event', () => {
  it.each([
    ['entry-into-force', true],
    ['amendment', true],
    ['expiry', true],
    ['article', true],
    ['signing', true],
    [undefined, false],
  ])('that is the milestone %s may be nowhere: %s', (milestone, ok) => {
    const patch = [
      milestone === undefined
        ? ({ op: 'remove', path: '/events/0/milestone' } as const)
        : ({ op: 'replace', path: '/events/0/milestone', value: milestone } as const),
      { op: 'remove', path: '/events/0/place' },
    ] as const;
    expect(parseDataset(accordWith(...patch)).ok).toBe(ok);
  });
});

describe('a retired id', () => {
  it.each(['place', 'source'])('may be called %s like a field', (id) => {
    const patch = { op: 'add', path: `/redirects/${id}`, value: ['signing'] } as const;
    expect(parseDataset(accordWith(patch)).ok).toBe(true);
  });
});

describe('a dataset with one fault', () => {
  it.each(faults)('is refused for that fault alone: $fault', ({ path, message, patch }) => {
    expect(problemsOf(accordWith(...patch))).toEqual([{ path, message: expect.stringContaining(message) as string }]);
  });

  it.each(RULES)('is among the fixtures for the rule "$name"', ({ name }) => {
    expect(faults.map(({ rule }) => rule)).toContain(name);
  });
});

describe('a dataset with several faults', () => {
  it('is told all faults of shape in one pass', () => {
    const broken = accordWith(
      { op: 'replace', path: '/events/0/date', value: '2031-13' },
      { op: 'replace', path: '/sources/2/url', value: 'mailto:pilot@log.example' },
      { op: 'remove', path: '/meta/version' },
    );
    expect(problemsOf(broken).map(({ path }) => path)).toEqual(['/meta/version', '/events/0/date', '/sources/2/url']);
  });

  it('is told all broken rules in one pass', () => {
    const broken = accordWith(
      { op: 'replace', path: '/pillars/1/position', value: 1 },
      { op: 'replace', path: '/quotes/0/text', value: 'Other words.' },
      { op: 'replace', path: '/visit/legs/1', value: 'farewell' },
    );
    const paths = problemsOf(broken).map(({ path }) => path);
    expect(paths.sort()).toEqual(['/pillars/1/position', '/quotes/0/text', '/visit/legs/1']);
  });
});

describe('a dataset with faults of shape and of sense', () => {
  const pathsOf = (...patch: Change[]) =>
    problemsOf(accordWith(...patch))
      .map(({ path }) => path)
      .sort();

  it('is told both in one pass', () => {
    const paths = pathsOf(
      { op: 'replace', path: '/events/0/date', value: '2031-02-30' },
      { op: 'replace', path: '/quotes/0/speaker', value: 'nobody' },
      { op: 'replace', path: '/pillars/1/position', value: 1 },
    );
    expect(paths).toEqual(['/events/0/date', '/pillars/1/position', '/quotes/0/speaker']);
  });

  it('is told of a reference that leads nowhere from a record that is broken elsewhere', () => {
    const paths = pathsOf(
      { op: 'replace', path: '/quotes/0/date', value: '2031-02-30' },
      { op: 'replace', path: '/quotes/0/speaker', value: 'nobody' },
    );
    expect(paths).toEqual(['/quotes/0/date', '/quotes/0/speaker']);
  });

  it('may refer to a record that is broken', () => {
    expect(pathsOf({ op: 'remove', path: '/people/1/name' })).toEqual(['/people/1/name']);
  });

  it.each<[string, Change]>([
    ['a list is missing', { op: 'remove', path: '/people' }],
    ['a list is something else', { op: 'replace', path: '/places', value: {} }],
    ['an id cannot be read', { op: 'replace', path: '/people/1/id', value: 'Tomas Reed' }],
    ['the sections cannot be read', { op: 'replace', path: '/charter/sections', value: 'I' }],
    ['a citation is misspelt', { op: 'replace', path: '/analyses/0/statement/sources/0', value: '?' }],
    ['a record has lost its statement', { op: 'remove', path: '/analyses/0/statement' }],
  ])('is not told that ids are missing where %s', (_name, change) => {
    const gone: Change = { op: 'remove', path: '/events/0/disagreement' };
    expect(pathsOf(gone, change)).toEqual([change.path]);
  });

  it('is accepted with a source that nothing cites yet, which is remarked where nothing is broken', () => {
    const uncited: Change[] = [
      { op: 'remove', path: '/events/0/disagreement' },
      { op: 'replace', path: '/analyses/0/statement/sources/0', value: 'accord-text' },
    ];
    const remarksOn = (...changes: readonly Change[]) => {
      const paths: string[] = [];
      checkFinished(
        checkShape(accordWith(...changes), () => undefined),
        (path) => paths.push(path),
      );
      return paths;
    };
    expect(pathsOf(...uncited)).toEqual([]);
    expect(remarksOn(...uncited)).toEqual(['/sources/2']);
    // What is broken may cite it.
    expect(remarksOn(...uncited, { op: 'remove', path: '/events/1/statements' })).toEqual([]);
  });

  it('is told of an id that two records share, though one of them is broken', () => {
    const paths = pathsOf({ op: 'replace', path: '/quotes/1', value: { id: 'reed-1' } });
    expect(paths).toEqual(['/quotes/1', '/quotes/1/id']);
  });

  it('is not told what a broken record means', () => {
    const paths = pathsOf(
      { op: 'replace', path: '/events/0/date', value: '2031-02-30' },
      { op: 'remove', path: '/events/0/place' },
      { op: 'replace', path: '/events/0/independentLineages', value: 9 },
    );
    expect(paths).toEqual(['/events/0/date']);
  });
});

describe('places that lie within one another', () => {
  const place = (id: string, partOf?: string) => ({ id, name: id, ...(partOf && { partOf }) });
  const circlesOf = (...others: unknown[]) =>
    problemsOf(accordWith({ op: 'replace', path: '/places', value: [...accord.places, ...others] }));

  it('are told once per circle, and not for each place that leads to it', () => {
    const found = circlesOf(place('a', 'b'), place('b', 'c'), place('c', 'b'), place('d', 'd'), place('e', 'a'));
    expect(found.map(({ path }) => path)).toEqual(['/places/3/partOf', '/places/5/partOf']);
  });

  it('may lie in the same place', () => {
    expect(circlesOf(place('a', 'norhaven-city'), place('b', 'norhaven-city'))).toEqual([]);
  });
});

describe('something that is no dataset', () => {
  it.each(['{"meta": ', 'Two Harbours', ''])('says that the text %j is not JSON', (text) => {
    expect(problemsOf(text)).toEqual([{ path: '', message: expect.stringContaining('is not JSON') as string }]);
  });

  it.each([null, undefined, 42, true, 'null', '[]'])('is refused as a whole: %j', (input) => {
    expect(problemsOf(input)).not.toEqual([]);
  });

  it('is told every missing part, in one problem', () => {
    const [problem, ...others] = problemsOf({});
    expect(problem?.path).toBe('');
    for (const part of Object.keys(accord).filter((one) => one !== 'visit'))
      expect(problem?.message).toContain(`"${part}"`);
    expect(others).toEqual([]);
  });

  it.each([
    [[], 'must be an object, not an array'],
    ['["text"]', 'must be an object, not an array'],
    ['"text"', 'must be an object, not "text"'],
    [7, 'must be an object, not 7'],
    [null, 'must be an object, not null'],
  ])('is told what it is instead, once: %j', (input, message) => {
    expect(problemsOf(input)).toEqual([{ path: '', message }]);
  });
});
