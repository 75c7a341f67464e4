import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { find, findAll, isOpen, mount } from '../../test/helpers.ts';
import { timelineExamples } from './charter-timeline.examples.ts';
import './define.ts';

afterEach(() => {
  document.body.style.width = '';
  vi.restoreAllMocks();
});

/** Where the boxes of nodes begin in the page, from left to right. */
const columns = (nodes: readonly Element[]) =>
  [...new Set(nodes.map((node) => Math.round(node.getBoundingClientRect().left + scrollX)))].sort((a, b) => a - b);

const entries = (element: Element) => findAll(element, '[part="details-summary"]');

test.each([
  [360, 1],
  [900, 1],
  // The three days as columns.
  [1280, 3],
])('in %i px, entries stand in as many columns as fit: %i', async (width, ofVisit) => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
  expect(columns(entries(element))).toHaveLength(ofVisit);
  const all = await mount('charter-timeline', { attributes: {}, width });
  expect(columns(entries(all))).toHaveLength(1);
});

test.each(
  (['TheVisit', 'AllEvents'] as const).flatMap((name) => [360, 900, 1280].map((width) => [name, width] as const)),
)('is read downwards under each heading: %s, %i px', async (name, width) => {
  const element = await mount('charter-timeline', { ...timelineExamples[name], width });
  for (const chapter of findAll(element, '[part="date-group"]')) {
    // Above columns, several days are a line.
    const boxes = [...chapter.querySelectorAll('[part="details-summary"]')]
      .filter((entry) => width < 1060 || name === 'AllEvents' || !entry.querySelector('[part~="bar"]'))
      .map((entry) => entry.getBoundingClientRect());
    boxes.reduce((before, box) => {
      expect(box.left).toBe(before.left);
      // Firefox rounds the edges of boxes, each by itself.
      expect(box.top).toBeGreaterThan(before.bottom - 0.1);
      return box;
    });
  }
});

test('has the signing between what came before and after it, and tells each event in a sentence', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  const main = findAll(element, '.main [part~="event"]');
  const signing = main.findIndex((event) => event.matches('[data-id="charter-signing"]'));
  expect(main.slice(signing - 1, signing + 2).map((event) => event.getAttribute('data-id'))).toEqual([
    'talks-baku',
    'charter-signing',
    'press-statements',
  ]);
  // So are those of other days, and what lasts several.
  const told = findAll(element, '[part~="event"]');
  expect(told).toHaveLength(14);
  expect(told.every((event) => event.querySelector('[part="summary"]')?.checkVisibility())).toBe(true);
});

test.each([
  ['strip', 360, 1],
  ['strip', 720, 3],
  ['list', 1100, 1],
])('is a %s in %i px where the page asks for it', async (layout, width, count) => {
  const { attributes } = timelineExamples.TheVisit;
  const element = await mount('charter-timeline', { attributes: { ...attributes, layout }, width });
  expect(columns(entries(element))).toHaveLength(count);
});

test('is short: at most 460 px where it is wide, and short enough to scroll past where it is narrow', async () => {
  document.body.style.font = '17px serif';
  const wide = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  expect(wide.getBoundingClientRect().height).toBeLessThanOrEqual(460);
  const narrow = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 360 });
  expect(narrow.getBoundingClientRect().height).toBeLessThanOrEqual(1000);
  document.body.style.font = '';
});

test('has as much room between its entries as the density says', async () => {
  const height = async (density: string) => {
    const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 360 });
    element.style.setProperty('--charter-density', density);
    return element.getBoundingClientRect().height;
  };
  const plain = await height('1');
  expect(await height('2')).toBeGreaterThan(plain + 100);
  expect(await height('0.5')).toBeLessThan(plain - 40);
});

test('sets headings and titles in the typeface for headings, and places in that of the text', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  element.style.setProperty('--charter-heading-font-family', 'Impact');
  const familyOf = (selector: string) => getComputedStyle(find(element, selector)).fontFamily;
  for (const selector of ['[part="headline"]', '[part~="date"]', '[part="name"]']) {
    expect(familyOf(selector), selector).toBe('Impact');
  }
  for (const selector of ['[part="where"]', '[part="when"]', '[part="summary"]']) {
    expect(familyOf(selector), selector).not.toBe('Impact');
  }
});

test('has its buttons on the line of the dates where it is wide, beneath it on a phone', async () => {
  for (const [width, isBeside] of [
    [1280, true],
    [700, true],
    [360, false],
  ] as const) {
    const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
    const [byline, status] = ['[part="byline"]', '[part="status"]'].map((selector) => {
      const node = find(element, selector);
      return { fontSize: getComputedStyle(node).fontSize, box: node.getBoundingClientRect() };
    });
    expect(byline?.fontSize).toBe(status?.fontSize);
    // Firefox rounds the heights of lines.
    if (isBeside) expect(Math.abs((status?.box.bottom ?? NaN) - (byline?.box.bottom ?? NaN))).toBeLessThan(1.5);
    else expect(status?.box.top).toBeGreaterThanOrEqual(byline?.box.bottom ?? NaN);
  }
});

test.each([360, 700, 1280])(
  'opens over the full width in %i px, and leaves the other entries where they were',
  async (width) => {
    const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
    const before = columns(entries(element));
    await userEvent.click(find(element, '[data-id="arrival-baku"] [part="details-summary"]'));
    expect(find(element, '[data-id="arrival-baku"] [part="panel"]').getBoundingClientRect().width).toBeCloseTo(
      width,
      0,
    );
    expect(columns(entries(element))).toEqual(before);
  },
);

test.each([
  [360, 1],
  [700, 2],
  [1280, 3],
])('sets what opens in %i px in columns that leave no room empty: %i', async (width, count) => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
  await userEvent.click(find(element, '[data-id="press-statements"] [part="details-summary"]'));
  const parts = findAll(element, '[data-id="press-statements"] [part="panel"] > *').filter((part) =>
    part.checkVisibility(),
  );
  expect(columns(parts)).toHaveLength(count);
  for (const part of parts) expect(part.getBoundingClientRect().width).toBeGreaterThan(width / 8);
});

test.each([
  ['ru', 1.25],
  ['ar', 1.1],
])('is hardly longer in other languages: %s', async (lang, most) => {
  document.body.style.font = '17px serif';
  const { attributes } = timelineExamples.TheVisit;
  for (const width of [360, 1280]) {
    const heightIn = async (one: string) => {
      const element = await mount('charter-timeline', { attributes: { ...attributes, lang: one }, width });
      return element.getBoundingClientRect().height;
    };
    expect(await heightIn(lang)).toBeLessThanOrEqual(most * (await heightIn('en')));
  }
  document.body.style.font = '';
});

test('lets the entries of a day follow one another closely, whatever stands beside them', async () => {
  document.body.style.font = '17px serif';
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  for (const day of findAll(element, '[part="date-group"]')) {
    const boxes = [...day.querySelectorAll('[part="details-summary"]:not(:has([part~="bar"]))')].map((entry) => ({
      top: entry.getBoundingClientRect().top,
      bottom: entry.querySelector('[part="summary"]')?.getBoundingClientRect().bottom ?? NaN,
    }));
    boxes.slice(1).forEach(({ top }, nth) => {
      expect(top - (boxes[nth]?.bottom ?? NaN)).toBeLessThan(26);
    });
  }
});

test.each([320, 700])(
  'opens beneath all days where they stand side by side, names what is open and moves nothing: from %i px down the page',
  async (offset) => {
    await page.viewport(1300, 600);
    const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
    element.style.marginBlock = `${offset}px 600px`;
    const tops = () =>
      entries(element).map((entry) =>
        Math.round(entry.getBoundingClientRect().top - element.getBoundingClientRect().top),
      );
    const before = tops();
    await userEvent.click(find(element, '[data-id="yerevan-2026-02-09"] [part="details-summary"]'));
    const panel = find(element, '[data-id="yerevan-2026-02-09"] [part="panel"]');
    expect(tops()).toEqual(before);
    const box = panel.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(
      Math.max(...entries(element).map((one) => one.getBoundingClientRect().bottom)) - 1,
    );
    expect(panel.querySelector<HTMLElement>('[part="panel-title"]')?.innerText).toMatch(
      /^U\.S\. Vice President in Yerevan\n9 February 2026/,
    );
    // A reader sees what they opened.
    await expect.poll(() => Math.round(panel.getBoundingClientRect().bottom)).toBeLessThanOrEqual(600);
    await page.viewport(1280, 800);
  },
);

test.each([360, 1000])(
  'opens right beneath what was pressed in a list, with a notch at its mark: %i px',
  async (width) => {
    const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
    // In the element, since a browser may scroll the page before it clicks.
    const tops = () =>
      findAll(element, '[part="details-summary"] > [part="heading"]').map((line) =>
        Math.round(line.getBoundingClientRect().top - element.getBoundingClientRect().top),
      );
    const before = tops();
    const entry = find(element, '[data-id="arrival-baku"] [part="details-summary"]');
    await userEvent.click(entry);
    const panel = find(element, '[data-id="arrival-baku"] [part="panel"]').getBoundingClientRect();
    const box = entry.getBoundingClientRect();
    expect(Math.abs(panel.top - box.bottom)).toBeLessThan(2);
    expect(getComputedStyle(entry, '::after').clipPath).toContain('polygon');
    // Nothing above it moves. In a list its own title makes room for the place.
    const nth = entries(element).indexOf(entry);
    expect(tops().slice(0, nth)).toEqual(before.slice(0, nth));
  },
);

test('opens several where the page asks for several, each beneath its entry', async () => {
  const { attributes } = timelineExamples.TheVisit;
  const element = await mount('charter-timeline', {
    attributes: { ...attributes, open: 'arrival-baku charter-signing' },
    width: 1280,
  });
  await userEvent.click(find(element, '[data-id="departure"] [part="details-summary"]'));
  const open = ['arrival-baku', 'charter-signing', 'departure'];
  expect(open.map((id) => isOpen(element, id))).toEqual([true, true, true]);
  for (const id of open) {
    const entry = find(element, `[data-id="${id}"] [part="details-summary"]`).getBoundingClientRect();
    const panel = find(element, `[data-id="${id}"] [part="panel"]`).getBoundingClientRect();
    expect(Math.abs(panel.top - entry.bottom)).toBeLessThan(20);
  }
  expect(findAll(element, '[part="controls"]')).toEqual([]);
});
