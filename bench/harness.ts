/**
 * What the benchmarks share. Other programs may use the machine at the same time, so work in a page is measured by the
 * processor time of its main thread and not by the clock. What is compared takes turns, round by round, and each round
 * gives a ratio. The median of the ratios is reported, with the quartiles around it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, type CDPSession, chromium } from 'playwright';

/** A line of the table. */
export interface Result {
  what: string;
  measured: string;
  /** What is to be reached. A line without a goal is only for comparison. */
  goal?: string;
  reached?: boolean;
}

export interface Benchmark {
  about: string;
  run: (browser: Browser) => Promise<Result[]>;
}

const executablePath = process.env['CHARTER_CHROMIUM'];

export const launch = (): Promise<Browser> =>
  chromium.launch({
    // For gc() between turns, so that no turn includes collecting the garbage of another.
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
    ...(executablePath && { executablePath }),
  });

/** The size of a page after Brotli, which Node runs with quality 11, the best, by default. */
export const weigh = (html: string): number => brotliCompressSync(html).length;

/** Serves pages and scripts by path, on an address of this machine. */
export const serve = async (files: Readonly<Record<string, string>>) => {
  const server = createServer(({ url = '' }, response) => {
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(files[url] === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(files[url]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};

/** A module of `page/`, bundled from the built packages as a site would do it. */
const bundle = async (name: string) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`page/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'es2022',
    // esbuild warns of imports for side effects from packages that declare they have none.
    logLevel: 'error',
  });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
};

/** Metrics of a page by name. `ThreadTime` is the processor time of its main thread, in seconds. */
export const metricsOf = async (session: CDPSession): Promise<Record<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** Resolves after the next frame. */
export const PAINTED = 'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))';

/** Opens a page in which a module of `page/` runs. The type parameter is the type of that module, for `call`. */
export const open = async <Module extends { [Name in keyof Module]: (...args: never) => unknown }>(
  browser: Browser,
  name: string,
) => {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><body><script>${await bundle(name)}</script>`;
  const site = await serve({ '/': html });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(site.origin);

  const call = async <Name extends keyof Module & string>(
    exported: Name,
    ...args: Parameters<Module[Name]>
  ): Promise<Awaited<ReturnType<Module[Name]>>> => {
    const result = await page.evaluate(`bench.${exported}(...${JSON.stringify(args)})`);
    if (problems.length > 0) throw new Error(`The page of "${name}" failed: ${problems.join(' ')}`);
    return result as Awaited<ReturnType<Module[Name]>>;
  };

  return {
    page,
    session,
    call,
    /** The milliseconds of the main thread that an action takes until it is painted. */
    cost: async (act: () => Promise<unknown>): Promise<number> => {
      await page.evaluate('gc()');
      await page.evaluate(PAINTED);
      const before = await metricsOf(session);
      await act();
      await page.evaluate(PAINTED);
      const after = await metricsOf(session);
      return ((after['ThreadTime'] ?? NaN) - (before['ThreadTime'] ?? NaN)) * 1000;
    },
    close: async () => {
      await page.close();
      await site.close();
    },
  };
};

/** Measures contestants in turns, with another one first in each round. One more round warms them up before. */
export const takeTurns = async <Name extends string>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name) => Promise<number>,
): Promise<Record<Name, number[]>> => {
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const value = await measure(name);
      if (round > 0) measured[name].push(value);
    }
  }
  return measured;
};

const quantile = (sorted: readonly number[], share: number) => {
  const at = share * (sorted.length - 1);
  const [below = NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at % 1);
};

const ascending = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

export const median = (numbers: readonly number[]): number => quantile(ascending(numbers), 0.5);

/** The median of some numbers, and the quartiles around it. */
export const spread = (numbers: readonly number[], digits = 2): string => {
  const sorted = ascending(numbers);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share).toFixed(digits));
  return `${middle} (${low}–${high})`;
};

/** The ratio of two measurements, round by round, with the limit that it should not exceed. */
export const ratio = (what: string, ours: readonly number[], theirs: readonly number[], limit?: number): Result => {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? NaN));
  const measured = `${spread(ratios)} ×`;
  return limit === undefined
    ? { what, measured }
    : { what, measured, goal: `≤ ${limit} ×`, reached: median(ratios) <= limit };
};
