import { describe, expect, it } from 'vitest';
import { parseDataset } from '../src/parse.ts';
import { accordWith } from './fixtures.ts';

const referring = [
  '/charter/titles/0/sources/0',
  '/charter/parties/0',
  '/charter/signatories/0/person',
  '/charter/signatories/0/party',
  '/charter/signed/place',
  '/charter/sections/0/sources/0',
  '/charter/statements/0/sources/0',
  '/visit/place',
  '/visit/participants/0',
  '/visit/legs/0',
  '/pillars/0/provisions/0',
  '/pillars/0/comparison/statements/0/sources/0',
  '/provisions/0/statement/sources/0',
  '/events/0/place',
  '/events/0/time/working/sources/0',
  '/events/0/participants/0',
  '/events/0/pillars/0',
  '/quotes/0/speaker',
  '/quotes/0/source',
  '/quotes/0/pillars/0',
  '/people/0/sources/0',
  '/places/0/partOf',
];

const problemsOf = (path: string, value: string) => {
  const result = parseDataset(accordWith({ op: 'replace', path, value }));
  return result.ok ? [] : result.problems;
};

describe('a reference', () => {
  it.each(referring)('at %s must lead to a record', (path) => {
    expect(problemsOf(path, 'nobody')).toEqual([{ path, message: expect.stringContaining('"nobody"') as string }]);
  });

  it('may name a person or an organization among participants', () => {
    expect(problemsOf('/visit/participants/0', 'mira-holm')).toEqual([]);
    expect(problemsOf('/visit/participants/0', 'sudport')).toEqual([]);
  });

  it('named "constructor" is reported, though every object has one', () => {
    expect(problemsOf('/quotes/0/speaker', 'constructor')).toEqual([
      { path: '/quotes/0/speaker', message: '"constructor" is not the id of any record in people or organizations' },
    ]);
  });

  it('named "__proto__" is reported as no id', () => {
    expect(problemsOf('/quotes/0/speaker', '__proto__')).toEqual([
      { path: '/quotes/0/speaker', message: expect.stringContaining('must be lower-case letters') as string },
    ]);
  });

  it('from an object with a poisoned prototype is refused, not followed', () => {
    expect(parseDataset('{"__proto__": {"sources": []}, "constructor": {}}').ok).toBe(false);
  });
});
