/** Runs the benchmarks that are named, or all, and prints one table. It does not fail if a goal is not reached. */
import { cards } from './cards.ts';
import { type Benchmark, launch, type Result } from './harness.ts';
import { heap } from './heap.ts';
import { phone } from './phone.ts';
import { prerendered } from './prerendered.ts';
import { staticOutput } from './static.ts';
import { timeline } from './timeline.ts';

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  cards,
  timeline,
  heap,
  static: staticOutput,
  prerendered,
  phone,
};

const verdict = ({ reached }: Result) => {
  if (reached === undefined) return 'to compare';
  return reached ? 'reached' : 'NOT REACHED';
};

const table = (results: readonly Result[]) => {
  const rows = [
    ['what', 'measured', 'to reach', ''],
    ...results.map((result) => [result.what, result.measured, result.goal ?? '', verdict(result)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0], widths.map((width) => '-'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
};

const main = async (options: readonly string[]) => {
  if (options.includes('--list')) {
    for (const [name, { about }] of Object.entries(BENCHMARKS)) console.log(`${name.padEnd(12)} ${about}`);
    return;
  }
  const unknown = options.find((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown !== undefined) {
    throw new Error(`There is no benchmark "${unknown}". There are: ${Object.keys(BENCHMARKS).join(', ')}.`);
  }
  const browser = await launch();
  const results: Result[] = [];
  try {
    for (const [name, { about, run }] of Object.entries(BENCHMARKS)) {
      if (options.length > 0 && !options.includes(name)) continue;
      console.log(`${name}: ${about} …`);
      results.push(...(await run(browser)));
    }
  } finally {
    await browser.close();
  }
  console.log(
    `\n${table(results)}\n\nMedians, with the quartiles in brackets. bench/README.md says how it is measured.`,
  );
};

// pnpm passes on the "--" that npm needs.
await main(process.argv.slice(2).filter((option) => option !== '--')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  // A benchmark that failed leaves its server running, which would keep the process from ending.
  process.exit(1);
});
