/** Finds the browsers that the tests run in, or installs them where that is possible. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT, run } from './workspace.mjs';

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} variable The environment variable with the path of the browser to use.
 * @property {string} help How to get the browser, as a sentence.
 * @property {string[][]} packages Its packages in Debian. If the first cannot be installed, the next is tried.
 * @property {() => string[]} paths Where it may be installed, the best first.
 * @property {(path: string) => boolean} works Whether it starts. Some files are only stubs, and some lack libraries.
 */

/** @param {string[]} names */
const onPath = (...names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/** @param {string} file */
const inPrograms = (file) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) => join(process.env[folder] ?? '', file));

/** @param {Partial<Record<NodeJS.Platform, string[]>>} paths */
const here = (paths) => paths[process.platform] ?? [];

/**
 * What a program prints.
 * @param {string} path
 * @param {string[]} args
 */
const output = (path, ...args) => {
  const { stdout, stderr } = spawnSync(path, args, { encoding: 'utf8', timeout: 60_000 });
  return `${stdout ?? ''}${stderr ?? ''}`;
};

const chromiumPaths = () => [
  ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'),
  ...here({
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: inPrograms('Google/Chrome/Application/chrome.exe'),
  }),
  createRequire(join(ROOT, 'packages/widgets/package.json'))('playwright').chromium.executablePath(),
];

/**
 * The browser as people have it, for pictures of what they see.
 * @type {Engine}
 */
export const CHROMIUM_WITH_WINDOWS = {
  name: 'Chromium',
  variable: 'CHARTER_CHROMIUM',
  help: 'Install it (Debian: apt-get install chromium), or set CHARTER_CHROMIUM to its path.',
  packages: [['chromium']],
  paths: chromiumPaths,
  works: (path) => {
    const page = 'data:text/html,<title>ready</title>';
    return output(path, '--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', page).includes('ready');
  },
};

/**
 * The same engine for tests: without windows, if that version is installed, since it needs half the processor time.
 * @type {Engine}
 */
export const CHROMIUM = {
  ...CHROMIUM_WITH_WINDOWS,
  packages: [['chromium-headless-shell'], ['chromium']],
  paths: () => [...onPath('chromium-headless-shell'), ...chromiumPaths()],
};

/** @type {Engine} */
export const FIREFOX = {
  name: 'Firefox',
  variable: 'CHARTER_FIREFOX',
  help: 'Install it (Debian: apt-get install firefox-esr), or set CHARTER_FIREFOX to its path.',
  packages: [['firefox-esr']],
  paths: () => [
    ...onPath('firefox', 'firefox-esr'),
    ...here({
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: inPrograms('Mozilla Firefox/firefox.exe'),
    }),
  ],
  works: (path) => {
    const profile = mkdtempSync(join(tmpdir(), 'charter-firefox-'));
    const picture = join(profile, 'ready.png');
    output(path, '--headless', '--no-remote', '--profile', profile, '--screenshot', picture, 'about:blank');
    const drawn = existsSync(picture);
    rmSync(profile, { recursive: true, force: true });
    return drawn;
  },
};

/** @type {Engine} */
export const WEBKIT = {
  name: 'WebKit',
  variable: 'CHARTER_WEBKIT',
  help:
    'Install WebKitGTK, its driver and Xvfb (Linux only; Debian: apt-get install webkit2gtk-driver xvfb), ' +
    'or set CHARTER_WEBKIT to the path of its MiniBrowser and have WebKitWebDriver and Xvfb on PATH.',
  packages: [['webkit2gtk-driver', 'xvfb']],
  paths: () =>
    // Debian on two processors, openSUSE and Arch, Fedora
    ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib', '/usr/libexec'].flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((version) => join(folder, version, 'MiniBrowser')),
    ),
  // Without a screen it only complains that there is none, but then it has started.
  works: (path) =>
    ['WebKitWebDriver', 'Xvfb'].every((name) => onPath(name).some(existsSync)) &&
    /WebKitGTK|cannot open display/i.test(output(path, '--version')),
};

/** @param {Engine} engine */
const find = ({ paths, works }) => paths().find((path) => existsSync(path) && works(path));

/** @param {string[]} args */
const apt = (...args) => run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' });

/** @param {Engine} engine */
const installers = (engine) => [
  () =>
    existsSync('/usr/bin/apt-get') &&
    process.getuid?.() === 0 &&
    apt('update', '-qq') &&
    engine.packages.some((names) => apt('install', '-y', '-qq', '--no-install-recommends', ...names)),
  // Playwright's Chromium only: the tests use the Firefox and WebKit of the system.
  () =>
    engine.name === CHROMIUM.name &&
    run('pnpm', ['--filter', '@baku-charter/widgets', 'exec', 'playwright', 'install', 'chromium']),
];

/**
 * Finds or installs a browser that works. If that fails, says what to do.
 * @param {Engine} engine
 * @returns {{ path: string, problem?: never } | { path?: never, problem: string }}
 */
export const browser = (engine) => {
  const { name, variable, help, works } = engine;
  const asked = process.env[variable];
  if (asked) {
    return existsSync(asked) && works(asked)
      ? { path: asked }
      : { problem: `${variable} is "${asked}", where no ${name} starts. ${help}` };
  }
  const found = find(engine);
  if (found) return { path: found };
  console.log(`No ${name} found; installing one.`);
  for (const install of installers(engine)) {
    const installed = install() && find(engine);
    if (installed) return { path: installed };
  }
  return { problem: `The tests need ${name}. ${help}` };
};
