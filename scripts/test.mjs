/** `npm test`: installs, builds, and runs every check and test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './browser.mjs';
import { fail, install, ROOT, turbo } from './workspace.mjs';

const CHECKS = ['check:format', 'check:lint', 'check:types', 'check:data', 'check:unused'];

install();

const browser = await chromium();
if (!browser) {
  fail('The tests need Chromium. Install it (Debian: apt-get install chromium), or set CHARTER_CHROMIUM to its path.');
}

const passed = turbo(['build', ...CHECKS, 'test', '--continue'], { CHARTER_CHROMIUM: browser });

/** Each package leaves a JSON report of its tests. */
const reports = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    try {
      return [JSON.parse(readFileSync(join(ROOT, folder, name, 'test-results/report.json'), 'utf8'))];
    } catch {
      return []; // a package without tests, or one whose tests could not start
    }
  }),
);
/** @param {string} key */
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
console.log(`\n${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);
if (!passed) fail('Something above failed.');
