/** Finds a Chromium for the tests, or installs one where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fail, ROOT, run } from './workspace.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
};

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

const ofPlaywright = async () => {
  const { chromium } = createRequire(join(ROOT, 'packages/widgets/package.json'))('playwright');
  return chromium.executablePath();
};

/**
 * Whether a browser starts here and can read a page: a stub, or one that lacks libraries, is none.
 * @param {string} path
 */
const works = (path) => {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', 'data:text/html,<title>ready</title>'];
  const { stdout } = spawnSync(path, args, { encoding: 'utf8', timeout: 60_000 });
  return stdout?.includes('ready') ?? false;
};

const find = async () =>
  [...onPath(), ...(PLACES[process.platform] ?? []), await ofPlaywright()].find(
    (path) => existsSync(path) && works(path),
  );

const installers = [
  () =>
    existsSync('/usr/bin/apt-get') &&
    process.getuid?.() === 0 &&
    run('apt-get', ['update', '-qq'], { DEBIAN_FRONTEND: 'noninteractive' }) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    }),
  () => run('pnpm', ['--filter', '@baku-charter/widgets', 'exec', 'playwright', 'install', 'chromium']),
];

/** The path of a Chromium that works; where there is none and none could be installed, the run ends. */
export const chromium = async () => {
  const asked = process.env.CHARTER_CHROMIUM;
  if (asked) {
    return existsSync(asked) && works(asked)
      ? asked
      : fail(`CHARTER_CHROMIUM is "${asked}", where no Chromium starts.`);
  }
  const found = await find();
  if (found) return found;
  console.log('No Chromium found; installing one.');
  for (const install of installers) {
    const installed = install() && (await find());
    if (installed) return installed;
  }
  return fail(
    'The tests need Chromium. Install it (Debian: apt-get install chromium), or set CHARTER_CHROMIUM to its path.',
  );
};
