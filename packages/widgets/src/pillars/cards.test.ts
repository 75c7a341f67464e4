import { dataset, grouped, LANGUAGES, pillars } from '@baku-charter/core';
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
    ...Array<string>(5).fill('Agrees in part, Differs: commitments'),
    ...Array<string>(3).fill('Agrees in part, Differs: effects'),
    'Agrees in part, Differs: contributions',
    'Opinion',
    ...['Agrees', 'Agrees'],
  ]);
  expect(findAll(element, '[part="standing"] > [part="mark"]')).toHaveLength(pillars.length);
});

test('stands in the order that a page asks for', async () => {
  const element = await mount('charter-pillars', { attributes: { show: 'legal-standing demining energy-security' } });
  const ids = findAll(element, '[part="pillar"]').map(({ dataset: { id } }) => id);
  expect(ids).toEqual(['legal-standing', 'demining', 'energy-security']);
  await page.viewport(1300, 900);
  if (element.parentElement) element.parentElement.style.inlineSize = '1240px';
  const places = findAll(element, '[part="face"]').map((face) => face.getBoundingClientRect());
  expect(new Set(places.map(({ top }) => top)).size).toBe(1);
  expect(places.map(({ left }) => left)).toEqual(places.map(({ left }) => left).sort((one, other) => one - other));
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

test.each([360, 700, 1240])('says its verdict in every card: %i px', async (width) => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width });
  const verdicts = findAll(element, '[part="pillar"] [part="verdict"]');
  expect(verdicts.filter(isSeen)).toHaveLength(pillars.length);
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

test('verdicts, titles and words of one row begin on one line each', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1240 });
  const row = [0, 5] as const;
  expect(new Set(firstLines(element, 'heading', ...row)).size).toBe(1);
  expect(new Set(firstLines(element, 'gist', ...row)).size).toBe(1);
  for (const selector of ['[part="standing"] > [part="mark"]', '[part="details-summary"]']) {
    const tops = findAll(element, selector)
      .slice(...row)
      .map((node) => Math.round(node.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  }
});

test('sets the subjects that the headline counts in one line, under one rule', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1240 });
  const boxes = findAll(element, '[part="face"]').map((face) => face.getBoundingClientRect());
  expect(new Set(boxes.slice(0, 5).map(({ top }) => top)).size).toBe(1);
  expect(boxes[4]?.right).toBeCloseTo(element.getBoundingClientRect().right, 0);
  // What goes on from one card to the next is drawn by the second.
  const bridges = findAll(element, '[part="face"]').map((face) =>
    Number.parseFloat(getComputedStyle(face, '::before').inlineSize),
  );
  const gap = (boxes[1]?.left ?? 0) - (boxes[0]?.right ?? 0);
  expect(bridges.slice(1, 5)).toEqual(Array(4).fill(gap));
  // The effects begin a line of their own.
  expect(bridges.slice(6, 8)).toEqual([gap, gap]);
});

test('begins a line with what does not differ, and opens each card over the whole width', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...pillarsExamples.AllPillars, width: 1240 });
  const lines = grouped(findAll(element, '[part="face"]'), (face) => Math.round(face.getBoundingClientRect().top));
  expect(lines.map(([, line]) => line.length)).toEqual([5, 4, 3]);
  for (const id of ['legal-standing', 'regional-stability', 'cybersecurity']) {
    find(element, `[data-id="${id}"] summary`).click();
    const { left, width } = find(element, `[data-id="${id}"] [part="panel"]`).getBoundingClientRect();
    expect([left, width].map(Math.round)).toEqual([element.getBoundingClientRect().left, 1240]);
  }
});

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
