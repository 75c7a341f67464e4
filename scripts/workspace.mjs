/**
 * What `npm start` and `npm test` share. Plain JavaScript without dependencies: it runs in a fresh clone,
 * before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BIN = join(ROOT, 'node_modules', '.bin');
const windows = process.platform === 'win32';

const environment = {
  ...process.env,
  // turbo looks for pnpm on PATH.
  PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/**
 * Ends the run with one line that says what to do.
 * @param {string} message
 * @returns {never}
 */
export const fail = (message) => {
  console.error(`\n${message}`);
  process.exit(1);
};

/**
 * Runs a command in the root of the repository; returns whether it succeeded.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export const run = (command, args, env = {}) => {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...environment, ...env },
    shell: windows, // npx and everything in .bin is a .cmd file there
  });
  if (error) fail(`"${command}" could not be started (${error.message}). Install Node.js with npm from nodejs.org.`);
  return status === 0;
};

/** Installs exactly what the lockfile names. */
export const install = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node.js ${process.versions.node} is too old. Install 20.19 or newer from nodejs.org and try again.`);
  }
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const local = join(BIN, windows ? 'pnpm.cmd' : 'pnpm');
  const [command, ...prefix] = existsSync(local) ? [local] : ['npx', '--yes', packageManager];
  if (!run(command, [...prefix, 'install', '--frozen-lockfile'])) {
    fail('The packages could not be installed; the lines above say why. Check the network connection and try again.');
  }
};

/**
 * Runs turbo tasks in all packages. What a cached task printed before is not shown again.
 * @param {string[]} tasks
 * @param {Record<string, string>} [env]
 */
export const turbo = (tasks, env) =>
  run('turbo', ['run', ...tasks, '--concurrency=100%', '--output-logs=new-only'], env);
