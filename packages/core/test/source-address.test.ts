import { describe, expect, it } from 'vitest';
import { sourceAddress } from '../src/index.ts';
import { datasets } from './export/helpers.ts';

const page = { url: 'https://norhaven.example/news' };

describe('the address of a source', () => {
  it('names the first five and the last four words quoted', () => {
    expect(sourceAddress(page, 'One two three four five, six seven eight nine ten.')).toBe(
      'https://norhaven.example/news#:~:text=One%20two%20three%20four%20five%2C,seven%20eight%20nine%20ten.',
    );
  });

  it('names a short quotation as a whole', () => {
    expect(sourceAddress(page, ' The tide asks\nfor no passport. ')).toBe(
      'https://norhaven.example/news#:~:text=The%20tide%20asks%20for%20no%20passport.',
    );
  });

  it('encodes what has a meaning in a text fragment', () => {
    expect(sourceAddress(page, 'Twenty-one, & “more”')).toBe(
      'https://norhaven.example/news#:~:text=Twenty%2Done%2C%20%26%20%E2%80%9Cmore%E2%80%9D',
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(sourceAddress({ url: `${page.url}#part-2` }, 'No.')).toBe(`${page.url}#part-2:~:text=No.`);
  });

  it.each(['https://norhaven.example/accord.pdf', 'https://norhaven.example/Accord.PDF?page=2'])(
    'leaves the PDF %s as it is',
    (url) => {
      expect(sourceAddress({ url }, 'No.')).toBe(url);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', 'doi:10.1000/182', '//norhaven.example', ''])(
    'is none if it is %j, which is not of the web',
    (url) => {
      expect(sourceAddress({ url }, 'No.')).toBeUndefined();
    },
  );

  it('survives words that cannot be encoded, and no words', () => {
    expect(sourceAddress(page, 'half \uD83D a character')).toBe(`${page.url}#:~:text=half%20%EF%BF%BD%20a%20character`);
    expect(sourceAddress(page, ' ')).toBe(page.url);
  });

  it.each(datasets)('finds each quotation of %s by words that it has, in their order', (_name, data) => {
    for (const { text, source } of data.quotes) {
      const { url = '' } = data.sources.find(({ id }) => id === source) ?? {};
      const [, directive = ''] = sourceAddress({ url }, text)?.split(':~:text=') ?? [];
      const [start = '', end = start] = directive.split(',').map(decodeURIComponent);
      const words = text.replace(/\s+/g, ' ');
      expect(words.startsWith(start), text).toBe(true);
      expect(words.endsWith(end), text).toBe(true);
    }
  });
});
