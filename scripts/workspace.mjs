/**
 * What `npm start` and `npm test` share. Plain JavaScript without dependencies: it runs in a fresh clone,
 * before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BIN = join(ROOT, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/**
 * Why nothing can be installed or built in a folder; `undefined` where it can.
 * @param {string} folder
 * @param {typeof accessSync} [access]
 */
export const whyUnwritable = (folder, access = accessSync) => {
  try {
    access(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    return `The folder ${folder} cannot be written to (${code}). Copy it to where you may write, and try again there.`;
  }
};

const userHome = () => {
  try {
    return homedir();
  } catch {
    // Containers may run as a user whom the system does not know.
    return '';
  }
};

/**
 * What programs are to take for the home of the user, where they keep their caches: `folder` where the home cannot be
 * written to. The settings of npm, which may name a registry, are read from the home all the same.
 * @param {string} home
 * @param {string} folder
 * @param {typeof accessSync} [access]
 * @returns {Record<string, string>}
 */
export const homeFor = (home, folder, access = accessSync) =>
  home !== '' && whyUnwritable(home, access) === undefined
    ? {}
    : { HOME: folder, USERPROFILE: folder, npm_config_userconfig: join(home, '.npmrc') };

const environment = {
  ...process.env,
  ...homeFor(userHome(), join(ROOT, 'node_modules', '.home')),
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
 * What starts a command. Windows needs a shell, since npx and everything in .bin is a .cmd file there, and a shell takes
 * what stands after a space in a path for the next argument.
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} [isWindows]
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export const commandLine = (command, args, isWindows = windows) => {
  const quoted = (/** @type {string} */ part) => (/[\s&|<>^()]/.test(part) ? `"${part}"` : part);
  return isWindows
    ? { command: quoted(command), args: args.map(quoted), shell: true }
    : { command, args, shell: false };
};

/**
 * Runs a command in the root of the repository; returns whether it succeeded, and what it said as far as that is piped.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {import('node:child_process').StdioOptions} stdio
 */
const start = (command, args, env, stdio) => {
  const line = commandLine(command, args);
  const { status, error, stdout, stderr } = spawnSync(line.command, line.args, {
    cwd: ROOT,
    stdio,
    // Node.js ends a command that says more than a megabyte.
    maxBuffer: Infinity,
    env: { ...environment, ...env },
    shell: line.shell,
  });
  if (status !== 0) {
    process.stdout.write(stdout ?? '');
    process.stderr.write(stderr ?? '');
  }
  if (error) fail(`"${command}" could not be started (${error.message}). Install Node.js with npm from nodejs.org.`);
  return { isDone: status === 0, said: `${stdout ?? ''}${stderr ?? ''}` };
};

/**
 * Runs a command in the root of the repository; returns whether it succeeded. A quiet one is heard only where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @param {boolean} [isQuiet]
 */
export const run = (command, args, env = {}, isQuiet = false) =>
  start(command, args, env, isQuiet ? ['inherit', 'pipe', 'pipe'] : 'inherit').isDone;

/**
 * Ends this process with the one that started it, if npm runs it: npm passes no signal on to what its shell runs, so that
 * a server would outlive the command that started it.
 */
export const endWithParent = () => {
  const { ppid, env } = process;
  if (env.npm_lifecycle_event === undefined) return;
  setInterval(() => {
    if (process.ppid !== ppid) process.exit();
  }, 300).unref();
};

/**
 * Why a version of Node.js is not supported; `undefined` where it is. `engines` in package.json names the same versions.
 * Vite, which builds Storybook and runs the tests, needs a Node in which `require` reads modules.
 * @param {string} version
 */
export const whyUnsupported = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return undefined;
  return `Node.js ${version} is not supported. Install 20.19 or newer, or 22.12 or newer, from nodejs.org and try again.`;
};

/**
 * What to do where the packages could not be installed, by what pnpm said of it, which it breaks into lines anywhere.
 * Registries of companies may leave out when a package was released.
 * @param {string} said
 */
export const afterFailedInstall = (said) =>
  /could\s+not\s+be\s+checked\s+against|MISSING_TIME/.test(said)
    ? 'The registry does not say when packages were released. Name another one to npm (npm config set registry, and its address) and try again.'
    : 'The packages could not be installed; the lines above say why. Check the network connection and try again.';

/**
 * Installs exactly what the lockfile names. A quiet one leaves out what the package manager remarks on packages.
 * @param {boolean} [isQuiet]
 */
export const install = (isQuiet = false) => {
  const unsupported = whyUnsupported(process.versions.node);
  if (unsupported !== undefined) fail(unsupported);
  const unwritable = whyUnwritable(ROOT);
  if (unwritable !== undefined) fail(unwritable);
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const local = join(BIN, windows ? 'pnpm.cmd' : 'pnpm');
  const [command, ...prefix] = existsSync(local) ? [local] : ['npx', '--yes', packageManager];
  // pnpm tells its progress on one stream, and why it failed on the other.
  const stdio = /** @type {const} */ (['inherit', isQuiet ? 'pipe' : 'inherit', 'pipe']);
  const { isDone, said } = start(command, [...prefix, 'install', '--frozen-lockfile'], {}, [...stdio]);
  if (!isDone) fail(afterFailedInstall(said));
};

/**
 * Runs turbo tasks in all packages, as many at a time as there are cores: a task that drives browsers uses more than one.
 * turbo prints nothing for a task whose result it takes from its cache; a quiet one only what a task said that failed.
 * @param {string[]} tasks
 * @param {Record<string, string>} [env]
 * @param {boolean} [isQuiet]
 */
export const turbo = (tasks, env, isQuiet = false) =>
  run('turbo', ['run', ...tasks, '--concurrency=100%', `--output-logs=${isQuiet ? 'errors-only' : 'new-only'}`], env);
