import { dataset, quotes } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { eventsDuring, find, findAll, focused, mount, text } from '../../test/helpers.ts';
import type { Example } from '../example.ts';
import { quoteExamples } from './charter-quote.examples.ts';
import './define.ts';

afterEach(() => vi.restoreAllMocks());

test('shows the words verbatim, with speaker, role, publisher and date', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  const quote = quotes.find(({ id }) => id === 'q4-s1');
  expect(text(element)).toContain(`“${quote?.text}”`);
  expect(text(element)).toContain('Azer Garayev, political analyst');
  expect(text(element)).toContain('Trend News Agency via MENAFN, 11 February 2026');
});

test('keeps the words from being translated by machine and says their language', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  const words = find(element, 'blockquote');
  expect(words.lang).toBe('en');
  expect(words.translate).toBe(false);
});

test('names the person in the caption, outside the quotation and outside any cite', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  expect(find(element, 'blockquote').textContent).not.toContain('Garayev');
  expect(find(element, 'figcaption').textContent).toContain('Azer Garayev');
  expect(find(element, 'cite').textContent).not.toContain('Azer Garayev');
});

test('links to the very words in the source', async () => {
  await mount('charter-quote', quoteExamples.Card);
  // Screen readers hear which page it is.
  const link = page.getByRole('link', { name: /^Check in the source ?, JD Vance's Visit To Baku/ });
  await expect.element(link).toBeVisible();
  expect(link.element().getAttribute('href')).toMatch(
    /^https:\/\/menafn\.com\/.+#:~:text=This%20Charter%20provides%20more%20than,and%20ensuring%20regional%20stability\.$/,
  );
});

/** The left and the right edge of the mark that opens the words, and of the words, and the box that holds both. */
const edgesOf = (element: Element) => {
  const root = element.shadowRoot;
  const [mark, words] = [root?.querySelector('.opening'), root?.querySelector('[part="text"] p')];
  const rest = new Range();
  if (!mark || !words?.lastChild) throw new Error('There is no mark.');
  rest.setStartAfter(mark);
  rest.setEndAfter(words.lastChild);
  return {
    mark: mark.getBoundingClientRect(),
    lines: [...rest.getClientRects()],
    box: element.getBoundingClientRect(),
  };
};

const DIRECTIONS = [
  ['en', 'left', 1],
  ['ru', 'left', 1],
  ['ar', 'right', -1],
] as const;

/** Where the lines begin that are long enough to fill the width. */
const startsOf = (lines: readonly DOMRect[], begins: 'left' | 'right') =>
  lines.filter(({ width }) => width > 100).map((line) => line[begins]);

test.each(DIRECTIONS)('hangs the opening mark beside the words, where they begin: %s', async (lang, begins, sign) => {
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1', lang }, width: 768 });
  const { mark, lines, box } = edgesOf(element);
  // No line begins beside the mark, and the mark is inside the element.
  for (const line of lines) expect((line[begins] - mark[begins]) * sign).toBeGreaterThan(5);
  expect((mark[begins] - box[begins]) * sign).toBeGreaterThanOrEqual(0);
  expect(mark.width).toBeGreaterThan(5);
  const starts = startsOf(lines, begins);
  expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(1);
});

test.each(DIRECTIONS)('leaves no room beside the words on a phone: %s', async (lang, begins) => {
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1', lang }, width: 360 });
  const { mark, lines, box } = edgesOf(element);
  expect(mark[begins]).toBeCloseTo(box[begins], 0);
  // The first line begins after the mark.
  for (const start of startsOf(lines, begins).slice(1)) expect(start).toBeCloseTo(box[begins], 0);
});

test.each([
  ['en', '“This Charter provides'],
  ['ar', '«لا يقتصر هذا الميثاق'],
])('copies marks and words as one line when a reader selects them: %s', async (lang, words) => {
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1', lang } });
  const selected = find(element, '[part="text"] p').innerText;
  expect(selected.startsWith(words)).toBe(true);
  expect(selected).not.toContain('\n');
});

test('says where another source words the sentence otherwise', async () => {
  const element = await mount('charter-quote', quoteExamples.OtherWording);
  expect(text(find(element, 'figcaption'))).toContain('Published elsewhere in other words');
});

test('has no buttons in a pull quote, nor their row', async () => {
  const element = await mount('charter-quote', quoteExamples.PullQuote);
  expect(findAll(element, 'button, [role="status"]')).toEqual([]);
  await expect.element(page.getByRole('link', { name: /^Check in the source/ })).toBeVisible();
});

test('sets the words of a pull quote larger, unless there are many', async () => {
  const sizeOf = async (example: Example) => {
    const element = await mount('charter-quote', { ...example, width: 768 });
    return Number.parseFloat(getComputedStyle(find(element, '[part="text"]')).fontSize);
  };
  const [card, pull, long] = [
    await sizeOf(quoteExamples.Card),
    await sizeOf(quoteExamples.PullQuote),
    await sizeOf(quoteExamples.LongPullQuote),
  ];
  expect(pull).toBeGreaterThan(1.2 * card);
  expect(long).toBeGreaterThan(card);
  expect(long).toBeLessThan(pull);
});

test('shows another quotation when its id changes', async () => {
  const element = await mount('charter-quote', quoteExamples.Card);
  element.quoteId = 'q5-s1';
  await element.updateComplete;
  expect(text(element)).toContain('It defines specific commitments');
});

test('keeps the author’s fallback readable when the id is unknown, and says what is wrong once', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', quoteExamples.UnknownId);
  element.variant = 'pull';
  await element.updateComplete;
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
  expect(element.querySelector('p')?.getBoundingClientRect().height).toBeGreaterThan(0);
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^<charter-quote>: quote-id="no-such-quotation" is no quote such as( \S+){5}\.$/), element],
  ]);
});

test('tells the page of an unknown id by an event', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const heard = await eventsDuring('charter-error', () => mount('charter-quote', quoteExamples.UnknownId));
  expect(heard.map(({ kind, id, problems }) => [kind, id, problems])).toEqual([
    [
      'quote',
      'no-such-quotation',
      [expect.stringMatching(/^quote-id="no-such-quotation" is no quote such as( \S+){5}\.$/)],
    ],
  ]);
});

test('says that it is not available when it has neither id nor fallback', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', quoteExamples.NoId);
  expect(text(element)).toBe('This content is not available.');
});

const throwing = Object.defineProperty({}, 'meta', {
  get: () => {
    throw new Error('no entry');
  },
});
const likeATemplate = {
  ...dataset,
  quotes: dataset.quotes.map((quote) => ({ ...quote, role: { _$litType$: 1, strings: ['x'], values: [] } })),
};

test.each([
  ['an object', {}],
  ['lists of the wrong kind', { meta: { lang: 'en' }, quotes: 'none' }],
  ['a getter that throws', throwing],
  ['text that Lit refuses', likeATemplate],
])('keeps the fallback and throws nothing into the page when its data is %s', async (_name, data) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', { ...quoteExamples.UnknownId, attributes: { 'quote-id': 'q4-s1' } });
  Object.assign(element, { data });
  await element.updateComplete;
  expect(warn.mock.lastCall?.[0]).toContain('its data is no dataset');
  expect(element.querySelector('p')?.getBoundingClientRect().height).toBeGreaterThan(0);
});

test('shows the quotation again once broken data is replaced', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-quote', quoteExamples.Card);
  Object.assign(element, { data: likeATemplate });
  await element.updateComplete;
  element.data = dataset;
  await element.updateComplete;
  expect(text(element)).toContain('more than a legal and normative framework');
});

test('does not link to an address that is not http or https', async () => {
  const sources = dataset.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }));
  const element = await mount('charter-quote', quoteExamples.Card);
  element.data = { ...dataset, sources };
  await element.updateComplete;
  expect(findAll(element, 'a')).toEqual([]);
  expect(text(element)).toContain('Trend News Agency via MENAFN');
});

test('goes back to the default when an attribute is removed', async () => {
  const element = await mount('charter-quote', quoteExamples.PullQuote);
  element.removeAttribute('variant');
  await element.updateComplete;
  expect(element.variant).toBe('card');
});

test('says which values an attribute may have', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1', theme: 'DARK', variant: 'big' } });
  expect(warn.mock.calls.map(([message]) => message as string)).toEqual([
    '<charter-quote>: theme="DARK" is none of auto, light, dark. variant="big" is none of card, pull.',
  ]);
});

test.each(['constructor', '__proto__', 'toString'])('finds no quotation called %s', async (id) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-quote', { attributes: { 'quote-id': id } });
  expect(warn.mock.lastCall?.[0]).toContain(`quote-id="${id}" is no quote`);
});

test.each([
  ['az', 'Qeyri-rəsmi tərcümə', 'Orijinal, ingilis dilində', 'Bu Xartiya'],
  ['ru', 'Неофициальный перевод', 'Оригинал, на английском языке', 'Эта Хартия'],
  ['tr', 'Resmî olmayan çeviri', 'Özgün metin, İngilizce', 'Bu Şart'],
  ['ar', 'ترجمة غير رسمية', 'الأصل،\u200f بالإنجليزية', 'لا يقتصر هذا الميثاق'],
])(
  'gives our translation first, marked as unofficial, and the original beneath it: %s',
  async (lang, mark, label, begin) => {
    const element = await mount('charter-quote', { attributes: { 'quote-id': 'q4-s1', lang } });
    expect(find(element, '[part="label"]').textContent).toBe(mark);
    expect(find(element, '[part="original-label"]').textContent).toBe(label);
    const [translation, original] = findAll(element, 'blockquote');
    expect(translation?.lang).toBe(lang);
    expect(translation?.translate).toBe(true);
    expect(translation?.textContent).toContain(begin);
    expect(original?.lang).toBe('en');
    expect(original?.translate).toBe(false);
    expect(original?.textContent).toContain('This Charter provides more than');
    const [above, below] = [translation, original].map((words) => words?.getBoundingClientRect().top ?? 0);
    expect(above).toBeLessThan(below ?? 0);
  },
);

test('gives no translation on a page in the language of the words', async () => {
  const element = await mount('charter-quote', { attributes: { 'quote-id': 'aliyev-defence-chapter', lang: 'ru' } });
  expect(findAll(element, '[part="label"], [part="original"]')).toEqual([]);
  expect(find(element, 'blockquote').lang).toBe('ru');
});

test('calls the words as published, and not the original, where the page translates what was said', async () => {
  const element = await mount('charter-quote', quoteExamples.TranslationByTheSource);
  expect(find(element, '[part="original-label"]').textContent).toBe('As published, in Azerbaijani');
});

test('is a figure named by who spoke, where a deep link leads', async () => {
  history.replaceState(null, '', '#charter-quote-q4-s1');
  const element = await mount('charter-quote', quoteExamples.Card);
  expect(focused(element)).toBe(find(element, 'figure'));
  await expect.element(page.getByRole('figure', { name: /^Azer Garayev, political analyst/ })).toBeVisible();
  history.replaceState(null, '', location.pathname + location.search);
});

test.each([
  ['the analyst', 'q4-s1', true],
  ['anybody else', 'vance-boats-afp', false],
])('keeps the colour of the analyst for the analyst: %s', async (_, id, isPlum) => {
  const element = await mount('charter-quote', { attributes: { 'quote-id': id, theme: 'light' } });
  const plum = 'rgb(138, 31, 85)';
  expect(getComputedStyle(find(element, '[part="quotation-mark"]')).color === plum).toBe(isPlum);
  expect(getComputedStyle(find(element, '[part="quote"]')).borderBlockStartColor === plum).toBe(isPlum);
});

test('shows that words begin in the middle of a sentence, outside the words themselves', async () => {
  const ellipsis = (element: Element) => {
    const [node] = findAll(element, '[part="ellipsis"]');
    return node && getComputedStyle(node, '::before').content;
  };
  const element = await mount('charter-quote', quoteExamples.OtherWording);
  expect(ellipsis(element)).toBe('"…"');
  expect(text(element)).toContain('“ship some new boats');
  expect(ellipsis(await mount('charter-quote', quoteExamples.Card))).toBeUndefined();
});

test('leads to the same sentence as another source words it', async () => {
  const element = await mount('charter-quote', quoteExamples.OtherWording);
  const other = quotes.find(({ id }) => id === 'vance-boats');
  const source = dataset.sources.find(({ id }) => id === other?.source);
  const href = find(element, 'a[part="other-source"]').getAttribute('href');
  expect(href?.startsWith(`${source?.url}#:~:text=ship%20some%20new%20boats`)).toBe(true);
});

test.each([360, 768])(
  'has one line of actions that the link leads, all at the edge of the words: %i px',
  async (width) => {
    const element = await mount('charter-quote', { ...quoteExamples.Card, width });
    const boxes = findAll(element, '[part="source"], [part="copy-quotation"], [part="cite"]').map((node) => {
      const { left, right, top, height } = node.getBoundingClientRect();
      return { left, right, top, height, size: parseFloat(getComputedStyle(node).fontSize) };
    });
    const [link, ...tools] = boxes;
    expect(link?.left).toBeCloseTo(find(element, '[part="speaker"]').getBoundingClientRect().left, 0);
    expect(tools).toHaveLength(2);
    for (const { top, height, left, size } of tools) {
      expect(Math.abs(top + height / 2 - (link?.top ?? NaN) - (link?.height ?? NaN) / 2)).toBeLessThan(4);
      expect(height).toBeGreaterThanOrEqual(24);
      expect(left).toBeGreaterThan((link?.right ?? NaN) + 12);
      expect(size).toBe(link?.size);
    }
  },
);
