/** The package as it would be published. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';

const kit = fileURLToPath(new URL('..', import.meta.url));
const pnpm = fileURLToPath(new URL('../../../node_modules/.bin/pnpm', import.meta.url));
let folder: string;
let tarball: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarball-'));
  execFileSync(pnpm, ['pack', '--pack-destination', folder], { cwd: kit, stdio: 'ignore' });
  tarball = join(folder, readdirSync(folder)[0] ?? '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('has no fault that publint knows', async () => {
  const data = readFileSync(tarball);
  const bytes = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('has types that resolve wherever its modules do', () => {
  const attw = join(kit, 'node_modules/.bin/attw');
  const { status, stdout } = spawnSync(attw, [tarball, '--profile', 'esm-only', '--no-color'], { encoding: 'utf8' });
  expect(stdout).toContain('"@baku-charter/kit"');
  expect(status, stdout).toBe(0);
});

// "npx vitest run test/tarball.test.ts -u" writes the list anew.
test('holds the files of tarball.txt, and no others', async () => {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const list = files.map((file) => file.replace('package/', '').replace(/-\w{8}(?=\.js$)/, '-<hash>'));
  await expect(`${[...new Set(list)].sort().join('\n')}\n`).toMatchFileSnapshot('tarball.txt');
});
