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
    ['a word left out', text.replace(exact, exact.replace(/ \S+/, ''))],
    ['a space that parts a word', text.replace(exact, exact.replace('marée', 'mar ée'))],
    ['other neighbours', exact],
    ['an empty text', ''],
  ])('does not find them with %s', (_name, source) => {
    expect(verifyQuotes({ quotes: [quote] }, { [quote.source]: source })).toEqual([
      { id: quote.id, found: false, offset: -1, difference: 'words' },
    ]);
  });

  const words = "“Où fût-il?” “It's a fine, naïve effi\u00ADcient office,” he said: 5% – no more.\n\nThen he left.";
  const saying = (exact: string) => ({
    ...quote,
    text: exact,
    selector: { ...quote.selector, prefix: '?” ', exact, suffix: '\n\nThen' },
  });
  const said = words.slice(words.indexOf('“It'), words.indexOf('\n\nThen'));

  it.each([
    ['no-break spaces', words.replaceAll(' ', '\u00A0')],
    ['thin spaces', words.replaceAll(' ', '\u2009')],
    ['doubled spaces', words.replaceAll(' ', '  ')],
    ['straight quotation marks', words.replace(/[“”]/g, '"')],
    ['guillemets', words.replaceAll('“', '« ').replaceAll('”', ' »')],
    ['curly apostrophes', words.replaceAll("'", '’')],
    ['dashes without spaces', words.replaceAll(' – ', '—')],
    ['decomposed letters', words.normalize('NFD')],
    ['no soft hyphen', words.replaceAll('\u00AD', '')],
    ['invisible characters', words.replaceAll('a', 'a\u200B').replaceAll('f', '\u2060f')],
    ['ligatures', words.replaceAll('\u00AD', '').replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ')],
    ['another comma', words.replace('fine,', 'fine')],
  ])('tells %s from a changed word', (name, source) => {
    const [result] = verifyQuotes({ quotes: [saying(said)] }, { [quote.source]: source });
    expect(result).toMatchObject({ found: false, difference: 'marks' });
    // Quotation marks count as spaces, so that the first word may stand up to three characters after the offset.
    expect(source.slice(result?.offset), name).toMatch(/^\W{0,3}I\u200B?t/);
  });

  it.each([
    ['a letter', words.replace('fine', 'find')],
    ['an accent', words.replace('office', 'offıce')],
    ['a number', words.replace('5%', '6%')],
    ['a sign that is read aloud', words.replace('5%', '5')],
    ['a case', words.replace('no more', 'No more')],
    ['words that were joined', words.replace('no more', 'nomore')],
  ])('takes %s that changed for a changed word', (_name, source) => {
    expect(verifyQuotes({ quotes: [saying(said)] }, { [quote.source]: source })).toEqual([
      { id: quote.id, found: false, offset: -1, difference: 'words' },
    ]);
  });

  it.each([
    ['other line ends', words.replaceAll('\n', '\r\n')],
    ['old line ends', words.replaceAll('\n', '\r')],
    ['two spaces before them', words.replace(' “It', '  “It')],
    ['no space before them', words.replace(' “It', '“It')],
    ['a new paragraph after them', words.replace('\n\nThen', '\n\n   \n\u00A0Then')],
  ])('finds words that are the same between neighbours with %s', (_name, source) => {
    const offset = source.indexOf(said);
    expect(verifyQuotes({ quotes: [saying(said)] }, { [quote.source]: source })).toEqual([
      { id: quote.id, found: true, offset },
    ]);
  });

  it('takes a longer word for another one where the quotation has a mark before or after the words', () => {
    const selector = { ...quote.selector, prefix: '“', exact: 'water', suffix: '.' };
    const differenceIn = (source: string) =>
      verifyQuotes({ quotes: [{ ...quote, text: 'water', selector }] }, { [quote.source]: source })[0]?.difference;
    expect(['Clean waters', 'underwater.', 'Clean waters, clean water!'].map(differenceIn)).toEqual([
      'words',
      'words',
      'marks',
    ]);
  });

  it('says which space or mark differs first', () => {
    const differsIn = (source: string) =>
      verifyQuotes({ quotes: [saying(said)] }, { [quote.source]: source })[0]?.differs;
    expect(differsIn(words.replace('a fine', 'a  fine'))).toEqual({
      part: 'exact',
      character: said.indexOf(' fine') + 1,
      wanted: ' ',
      found: '  ',
    });
    // Spaces around the words may differ, so that they are not what is told.
    expect(differsIn(words.replace('” “It', '”   “It').replace('a fine', 'a  fine'))).toMatchObject({ part: 'exact' });
    expect(differsIn(words.replace('5% –', '5% —'))).toMatchObject({ part: 'exact', wanted: ' – ', found: ' — ' });
    expect(differsIn(words.replace('?” ', '?" '))).toMatchObject({ part: 'prefix', wanted: '”', found: '"' });
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

  const verify = (name: string, bytes: string | Buffer) => {
    writeFileSync(file(name), bytes);
    return run('--data', file('data.json'), '--source', `${quote.source}=${file(name)}`);
  };
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, the small end first', utf16],
    ['UTF-16, the big end first', Buffer.from(utf16).swap16()],
  ])('reads what a byte order mark says: %s', (_name, bytes) => {
    const { status, stdout } = verify('marked.txt', bytes);
    expect(stdout).toContain(`${quote.id}: found at ${String(text.indexOf(exact))}\n`);
    expect(status).toBe(0);
  });

  it('says where only spaces or marks differ, and exits with 1', () => {
    const { status, stdout } = verify('spaced.txt', text.replace(exact, exact.replaceAll(' ', '\u00A0')));
    expect(stdout).toBe(
      `${quote.id}: same words at ${String(text.indexOf(exact))}, but "\u00A0" (U+00A0) where the quotation has one space at character 3\n` +
        '0 of 1 quotations found, 1 more with other spaces or marks\n',
    );
    expect(status).toBe(1);
  });

  it.each([
    ['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le'), 'UTF-16 without a byte order mark'],
    ['the same in Cyrillic', Buffer.from('Хартия подписана', 'utf16le').swap16(), 'UTF-16 without a byte order mark'],
    ['half a UTF-16', utf16.subarray(0, 21), 'begins with the byte order mark of UTF-16LE, but is broken'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'is in UTF-32'],
    // "Хартия" and "Şart İmza", as these encodings write them.
    ['windows-1251', Buffer.from([0xd5, 0xe0, 0xf0, 0xf2, 0xe8, 0xff]), 'windows-1251'],
    ['windows-1254', Buffer.from([0xde, 0x61, 0x72, 0x74, 0x20, 0xdd, 0x6d, 0x7a, 0x61]), 'windows-1254'],
    ['a saved page', `<!DOCTYPE html><html><body><p>${text}</p></body></html>`, 'is HTML'],
    ['a part of a page', `<p class="x">${text}<br></p>`, 'is HTML'],
    ['a web archive', `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n${text}`, 'is a saved web archive'],
    ['RTF', `{\\rtf1\\ansi ${text}}`, 'is RTF'],
    ['nothing but spaces', ' \n', 'is empty'],
    ['lost characters', text.replace('é', '\uFFFD'), 'has lost characters'],
  ])('accuses the file and no quotation when it holds %s', (_name, bytes, fault) => {
    const { status, stdout, stderr } = verify('faulty.txt', bytes);
    expect(stderr).toContain(`charter-verify: "${file('faulty.txt')}" `);
    expect(stderr).toContain(fault);
    expect(stdout).toBe('');
    expect(status).toBe(2);
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
