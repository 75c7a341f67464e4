/**
 * `npm run test:examples` tries the projects in `integrations/examples` as strangers would: packs the packages, installs
 * each project outside this repository, builds it, and opens it in Chromium, with and without JavaScript. A name tries
 * that one only; `--packed` takes the tarballs that are in `packed/` already; `--keep` leaves the projects where they are.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';
import { CHROMIUM, browser as findBrowser } from './browsers.mjs';
import { complaintsOf, launch } from './example-page.mjs';
import { commandLine, fail, ROOT, run } from './workspace.mjs';

/**
 * @typedef {object} Example
 * @property {string} [site] The folder that the build writes, for any server of files.
 * @property {string[]} [server] What Node runs to serve it; it reads the port from `PORT`.
 * @property {boolean} [readable] Whether its words stand in what the server sends.
 * @property {boolean} [routed] Whether it has a router and a page `about`, which links to a record.
 */

/** An example without a page runs tests of its own when it is built. @type {Record<string, Example>} */
const EXAMPLES = {
  'plain-html': { site: 'site', readable: true },
  'vite-react': { site: 'dist' },
  next: { server: ['node_modules/next/dist/bin/next', 'start'], readable: true, routed: true },
  nuxt: { server: ['.output/server/index.mjs'], readable: true },
  sveltekit: { site: 'build', readable: true },
  astro: { site: 'dist', readable: true, routed: true },
  eleventy: { site: '_site', readable: true },
  angular: { site: 'dist/browser' },
  commonjs: { site: 'site', readable: true },
  deno: { site: 'site', readable: true },
  bun: { site: 'site', readable: true },
  'vitest-jsdom': {},
};

const FOLDER = join(ROOT, 'integrations', 'examples');
const PACKED = join(ROOT, 'packed');

/** No framework is to call home, and nothing asks a question. */
const environment = {
  ...process.env,
  CI: 'true',
  NODE_ENV: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  npm_config_update_notifier: 'false',
};

/** @param {string} name */
const tarballOf = (name) => {
  const file = readdirSync(PACKED).find((one) => one.startsWith(`baku-charter-${name}-`));
  return file ? `file:${join(PACKED, file)}` : fail(`packed/ has no ${name}. Leave --packed out.`);
};

/** @param {string} folder @param {string[]} args */
const npm = (folder, args) => {
  const line = commandLine('npm', args);
  const options = { cwd: folder, env: environment, shell: line.shell };
  try {
    execFileSync(line.command, line.args, { ...options, stdio: 'pipe', maxBuffer: 2 ** 27 });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: Buffer, stderr: Buffer }} */ (error);
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
};

/** A copy of the project outside the workspace, with the tarballs installed. @param {string} name */
const installed = (name) => {
  const folder = mkdtempSync(join(tmpdir(), `charter-example-${name}-`));
  cpSync(join(FOLDER, name), folder, {
    recursive: true,
    filter: (source) => !source.includes('node_modules'),
  });
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const own of Object.keys(manifest.dependencies).filter((one) => one.startsWith('@baku-charter/'))) {
    manifest.dependencies[own] = tarballOf(own.replace('@baku-charter/', ''));
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  npm(folder, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']);
  return folder;
};

const freePort = async () => {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (socket.address());
  socket.close();
  await once(socket, 'close');
  return port;
};

/** Serves a built example; returns its address and how to stop. @param {string} folder @param {Example} example */
const serve = async (folder, { site, server }) => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  if (site !== undefined) {
    const files = createServer(sirv(join(folder, site), { dev: true })).listen(port, '127.0.0.1');
    await once(files, 'listening');
    return { address, stop: () => files.close() };
  }
  const child = spawn(process.execPath, server ?? [], {
    cwd: folder,
    env: { ...environment, NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 120; tries++) {
    const answer = await globalThis.fetch(address).catch(() => undefined);
    if (answer) break;
    await wait(500);
  }
  return { address, stop: () => child.kill() };
};

/** What is wrong with an example; empty where nothing is. @param {string} name @param {string} chromium */
const tryExample = async (name, chromium) => {
  const example = EXAMPLES[name] ?? {};
  const folder = installed(name);
  try {
    npm(folder, ['run', 'build']);
    if (!example.site && !example.server) return [];
    const served = await serve(folder, example);
    const browser = await launch(chromium);
    try {
      return await complaintsOf(browser, served.address, example);
    } finally {
      await browser.close();
      served.stop();
    }
  } catch (error) {
    return [/** @type {Error} */ (error).message];
  } finally {
    if (process.argv.includes('--keep')) console.log(`  ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !EXAMPLES[name]);
if (unknown.length > 0)
  fail(`There is no example ${unknown.join(', ')}. There are: ${Object.keys(EXAMPLES).join(', ')}.`);
const strays = readdirSync(FOLDER).filter((name) => !EXAMPLES[name] && !name.includes('.'));
if (strays.length > 0) fail(`scripts/examples.mjs does not know ${strays.join(', ')}.`);
const { path, problem } = findBrowser(CHROMIUM);
if (problem !== undefined) fail(problem);
if (!process.argv.includes('--packed') && !run('node', ['scripts/pack.mjs'])) fail('The packages could not be packed.');

let failed = 0;
for (const name of asked.length > 0 ? asked : Object.keys(EXAMPLES)) {
  const started = Date.now();
  const complaints = await tryExample(name, path);
  if (complaints.length > 0) failed++;
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log([`${complaints.length > 0 ? '✗' : '✓'} ${name} (${seconds} s)`, ...complaints].join('\n  '));
}
if (failed > 0) fail(`${failed} of the examples failed.`);
