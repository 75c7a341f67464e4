/**
 * Cuts from the dataset what each element can show, so that a page loads no more than that:
 * the lists an element draws, and of all others only the records that those mention.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Dataset, dataset } from '@baku-charter/core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

type Lists = { [Key in keyof Dataset as Dataset[Key] extends readonly { id: string }[] ? Key : never]: Dataset[Key] };

/** Per module: the lists that its elements draw, each with the records they can show. */
const DRAWN: Record<string, (data: Dataset) => Partial<Lists>> = {
  quote: ({ quotes }) => ({ quotes }),
  pillars: ({ pillars, quotes, events }) => ({
    pillars,
    quotes: quotes.filter((quote) => quote.pillars.length > 0),
    events: events.filter((event) => event.pillars.length > 0),
  }),
  timeline: ({ events }) => ({ events }),
  all: ({ pillars, quotes, events }) => ({ pillars, quotes, events }),
};

/** Lists whose records are only ever shown because another record mentions them. */
const MENTIONED = ['provisions', 'people', 'organizations', 'places', 'sources'] as const;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const slice = (data: Dataset, drawn: Partial<Lists>): Dataset => {
  const mentioned = new Set(stringsIn(drawn));
  const kept = Object.fromEntries(MENTIONED.map((list) => [list, data[list].filter(({ id }) => mentioned.has(id))]));
  const none = { pillars: [], events: [], quotes: [], analyses: [], unknowns: [], revisions: [] };
  return { ...data, ...none, ...kept, ...drawn };
};

const generated = `${ROOT}/generated`;
for (const folder of [generated, `${ROOT}/dist`]) await rm(folder, { recursive: true, force: true });
await mkdir(generated);
for (const [name, drawn] of Object.entries(DRAWN)) {
  const data = slice(dataset, drawn(dataset));
  const source = `import type { Dataset } from '@baku-charter/core';\n\nexport const data: Dataset = ${JSON.stringify(data)};\n`;
  await writeFile(`${generated}/${name}.${data.meta.lang}.ts`, source);
}
