/** `npm test`: installs, builds, and runs every check and test. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './browser.mjs';
import { fail, install, ROOT, turbo } from './workspace.mjs';

const CHECKS = ['check:format', 'check:lint', 'check:types', 'check:data', 'check:unused'];
const PACKAGES = ['packages/core', 'packages/widgets', 'apps/embed'];

/** @param {string} name */
const reportOf = (name) => join(ROOT, name, 'test-results/report.json');

install();
const browser = await chromium();
for (const name of PACKAGES) rmSync(reportOf(name), { force: true });

const succeeded = turbo(['build', ...CHECKS, 'test', '--continue'], { CHARTER_CHROMIUM: browser });

let passed = 0;
let failed = 0;
for (const name of PACKAGES) {
  try {
    const report = JSON.parse(readFileSync(reportOf(name), 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
    // A file that could not even be loaded has no tests to count.
    failed += report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
        status === 'failed' && assertionResults.length === 0,
    ).length;
  } catch {
    console.error(`The tests of ${name} could not be run.`);
    failed += 1;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
if (!succeeded) fail('Something above failed.');
