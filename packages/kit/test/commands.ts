/** Runs `charter` as a newsroom does: as a program of its own, in a folder of its own; and serves what it has built. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import sirv from 'sirv';
import { onTestFinished } from 'vitest';
import { beginAgreement } from '../src/new.ts';

const BIN = fileURLToPath(new URL('../bin/charter.js', import.meta.url));

/** The address that sites are built for, as options. */
export const BASE = ['--base', 'https://embed.example/accord/'] as const;

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** A folder that is gone after the test, or after whatever else is given. */
export const workplace = (after: (clean: () => void) => void = onTestFinished): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
};

export const charter = (cwd: string, ...args: readonly string[]): Ran => {
  const { status, stdout, stderr } = spawnSync(execPath, [BIN, ...args], { cwd, encoding: 'utf8' });
  return { status, out: stdout, errors: stderr };
};

/** A workplace with the agreement `my-accord` in English and French. */
export const begun = ({ sheets = false } = {}): string => {
  const folder = workplace();
  beginAgreement(join(folder, 'my-accord'), { languages: ['en', 'fr'], sheets });
  return folder;
};

export const readJson = (folder: string, file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;

export const writeJson = (folder: string, file: string, value: unknown): void => {
  writeFileSync(join(folder, file), JSON.stringify(value, null, 2));
};

type Table = Record<string, unknown>;

/** Writes every text as its English between guillemets, and keeps the English by the path of the text. */
const written = (table: Table, english: Map<string, string>, path: string): Table =>
  Object.fromEntries(
    Object.entries(table).map(([key, text]): [string, unknown] => {
      if (typeof text !== 'string') return [key, written(text as Table, english, `${path}/${key}`)];
      const original = text.replace('[fr] ', '');
      english.set(`${path}/${key}`, original);
      return [key, `«${original}»`];
    }),
  );

/** Begins the French words of an agreement, and writes all of them. Returns the English texts. */
export const writeFrench = (folder: string, agreement: string): ReadonlyMap<string, string> => {
  charter(folder, 'words', 'fr', agreement);
  const english = new Map<string, string>();
  const file = join(agreement, 'words/fr.json');
  const { words, pages, ...rest } = readJson(folder, file) as { words: Table; pages: Table };
  writeJson(folder, file, {
    ...rest,
    words: written(words, english, 'words'),
    pages: written(pages, english, 'pages'),
  });
  return english;
};

export const launch = (): Promise<Browser> => {
  const { CHARTER_CHROMIUM: executablePath } = env;
  return chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
};

/** Serves a folder as any host would. */
export const served = async (folder: string): Promise<{ server: Server; address: string }> => {
  const serve = sirv(folder);
  const server = createServer((request, response) => {
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
};
