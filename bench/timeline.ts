/** A very long timeline: how soon it is painted, and whether it scrolls smoothly. */
import type { CDPSession } from 'playwright';
import { type Benchmark, open, type Result, ratio, takeTurns } from './harness.ts';
import type * as Page from './page/timeline.ts';

const COUNT = 8000;
const ROUNDS = 3;
const LONG = 50;

interface Task {
  name: string;
  args: { name?: string };
  pid: number;
  tid: number;
  /** Processor time of the task, in microseconds. */
  tdur?: number;
}

/**
 * The processor time of each task of the main thread during an action, in milliseconds. A `longtask` observer would also
 * count the time in which other programs ran.
 */
const tasksDuring = async (session: CDPSession, act: () => Promise<unknown>): Promise<number[]> => {
  const events: Task[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as Task[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const main = new Set(
    events.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && main.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
};

export const timeline: Benchmark = {
  about: `a timeline of ${COUNT.toLocaleString('en')} events against a static list of the same words`,
  run: async (browser) => {
    const { session, call, cost, close } = await open<typeof Page>(browser, 'timeline');
    await call('prepare', COUNT);
    const remove = async () => {
      const count = await call('remove');
      if (count !== COUNT) throw new Error(`${count} events were shown instead of ${COUNT}.`);
    };
    const costs = await takeTurns(['strip', 'list', 'static'], ROUNDS, async (layout) => {
      const spent = await cost(() => call('show', layout));
      await remove();
      return spent;
    });

    const scrolling: Result[] = [];
    for (const layout of ['strip', 'list', 'static'] as const) {
      await cost(() => call('show', layout));
      const byWheel = await tasksDuring(session, () =>
        session.send('Input.synthesizeScrollGesture', { x: 400, y: 200, yDistance: -20_000, speed: 4000 }),
      );
      const byBar = await tasksDuring(session, async () => {
        // Jump to parts that were not laid out before.
        for (const share of [0.25, 0.5, 0.75, 1, 0]) await call('jump', share);
      });
      await remove();
      const long = (tasks: readonly number[]) => tasks.filter((task) => task > LONG).length;
      const longest = Math.max(0, ...byWheel, ...byBar);
      const words = { strip: 'the strip', list: 'the list', static: 'the static list' }[layout];
      scrolling.push({
        what: `… long tasks while ${words} is scrolled`,
        measured: `${long(byWheel)} by wheel, ${long(byBar)} by bar; the longest ${longest.toFixed(0)} ms`,
        ...(layout !== 'static' && { goal: `0 over ${LONG} ms`, reached: longest <= LONG }),
      });
    }
    await close();

    const many = `timeline of ${COUNT.toLocaleString('en')} events`;
    return [
      ratio(`${many}, strip, to first paint ÷ static list`, costs.strip, costs.static, 2),
      ratio(`${many}, list, to first paint ÷ static list`, costs.list, costs.static, 2),
      ...scrolling,
    ];
  },
};
