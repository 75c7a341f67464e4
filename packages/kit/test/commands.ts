/** Runs `charter` as a newsroom does: as a program of its own, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { beginAgreement } from '../src/new.ts';

const BIN = fileURLToPath(new URL('../bin/charter.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly errors: string;
}

/** A folder that is gone after the test. */
export const workplace = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'));
  onTestFinished(() => {
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
