/** The package as it would be published. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../src/languages.ts';

const core = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
let tarball: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarball-'));
  const pnpm = join(root, 'node_modules/.bin/pnpm');
  execFileSync(pnpm, ['pack', '--pack-destination', folder], { cwd: core, stdio: 'ignore' });
  tarball = join(folder, readdirSync(folder)[0] ?? '');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('has no fault that publint knows', async () => {
  const data = readFileSync(tarball);
  const bytes = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it('has types that resolve wherever its modules do', () => {
  const attw = join(core, 'node_modules/.bin/attw');
  // attw does not look into patterns, so their entries are named here.
  const patterns = [
    ...LANGUAGES.slice(1),
    ...LANGUAGES.flatMap((language) => [`words/${language}`, `slices/all.${language}`, `dataset.${language}.json`]),
    ...['csl', 'csv', 'icalendar', 'json-ld', 'text', 'timelinejs'].map((name) => `export/${name}`),
  ];
  const options = ['--profile', 'esm-only', '--no-color', '--include-entrypoints', ...patterns];
  const { status, stdout } = spawnSync(attw, [tarball, ...options], { encoding: 'utf8' });
  for (const entry of ['verify', 'example.json', ...patterns]) {
    expect(stdout).toContain(`"@baku-charter/core/${entry}"`);
  }
  expect(status, stdout).toBe(0);
});

/** Names of files without ids, hashes, and what there is per language or per element. */
const folded = (file: string) =>
  file
    .replace('package/', '')
    .replace(/^data\/([\w-]+)\/[\w-]+\.json$/, 'data/$1/<id>.json')
    .replace(/^dist\/chunk-\w+\.js$/, 'dist/chunk-<hash>.js')
    .replace(/^dist\/[\w-]+-[\w-]{8}\.d\.ts$/, 'dist/<name>-<hash>.d.ts')
    .replace(/^dist\/slices\/\w+/, 'dist/slices/<slice>')
    .replace(new RegExp(`(?<=[./])(${LANGUAGES.join('|')})(?=\\.)`), '<language>');

// "npx vitest run test/tarball.test.ts -u" writes the list anew.
it('holds the files of tarball.txt, and no others', async () => {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const list = [...new Set(files.map(folded))].sort().join('\n');
  await expect(`${list}\n`).toMatchFileSnapshot('tarball.txt');
});

it('leads tools to files that are there', () => {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const index = readFileSync(join(core, 'llms.txt'), 'utf8');
  const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => `package/${path ?? ''}`);
  expect(index.startsWith('# @baku-charter/core\n\n> ')).toBe(true);
  expect(links).toContain('package/reference.md');
  expect(links.filter((path) => !files.includes(path))).toEqual([]);
  expect(files).toContain('package/llms.txt');
});

it('is not packed by npm, which would leave "catalog:" and "workspace:" where versions are', () => {
  // Under "pnpm run", npm would go by the name of pnpm.
  const env = { ...process.env };
  delete env['npm_config_user_agent'];
  const { status, stderr } = spawnSync('npm', ['pack', '--dry-run'], { cwd: core, encoding: 'utf8', env });
  expect(status).not.toBe(0);
  expect(stderr).toContain('Only pnpm can pack this');
  const packed = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' });
  expect(packed).not.toMatch(/"(catalog|workspace):/);
});
