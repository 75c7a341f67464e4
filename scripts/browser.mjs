/** Finds a Chromium for the tests, or installs one where that is possible. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { ROOT, run } from './workspace.mjs';

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

const find = async () => {
  const asked = process.env.CHARTER_CHROMIUM;
  if (asked) return existsSync(asked) ? asked : undefined;
  return [...onPath(), ...(PLACES[process.platform] ?? []), await ofPlaywright()].find((path) => existsSync(path));
};

const installOne = () => {
  console.log('No Chromium found; installing one.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  return debian && run('apt-get', ['update', '-qq'], env)
    ? run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env)
    : run('pnpm', ['--filter', '@baku-charter/widgets', 'exec', 'playwright', 'install', 'chromium']);
};

/** The path of a Chromium, or `undefined` where there is none and none could be installed. */
export const chromium = async () => {
  const found = await find();
  if (found || process.env.CHARTER_CHROMIUM) return found;
  return installOne() ? find() : undefined;
};
