import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchDataset } from '../src/parse.ts';
import { accord, accordWith } from './fixtures.ts';

let stop: (() => void) | undefined;
afterEach(() => stop?.());

/** Starts a server on a free port and returns its address. */
const serve = async (answer: RequestListener) => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  stop = () => {
    server.close();
    server.closeAllConnections();
  };
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/accord.json`;
};
const serveText = (text: string) =>
  serve((_request, response) => {
    response.end(text);
  });

const refusedAs = (message: unknown) => ({ ok: false, problems: [{ path: '', message }] });

describe('fetching a dataset', () => {
  it('gives back what is sound', async () => {
    const address = await serveText(JSON.stringify(accord));
    expect(await fetchDataset(address)).toEqual({ ok: true, data: accord });
    expect(await fetchDataset(new URL(address))).toEqual({ ok: true, data: accord });
  });

  it('gives back what is wrong, with its place', async () => {
    const broken = accordWith({ op: 'replace', path: '/events/0/date', value: '2031-02-30' });
    const result = await fetchDataset(await serveText(JSON.stringify(broken)));
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual(['/events/0/date']);
  });

  it.each(['<!doctype html>', ''])('says that an answer is not JSON: %j', async (text) => {
    expect(await fetchDataset(await serveText(text))).toEqual(refusedAs(expect.stringContaining('is not JSON')));
  });

  it('says of an answer in UTF-16 how to save it, in words that any console can show', async () => {
    const address = await serve((_request, response) => {
      response.end(Buffer.from(`\uFEFF${JSON.stringify(accord)}`, 'utf16le'));
    });
    expect(await fetchDataset(address)).toEqual(refusedAs('is not JSON: save it as UTF-8'));
    const escapes = await fetchDataset(await serveText('{"\u001B[2J\n": 1}'));
    expect(escapes).toEqual(refusedAs(expect.stringMatching(/^is not JSON: \P{Cc}+$/u)));
    const quoted = await fetchDataset(await serveText('{"meta":"\\u001B[2J"}'));
    expect(quoted.ok ? [] : quoted.problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^must be an object, not \P{Cc}+$/u),
    );
  });

  it.each([undefined, null, 'offline'])('says what a fetch of the page’s own rejects with: %s', async (reason) => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(reason);
    expect(await fetchDataset('https://x.example/')).toEqual(
      refusedAs(expect.stringMatching(`^cannot be read: ${reason};`)),
    );
  });

  it('follows an answer that leads elsewhere, and says why where that leads nowhere', async () => {
    const address = await serve(({ url }, response) => {
      if (url === '/moved.json') response.end(JSON.stringify(accord));
      else response.writeHead(302, { location: url === '/loop.json' ? '/loop.json' : '/moved.json' }).end();
    });
    expect(await fetchDataset(address)).toEqual({ ok: true, data: accord });
    expect(await fetchDataset(new URL('/loop.json', address))).toEqual(
      refusedAs(expect.stringMatching(/^cannot be read: .*redirect/)),
    );
  });

  it.each([404, 500])('says that the answer was %i, and does not read it', async (status) => {
    const address = await serve((_request, response) => {
      response.writeHead(status).end(JSON.stringify(accord));
    });
    expect(await fetchDataset(address)).toEqual(refusedAs(`cannot be read: the answer was ${status}`));
  });

  it('puts letters together that arrive in two pieces', async () => {
    const bytes = Buffer.from(JSON.stringify(accord));
    const within = bytes.indexOf('é') + 1;
    const address = await serve((_request, response) => {
      response.write(bytes.subarray(0, within), () => setTimeout(() => response.end(bytes.subarray(within)), 50));
    });
    expect(await fetchDataset(address)).toEqual({ ok: true, data: accord });
  });

  it('reads no more of an endless answer than a dataset may have', async () => {
    const address = await serve((_request, response) => {
      const more = (error?: Error | null) => error ?? response.write(' '.repeat(1_000_000), more);
      more();
    });
    expect(await fetchDataset(address)).toEqual(
      refusedAs('has more than 10,000,000 characters; a dataset may have 10,000,000'),
    );
  });

  it('says why nobody answered', async () => {
    const address = await serveText('');
    stop?.();
    expect(await fetchDataset(address)).toEqual(refusedAs(expect.stringMatching(/^cannot be read: .*ECONNREFUSED/)));
    // The host has two addresses, and both fail.
    const local = address.replace('127.0.0.1', 'localhost');
    expect(await fetchDataset(local)).toEqual(refusedAs(expect.stringMatching(/^cannot be read: .*ECONNREFUSED/)));
  });

  it('says why an answer ended too early', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"meta":', () => response.destroy());
    });
    expect(await fetchDataset(address)).toEqual(
      refusedAs(expect.stringMatching(/^cannot be read: terminated: .*(closed|socket)/)),
    );
  });

  it.each(['', 'accord.json', 'http://', 'ftp://news.example/accord.json'])(
    'refuses the address %j',
    async (address) => {
      expect(await fetchDataset(address)).toEqual(refusedAs(expect.stringMatching(/^cannot be read: .+/)));
    },
  );
});
