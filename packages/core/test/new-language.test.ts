/** Adds a language to a copy of the repository. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { REPOSITORY, WORDS_FOLDERS } from '../scripts/words-files.ts';

/** Folders that are installed or generated, and the pictures, which are large. */
const LEFT_OUT = ['node_modules', 'dist', 'generated', 'storybook-static', 'test-results', 'visual', '.git', '.turbo'];

const folders = WORDS_FOLDERS.filter((folder) => existsSync(join(REPOSITORY, folder)));
let copy: string;
let core: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'repository-'));
  core = join(copy, 'packages/core');
  cpSync(REPOSITORY, copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(basename(path)) });
  for (const folder of ['', 'packages/core']) {
    symlinkSync(join(REPOSITORY, folder, 'node_modules'), join(copy, folder, 'node_modules'));
  }
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], { cwd: core, encoding: 'utf8' });

const filesIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const;
      }),
  );

it('makes every file that a language needs, names each text that is missing, and needs nothing more', () => {
  const before = filesIn(copy);
  // A quotation is in Armenian: where that is a language of its own, it needs no translation into it.
  const made = run('new', 'language', 'hy');
  expect(made.stderr).toBe('');
  expect(made.stdout).toContain('packages/widgets/src/words/hy.ts');

  const after = filesIn(copy);
  const touched = [...after].filter(([path, content]) => before.get(path) !== content).map(([path]) => path);
  const written = touched.filter((path) => !path.startsWith('packages/core/data/'));
  expect(written.sort()).toEqual(
    [
      'packages/core/schema.json',
      'packages/core/src/languages.ts',
      ...folders.map((folder) => `${folder}/hy.ts`),
    ].sort(),
  );

  const biome = join(copy, 'node_modules/.bin/biome');
  const formatted = spawnSync(biome, ['ci', ...written, 'packages/core/data'], { cwd: copy, encoding: 'utf8' });
  expect(formatted.status, formatted.stdout).toBe(0);

  const { stderr, status } = run('check');
  expect(status).toBe(1);
  expect(stderr).toContain('data/people/jd-vance.json#/name/hy: must not be empty');
  expect(stderr).toContain('data/quotes/q1-s1.json#/translations/hy: must not be empty');
  expect(stderr).toContain('data/pillars/demining.json#/gist/verbs/hy: must name at least one word');
  for (const folder of folders) expect(stderr).toContain(`  ${folder}/hy.ts#/`);
  expect(stderr).not.toContain('schema.json is older');

  expect(run('fill-with-pseudo', 'hy')).toMatchObject({ status: 0, stderr: '' });
  expect(run('check')).toMatchObject({ status: 0, stderr: '' });
  expect(run('build')).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(join(core, 'dist/dataset.hy.json'))).toBe(true);
});

it.each([
  ['a tag that is none', 'Georgian', '"Georgian" is no language. Write: pnpm new language <tag>'],
  ['a tag in other letters', 'pt-br', '"pt-br" is written "pt-BR".'],
  ['a language that is there', 'az', '"az" is there already.'],
  ['nothing', '', '"" is no language.'],
])('refuses %s, in one line, and touches nothing', (_, tag, message) => {
  const before = filesIn(copy);
  const { status, stdout, stderr } = run('new', 'language', tag);
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect([stdout, status]).toEqual(['', 1]);
  expect(filesIn(copy)).toEqual(before);
});
