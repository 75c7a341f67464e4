/**
 * `pnpm test:fuzz`: gives elements, pages and frames thousands of hostile data, attributes, addresses and messages, new ones
 * each time. `CHARTER_FUZZ_CASES` says how many; of those for which a page is loaded, a few hundredths are tried. A failure
 * names its seed. `npm test` tries a few hundred, always the same.
 */
import { browser, CHROMIUM } from './browsers.mjs';
import { fail, install, run, turbo } from './workspace.mjs';

install();
if (!turbo(['build', '--filter=@baku-charter/embed'])) fail('The build failed; the lines above say where.');
const { path, problem } = browser(CHROMIUM);
if (problem !== undefined) fail(problem);
const cases = process.env.CHARTER_FUZZ_CASES ?? '20000';
const settings = { CHARTER_CHROMIUM: path, CHARTER_FUZZ_CASES: cases };
const vitest = ['exec', 'vitest', 'run'];
const passed = [
  run('pnpm', ['-C', 'packages/widgets', ...vitest, '--project', 'chromium', 'src/hostile'], settings),
  // The limit of a test is for a few cases.
  run('pnpm', ['-C', 'apps/embed', ...vitest, '--testTimeout=0', 'test/hostile'], settings),
];
if (passed.includes(false)) process.exit(1);
