/**
 * `pnpm reliability`: writes docs/reliability.md from what the tests reported. What no report covers is said to be not run.
 * With `--check` it fails where the table differs from newer reports, or where a test that it names is gone; a checkout
 * without reports passes.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ROOT } from './workspace.mjs';

/** @typedef {{ name: string, files: string[] }} Area */
/** @typedef {{ startTime: number, testResults: { name: string, assertionResults: { status: string }[] }[] }} Report */

const DOC = join(ROOT, 'docs/reliability.md');
const isCheck = process.argv.includes('--check');

/** @type {{ areas: Area[], faults: [what: string, file: string, test: string][] }} */
const { areas, faults } = JSON.parse(readFileSync(join(ROOT, 'scripts/reliability.json'), 'utf8'));

/** Where the tests of each engine report, and which files run there. */
const ENGINES = [
  {
    name: 'Chromium',
    reports: ['packages/core', 'packages/widgets', 'apps/embed'].map((folder) => `${folder}/test-results/report.json`),
    runs: () => true,
  },
  ...['Firefox', 'WebKit'].map((name) => ({
    name,
    reports: [`packages/widgets/test-results/${name.toLowerCase()}.json`],
    runs: (/** @type {string} */ file) => file.startsWith('packages/widgets/src/'),
  })),
];

/** @param {string} path @returns {{ report: Report, isNewer: boolean } | undefined} */
const read = (path) => {
  const file = join(ROOT, path);
  if (!existsSync(file)) return undefined;
  const isNewer = !existsSync(DOC) || statSync(file).mtimeMs > statSync(DOC).mtimeMs;
  return { report: JSON.parse(readFileSync(file, 'utf8')), isNewer };
};

/** What was counted last, by area and engine. @type {Map<string, string>} */
const written = new Map();
for (const line of existsSync(DOC) ? readFileSync(DOC, 'utf8').split('\n') : []) {
  const [, area = '', ...cells] = line.split('|').map((cell) => cell.trim());
  for (const [index, { name }] of ENGINES.entries()) written.set(`${area} ${name}`, cells[index] ?? '');
}

/**
 * How many cases of an area were tried in an engine. In a check, what no newer report covers is taken as it is written.
 * @param {Area} area
 * @param {typeof ENGINES[number]} engine
 */
const cases = ({ name, files }, engine) => {
  const found = engine.reports.flatMap((path) => read(path) ?? []);
  const results = files.filter(engine.runs).map((file) => {
    const last = found.find(({ report }) => report.testResults.some((one) => one.name.endsWith(`/${file}`)));
    const result = last?.report.testResults.find((one) => one.name.endsWith(`/${file}`));
    return result && { statuses: result.assertionResults.map(({ status }) => status), isNewer: last?.isNewer };
  });
  const isKnown = results.length > 0 && results.every((result) => result !== undefined);
  // Somebody who runs one test by its name leaves a report that skips the others.
  const isWhole = results.every((result) => result?.isNewer && !result.statuses.some((status) => status === 'skipped'));
  if (isCheck && !(isKnown && isWhole)) {
    return written.get(`${name} ${engine.name}`) ?? 'not run';
  }
  if (!isKnown) return 'not run';
  const statuses = results.flatMap((result) => result?.statuses ?? []);
  const count = (/** @type {string} */ status) => statuses.filter((one) => one === status).length;
  const skipped = statuses.length - count('passed') - count('failed');
  const notes = [
    ...(count('failed') > 0 ? [`${count('failed')} failed`] : []),
    ...(skipped > 0 ? [`${skipped} not run`] : []),
  ];
  return [count('passed') + count('failed'), ...notes].join(', ');
};

/** @param {string} file */
const link = (file) => `[${file.replace(/^.*\//, '')}](../${file})`;
/** @param {string[][]} rows The first is the head. */
const table = ([head = [], ...rows]) => {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};

const gone = faults.filter(([, file, test]) => {
  const path = join(ROOT, file);
  return !existsSync(path) || !readFileSync(path, 'utf8').includes(test);
});
if (gone.length > 0) {
  fail(`scripts/reliability.json names tests that are not there:\n${gone.map((row) => row.join(' · ')).join('\n')}`);
}

const text = `# Reliability

What was tried to break the elements, the loader and the frames, and what broke. \`npx pnpm reliability\` writes this page
from the reports of the last runs: \`npm test\` in Chromium and Node, \`npx pnpm test:engines\` for Firefox and WebKit. “Not
run” means that no report of that engine covers all of the tests. Only tests in \`packages/widgets/src\` run in every engine.

## Cases tried

A case is a test, or one row of a test. A test of hostile data is one case here, and tries 300 data and attributes;
\`npx pnpm test:fuzz\` tries 20,000 new ones.

${table([
  ['what', ...ENGINES.map(({ name }) => name), 'tests'],
  ...areas.map((area) => [area.name, ...ENGINES.map((engine) => cases(area, engine)), area.files.map(link).join(', ')]),
])}

## Failures found

Each was found on a page, by a person or by a script, and has been mended. The test fails without that.

${table([['what happened', 'test that holds it'], ...faults.map(([what, file, test]) => [what, `${link(file)}: ${test}`])])}

## What no test here shows

- The routers of Next and Astro are imitated here, and run themselves by \`npm run test:examples\`; React Router, React, Vue, Svelte, Turbo and htmx are run themselves.
- WordPress, Drupal and other systems are not run: what they do to a snippet and to a frame is imitated from their code.
- Old browsers are a new one from which features are taken away.
- No screen reader and no phone takes part in these runs.
`;

if (!isCheck) {
  writeFileSync(DOC, text);
} else if (!existsSync(DOC) || readFileSync(DOC, 'utf8') !== text) {
  fail('docs/reliability.md is not what the tests reported. Write it with npx pnpm reliability.');
}
