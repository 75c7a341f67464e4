/** `npm test`: installs, builds, and runs every check and test. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browser, CHROMIUM } from './browsers.mjs';
import { count, failedTasks } from './report.mjs';
import { fail, install, ROOT, run, turbo } from './workspace.mjs';

const CHECKS = [
  'check:format',
  'check:lint',
  'check:types',
  'check:data',
  'check:registries',
  'check:api',
  'check:unused',
];
const PACKAGES = ['packages/core', 'packages/widgets', 'packages/kit', 'apps/embed', 'apps/storybook'];

/** @param {string} name */
const reportOf = (name) => join(ROOT, name, 'test-results/report.json');

install();
const { path, problem } = browser(CHROMIUM);
if (problem !== undefined) fail(problem);
for (const name of PACKAGES) rmSync(reportOf(name), { force: true });

const runs = join(ROOT, '.turbo/runs');
rmSync(runs, { recursive: true, force: true });
// One after the other: a check that reads all files would meet one that a build makes and deletes again, and a long test
// that waited for a build would begin last, and run when nothing else is left.
const succeeded = [
  turbo(['build', '--continue', '--summarize']),
  turbo([...CHECKS, '--continue', '--summarize']),
  turbo(['test', '--continue', '--summarize'], { CHARTER_CHROMIUM: path }),
];

let passed = 0;
let failed = 0;
for (const name of PACKAGES) {
  const counted = count(reportOf(name));
  if (!counted) console.error(`The tests of ${name} could not be run.`);
  passed += counted?.passed ?? 0;
  failed += counted?.failed ?? 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
// It reads what the tests have reported. An old table is told and fails nothing: it is written anew for a release.
run('node', ['scripts/reliability.mjs', '--check']);
if (succeeded.includes(false)) {
  const tasks = failedTasks(ROOT, runs);
  for (const { name, end } of tasks) console.error(`\n${name} failed. Its last lines:\n${end}`);
  fail(`Failed: ${tasks.map(({ name }) => name).join(', ') || 'turbo; look above for what it says'}`);
}
