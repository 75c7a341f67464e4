/** What slices are written in: it gives back whatever was put into it. */
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { pack, packedSource } from '../scripts/pack.ts';
import { slugOf, unpack } from '../src/unpack.ts';
import { HOSTILE } from './export/helpers.ts';
import { accord } from './fixtures.ts';

const throughText = (data: object) => unpack(...pack(data));
const throughSource = (data: object): unknown => runInNewContext(packedSource(data), { unpack });

describe('packed data', () => {
  it('are the same when they are unpacked', () => {
    expect(throughText(accord)).toStrictEqual(accord);
    expect(throughSource(accord)).toStrictEqual(accord);
  });

  it.each([
    {},
    { list: [] },
    { list: [{}, {}] },
    { list: [{ id: 'a' }, { id: 'a' }, { id: 'b', other: 'a' }] },
    {
      list: [
        { id: 'a', of: [] },
        { id: 'b', of: ['a', 'b'] },
      ],
      more: [{ id: 'b' }, { id: 'c', of: 'c' }],
    },
    { list: [{ n: 1, is: true }, { n: 2 }, { is: false }] },
    { list: [{ text: '' }, { text: '1' }, { text: '0' }, {}] },
    { list: [{ in: { a: ['x', 'y'] } }, {}, { in: { a: [] } }] },
    { list: [{ mark: '{' }, { mark: '"' }, { mark: '=1' }, { mark: '@0' }] },
  ])('may be of any shape that a dataset has: %j', (data) => {
    expect(throughSource(data)).toStrictEqual(data);
  });

  it.each(HOSTILE)('keep hostile words to the letter: %#', (words) => {
    const data = {
      list: [{ text: words }, { text: `\`${words}\${1}` }, { text: `\u001E${words.replaceAll('\n', '')}` }],
    };
    const harmless = words.includes('\n') ? { list: data.list.slice(0, 2) } : data;
    expect(throughSource(harmless)).toStrictEqual(harmless);
  });

  it('refuse a text with both of the characters that can separate texts', () => {
    expect(() => pack({ text: 'a\nb\u001E' })).toThrow('record separator');
  });

  it('keep references apart, however many there are', () => {
    const records = Array.from({ length: 400 }, (_, index) => ({ id: `r-${index}` }));
    const data = {
      records,
      list: records.map(({ id }, index) => ({ to: [id], lengths: records.slice(index).map((r) => r.id) })),
    };
    expect(throughSource(data)).toStrictEqual(data);
  });
});

describe('the address of a page', () => {
  const of = (title: string, url: string) => ({ sources: [{ title, url }] });

  it.each([
    of('Ministers’ Talks in Baku', 'https://a.example/ministers-talks-in-baku/'),
    of('Ministers’ Talks in Baku', 'https://a.example/Ministers-Talks-in-Baku'),
    of('ministers talks', 'https://a.example/ministers-talks/ministers-talks'),
    of('Dollars $& $1 $$ in the title', 'https://a.example/dollars-1-in-the-title'),
    of('Переговоры министров', 'https://a.example/peregovory'),
    of('AI', 'https://ai.example/ai'),
  ])('comes back from its title: %j', (data) => {
    expect(throughSource(data)).toStrictEqual(data);
  });

  it('is stored without the words of its title', () => {
    const [packed] = pack(of('Ministers’ Talks in Baku', 'https://a.example/ministers-talks-in-baku'));
    expect(slugOf('Ministers’ Talks in Baku')).toBe('Ministers-Talks-in-Baku');
    expect(packed.endsWith('https://a.example/ ')).toBe(true);
  });
});
