/** The examples of the README do what it says. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const core = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(core, 'README.md'), 'utf8');
const examples = [
  ...readme.matchAll(/^## (.+?)$(?:(?!^## )[\s\S])*?^```ts\n([\s\S]+?)^```\n\n```text\n([\s\S]+?)^```/gm),
];

// Inside the package, so that its own name leads to its built modules.
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(core, 'test-results-'));
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
