/**
 * `pnpm test:visual`: draws chosen stories in Chromium and compares them with the pictures that were accepted.
 * `--accept` accepts what they look like now. Not in `npm test`, since each version of Chromium draws letters differently.
 */
import { browser, CHROMIUM_WITH_WINDOWS } from './browsers.mjs';
import { fail, install, run, turbo } from './workspace.mjs';

install();
if (!turbo(['build', '--filter=@baku-charter/storybook'])) fail('The build failed; the lines above say where.');
const { path, problem } = browser(CHROMIUM_WITH_WINDOWS);
if (problem !== undefined) fail(problem);
const options = process.argv.slice(2);
if (!run('pnpm', ['-C', 'apps/storybook', 'run', '--silent', 'visual', ...options], { CHARTER_CHROMIUM: path })) {
  process.exit(1);
}
