import { dataset, LANGUAGES, pillars } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { find, findAll, mount } from '../../test/helpers.ts';
import { pillarsExamples } from './charter-pillars.examples.ts';
import './define.ts';

/** The typeface of the page that the figures are measured in. */
const literata = new URL('../../../fonts/Literata-Regular.ttf', import.meta.url).href;

/** Marks of direction are not seen. */
const plain = (node: Node) => (node.textContent ?? '').replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim();

test('says at a glance what the document says, with its operative verbs set off', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'demining' } });
  const { gist } = pillars.find(({ id }) => id === 'demining') ?? {};
  expect(find(element, '[part="gist"]').textContent).toBe(`Text: ${gist?.text}`);
  expect(findAll(element, '[part~="verb"]').map((verb) => verb.textContent)).toEqual(gist?.verbs);
  expect(find(element, '[part="panel"]').checkVisibility()).toBe(false);
});

test('stands by verdict, and in part by the aspect on which text and analyst differ', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  const verdicts = findAll(element, '[part="pillar"] [part="verdict"]').map(plain);
  expect(verdicts).toEqual([
    ...['Agrees', 'Agrees'],
    ...Array<string>(5).fill('Agrees in part, Differs on commitments'),
    ...Array<string>(3).fill('Agrees in part, Differs on effects'),
    'Agrees in part, Differs on contributions',
    'Opinion',
  ]);
  expect(findAll(element, '[part="standing"] > [part="mark"]')).toHaveLength(pillars.length);
});

test('stands in the order that a page asks for', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'legal-standing demining energy-security' } });
  const ids = findAll(element, '[part="pillar"]').map(({ dataset: { id } }) => id);
  expect(ids).toEqual(['legal-standing', 'demining', 'energy-security']);
});

test('says the verdict in part where the data does not say on what the two differ', async () => {
  const { pillars: list, ...data } = dataset;
  const bare = list.map((pillar) => ({ ...pillar, comparison: { ...pillar.comparison, aspect: undefined } }));
  const element = await mount('charter-pillars', { attributes: {}, data: { ...data, pillars: bare } });
  const verdicts = new Set(findAll(element, '[part="verdict"]').map(plain));
  expect(verdicts).toEqual(new Set(['Agrees', 'Agrees in part', 'Opinion']));
});

test.each([
  ['counterterrorism', 'en', 'Analyst: “specific commitments”'],
  ['transport-corridors', 'en', 'Analyst: “support”'],
  ['demining', 'en', 'Analyst: “acknowledges Azerbaijan’s contributions”'],
  ['transport-corridors', 'az', 'Analitik: dəstəkləyir'],
  ['transport-corridors', 'ru', 'Аналитик: поддерживают'],
  ['transport-corridors', 'tr', 'Analist: destekliyor'],
  ['transport-corridors', 'ar', 'المحلل: المبادرات تدعم'],
])(
  'says the words of the analyst, in quotation marks only where he is quoted with them: %s, %s',
  async (show, lang, said) => {
    const element = await mount('charter-pillars', { attributes: { show, lang } });
    const line = find(element, '[part="pillar"] [part="claim"]');
    expect(plain(line)).toBe(said);
    expect(line.checkVisibility()).toBe(true);
  },
);

test('has quotation marks around every word of the analyst in English, all of which were read', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  for (const line of findAll(element, '[part="claim"]')) expect(plain(line)).toMatch(/^Analyst: (“[^”]+”(, )?)+$/);
});

test('has no line of the analyst where the data has no words of his', async () => {
  const element = await mount('charter-pillars', pillarsExamples.NoAnalyst);
  expect(findAll(element, '[part="claim"]')).toEqual([]);
});

test('gives both voices one size and one edge, and tells them apart by name, colour and shape', async () => {
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 360 });
  const [gist, claim] = ['gist', 'claim'].map((part) => {
    const line = find(element, `[part="pillar"] [part="${part}"]`);
    const { fontSize, borderInlineStartStyle: rule, borderInlineStartColor: color } = getComputedStyle(line);
    return { fontSize, rule, color, left: line.getBoundingClientRect().left };
  });
  expect([claim?.fontSize, claim?.left]).toEqual([gist?.fontSize, gist?.left]);
  expect(claim?.rule).not.toBe(gist?.rule);
  expect(claim?.color).not.toBe(gist?.color);
});

/** Whether words are there for the eye, and not only for screen readers. */
const isSeen = (node: Element) => node.checkVisibility() && getComputedStyle(node).clipPath === 'none';

/** The verdicts that are seen above cards, by the place of the card. */
const headings = (element: Element) =>
  findAll(element, '[part="pillar"] [part="verdict"]').flatMap((verdict, index) => (isSeen(verdict) ? index : []));

test('heads the cards of a verdict once where they stand one below the other', async () => {
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 360 });
  expect(headings(element)).toEqual([0, 2, 7, 10, 11]);
  element.layout = 'list';
  if (element.parentElement) element.parentElement.style.inlineSize = '700px';
  await element.updateComplete;
  expect(headings(element)).toEqual([0, 2, 7, 10, 11]);
});

test('says the verdict in every card where cards stand beside one another', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1240 });
  expect(headings(element)).toEqual(dataset.pillars.map((_, index) => index));
});

/** How far the first line of a part stands below the top of the page, for cards of one row. */
const firstLines = (element: Element, part: string, first: number, end: number) =>
  findAll(element, `[part="pillar"] [part="${part}"]`)
    .slice(first, end)
    .map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return Math.round(range.getClientRects()[0]?.top ?? 0);
    });

test('verdicts and titles of one row begin on one line each, and all room that is left stands above the line of the analyst', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1240 });
  // The first two of twelve stand beside the summary, and the five that the headline counts in the row beneath.
  const row = [2, 7] as const;
  expect(new Set(firstLines(element, 'heading', ...row)).size).toBe(1);
  const gaps = findAll(element, '[part="face"]').map((face) => {
    const [title, gist] = ['title', 'gist'].map((part) =>
      face.querySelector(`[part="${part}"]`)?.getBoundingClientRect(),
    );
    return Math.round((gist?.top ?? 0) - (title?.bottom ?? 0));
  });
  expect(new Set(gaps).size).toBe(1);
  for (const selector of ['[part="standing"] > [part="mark"]', '[part="details-summary"]']) {
    const tops = findAll(element, selector)
      .slice(...row)
      .map((node) => Math.round(node.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  }
});

test.each([
  ['12 subjects', pillarsExamples.AllPillars.attributes, 2],
  [
    '6 subjects',
    {
      show: pillars
        .slice(0, 6)
        .map(({ id }) => id)
        .join(' '),
    },
    1,
  ],
  [
    '10 subjects',
    {
      show: pillars
        .slice(0, 10)
        .map(({ id }) => id)
        .join(' '),
    },
    0,
  ],
])(
  'sets no more than two cards beside the summary, so that no line is left with them: %s',
  async (_what, attributes, count) => {
    await page.viewport(1300, 900);
    const element = await mount('charter-pillars', { attributes, width: 1240 });
    const { bottom, right } = find(element, '[part="legend"]').getBoundingClientRect();
    const beside = findAll(element, '[part="pillar"]').filter((card) => card.getBoundingClientRect().top < bottom - 40);
    expect(beside).toHaveLength(count);
    for (const card of beside) expect(card.getBoundingClientRect().left).toBeGreaterThan(right);
    // The last line is full.
    expect(findAll(element, '[part="pillar"]').at(-1)?.getBoundingClientRect().right).toBeCloseTo(
      element.getBoundingClientRect().right,
      0,
    );
  },
);

test('draws an icon for each pillar of the Charter, for the eye alone', async () => {
  const element = await mount('charter-pillars', pillarsExamples.AllPillars);
  expect(findAll(element, '[part="icon"][aria-hidden="true"] path')).toHaveLength(pillars.length);
});

test('draws none where the data has none, whatever the ids of its pillars', async () => {
  const others = dataset.pillars.map((pillar) => ({ ...pillar, icon: undefined }));
  const element = await mount('charter-pillars', { attributes: {}, data: { ...dataset, pillars: others } });
  expect(findAll(element, '[part="pillar"]')).toHaveLength(pillars.length);
  expect(findAll(element, '[part="icon"]')).toHaveLength(0);
});

/** Words that can be seen before any act. */
const wordsSeen = (element: Element) => {
  const root = element.shadowRoot;
  const walker = root && document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let seen = '';
  while (walker?.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (parent && isSeen(parent) && !parent.closest('.unseen, style')) seen += ` ${textContent ?? ''}`;
  }
  return seen.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
};

test('stays within what a reader takes in at a glance', async () => {
  await page.viewport(1300, 900);
  await new FontFace('Literata', `url(${literata})`).load().then((face) => document.fonts.add(face));
  document.body.style.font = '17px Literata, serif';
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1280 });
  const visible = findAll(element, 'a[href], button, summary, input').filter((node) => node.checkVisibility());
  expect(visible.length).toBeLessThanOrEqual(26);
  expect(wordsSeen(element)).toBeLessThanOrEqual(330);
  if (element.parentElement) element.parentElement.style.inlineSize = '360px';
  expect(wordsSeen(element)).toBeLessThanOrEqual(330);
  // Russian needs more room than English, and Arabic somewhat more.
  const heights = new Map<string, number[]>();
  for (const lang of LANGUAGES) {
    element.lang = lang;
    await element.updateComplete;
    const measured = [1280, 360].map((width) => {
      if (element.parentElement) element.parentElement.style.inlineSize = `${width}px`;
      return element.getBoundingClientRect().height;
    });
    heights.set(lang, measured);
  }
  const [wide = 0, narrow = 0] = heights.get('en') ?? [];
  expect(wide).toBeLessThanOrEqual(950);
  expect(narrow).toBeLessThanOrEqual(2500);
  for (const [lang, measured] of heights) {
    const share = lang === 'ar' ? 1.1 : 1.25;
    expect(measured[0], lang).toBeLessThanOrEqual(wide * share);
    expect(measured[1], lang).toBeLessThanOrEqual(narrow * share);
  }
  document.body.style.font = '';
});
