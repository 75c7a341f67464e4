import { dataset, LANGUAGES } from '@baku-charter/core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { find, findAll, mount, text } from '../../test/helpers.ts';
import { pillarsExamples as examples } from './charter-pillars.examples.ts';
import './define.ts';

const rows = (element: Element) => findAll(element, '[part="row"]');
const rowOf = (element: Element, id: string) => find(element, `[data-id="${id}"]`);
const wide = { width: 1280 };

/** Boxes of what can be seen, from left to right. */
const boxes = (nodes: Iterable<Element>) =>
  [...nodes]
    .map((node) => node.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .sort((one, other) => one.left - other.left);
const boxOf = (row: Element, selector: string) => boxes(row.querySelectorAll(selector))[0];

/** The shares of a ladder that the middles of its discs and its diamond stand at, from the side where lines begin. */
const drawn = (row: Element, dir: 'ltr' | 'rtl' = 'ltr') => {
  const ladder = boxOf(row, '.drawing') ?? new DOMRect();
  const share = ({ left, right }: DOMRect) => {
    const x = (left + right) / 2;
    return Math.round((100 * (dir === 'ltr' ? x - ladder.left : ladder.right - x)) / ladder.width);
  };
  const diamond = boxOf(row, '.diamond');
  const discs = boxes(row.querySelectorAll('.disc')).map(share);
  return { discs: dir === 'ltr' ? discs : discs.reverse(), diamond: diamond && share(diamond) };
};

test('draws a disc at each step on which the text has a verb, and no diamond where the data places no word', async () => {
  const element = await mount('charter-pillars', examples.MatrixWithoutWords);
  expect(drawn(rowOf(element, 'peacekeeping'))).toEqual({ discs: [10], diamond: undefined });
  expect(drawn(rowOf(element, 'legal-standing'))).toEqual({ discs: [10, 30], diamond: undefined });
  expect(drawn(rowOf(element, 'digital-ai'))).toEqual({ discs: [30, 50], diamond: undefined });
  const joint = boxOf(rowOf(element, 'digital-ai'), '.joint');
  const [first, last] = boxes(rowOf(element, 'digital-ai').querySelectorAll('.disc'));
  expect(joint?.left).toBeLessThan(first?.right ?? 0);
  expect(joint?.right).toBeGreaterThan(last?.left ?? Infinity);
  expect(find(element, '[part="ladder-key"]').textContent).toContain('Only verbs of the text are placed: no nouns');
  expect(text(element)).not.toContain('where it can be compared');
});

test('draws the word of the analyst in the middle of its step, and a way to it where it is beyond the text', async () => {
  const element = await mount('charter-pillars', examples.MatrixWithWords);
  // The text of all of these intends; the words stand at one step after the other.
  expect(drawn(rowOf(element, 'defense-procurement'))).toEqual({ discs: [50], diamond: 90 });
  expect(drawn(rowOf(element, 'critical-infrastructure'))).toEqual({ discs: [50], diamond: 10 });
  expect(drawn(rowOf(element, 'counterterrorism')).diamond).toBeUndefined();
  const ways = ['defense-procurement', 'critical-infrastructure'].map((id) => rowOf(element, id).querySelector('.way'));
  expect(ways.map(Boolean)).toEqual([true, false]);
  expect(find(element, '[part="ladder-key"]').textContent).toContain('the analyst’s word, where it can be compared');
  expect(text(element)).not.toContain('Only verbs');
});

test.each([
  ['en', 'no verb of the text reaches here'],
  ['az', 'mətnin heç bir feli bura çatmır'],
  ['ru', 'глаголы текста сюда не доходят'],
  ['tr', 'metnin hiçbir fiili buraya ulaşmıyor'],
  ['ar', 'لا يبلغ هذه الدرجة أي فعل في النص'],
])('says above the last steps that no verb of the text reaches them: %s', async (lang, said) => {
  await page.viewport(1300, 900);
  for (const width of [360, 1280]) {
    const element = await mount('charter-pillars', { attributes: { layout: 'matrix', lang }, width });
    const [beyond, last, reached] = [
      find(element, 'thead .beyond'),
      find(element, 'thead .step:nth-child(4)'),
      find(element, 'thead .step:nth-child(3)'),
    ].map((node) => node.getBoundingClientRect());
    expect(find(element, 'thead .beyond').textContent).toBe(said);
    expect(beyond?.bottom).toBeLessThanOrEqual((last?.bottom ?? 0) - 10);
    // A step is wider than its column where a font makes its word so.
    const isBeside =
      lang === 'ar'
        ? (beyond?.right ?? 0) <= (reached?.left ?? 0) + 3
        : (beyond?.left ?? 0) >= (reached?.right ?? 0) - 3;
    expect(isBeside).toBe(true);
  }
});

test('says nothing above steps where a verb of the text reaches the last, or none has a place', async () => {
  const element = await mount('charter-pillars', { ...examples.MatrixOfTextAlone, ...wide });
  expect(findAll(element, '.beyond')).toHaveLength(1);
  const unseen = dataset.provisions.map((one) => ({ ...one, modality: 'not-seen' as const }));
  element.data = { ...examples.MatrixWithWords.data, provisions: unseen };
  await element.updateComplete;
  expect(findAll(element, '.beyond')).toEqual([]);
});

test.each([
  ['en', 'The text: intends. The analyst’s word: done.'],
  ['az', 'Mətn: niyyət. Analitikin sözü: edilib.'],
  ['ru', 'Глаголы текста: намерены. Слово аналитика: сделано.'],
  ['tr', 'Metin: niyet. Analistin sözü: yapıldı.'],
  ['ar', 'النص: اعتزام. كلمة المحلل: إنجاز.'],
])(
  'tells a screen reader in %s in one sentence what the ladder shows, and hides the drawing from it',
  async (lang, said) => {
    const data = examples.MatrixWithWords.data;
    const element = await mount('charter-pillars', {
      attributes: { layout: 'matrix' },
      data: { ...data, meta: { ...data.meta, lang } },
    });
    const ladder = find(element, '[data-id="defense-procurement"] [part="ladder"]');
    const heard = [...ladder.children].filter((child) => child.getAttribute('aria-hidden') !== 'true');
    expect(heard.map((child) => child.textContent)).toEqual([said]);
  },
);

test('mirrors the ladder where text runs from right to left', async () => {
  const data = examples.MatrixWithWords.data;
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    const element = await mount('charter-pillars', {
      attributes: { layout: 'matrix' },
      data: { ...data, meta: { ...data.meta, lang } },
    });
    expect(drawn(rowOf(element, 'defense-procurement'), dir), lang).toEqual({ discs: [50], diamond: 90 });
    expect(drawn(rowOf(element, 'digital-ai'), dir).discs, lang).toEqual([30, 50]);
  }
});

test.each([320, 360, 700, 1000, 1240])(
  'at %i px the scale above has the columns of all ladders beneath it',
  async (width) => {
    await page.viewport(1300, 900);
    for (const lang of ['en', 'ar']) {
      const element = await mount('charter-pillars', { attributes: { layout: 'matrix', lang }, width });
      const steps = boxes([find(element, 'thead .steps')])[0];
      for (const row of rows(element)) {
        const ladder = boxOf(row, '.drawing');
        expect(ladder?.left).toBeCloseTo(steps?.left ?? 0, 0);
        expect(ladder?.right).toBeCloseTo(steps?.right ?? 0, 0);
      }
      const middles = boxes(findAll(element, 'thead .step')).map(({ left, right }) => (left + right) / 2);
      for (const [index, middle] of middles.entries())
        expect(middle).toBeCloseTo((steps?.left ?? 0) + (steps?.width ?? 0) * (0.2 * index + 0.1), -0.5);
    }
  },
);

test('counts above each step on how many subjects the text goes just that far', async () => {
  const element = await mount('charter-pillars', { ...examples.Matrix, ...wide });
  const said = findAll(element, 'thead .step').map((step) => step.textContent.trim());
  expect(said).toEqual(['2 states', '1 may, explores', '9 intends', 'commits', 'done']);
  expect(dataset.pillars).toHaveLength(2 + 1 + 9);
});

test('names the step behind each ladder where the scale is far above', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...examples.Matrix, ...wide });
  const names = () => findAll(element, '.reached').filter((name) => name.getClientRects().length > 0);
  expect(names()).toEqual([]);
  for (const width of [320, 360, 700]) {
    if (element.parentElement) element.parentElement.style.inlineSize = `${width}px`;
    expect(names()).toHaveLength(12);
    for (const row of rows(element)) {
      const disc = boxes(row.querySelectorAll('.disc')).at(-1);
      const [name, ladder] = [boxOf(row, '.reached'), boxOf(row, '.drawing')];
      expect(name?.left).toBeGreaterThan(disc?.right ?? Infinity);
      expect(name?.right).toBeLessThanOrEqual(ladder?.right ?? 0);
      // It stands beside the disc, and not beneath it.
      expect(name?.top).toBeLessThan(disc?.bottom ?? 0);
      expect(name?.bottom).toBeGreaterThan(disc?.top ?? Infinity);
    }
  }
});

test('names both steps beneath their shapes where the word of the analyst is beyond the text', async () => {
  const element = await mount('charter-pillars', { ...examples.MatrixWithWords, width: 360 });
  const row = rowOf(element, 'defense-procurement');
  const [verb, word] = [...row.querySelectorAll('.reached')];
  expect([verb?.textContent, word?.textContent]).toEqual(['intends', 'done']);
  const middle = (box: DOMRect | undefined) => ((box?.left ?? 0) + (box?.right ?? 0)) / 2;
  expect(middle(verb?.getBoundingClientRect())).toBeCloseTo(middle(boxOf(row, '.disc')), -0.5);
  expect(middle(word?.getBoundingClientRect())).toBeCloseTo(middle(boxOf(row, '.diamond')), -0.5);
  expect(verb?.getBoundingClientRect().top).toBeGreaterThanOrEqual((boxOf(row, '.disc')?.bottom ?? Infinity) - 1);
});

test.each(LANGUAGES)('no two words of the scale touch, in %s', async (lang) => {
  await page.viewport(1300, 900);
  document.body.style.font = '17px sans-serif';
  for (const width of [240, 320, 360, 700, 1000, 1240]) {
    const element = await mount('charter-pillars', { attributes: { layout: 'matrix', lang }, width });
    const words = findAll(element, 'thead .step, thead .beyond').map((word) => {
      const range = document.createRange();
      range.selectNodeContents(word);
      return range.getBoundingClientRect();
    });
    const touching = words.filter((one) =>
      words.some(
        (other) =>
          other !== one &&
          // The boxes of Firefox are rounded, and higher than the letters in them.
          other.bottom - 2 > one.top &&
          other.top < one.bottom - 2 &&
          other.left < one.right - 0.1 &&
          one.left < other.right - 0.1,
      ),
    );
    expect(touching, String(width)).toEqual([]);
  }
  document.body.style.font = '';
});
