/** Many quote cards, against the simplest element with Lit and the simplest without, with the same words. */
import { type Benchmark, median, open, ratio, spread, takeTurns } from './harness.ts';
import type * as Page from './page/cards.ts';

const COUNT = 1000;
const ROUNDS = 7;
const COUNTS = [125, 250, 500, 1000, 2000, 4000];
const ROUNDS_OF_COUNTS = 3;

/** The slope of a line through points on logarithmic axes. It is 1 if twice as many cards cost twice as much. */
const slopeOf = (points: readonly (readonly [number, number])[]) => {
  const logs = points.map(([count, cost]) => [Math.log(count), Math.log(cost)] as const);
  const mean = (axis: 0 | 1) => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (term: (point: readonly [number, number]) => number) =>
    logs.reduce((total, point) => total + term(point), 0);
  return sum((point) => (point[0] - x) * (point[1] - y)) / sum((point) => (point[0] - x) ** 2);
};

export const cards: Benchmark = {
  about: 'quote cards against the simplest Lit elements and vanilla custom elements, and the cost of more of them',
  run: async (browser) => {
    const { call, cost, close } = await open<typeof Page>(browser, 'cards');
    await call('prepare');
    const costOf = async (tag: Page.Tag, count: number, hidden: boolean) => {
      const spent = await cost(() => call('create', tag, count, hidden));
      await call('remove');
      return spent;
    };

    const ours = 'charter-quote';
    const seen = await takeTurns([ours, 'lit-quote', 'plain-quote', 'lit-styled', 'plain-styled'], ROUNDS, (tag) =>
      costOf(tag, COUNT, false),
    );
    const hidden = await takeTurns([ours, 'lit-quote', 'plain-quote'], ROUNDS, (tag) => costOf(tag, COUNT, true));
    const slopes: number[] = [];
    for (let round = 0; round < ROUNDS_OF_COUNTS; round++) {
      const points: [number, number][] = [];
      for (const count of COUNTS) points.push([count, await costOf(ours, count, false)]);
      slopes.push(slopeOf(points));
    }
    await close();

    const many = `${COUNT.toLocaleString('en')} quote cards`;
    return [
      ratio(`${many}, created and rendered ÷ simplest Lit`, seen[ours], seen['lit-quote'], 1.3),
      ratio('… where that has the same style sheet', seen[ours], seen['lit-styled']),
      ratio('… without layout and paint', hidden[ours], hidden['lit-quote']),
      ratio(`${many}, created and rendered ÷ vanilla`, seen[ours], seen['plain-quote'], 2.5),
      ratio('… where that has the same style sheet', seen[ours], seen['plain-styled']),
      ratio('… without layout and paint', hidden[ours], hidden['plain-quote']),
      {
        what: `cost of ${COUNTS[0] ?? 0} to ${COUNTS.at(-1) ?? 0} quote cards, log-log slope`,
        measured: spread(slopes),
        goal: '≤ 1.05',
        reached: median(slopes) <= 1.05,
      },
    ];
  },
};
