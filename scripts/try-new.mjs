/**
 * `pnpm test:new`: tries `pnpm new language hy` and `pnpm new element voices` on a copy of the repository, and fails
 * where the check is not green afterwards or a file was touched that the commands do not name. Takes a few minutes, so
 * it is no part of `npm test`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser, CHROMIUM } from './browsers.mjs';
import { fail, install, ROOT } from './workspace.mjs';

install();
const { path: chromium, problem } = browser(CHROMIUM);
if (problem !== undefined) fail(problem);

const copy = mkdtempSync(join(tmpdir(), 'charter-new-'));
const env = { ...process.env, CHARTER_CHROMIUM: chromium, TURBO_TELEMETRY_DISABLED: '1' };

/**
 * Runs a command in the copy, and ends everything where it fails.
 * @param {string} command
 * @param {string[]} args
 */
const run = (command, ...args) => {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { cwd: copy, env, stdio: 'inherit' });
  if (status !== 0) fail(`"${command} ${args.join(' ')}" failed in ${copy}, which is kept to look at.`);
};

/** The files that differ from the last commit of the copy. */
const touched = () =>
  execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], { cwd: copy, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));

/**
 * Fails where something else was touched than what a pattern names.
 * @param {RegExp} expected
 */
const expectTouched = (expected) => {
  const others = touched().filter((file) => !expected.test(file));
  if (others.length > 0) fail(`Also touched: ${others.join(', ')}`);
};

for (const file of execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')) {
  cpSync(join(ROOT, file), join(copy, file));
}
const identity = ['-c', 'user.name=Charter Widgets', '-c', 'user.email=nobody@example.com'];
run('git', 'init', '--quiet');
run('git', 'add', '--all');
run('git', ...identity, 'commit', '--quiet', '--message', 'Copy');
run('pnpm', 'install', '--frozen-lockfile', '--prefer-offline');

run('pnpm', 'new', 'element', 'voices');
expectTouched(
  /^(packages\/widgets\/src\/(voices\/|elements\.ts)|packages\/core\/src\/authoring\/slice\.ts|packages\/kit\/src\/site\/words\/)/,
);
run('pnpm', 'build');
run('pnpm', 'run', 'api');
run('pnpm', 'check');
run(
  'pnpm',
  '-C',
  'packages/widgets',
  'exec',
  'vitest',
  'run',
  'src/voices',
  'test/parts.test.ts',
  'test/stories.test.ts',
);
run('git', 'checkout', '--quiet', '.');
run('git', 'clean', '-fdq');

// Pictures are drawn in Armenian letters. In a script that packages/fonts has not, the build asks for its font.
run('pnpm', 'new', 'language', 'hy');
run('pnpm', '-C', 'packages/core', 'exec', 'tsx', 'scripts/fill-with-pseudo.ts', 'hy');
run('pnpm', '--silent', 'format');
expectTouched(
  /^(packages\/core\/(src\/languages\.ts|schema\.json|data\/)|(packages\/\w+\/src\/(site\/)?|integrations\/wordpress\/)words\/hy\.ts)/,
);
run('pnpm', 'build');
run('pnpm', 'run', 'api');
run('pnpm', 'check');

rmSync(copy, { recursive: true, force: true });
console.log('\nA new element and a new language pass the check, and touch nothing else.');
