/**
 * The examples of the README print what it says. None prints anything that another record would change, so that whoever
 * adds a record need not touch the README.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const core = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(core, 'README.md'), 'utf8');
const examples = [
  ...readme.matchAll(/^## (.+?)$(?:(?!^## )[\s\S])*?^```ts\n([\s\S]+?)^```\n\n```text\n([\s\S]+?)^```/gm),
];

// Inside the package, so that the package's own name leads to its built modules, and in a folder that linters,
// formatters and git ignore, since they may run at the same time.
let folder: string;
beforeAll(() => {
  mkdirSync(join(core, 'test-results'), { recursive: true });
  folder = mkdtempSync(join(core, 'test-results/readme-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('are found', () => {
  expect(examples.length).toBeGreaterThanOrEqual(5);
});

it.each(examples.map(([, heading = '', code = '', output = '']) => [heading, code, output]))(
  'print what stands below them: %s',
  (_heading, code, output) => {
    const file = join(folder, 'example.ts');
    writeFileSync(file, code);
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd: core, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(output);
  },
);

it.each([
  ['ESLint', 'node_modules/eslint/bin/eslint.js', [], 'File ignored because of a matching ignore pattern'],
  ['Biome', 'node_modules/@biomejs/biome/bin/biome', ['ci'], 'No files were processed'],
])('are run where %s does not look', (_name, bin, args, ignored) => {
  const root = join(core, '../..');
  const file = join(folder, 'broken.ts');
  writeFileSync(file, 'half a module {');
  const { stdout, stderr } = spawnSync(process.execPath, [bin, ...args, file], { cwd: root, encoding: 'utf8' });
  expect(stdout + stderr).toContain(ignored);
});
