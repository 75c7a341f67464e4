/** The server of `npm start`: the embed site, and Storybook below it. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
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
      // The same as docs/self-hosting.md has for servers, but that nothing is kept while it is being worked on.
      response.setHeader('cache-control', 'no-cache');
      if (pathname.endsWith('.xml')) response.setHeader('content-type', 'text/xml; charset=utf-8');
      if (pathname.endsWith('/')) response.setHeader('cross-origin-embedder-policy', 'require-corp');
    },
  });
  const storybook = sirv(storybookFolder, { dev: true });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const [path] = url.split('?');
    const notFound = () => {
      const page = join(siteFolder, '404.html');
      const isHtml = existsSync(page);
      response.writeHead(404, { 'content-type': isHtml ? 'text/html; charset=utf-8' : 'text/plain' });
      response.end(isHtml ? readFileSync(page) : 'Not found\n');
    };
    // A range that ends before it begins ends the process. Nobody needs a part of these files.
    delete request.headers.range;
    if (path === '/favicon.ico') {
      // Pages name their icon. Browsers ask for this one beside pictures and JSON, and it is no fault that there is none.
      response.writeHead(204).end();
    } else if (path === '/storybook') {
      response.writeHead(302, { location: '/storybook/' }).end();
    } else if (path?.startsWith('/storybook/')) {
      request.url = url.slice('/storybook'.length);
      storybook(request, response, notFound);
    } else {
      site(request, response, notFound);
    }
  });
};
