/** Whether elements that were removed are still in memory. */
import { dataset } from '@baku-charter/core';
import { type AnyRow, attributeOf, ELEMENT_NAMES, ELEMENTS } from '@baku-charter/widgets/elements';
import { type Benchmark, metricsOf, open, type Result } from './harness.ts';
import type * as Page from './page/heap.ts';

const TURNS = 10_000;
const ROUNDS = 3;
/** The bytes of a pointer. Anything that an element leaves behind is larger. */
const POINTER = 4;

const inBytes = (bytes: number) => `${bytes < 0 ? '−' : '+'}${Math.abs(bytes / 1000).toFixed(1)} kB`;

export const heap: Benchmark = {
  about: `elements connected and disconnected ${TURNS.toLocaleString('en')} times`,
  run: async (browser) => {
    const results: Result[] = [];
    for (const name of ELEMENT_NAMES) {
      const { tag, names, list }: AnyRow = ELEMENTS[name];
      const one = { tag, attribute: attributeOf(names), id: dataset[list][0]?.id ?? '' };
      const { session, call, close } = await open<typeof Page>(browser, 'heap');
      const used = async () => {
        await session.send('HeapProfiler.collectGarbage');
        const { JSHeapUsedSize = NaN, Nodes = NaN } = await metricsOf(session);
        return { JSHeapUsedSize, Nodes };
      };
      // This round makes everything that is made only once.
      await call('comeAndGo', one, TURNS);
      const before = await used();
      const sizes: number[] = [];
      let after = before;
      for (let round = 0; round < ROUNDS; round++) {
        await call('comeAndGo', one, TURNS);
        after = await used();
        sizes.push(after.JSHeapUsedSize - before.JSHeapUsedSize);
      }
      await close();
      const perTurn = (after.JSHeapUsedSize - before.JSHeapUsedSize) / (TURNS * ROUNDS);
      results.push({
        what: `heap after rounds of ${TURNS.toLocaleString('en')} <${tag}>`,
        measured: `${sizes.map(inBytes).join(', ')}; nodes +${after.Nodes - before.Nodes}`,
        goal: `< ${POINTER} B each`,
        reached: perTurn < POINTER,
      });
    }
    return results;
  },
};
