/** `npm start`: installs, builds, and serves the demo article, the embed pages and Storybook on one address. */
import { cpSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { endWithParent, fail, install, ROOT, turbo } from './workspace.mjs';

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT is "${process.env.PORT}", which is not a port. Set it to a number from 1 to 65535, or leave it unset.`);
}

/** @param {import('node:http').Server} server */
const listen = async (server) => {
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
    if (error.code === 'EACCES') fail(`Port ${port} may not be used here. Choose another one: PORT=3000 npm start`);
    fail(`The server could not start: ${error.message}`);
  });
  await new Promise((resolve) => {
    server.listen(port, () => resolve(undefined));
  });
  return server;
};

// Try the port first: the build takes minutes.
const probe = await listen(createServer());
await new Promise((resolve) => {
  probe.close(resolve);
});

console.log('Installing and building; the first time takes some minutes.');
install(true);
const address = `http://localhost:${port}`;
// Canonical links, previews and oEmbed name the address of the site, which is the one that is served here.
const env = { EMBED_BASE: process.env.EMBED_BASE ?? `${address}/` };
if (!turbo(['build'], env, true)) fail('The build failed; the lines above say where.');

const { siteServer } = await import('./serve.mjs');
// The site names its address, so that each port has a copy of its own: the next build, for another port, changes the folder.
const site = join(ROOT, 'node_modules/.cache/charter-site', String(port));
rmSync(site, { recursive: true, force: true });
cpSync(join(ROOT, 'apps/embed/dist'), site, { recursive: true });
await listen(siteServer(site, join(ROOT, 'apps/storybook/storybook-static')));

endWithParent();

const pages = { 'Demo article': '/', 'Embed builder': '/builder/', Storybook: '/storybook/' };
const lines = Object.entries(pages).map(([name, path]) => `  ${name.padEnd(15)}${address}${path}`);
console.log(`\n${lines.join('\n')}\n\n  Stop with Ctrl+C.`);
