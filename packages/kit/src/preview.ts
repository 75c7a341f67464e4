/** Serves a build on this machine, and builds again whenever a file of the agreement changes. */
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { buildAgreement } from './build.ts';
import { dataFolder, Refusal } from './folder.ts';

/** Changes that come together, as editors save them, are built once. */
const CALM = 200;

export interface Preview {
  readonly address: string;
  stop(): void;
}

export const preview = async (
  folder: string,
  out: string,
  port: number,
  tell: (line: string) => void,
): Promise<Preview> => {
  const pages = await buildAgreement(folder, out);
  const serve = sirv(out, { dev: true });
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`There is no such page. There is ${pages.map((page) => `/${page}`).join(' and ')}.\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve();
  const again = async () => {
    try {
      await buildAgreement(folder, out);
      tell('Built again.');
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // The last good build stays to be seen.
      tell(error.message);
    }
  };
  const watcher = watch(dataFolder(folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(again);
    }, CALM);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/${pages[0] ?? ''}`,
    stop: () => {
      clearTimeout(timer);
      watcher.close();
      server.close();
      server.closeAllConnections();
    },
  };
};
