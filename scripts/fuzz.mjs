/**
 * `pnpm test:fuzz`: gives the elements thousands of hostile data and attributes, new ones each time. `CHARTER_FUZZ_CASES`
 * says how many. A failure names its seed. `npm test` tries a few hundred, always the same.
 */
import { browser, CHROMIUM } from './browsers.mjs';
import { fail, install, run, turbo } from './workspace.mjs';

install();
if (!turbo(['build', '--filter=@baku-charter/widgets'])) fail('The build failed; the lines above say where.');
const { path, problem } = browser(CHROMIUM);
if (problem !== undefined) fail(problem);
const cases = process.env.CHARTER_FUZZ_CASES ?? '20000';
const vitest = ['exec', 'vitest', 'run', '--project', 'chromium', 'src/hostile'];
if (!run('pnpm', ['-C', 'packages/widgets', ...vitest], { CHARTER_CHROMIUM: path, CHARTER_FUZZ_CASES: cases })) {
  process.exit(1);
}
