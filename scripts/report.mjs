/** Reads what Vitest reported. */
import { readFileSync } from 'node:fs';

/**
 * How many tests passed and failed; `undefined` if there is no report.
 * @param {string} path
 */
export const count = (path) => {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    // A file that could not even be loaded has no tests to count.
    const unloaded = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, assertionResults }) =>
        status === 'failed' && assertionResults.length === 0,
    );
    return { passed: Number(report.numPassedTests), failed: report.numFailedTests + unloaded.length };
  } catch {
    return undefined;
  }
};
