/** Serves a build on this machine, and builds again whenever a file of the agreement changes. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { buildAgreement } from './build.ts';
import { dataFolder, Refusal } from './folder.ts';
import { settingsFrom } from './site/settings.ts';

/** Changes that come together, as editors save them, are built once. */
const CALM = 200;

export interface Preview {
  readonly address: string;
  stop(): void;
}

/** Where a preview is built and served, and what is said of its publisher. */
export interface PreviewOptions {
  readonly out: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly publisher?: string | undefined;
  readonly contact?: string | undefined;
}

export const preview = async (
  folder: string,
  { out, port, publisher, contact }: PreviewOptions,
  tell: (line: string) => void,
): Promise<Preview> => {
  // Newsrooms try a copy on a page of their own server, and a browser loads its scripts from here only with this header.
  const setHeaders = (response: ServerResponse) => response.setHeader('access-control-allow-origin', '*');
  const serve = sirv(out, { dev: true, setHeaders });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      const page = join(out, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      // While the site is built, the page is not there.
      response.end(existsSync(page) ? readFileSync(page) : 'Not built yet. Load the page again.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Refusal(`Port ${port} is in use. Name another one, such as --port ${port + 1}.`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  // Pages name their own address, so the port is taken before they are built.
  const base = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const settings = settingsFrom({ EMBED_BASE: base, EMBED_PUBLISHER: publisher, EMBED_CONTACT: contact });
  const build = () => buildAgreement(folder, out, settings);
  const first = await build().catch((error: unknown) => {
    server.close();
    throw error;
  });
  for (const note of first.notes) tell(note);

  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  let told = first.notes;
  const again = async () => {
    try {
      const { notes } = await build();
      for (const note of notes) if (!told.includes(note)) tell(note);
      told = notes;
      tell('Built again.');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // The last good build stays to be seen.
      tell(error.message);
    }
  };
  // Also a folder of words that is begun later. Unlike Node's own, this watch sees files that editors put in place of old ones.
  const watcher = watch([dataFolder(folder), join(folder, 'words')], { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(again);
    }, CALM);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    address: base,
    stop: () => {
      clearTimeout(timer);
      void watcher.close();
      server.close();
      server.closeAllConnections();
    },
  };
};
