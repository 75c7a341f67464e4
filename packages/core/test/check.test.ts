/** The data check and the build, run on a copy of the package in which something was broken. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const core = fileURLToPath(new URL('..', import.meta.url));
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'core-'));
  for (const name of ['data', 'scripts', 'src', 'package.json', 'schema.json']) {
    cpSync(join(core, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(core, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => {
  rmSync(copy, { recursive: true });
});

const run = (script: string) => {
  const options = { cwd: copy, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], options);
  return { status, stdout, stderr };
};

const replaceIn = (file: string, text: string, replacement: string) => {
  const content = readFileSync(join(copy, file), 'utf8');
  expect(content).toContain(text);
  writeFileSync(join(copy, file), content.replace(text, replacement));
};

describe('the data check', { timeout: 60_000 }, () => {
  it('passes sound data and counts them', () => {
    const { status, stdout } = run('check');
    expect(stdout).toMatch(/data is sound: en, 12 pillars/);
    expect(status).toBe(0);
  });

  it('names file, place and reason of every fault', () => {
    replaceIn('data/quotes/q4-s1.json', '"2026-02-11"', '"2026-02-30"');
    replaceIn('data/people/jd-vance.json', '"role"', '"rank"');
    const { status, stderr } = run('check');
    expect(stderr).toContain('data/quotes/q4-s1.json#/date: must be an EDTF');
    expect(stderr).toContain('data/people/jd-vance.json#/role: ');
    expect(status).toBe(1);
  });

  it('names the authored file in which a reference leads nowhere', () => {
    replaceIn('data/quotes/q4-s1.json', '"azer-garayev"', '"constructor"');
    expect(run('check').stderr).toContain('data/quotes/q4-s1.json#/speaker: "constructor" is not the id');
  });

  it.each(['{ "en": ', 'null', '[]'])('names a file that holds only %j', (content) => {
    writeFileSync(join(copy, 'data/unknowns/boats.json'), content);
    const { status, stderr } = run('check');
    expect(stderr).toMatch(/^ {2}data\/unknowns\/boats\.json/m);
    expect(status).toBe(1);
  });

  it('asks for a file name that can be an id', () => {
    cpSync(join(copy, 'data/places/baku.json'), join(copy, 'data/places/New_Baku.json'));
    expect(run('check').stderr).toContain('data/places/New_Baku.json: the file name must be a kebab-case id');
  });

  it('does not mind how the JSON Schema is laid out', () => {
    const schema = readFileSync(join(copy, 'schema.json'), 'utf8');
    writeFileSync(join(copy, 'schema.json'), JSON.stringify(JSON.parse(schema), null, 7));
    expect(run('check').status).toBe(0);
  });

  it('says how to renew a JSON Schema that is out of date', () => {
    writeFileSync(join(copy, 'schema.json'), '{}');
    const { status, stderr } = run('check');
    expect(stderr).toContain('pnpm --filter @baku-charter/core schema');
    expect(status).toBe(1);
  });
});

describe('the build', { timeout: 60_000 }, () => {
  it('leaves the last good result in place when the data are broken', () => {
    cpSync(join(core, 'dist'), join(copy, 'dist'), { recursive: true });
    replaceIn('data/events/departure.json', '"2026-02-11"', '"2026-02-31"');
    const { status, stderr } = run('build');
    expect(stderr).toContain('data/events/departure.json#/date');
    expect(status).toBe(1);
    expect(existsSync(join(copy, 'dist/dataset.en.json'))).toBe(true);
  });
});
