/** The package as it would be published. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '@baku-charter/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ELEMENT_NAMES } from '../src/elements.ts';

const widgets = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
let tarball: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarball-'));
  execFileSync(join(root, 'node_modules/.bin/pnpm'), ['pack', '--pack-destination', folder], {
    cwd: widgets,
    stdio: 'ignore',
  });
  tarball = join(folder, readdirSync(folder)[0] ?? '');
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('has no fault that publint knows', async () => {
  const data = readFileSync(tarball);
  const bytes = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('has types that resolve wherever its modules do', { timeout: 60_000 }, () => {
  const attw = join(widgets, 'node_modules/.bin/attw');
  // attw does not look into patterns, so their entries are named here.
  const entries = ELEMENT_NAMES.map((name) => `${name}/define`);
  // A style sheet has no types.
  const options = [
    '--profile',
    'esm-only',
    '--no-color',
    '--exclude-entrypoints',
    'tokens.css',
    '--include-entrypoints',
    ...entries,
  ];
  const { status, stdout } = spawnSync(attw, [tarball, ...options], { encoding: 'utf8' });
  for (const entry of ['static', 'snippets', ...entries]) expect(stdout).toContain(`"@baku-charter/widgets/${entry}"`);
  expect(status, stdout).toBe(0);
});

/** What a page can name in a script tag, of the entry for the folder of scripts. */
const BUNDLES = [
  'charter.js',
  'loader.js',
  'schema.js',
  'sri.json',
  ...ELEMENT_NAMES.map((name) => `charter-${name}.js`),
];

/** Names of files without hashes, and what there is per language or per element. */
const folded = (file: string) =>
  file
    .replace('package/', '')
    .replace(/^(dist\/[\w.]+)-[A-Z0-9]{8}\.js$/, '$1-<hash>.js')
    .replace(/^dist\/cdn\/chunks\/.*/, 'dist/cdn/chunks/<chunk>')
    .replace(/^dist\/[\w.-]+-[\w-]{8}\.d\.ts$/, 'dist/<name>-<hash>.d.ts')
    .replace(/\.[0-9a-f]{10}(?=\.js$)/, '.<hash>')
    .replace(new RegExp(`(?<=[/-])(${ELEMENT_NAMES.join('|')})(?=[./-])`), '<element>')
    .replace(new RegExp(`(?<=\\.)(${LANGUAGES.join('|')})(?=[.-])`), '<language>');

// "npx vitest run test/tarball.test.ts -u" writes the list anew.
test('holds the files of tarball.txt, and no others', async () => {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const list = [...new Set(files.map(folded))].sort().join('\n');
  await expect(`${list}\n`).toMatchFileSnapshot('tarball.txt');
});

test('holds everything that is exported, and the manifests', () => {
  const files = new Set(execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n'));
  const manifest = JSON.parse(readFileSync(join(widgets, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string; default?: string }>;
    customElements: string;
    'web-types': string;
  };
  const named = [
    ...Object.values(manifest.exports)
      .flatMap((entry) => (typeof entry === 'string' ? entry : [entry.types, entry.default ?? entry.types]))
      .flatMap((path) => {
        if (path === './dist/cdn/*') return BUNDLES.map((name) => path.replace('*', name));
        return path.includes('*') ? ELEMENT_NAMES.map((name) => path.replace('*', name)) : path;
      }),
    manifest.customElements,
    manifest['web-types'],
    'README.md',
    'LICENSE',
  ].map((path) => `package/${path.replace('./', '')}`);
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});

test('llms.txt links to files of the package only', () => {
  const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  const index = readFileSync(join(widgets, 'llms.txt'), 'utf8');
  const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, path]) => `package/${path ?? ''}`);
  expect(index.startsWith('# @baku-charter/widgets\n\n> ')).toBe(true);
  expect(links).toContain('package/reference.md');
  expect(links.filter((path) => !files.includes(path))).toEqual([]);
  expect(files).toContain('package/llms.txt');
});
