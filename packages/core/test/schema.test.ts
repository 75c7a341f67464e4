import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/parse.ts';
import { RULES } from '../src/rules.ts';
import { accord, accordWith, faults } from './fixtures.ts';

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

describe('something that is no dataset', () => {
  it.each(['{"meta": ', 'Two Harbours', ''])('says that the text %j is not JSON', (text) => {
    expect(problemsOf(text)).toEqual([{ path: '', message: expect.stringContaining('is not JSON') as string }]);
  });

  it.each([null, undefined, 42, true, 'null', '[]'])('is refused as a whole: %j', (input) => {
    expect(problemsOf(input)).not.toEqual([]);
  });

  it.each([[[]], [{}]])('is told every missing part: %j', (input) => {
    const paths = problemsOf(input).map(({ path }) => path);
    expect(paths.sort()).toEqual(
      Object.keys(accord)
        .map((key) => `/${key}`)
        .sort(),
    );
  });
});
