/**
 * Draws the chosen stories and compares them with the pictures in `baselines/`. `--accept` replaces the baselines by what
 * is drawn now; any other word selects the pictures that have it in their name. Exits with 1 where something differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openCamera } from './camera.ts';
import { CASES } from './cases.ts';
import { differenceOf } from './compare.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const BASELINES = folder('baselines/');
const RESULTS = folder('../test-results/visual/');
const MADE_WITH = `${BASELINES}chromium.json`;

const shown = (path: string) => relative(folder('../../../'), path);

const options = process.argv.slice(2);
const accept = options.includes('--accept');
const unknown = options.find((option) => option.startsWith('-') && option !== '--accept');
const words = options.filter((option) => !option.startsWith('-'));
const cases = CASES.filter(({ name }) => words.every((word) => name.includes(word)));

const majorOf = (version: string) => Number(version.split('.')[0]);

/** The major version of the Chromium that drew the baselines; 0 where there are none. */
const madeWith = () =>
  existsSync(MADE_WITH) ? (JSON.parse(readFileSync(MADE_WITH, 'utf8')) as { major: number }).major : 0;

const main = async () => {
  if (unknown) throw new Error(`There is no option ${unknown}. Accept what is drawn now with --accept.`);
  if (cases.length === 0) throw new Error(`No picture has "${words.join(' ')}" in its name.`);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  mkdirSync(BASELINES, { recursive: true });

  const camera = await openCamera(process.env['CHARTER_CHROMIUM']);
  const [before, now] = [madeWith(), majorOf(camera.version)];
  const other =
    before !== 0 && before !== now
      ? `The baselines were made with Chromium ${before}; this is Chromium ${now}, which may draw letters otherwise.`
      : '';
  console.log(`Chromium ${camera.version}. ${other}`);

  const differing: string[] = [];
  for (const one of cases) {
    const baseline = `${BASELINES}${one.name}.png`;
    const actual = await camera.take(one);
    const expected = existsSync(baseline) ? readFileSync(baseline) : undefined;
    const difference = expected && differenceOf(expected, actual);
    if (expected && !difference) continue;
    const picture = `${RESULTS}${one.name}.png`;
    const what = difference ? `${difference.pixels} pixels differ` : 'has no baseline yet';
    if (accept) writeFileSync(baseline, actual);
    else writeFileSync(picture, difference?.picture ?? actual);
    differing.push(accept ? `${one.name}: accepted` : `${one.name}: ${what}, see ${shown(picture)}`);
  }
  await camera.close();

  const kept = new Set(CASES.map(({ name }) => `${name}.png`));
  const stale = readdirSync(BASELINES).filter((file) => file.endsWith('.png') && !kept.has(file));
  if (accept) {
    for (const file of stale) rmSync(BASELINES + file);
    if (words.length === 0) writeFileSync(MADE_WITH, `${JSON.stringify({ major: now }, null, 2)}\n`);
  }
  for (const line of differing) console.log(line);
  console.log(`${cases.length} pictures, ${differing.length} ${accept ? 'accepted' : 'differ'}.`);
  if (accept || differing.length === 0) return;
  console.log('Each picture shows expected, actual, and the difference. To accept what is drawn now:');
  console.log('  npx pnpm test:visual --accept');
  if (other) console.log(other);
  process.exitCode = 1;
};

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
