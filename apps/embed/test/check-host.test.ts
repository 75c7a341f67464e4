/** `npm run check-host`, against a server that does all it should, and against servers with one fault each. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { livePageHtml, settingsFrom } from '@baku-charter/kit/site';
import { livePages } from '@baku-charter/widgets/snippets';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editions, siteFacts } from '../src/editions.ts';

interface Finding {
  what: string;
  problem: string | undefined;
}
const module = new URL('../../../scripts/check-host.mjs', import.meta.url).href;
const { checkHost } = (await import(module)) as { checkHost: (address: string) => Promise<readonly Finding[]> };

/** An answer of a server: status, headers and what stands in it. */
interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  xml: 'text/xml; charset=utf-8',
  css: 'text/css',
  png: 'image/png',
};
const PINNED = 'loader.0123456789.js';

let base = '';
let page = '';
let fault: (path: string, answer: Answer) => void = () => undefined;

/** What docs/self-hosting.md asks for. */
const answerTo = (path: string): Answer => {
  const headers: Record<string, string> = {
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': path.includes(PINNED) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  };
  if (path === '/charter/pillars/en/') {
    return {
      status: 200,
      headers: {
        ...headers,
        'content-type': 'text/html',
        'content-encoding': 'gzip',
        'cross-origin-embedder-policy': 'require-corp',
      },
      body: page,
    };
  }
  if (path.endsWith('/')) return { status: 404, headers, body: 'Nothing' };
  const files = JSON.stringify({ files: { 'loader.js': { immutable: PINNED } } });
  const body = path.endsWith('sri.json') ? files : '';
  if (path.endsWith('.js')) headers['content-encoding'] = 'gzip';
  return { status: 200, headers: { ...headers, 'content-type': TYPES[/\w+$/.exec(path)?.[0] ?? ''] ?? '' }, body };
};

const listener = ({ url = '' }: IncomingMessage, response: ServerResponse) => {
  const answer = answerTo(url);
  fault(url, answer);
  const isCompressed = answer.headers['content-encoding'] === 'gzip';
  response.writeHead(answer.status, answer.headers).end(isCompressed ? gzipSync(answer.body) : answer.body);
};

let server: Server;
beforeAll(async () => {
  server = createServer(listener).listen(0);
  await once(server, 'listening');
  base = `http://localhost:${(server.address() as AddressInfo).port}/charter/`;
  const [english] = editions;
  const pillars = english && livePages(english.data).find(({ path }) => path === 'pillars/en/');
  if (!english || !pillars) throw new Error('There is no page of all pillars.');
  page = livePageHtml(pillars, english.words, siteFacts(settingsFrom({ EMBED_BASE: base })));
});
afterAll(() => {
  server.close();
});

const problems = async () => (await checkHost(base)).filter(({ problem }) => problem !== undefined);

test('finds nothing amiss where all is as it should be', async () => {
  fault = () => undefined;
  expect(await problems()).toEqual([]);
});

describe('names the fault, and what to do about it', () => {
  const drop =
    (header: string) =>
    (path: string, { headers }: Answer) => {
      if (path.endsWith('.js')) headers[header] = '';
    };
  test.each<[what: string, fault: (path: string, answer: Answer) => void, todo: string]>([
    [
      'directory index',
      (path, answer) => {
        if (path.endsWith('/pillars/en/')) Object.assign(answer, { status: 404, body: '' });
      },
      'answer a folder with its index.html',
    ],
    [
      'frames',
      (_, { headers }) => {
        headers['x-frame-options'] = 'DENY';
      },
      'Send no X-Frame-Options',
    ],
    [
      'frames',
      (_, { headers }) => {
        headers['content-security-policy'] = "frame-ancestors 'self'";
      },
      'no frame-ancestors',
    ],
    [
      'pages in isolated pages',
      (_, { headers }) => {
        delete headers['cross-origin-embedder-policy'];
      },
      'Cross-Origin-Embedder-Policy: require-corp',
    ],
    [
      'pages: compression',
      (_, { headers }) => {
        delete headers['content-encoding'];
      },
      'Let the server compress text',
    ],
    [
      'scripts: compression',
      (path, { headers }) => {
        if (path.endsWith('.js')) delete headers['content-encoding'];
      },
      'Let the server compress text',
    ],
    [
      'canonical address',
      (_, answer) => {
        answer.body = answer.body.replaceAll(base, 'https://elsewhere.example/');
      },
      'EMBED_BASE=http://localhost',
    ],
    [
      'missing pages',
      (_, answer) => {
        if (answer.status === 404) answer.status = 200;
      },
      'Answer 404',
    ],
    [
      'scripts: type',
      (path, { headers }) => {
        if (path.endsWith('.js')) headers['content-type'] = 'text/plain';
      },
      'comes as "text/plain"',
    ],
    ['scripts: other origins', drop('access-control-allow-origin'), 'Access-Control-Allow-Origin: *'],
    ['scripts: sniffing', drop('x-content-type-options'), 'nosniff'],
    ['scripts: isolated pages', drop('cross-origin-resource-policy'), 'Cross-Origin-Resource-Policy'],
    [
      'pictures: there',
      (path, answer) => {
        if (path.endsWith('.png')) answer.status = 404;
      },
      'Put all of the built site',
    ],
    [
      'caching of names with a hash',
      (path, { headers }) => {
        if (path.includes(PINNED)) headers['cache-control'] = 'no-cache';
      },
      'max-age=31536000, immutable',
    ],
    [
      'caching of everything else',
      (path, { headers }) => {
        if (path.endsWith('/loader.js')) headers['cache-control'] = 'public, max-age=31536000';
      },
      'max-age=3600',
    ],
  ])('%s', async (what, broken, todo) => {
    fault = broken;
    const found = await problems();
    expect(found.map((one) => one.what)).toContain(what);
    expect(found.find((one) => one.what === what)?.problem).toContain(todo);
  });
});
