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

it('holds the data, the schema, the command and no source', () => {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  for (const file of [
    ...['data/quotes/q4-s1.json', 'schema.json', 'bin/charter-verify.js', 'dist/dataset.en.json'],
    ...['dist/words/ar.js', 'dist/slices/quote.ar.js', 'dist/slices/quote.ar.d.ts', 'example/two-harbours-accord.json'],
  ]) {
    expect(files).toContain(`package/${file}\n`);
  }
  expect(files).not.toMatch(/package\/(src|test|scripts|generated)\//);
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
