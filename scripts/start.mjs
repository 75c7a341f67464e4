/** `npm start`: installs, builds, and serves the demo article, the embed pages and Storybook on one address. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fail, install, ROOT, turbo } from './workspace.mjs';

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT is "${process.env.PORT}", which is not a port. Set it to a number from 1 to 65535, or leave it unset.`);
}

/** A taken port is told before minutes are spent on a build. */
const claim = (server) =>
  new Promise((resolve) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`);
      if (error.code === 'EACCES') fail(`Port ${port} may not be used here. Choose another one: PORT=3000 npm start`);
      fail(`The server could not start: ${error.message}`);
    });
    server.listen(port, resolve);
  });

const server = createServer();
let respond = (_request, response) => {
  response
    .writeHead(503, { 'content-type': 'text/plain', 'retry-after': '5' })
    .end('Still building. Try again soon.\n');
};
server.on('request', (request, response) => respond(request, response));
await claim(server);

install();
if (!turbo(['build'])) fail('The build failed; the lines above say where.');

const { default: sirv } = await import('sirv');
const site = sirv(join(ROOT, 'apps/embed/dist'), { dev: true });
const storybook = sirv(join(ROOT, 'apps/storybook/storybook-static'), { dev: true });
const notFound = (response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');

respond = (request, response) => {
  const [path = '/'] = request.url.split('?');
  if (path === '/storybook') {
    response.writeHead(302, { location: '/storybook/' }).end();
  } else if (path.startsWith('/storybook/')) {
    request.url = request.url.slice('/storybook'.length);
    storybook(request, response, () => notFound(response));
  } else {
    site(request, response, () => notFound(response));
  }
};

const address = `http://localhost:${server.address().port}`;
console.log(`\n  Demo article  ${address}/\n  Storybook     ${address}/storybook/\n\n  Stop with Ctrl+C.`);
