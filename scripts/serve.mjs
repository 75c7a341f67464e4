/** The server of `npm start`: the embed site, and Storybook below it. */
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Makes the server. It survives whatever is asked of it.
 * @param {string} siteFolder
 * @param {string} storybookFolder
 */
export const siteServer = (siteFolder, storybookFolder) => {
  const site = sirv(siteFolder, {
    dev: true,
    // What docs/self-hosting.md asks of servers: other sites load modules, and show pages in frames.
    setHeaders: (response, pathname) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cross-origin-resource-policy', 'cross-origin');
      response.setHeader('x-content-type-options', 'nosniff');
      if (pathname.endsWith('/')) response.setHeader('cross-origin-embedder-policy', 'require-corp');
    },
  });
  const storybook = sirv(storybookFolder, { dev: true });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const [path] = url.split('?');
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
    };
    // A range that ends before it begins ends the process. Nobody needs a part of these files.
    delete request.headers.range;
    if (path === '/storybook') {
      response.writeHead(302, { location: '/storybook/' }).end();
    } else if (path?.startsWith('/storybook/')) {
      request.url = url.slice('/storybook'.length);
      storybook(request, response, notFound);
    } else {
      site(request, response, notFound);
    }
  });
};
