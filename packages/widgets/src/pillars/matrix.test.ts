import { dataset, LANGUAGES, pillars } from '@baku-charter/core';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventsDuring, find, findAll, focused, isOpen, mount, text } from '../../test/helpers.ts';
import { pillarsExamples as examples } from './charter-pillars.examples.ts';
import './define.ts';

const rows = (element: Element) => findAll(element, '[part="row"]');
const titles = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);
/** The headings of the columns, without the words of the steps. */
const headings = (element: Element) =>
  findAll(element, '[part="matrix"] > thead th').map((heading) =>
    [...heading.childNodes]
      .filter((node) => !(node instanceof Element && node.matches('.steps')))
      .map((node) => (node instanceof Comment ? '' : node.textContent))
      .join('')
      .trim(),
  );
const verdictOf = (row: Element) => row.querySelector('[part="verdict"]')?.textContent;
const rowOf = (element: Element, id: string) => find(element, `[data-id="${id}"]`);

/** The shapes of a row that can be seen, from left to right, each with the place of its middle. */
const shapes = (row: Element) =>
  [...row.querySelectorAll<SVGElement>('[part="ladder"] :is(.disc, .ring, .diamond)')]
    .map((node) => ({ kind: node.classList.value, box: node.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0)
    .map(({ kind, box }) => ({ kind, x: (box.left + box.right) / 2 }))
    .sort((one, other) => one.x - other.x);
const kinds = (row: Element) => shapes(row).map(({ kind }) => kind);

const wide = { width: 1280 };

afterEach(() => {
  location.hash = '';
});

test('is a table with one row a subject, whose roles hold although its rows are boxes', async () => {
  const element = await mount('charter-pillars', { ...examples.Matrix, ...wide });
  expect(rows(element)).toHaveLength(pillars.length);
  expect(find(element, 'caption').textContent).toContain('of 12 subjects');
  await expect.element(page.getByRole('table', { name: /of 12 subjects/ })).toBeInTheDocument();
  expect(
    page
      .getByRole('row')
      .elements()
      .filter((row) => row.getAttribute('part') === 'row'),
  ).toHaveLength(12);
  expect(headings(element)).toEqual([
    'Subject',
    'The text says',
    'How far the verbs go',
    'The analyst says',
    'How they compare',
  ]);
  for (const heading of findAll(element, '[part="matrix"] > * > tr > th'))
    expect(heading.getAttribute('scope')).toMatch(/^(col|row|rowgroup)$/);
});

test('groups the subjects by verdict, under its name and how many they are', async () => {
  const element = await mount('charter-pillars', examples.Matrix);
  const groups = findAll(element, '[part="matrix"] > tbody').map((group) => [
    group.querySelector('[part="group"]')?.textContent.trim(),
    group.querySelectorAll('[part="row"]').length,
  ]);
  expect(groups).toEqual([
    ['Agrees 2', 2],
    ['Agrees in part 9', 9],
    ['Opinion 1', 1],
  ]);
  await expect.element(page.getByRole('rowheader', { name: 'Agrees in part 9' })).toBeVisible();
});

test('says what the text says and what the analyst says, with the verbs set off; the sources stand in what opens', async () => {
  const element = await mount('charter-pillars', { attributes: { layout: 'matrix', show: 'demining' } });
  const { gist, claim } = dataset.pillars.find(({ id }) => id === 'demining') ?? {};
  expect(find(element, '[part="gist"]').textContent).toContain(gist?.text);
  expect(find(element, '[part="claim"]').textContent).toContain(claim?.text);
  expect(findAll(element, '[part~="verb"]').map((verb) => verb.textContent)).toEqual([
    ...(gist?.verbs ?? []),
    ...(claim?.verbs ?? []),
  ]);
  expect(findAll(element, '[part="sources-mark"]').some((mark) => mark.checkVisibility())).toBe(false);
  find(element, '[part="details-summary"]').click();
  await expect.element(page.getByRole('cell').getByRole('button', { name: '1 source' }).first()).toBeVisible();
});

test('draws a disc for each step of the text, and no diamond where the data places no word', async () => {
  const element = await mount('charter-pillars', examples.MatrixWithoutWords);
  expect(kinds(rowOf(element, 'digital-ai'))).toEqual(['disc', 'disc']);
  expect(rows(element).flatMap(kinds)).not.toContain('diamond');
  expect(find(element, 'caption').textContent).toContain('The analyst’s words are not placed on this scale.');
  expect(text(element)).not.toContain('where it can be compared');
});

test('draws the word of the analyst where the data places it, and a ring where it meets a verb', async () => {
  const element = await mount('charter-pillars', examples.MatrixWithWords);
  // The text of all of these intends; the words stand at one step after the other.
  expect(kinds(rowOf(element, 'defense-procurement'))).toEqual(['disc', 'diamond']);
  expect(kinds(rowOf(element, 'demining'))).toEqual(['ring', 'diamond']);
  expect(kinds(rowOf(element, 'counterterrorism'))).toEqual(['disc']);
  expect(kinds(rowOf(element, 'critical-infrastructure'))).toEqual(['diamond', 'disc']);
  expect(find(element, '[part="ladder-key"]').textContent).toContain('the analyst’s word, where it can be compared');
  expect(text(element)).not.toContain('not placed');
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
  for (const [lang, order] of [
    ['en', ['disc', 'diamond']],
    ['ar', ['diamond', 'disc']],
  ] as const) {
    const element = await mount('charter-pillars', {
      attributes: { layout: 'matrix' },
      data: { ...data, meta: { ...data.meta, lang } },
    });
    expect(kinds(rowOf(element, 'defense-procurement')), lang).toEqual(order);
  }
});

/** The words that can be seen at a ladder, from left to right. */
const wordsAt = (words: readonly Element[]) =>
  words
    .map((word) => word.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .sort((one, other) => one.left - other.left);

test.each([320, 360, 700])('at %i px the word of each step that is reached stands beneath its shape', async (width) => {
  await page.viewport(1300, 900);
  for (const lang of ['en', 'ar']) {
    const element = await mount('charter-pillars', { attributes: { layout: 'matrix', lang }, width });
    for (const row of rows(element)) {
      const words = wordsAt([...row.querySelectorAll('[part="ladder"] .step:not(.end)')]);
      const drawn = shapes(row).map(({ x }) => x);
      expect(words.length).toBe(drawn.length);
      for (const [index, { left, right }] of words.entries()) {
        const x = drawn[index] ?? 0;
        expect(left < x && x < right, row.textContent).toBe(true);
      }
    }
  }
});

test.each([1000, 1240])(
  'at %i px every step has its word once, in the heading, above where its shapes stand',
  async (width) => {
    await page.viewport(1300, 900);
    for (const lang of ['en', 'ar']) {
      const element = await mount('charter-pillars', { attributes: { layout: 'matrix', lang }, width });
      const middles = wordsAt(findAll(element, 'thead .step')).map(({ left, right }) => (left + right) / 2);
      expect(middles).toHaveLength(5);
      expect(wordsAt(findAll(element, '[part="row"] .step'))).toEqual([]);
      for (const { x } of rows(element).flatMap(shapes))
        expect(Math.min(...middles.map((middle) => Math.abs(middle - x)))).toBeLessThan(2);
    }
  },
);

test.each(LANGUAGES)('no two words of a ladder touch, in %s', async (lang) => {
  await page.viewport(1300, 900);
  document.body.style.font = '17px sans-serif';
  for (const width of [240, 320, 360, 700, 1000, 1240]) {
    const element = await mount('charter-pillars', { attributes: { layout: 'matrix', lang }, width });
    for (const row of [find(element, 'thead'), ...rows(element)]) {
      const boxes = [...row.querySelectorAll('.step')]
        .map((word) => word.getBoundingClientRect())
        .filter((box) => box.width > 0);
      const touching = boxes.filter((one) =>
        boxes.some(
          (other) =>
            other !== one &&
            other.bottom > one.top &&
            other.top < one.bottom &&
            other.left < one.right &&
            one.left < other.right,
        ),
      );
      expect(touching, `${String(width)} ${row.getAttribute('data-id') ?? ''}`).toEqual([]);
    }
  }
  document.body.style.font = '';
});

test('names the steps in the heading, or without one in each row those that are reached and both ends', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...examples.Matrix, ...wide });
  const seen = (selector: string) =>
    findAll(element, selector).flatMap((word) => (word.getBoundingClientRect().width > 0 ? [word.textContent] : []));
  expect(seen('thead .step')).toEqual(['states', 'may, explores', 'intends', 'commits', 'done']);
  expect(seen('[data-id="demining"] .step')).toEqual([]);
  if (element.parentElement) element.parentElement.style.inlineSize = '360px';
  expect(seen('[data-id="demining"] .step')).toEqual(['states', 'intends', 'done']);
});

test('all texts of a row begin on one line where there is room', async () => {
  await page.viewport(1300, 900);
  const element = await mount('charter-pillars', { ...examples.Matrix, ...wide });
  for (const row of rows(element)) {
    const bottoms = ['heading', 'gist', 'claim'].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(row.querySelector(`[part="${part}"]`) ?? row);
      const shown = [...range.getClientRects()].filter(({ width }) => width > 1);
      return shown[0]?.bottom ?? 0;
    });
    expect(Math.max(...bottoms) - Math.min(...bottoms), row.textContent).toBeLessThan(4);
  }
});

test.each(LANGUAGES)('no title is broken within a word, on a phone and enlarged fourfold, in %s', async (lang) => {
  document.body.style.font = '20px sans-serif';
  for (const width of [240, 320]) {
    const element = await mount('charter-pillars', { attributes: { layout: 'matrix', lang }, width });
    for (const title of findAll(element, '[part="heading"]')) {
      // A heading that may break nowhere but at spaces is as high.
      const { offsetHeight } = title;
      title.style.overflowWrap = 'normal';
      title.style.hyphens = 'none';
      const fits = title.scrollWidth <= title.clientWidth;
      expect([title.offsetHeight, fits], `${String(width)} ${title.textContent}`).toEqual([offsetHeight, true]);
    }
  }
  document.body.style.font = '';
});

test('the verdict opens the panel, in the whole width beneath its row, and says so to the page', async () => {
  const element = await mount('charter-pillars', { ...examples.Matrix, ...wide });
  const row = rowOf(element, 'demining');
  const before = row.offsetHeight;
  const [event] = await eventsDuring('charter-toggle', async () => {
    await userEvent.click(find(element, '[data-id="demining"] [part="details-summary"]'));
  });
  expect([event?.kind, event?.id, event?.open]).toEqual(['pillar', 'demining', true]);
  const panel = row.querySelector<HTMLElement>('[part="panel"]');
  expect(panel?.checkVisibility()).toBe(true);
  expect(panel?.offsetWidth).toBe(row.offsetWidth);
  expect((panel?.getBoundingClientRect().top ?? 0) - row.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    before - 10,
  );
});

test('the verdict works with the keyboard, and names its subject', async () => {
  const element = await mount('charter-pillars', examples.MatrixOpen);
  const summary = find(element, '[data-id="energy-security"] [part="details-summary"]');
  expect(summary.textContent.replace(/\s+/g, ' ').trim()).toBe('Agrees, Energy security');
  summary.focus();
  await userEvent.keyboard('{Enter}');
  expect([isOpen(element, 'energy-security'), isOpen(element, 'demining')]).toEqual([true, true]);
  await userEvent.keyboard('{Escape}');
  expect(isOpen(element, 'energy-security')).toBe(false);
  expect(focused(element)).toBe(summary);
});

test('keeps what is open when the layout changes', async () => {
  const element = await mount('charter-pillars', {
    attributes: { show: 'demining peacekeeping', open: 'peacekeeping' },
  });
  element.layout = 'matrix';
  await element.updateComplete;
  expect([isOpen(element, 'demining'), isOpen(element, 'peacekeeping')]).toEqual([false, true]);
});

test('a deep link opens its row and moves to its title', async () => {
  location.hash = '#charter-pillar-legal-standing';
  const element = await mount('charter-pillars', examples.Matrix);
  expect(isOpen(element, 'legal-standing')).toBe(true);
  expect(focused(element)?.textContent).toBe('Legal and diplomatic standing');
});

test('leaves out the columns that no subject has anything for', async () => {
  const element = await mount('charter-pillars', { ...examples.MatrixOfTextAlone, ...wide });
  expect(headings(element)).toEqual(['Subject', 'The text says', 'How far the verbs go', 'More about this']);
  expect(findAll(element, '[part="mark"]')).toEqual([]);
  expect(find(element, '[part="ladder-key"]').textContent).not.toContain('analyst');
  expect(titles(element)).toEqual(pillars.map(({ title }) => title));
  element.data = { ...examples.MatrixOfTextAlone.data, provisions: [] };
  await element.updateComplete;
  expect(headings(element)).toEqual(['Subject', 'The text says', 'More about this']);
});

test('leaves the cells of a subject empty that nobody compared, and puts it last', async () => {
  const element = await mount('charter-pillars', examples.MatrixOfOtherAgreement);
  expect(titles(element)).toEqual(['Shared pilots', 'Clean water']);
  const [pilots, water] = rows(element);
  expect(pilots?.querySelector('[part="claim"]')?.textContent).toContain('An observer expects one pilot station.');
  expect(water?.querySelector('[part="claim"]')?.textContent.trim()).toBe('');
  expect(water?.querySelector('[part="ladder"]')?.textContent.trim()).toBe('');
  expect(water && verdictOf(water)).toBe('More about this');
});

test.each(LANGUAGES)('needs no sideways scrolling from 320 px on, in %s', async (lang) => {
  for (const width of [320, 360, 480, 768, 1000, 1280]) {
    const element = await mount('charter-pillars', {
      attributes: { layout: 'matrix', lang, open: 'digital-ai' },
      width,
    });
    expect(element.scrollWidth, String(width)).toBeLessThanOrEqual(width);
  }
});

test('breaks a word that no line can hold', async () => {
  const element = await mount('charter-pillars', examples.MatrixOfLongText);
  expect(element.scrollWidth).toBeLessThanOrEqual(320);
});

test.each([
  [360, 2700],
  [1280, 1150],
])('is at most so high: in %i px, %i px', async (width, most) => {
  const element = await mount('charter-pillars', { ...examples.Matrix, width });
  expect(element.offsetHeight).toBeLessThanOrEqual(most);
});
