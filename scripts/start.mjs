/** `npm start`: installs, builds, and serves the demo article, the embed pages and Storybook on one address. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fail, install, ROOT, turbo } from './workspace.mjs';

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  fail(`PORT is "${process.env.PORT}", which is not a port. Set it to a number from 1 to 65535, or leave it unset.`);
}

/** @param {import('node:http').RequestListener} [listener] */
const listen = async (listener) => {
  const server = createServer(listener);
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
const probe = await listen();
await new Promise((resolve) => {
  probe.close(resolve);
});

install();
if (!turbo(['build'])) fail('The build failed; the lines above say where.');

const { default: sirv } = await import('sirv');
const site = sirv(join(ROOT, 'apps/embed/dist'), {
  dev: true,
  // Modules are loaded across origins by other sites, and from frames in a sandbox.
  setHeaders: (response) => {
    response.setHeader('access-control-allow-origin', '*');
  },
});
const storybook = sirv(join(ROOT, 'apps/storybook/storybook-static'), { dev: true });

await listen((request, response) => {
  const url = request.url ?? '/';
  const [path] = url.split('?');
  const notFound = () => {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  };
  if (path === '/storybook') {
    response.writeHead(302, { location: '/storybook/' }).end();
  } else if (path?.startsWith('/storybook/')) {
    request.url = url.slice('/storybook'.length);
    storybook(request, response, notFound);
  } else {
    site(request, response, notFound);
  }
});

const address = `http://localhost:${port}`;
console.log(`\n  Demo article  ${address}/\n  Storybook     ${address}/storybook/\n\n  Stop with Ctrl+C.`);
