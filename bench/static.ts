/** How many quote cards Node writes as strings, on one core. */
import { cpuUsage } from 'node:process';
import { dataset } from '@baku-charter/core';
import { quoteElement, quoteHtml } from '@baku-charter/widgets/static';
import { type Benchmark, median, spread, takeTurns } from './harness.ts';

const COUNT = 2000;
const ROUNDS = 7;
const GOAL = 2000;

const WRITERS = { quoteElement, quoteHtml } as const;

const ids = dataset.quotes.map(({ id }) => id);

/** Cards per second of processor time of the whole process, garbage collection included. */
const speedOf = (name: keyof typeof WRITERS) => {
  const before = cpuUsage();
  let length = 0;
  for (let index = 0; index < COUNT; index++) length += WRITERS[name](dataset, ids[index % ids.length] ?? '').length;
  const { user, system } = cpuUsage(before);
  if (length === 0) throw new Error(`${name} writes nothing.`);
  return COUNT / ((user + system) / 1_000_000);
};

export const staticOutput: Benchmark = {
  about: 'quote cards as strings, in Node',
  run: async () => {
    const speeds = await takeTurns(['quoteElement', 'quoteHtml'], ROUNDS, (name) => Promise.resolve(speedOf(name)));
    return Object.entries(speeds).map(([name, perSecond]) => ({
      what: `quote cards per second and core, ${name}()`,
      measured: spread(perSecond, 0),
      goal: `≥ ${GOAL}`,
      reached: median(perSecond) >= GOAL,
    }));
  },
};
