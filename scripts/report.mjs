/** Reads what Vitest and turbo reported. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/**
 * The tasks that failed in runs of turbo with `--summarize`, and how their logs end.
 * @param {string} root
 * @param {string} runs The folder with the summaries.
 * @returns {{ name: string, end: string }[]}
 */
export const failedTasks = (root, runs) => {
  if (!existsSync(runs)) return [];
  return readdirSync(runs).flatMap((file) => {
    /** @type {{ tasks: { taskId: string, logFile: string, execution?: { exitCode: number } }[] }} */
    const { tasks } = JSON.parse(readFileSync(join(runs, file), 'utf8'));
    // turbo writes no exit code of a task that it did not begin, since one before it failed.
    const failed = tasks.filter(({ execution }) => execution !== undefined && execution.exitCode !== 0);
    return failed.map(({ taskId, logFile }) => {
      const log = join(root, logFile);
      return { name: taskId, end: existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-40).join('\n') : '' };
    });
  });
};
