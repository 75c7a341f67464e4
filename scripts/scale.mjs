/** `pnpm run scale`: measures what the embed site costs a server (docs/scale.md). Needs nginx and wrk, which Debian has. */
import { spawnSync } from 'node:child_process';
import { browser, CHROMIUM } from './browsers.mjs';
import { fail, install, run, turbo } from './workspace.mjs';

const missing = ['nginx', 'wrk', 'taskset'].filter((name) => spawnSync(name, ['-v']).error);
if (missing.length > 0) {
  fail(`Missing: ${missing.join(', ')}. Install them (Debian: apt-get install nginx-light wrk util-linux).`);
}
install();
if (!turbo(['build', '--filter=@baku-charter/embed'])) fail('The build failed; the lines above say where.');
const { path, problem } = browser(CHROMIUM);
if (problem !== undefined) fail(problem);
if (!run('pnpm', ['-C', 'bench', 'run', '--silent', 'scale'], { CHARTER_CHROMIUM: path })) process.exit(1);
