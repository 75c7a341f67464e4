/** A small dataset of a made-up agreement, and the faults that tests put into it one at a time. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../src/types.ts';

/** One operation of a JSON Patch. */
export interface Change {
  op: 'add' | 'replace' | 'remove';
  path: string;
  value?: unknown;
}

interface Fault {
  fault: string;
  /** The name of the rule that finds it. If there is none, the schema finds it. */
  rule?: string;
  path: string;
  message: string;
  patch: Change[];
}

const folder = new URL('fixtures/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

export const accord = read('../../example/two-harbours-accord.json') as Dataset;

export const faults = readdirSync(new URL('invalid/', folder)).map((name) => read(`invalid/${name}`) as Fault);

/** Changes after which one source is cited only by the working of a time. */
export const workedOutFromTheLog: readonly Change[] = [
  { op: 'remove', path: '/events/0/disagreement' },
  { op: 'replace', path: '/events/0/time/working/sources/0', value: 'harbour-blog' },
];

/** The accord after operations of JSON Patch (RFC 6902). Unlike there, `add` at an index that an array has replaces the item. */
export const accordWith = (...patch: readonly Change[]): unknown => {
  const copy = structuredClone(accord) as unknown;
  for (const { op, path, value } of patch) {
    const keys = path.split('/').slice(1);
    const last = keys.pop() ?? '';
    const parent = keys.reduce((node, key) => (node as Record<string, unknown>)[key], copy) as Record<string, unknown>;
    if (op === 'remove') Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  return copy;
};
