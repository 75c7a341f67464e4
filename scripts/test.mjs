/** `npm test`: installs, builds, and runs every check and test. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browser, CHROMIUM } from './browsers.mjs';
import { count } from './report.mjs';
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

// The tests come after all else: a long one that waited for a build would begin last, and run when nothing else is left.
const checked = turbo(['build', ...CHECKS, '--continue']);
const tested = turbo(['test', '--continue'], { CHARTER_CHROMIUM: path });

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
if (!checked || !tested) fail('Something above failed.');
