/**
 * `pnpm test:wordpress`: tries the plugin in WordPress, newest and 6.5, with PHP as WebAssembly and a browser. Not in
 * `npm test`, since it takes many minutes and, the first time, fetches packages of 240 MB; after that it needs no network.
 */
import { browser, CHROMIUM } from './browsers.mjs';
import { fail, install, run, turbo } from './workspace.mjs';

install();
if (!turbo(['build', '--filter=@baku-charter/wordpress'])) fail('The build failed; the lines above say where.');
const { path, problem } = browser(CHROMIUM);
if (problem !== undefined) fail(problem);
const options = process.argv.slice(2);
if (!run('pnpm', ['-C', 'integrations/wordpress', 'exec', 'vitest', 'run', ...options], { CHARTER_CHROMIUM: path })) {
  process.exit(1);
}
