/** Begins authored files in a copy of the data. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadDatasets } from '../scripts/load.ts';
import { LANGUAGES } from '../src/languages.ts';
import { LIST_KINDS } from '../src/schema.ts';

const core = fileURLToPath(new URL('..', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'core-'));
  for (const name of ['data', 'scripts', 'src', 'package.json', 'schema.json']) {
    cpSync(join(core, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(core, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/new.ts', ...args], { cwd: copy, encoding: 'utf8' });

const read = (file: string) => JSON.parse(readFileSync(join(copy, file), 'utf8')) as Record<string, unknown>;

const problemsIn = async (file: string) =>
  (await loadDatasets(join(copy, 'data'))).problems.filter((problem) => problem.file === file);

/** JSON Pointers to the values that are empty or 0. */
const blanksIn = (value: unknown, path = ''): string[] => {
  if (value === '' || value === 0) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => blanksIn(child, `${path}/${key}`));
};

it.each(LIST_KINDS)('begins a file with what the schema asks for, all of it still to be written: %s', async (kind) => {
  const { status, stdout } = run(kind, 'brand-new');
  expect(status).toBe(0);
  expect(stdout).toContain(join('data', kind, 'brand-new.json'));

  const problems = await problemsIn(`${kind}/brand-new.json`);
  expect(problems.filter(({ message }) => /lacks|is missing|is not a field/.test(message))).toEqual([]);
  // Either prefix or suffix may be empty. Once there are words, a rule refuses a quotation that has neither.
  const asked = blanksIn(read(`data/${kind}/brand-new.json`)).filter((path) => !/\/(prefix|suffix)$/.test(path));
  expect(asked.length).toBeGreaterThan(0);
  expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(asked));

  const { $defs } = read('schema.json') as { $defs: Record<string, { required: string[]; properties: object }> };
  expect(Object.keys(read(`data/${kind}/brand-new.json`))).toEqual(expect.arrayContaining($defs[kind]?.required ?? []));
});

it('is sound once it is filled in', async () => {
  run('places', 'lantern-quay');
  const name = Object.fromEntries(LANGUAGES.map((language) => [language, 'Lantern Quay']));
  writeFileSync(
    join(copy, 'data/places/lantern-quay.json'),
    JSON.stringify({ ...read('data/places/lantern-quay.json'), name }),
  );
  expect(await problemsIn('places/lantern-quay.json')).toEqual([]);
  const accepts = new Ajv2020({ strict: false }).compile({
    ...read('schema.json'),
    anyOf: [{ $ref: '#/$defs/places' }],
  });
  expect(accepts(read('data/places/lantern-quay.json'))).toBe(true);
});

it('asks for a text in every language, and for the translations of a quotation', () => {
  run('quotes', 'q9-s1');
  const { $schema, role, translations } = read('data/quotes/q9-s1.json');
  expect($schema).toBe('../../schema.json');
  expect(Object.keys(role as object)).toEqual([...LANGUAGES]);
  expect(Object.keys(translations as object)).toEqual([...LANGUAGES]);
});

it.each([
  ['an id that is taken', ['quotes', 'q4-s1'], 'data/quotes/q4-s1.json is there already.'],
  ['an id that once was', ['events', 'old-event'], '"old-event" is a retired id'],
  ['an id that is none', ['quotes', 'Q7_S1'], 'The id "Q7_S1" must be lower-case letters'],
  ['a way out of the folder', ['quotes', '../people/nobody'], 'The id "../people/nobody" must be lower-case letters'],
  ['no id', ['quotes'], 'The id "" must be lower-case letters'],
  [
    'a kind that is none',
    ['quote', 'q9-s2'],
    '"quote" is no kind of data. Write: pnpm new <kind> <id>. Kinds are pillars,',
  ],
  ['a kind that is a single file', ['charter', 'another'], '"charter" is no kind of data.'],
  ['nothing at all', [], '"" is no kind of data. Write: pnpm new <kind> <id>.'],
])('refuses %s, in one line', (_, args, message) => {
  writeFileSync(join(copy, 'data/redirects.json'), '{ "old-event": ["charter-signing"] }');
  const before = read('data/quotes/q4-s1.json');
  const { status, stdout, stderr } = run(...args);
  expect(stderr.startsWith(message)).toBe(true);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).toBe('');
  expect(status).toBe(1);
  expect(read('data/quotes/q4-s1.json')).toEqual(before);
});
