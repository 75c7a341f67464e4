/**
 * `pnpm bench`: measures how fast the elements are (bench/README.md). `--list` names the benchmarks, a name runs one.
 */
import { browser, CHROMIUM_WITH_WINDOWS } from './browsers.mjs';
import { fail, install, run, turbo } from './workspace.mjs';

install();
if (!turbo(['build', '--filter=@baku-charter/widgets'])) fail('The build failed; the lines above say where.');
const { path, problem } = browser(CHROMIUM_WITH_WINDOWS);
if (problem !== undefined) fail(problem);
const options = process.argv.slice(2);
if (!run('pnpm', ['-C', 'bench', 'run', '--silent', 'bench', ...options], { CHARTER_CHROMIUM: path })) process.exit(1);
