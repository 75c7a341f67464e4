/** Serves a build on this machine, and builds again whenever a file of the agreement changes. */
import { existsSync, readFileSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
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
  const serve = sirv(out, { dev: true });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      const page = join(out, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      // While the site is built, the page is not there.
      response.end(existsSync(page) ? readFileSync(page) : 'Not built yet. Load the page again.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
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
  const again = async () => {
    try {
      await build();
      tell('Built again.');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // The last good build stays to be seen.
      tell(error.message);
    }
  };
  const watched = [dataFolder(folder), join(folder, 'words')].filter((path) => existsSync(path));
  const watchers = watched.map((path) =>
    watch(path, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        building = building.then(again);
      }, CALM);
    }),
  );
  return {
    address: base,
    stop: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      server.close();
      server.closeAllConnections();
    },
  };
};
