/** Records that the last build had, and that are gone. Their ids stand in addresses and on pages of others. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '@baku-charter/core';
import { LIST_KINDS } from '@baku-charter/core/authoring';
import { Refusal, readJson } from './folder.ts';

/** The dataset that the last build wrote in some language; nothing where there is none, or it cannot be read. */
const lastIn = (out: string): Partial<Record<string, unknown>> => {
  const names = existsSync(out) ? readdirSync(out) : [];
  const name = names.find((one) => /^dataset\.[\w-]+\.json$/.test(one));
  try {
    return name === undefined ? {} : (readJson(join(out, name)) ?? {});
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {};
  }
};

/** A line for each record whose id has died since the last build. */
export const goneSince = (out: string, datasets: ReadonlyMap<string, Dataset>): string[] => {
  const last = lastIn(out);
  const [data] = datasets.values();
  if (!data) return [];
  const known = new Set([
    ...LIST_KINDS.flatMap((kind) => data[kind].map(({ id }) => id)),
    ...Object.keys(data.redirects),
  ]);
  const records = LIST_KINDS.flatMap((kind) => {
    const list = Array.isArray(last[kind]) ? (last[kind] as readonly { id?: unknown }[]) : [];
    return list.flatMap(({ id }) =>
      typeof id === 'string' && !known.has(id) ? [[`${kind}/${id}.json`, id] as const] : [],
    );
  });
  const retired = Object.keys(last['redirects'] ?? {}).filter((id) => !known.has(id));
  return [...records, ...retired.map((id) => [`redirects.json#/${id}`, id] as const)].map(
    ([file, id]) =>
      `${file} was in the last build and is gone, so that what others have linked to leads nowhere. Where another record took its place, write so in data/redirects.json: { "${id}": ["id of that record"] }.`,
  );
};
