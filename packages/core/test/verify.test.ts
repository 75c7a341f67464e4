import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyQuotes } from '../src/verify.ts';
import { accord } from './fixtures.ts';

const [quote] = accord.quotes;
if (!quote) throw new Error('The fixture has no quotation.');
const { prefix, exact, suffix } = quote.selector;
const text = `Some words before. ${prefix}${exact}${suffix} And after.`;

describe('verifying quotations', () => {
  it('finds words where they stand between their neighbours', () => {
    const offset = text.indexOf(exact);
    expect(verifyQuotes({ quotes: [quote] }, { [quote.source]: text })).toEqual([
      { id: quote.id, found: true, offset },
    ]);
  });

  it.each([
    ['a changed letter', text.replace(exact, exact.replace('e', 'é'))],
    ['a doubled space', text.replace(exact, exact.replace(' ', '  '))],
    ['other neighbours', exact],
    ['an empty text', ''],
  ])('does not find them with %s', (_name, source) => {
    expect(verifyQuotes({ quotes: [quote] }, { [quote.source]: source })).toEqual([
      { id: quote.id, found: false, offset: -1 },
    ]);
  });

  it('leaves out quotations whose source has no text', () => {
    expect(verifyQuotes({ quotes: [{ ...quote, source: 'constructor' }] }, {})).toEqual([]);
  });
});

describe('charter-verify', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const run = (...args: string[]) => {
    const bin = fileURLToPath(new URL('../bin/charter-verify.js', import.meta.url));
    return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'verify-'));
    writeFileSync(file('data.json'), JSON.stringify(accord));
    writeFileSync(file('good.txt'), text);
    writeFileSync(file('bad.txt'), text.replace(exact, 'Something else.'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints where each quotation was found and exits with 0', () => {
    const { status, stdout } = run('--data', file('data.json'), '--source', `${quote.source}=${file('good.txt')}`);
    expect(stdout).toBe(`${quote.id}: found at ${String(text.indexOf(exact))}\n1 of 1 quotations found\n`);
    expect(status).toBe(0);
  });

  it('prints what was not found and exits with 1', () => {
    const { status, stdout } = run('--data', file('data.json'), '--source', `${quote.source}=${file('bad.txt')}`);
    expect(stdout).toContain(`${quote.id}: NOT FOUND`);
    expect(status).toBe(1);
  });

  it('refuses two texts for one source, rather than choose', () => {
    const sources = ['good.txt', 'bad.txt'].flatMap((name) => ['--source', `${quote.source}=${file(name)}`]);
    const { status, stdout, stderr } = run('--data', file('data.json'), ...sources);
    expect(stderr).toBe(`charter-verify: source "${quote.source}" was given twice. Give one file per source.\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('says how it is used when asked', () => {
    const { status, stdout } = run('--help');
    expect(stdout).toMatch(/^Usage: charter-verify --source /);
    expect(status).toBe(0);
  });

  it.each([
    ['no source at all', []],
    ['a source that is not in the data', ['--source', 'nobody=x.txt']],
    ['a file that is not there', ['--source', 'trend-interview=/no/such/file.txt']],
    ['an argument of another form', ['--source', 'trend-interview']],
    ['an option that does not exist', ['--sauce', 'x']],
    ['data that is not a dataset', ['--data', '/dev/null', '--source', 'trend-interview=x.txt']],
  ])('says what is wrong and exits with 2 when given %s', (_name, args) => {
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toMatch(/^charter-verify: /);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
