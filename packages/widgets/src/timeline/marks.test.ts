import { expect, test } from 'vitest';
import { find, findAll, mount } from '../../test/helpers.ts';
import { timelineExamples } from './charter-timeline.examples.ts';
import './define.ts';

const only = (id: string) => mount('charter-timeline', { attributes: { show: id } });
const titles = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);

const entries = (element: Element) => findAll(element, '[part="details-summary"]');

const boxesOf = (element: Element, selector: string) =>
  findAll(element, selector).map((mark) => mark.getBoundingClientRect());

/** The marks on the axis, one of each event. */
const marksOf = (element: Element) => boxesOf(element, 'summary > .placed');

test.each([
  ...(['even', 'proportional'] as const).flatMap((scale) =>
    [720, 900, 1100, 1280].flatMap((width) => [
      [scale, width, { from: '2026-02-09', to: '2026-02-11' }] as const,
      [scale, width, {}] as const,
    ]),
  ),
])('draws all events on the axis, none over another: %s, %i px, %j', async (scale, width, bounds) => {
  const element = await mount('charter-timeline', { attributes: { ...bounds, layout: 'strip', scale }, width });
  const axis = find(element, '[part="axis"]').getBoundingClientRect();
  expect(marksOf(element)).toHaveLength(titles(element).length);
  // Of several days only the bar counts, not the side that reaches down to the line.
  const marks = findAll(element, 'summary > .placed').map((mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return new DOMRect(left, top, width, mark.matches('[part~="bar"]') ? 14 : height);
  });
  for (const [index, mark] of marks.entries()) {
    expect(mark.width).toBeGreaterThan(2);
    expect(mark.left).toBeGreaterThanOrEqual(axis.left - 1);
    expect(mark.right).toBeLessThanOrEqual(axis.right + 1);
    expect(mark.top).toBeGreaterThanOrEqual(axis.top);
    expect(mark.bottom).toBeLessThanOrEqual(axis.bottom);
    for (const other of marks.slice(index + 1)) {
      const isClear =
        other.left > mark.right || mark.left > other.right || other.top > mark.bottom || mark.top > other.bottom;
      expect(isClear, `${mark.left}–${mark.right} and ${other.left}–${other.right}`).toBe(true);
    }
  }
});

test.each([
  ['on the axis', '.placed:not([part~="bar"])', 1280],
  ['beside its entry', ':not(.placed):not([part~="bar"])', 360],
])('draws the signing larger than any other event, %s', async (_, marks, width) => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
  const height = (mark: Element) => mark.getBoundingClientRect().height;
  const [signing, ...others] = findAll(element, `summary > [part~="tick"]${marks}`)
    .map(height)
    .sort((a, b) => b - a);
  expect(signing).toBe(height(find(element, `[part~="signing"] [part~="tick"]${marks}`)));
  expect(signing).toBeGreaterThan(1.3 * (others[0] ?? Infinity));
});

/** What the style sheet writes beside a mark on the axis. */
const nameOf = (element: Element, id: string, pseudo: '::before' | '::after') => {
  const { content } = getComputedStyle(find(element, `[data-id="${id}"] .placed`), pseudo);
  return /^"(.+?)"/.exec(content)?.[1];
};

test('names the signing on the axis, and what several days are of', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  expect(nameOf(element, 'charter-signing', '::after')).toBe('Signing');
  expect(nameOf(element, 'chamber-mission', '::before')).toBe('U.S. Chamber of Commerce business mission');
  expect(nameOf(element, 'departure', '::after')).toBeUndefined();
  // The entry need not say it again, except where there is no axis.
  const flag = find(element, '[data-id="charter-signing"] [part="milestone"]');
  expect(flag.checkVisibility()).toBe(false);
  (element as HTMLElement).style.width = '360px';
  expect(flag.checkVisibility()).toBe(true);
});

test('draws an uncertain date hollow, and several days as a bar, both where they are', async () => {
  const element = await mount('charter-timeline', {
    attributes: { show: 'swg-1 davos-2026 orr-interview' },
    width: 900,
  });
  const [day, bar, uncertain] = findAll(element, 'summary > .placed').map((mark) => {
    const { backgroundColor, color, height, width } = getComputedStyle(mark);
    return { isFull: backgroundColor === color, isLong: parseFloat(width) > 2 * parseFloat(height) };
  });
  expect([day, bar, uncertain]).toEqual([
    { isFull: true, isLong: false },
    { isFull: false, isLong: true },
    { isFull: false, isLong: false },
  ]);
});

test.each(['even', 'proportional'])('sets days as columns, each under its stretch of the axis: %s', async (scale) => {
  const element = await mount('charter-timeline', {
    attributes: { from: '2026-02-09', to: '2026-02-11', scale },
    width: 1280,
  });
  const boxes = (selector: string) => findAll(element, selector).map((node) => node.getBoundingClientRect());
  const stretches = boxes('[part="stretch"]');
  const headings = boxes('[part~="date"]');
  expect(headings).toHaveLength(3);
  headings.forEach((heading, index) => {
    expect(Math.abs(heading.left - (stretches[index]?.left ?? NaN))).toBeLessThan(1);
    expect(Math.abs(heading.right - (stretches[index]?.right ?? NaN))).toBeLessThan(1);
  });
  const marks = marksOf(element);
  entries(element).forEach((entry, index) => {
    const { left, right } = entry.getBoundingClientRect();
    const mark = marks[index];
    expect(mark && mark.left >= left && mark.left <= right, entry.textContent).toBe(true);
  });
});

test.each(['even', 'proportional'])('draws several days from the first to the last of them: %s', async (scale) => {
  const element = await mount('charter-timeline', {
    attributes: { from: '2026-02-09', to: '2026-02-11', scale },
    width: 1280,
  });
  // It stands in the place of a mark, which several days do not have, and reaches down to the line.
  const [bar] = boxesOf(element, '[data-id="chamber-mission"] .placed');
  const [ninth] = boxesOf(element, '[part="stretch"]');
  expect(bar?.left).toBeGreaterThan(ninth?.left ?? NaN);
  expect(bar?.bottom).toBeCloseTo(ninth?.top ?? NaN, 0);
  const [, tenth, eleventh] = findAll(element, '[part="stretch"]').map((node) => node.getBoundingClientRect());
  expect(bar?.right).toBeGreaterThan(tenth?.left ?? Infinity);
  expect(bar?.right).toBeLessThanOrEqual(eleventh?.left ?? 0);
});

test('is a line along the entries in a list, with a mark beside each, instead of the axis', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 360 });
  expect(find(element, '[part="axis"]').checkVisibility()).toBe(false);
  expect(marksOf(element).every(({ width }) => width === 0)).toBe(true);
  for (const entry of entries(element)) {
    const [mark, line] = ['[part~="tick"]:not(.placed)', '[part="whereabouts"]'].map((selector) =>
      entry.querySelector(selector)?.getBoundingClientRect(),
    );
    expect(mark?.right).toBeLessThan(line?.left ?? 0);
    expect(mark && mark.top + mark.height / 2).toBeGreaterThan(line?.top ?? Infinity);
  }
});

test('explains every mark that it shows, each by one name', async () => {
  const items = (element: Element) =>
    findAll(element, '[part="legend"] > .item')
      .filter((item) => item.checkVisibility())
      .map((item) => item.textContent);
  // Words stand beside the mark of the signing, and here beside that of several days.
  const visit = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  expect(items(visit)).toEqual(['Event', 'Context', 'Publication']);
  const all = await mount('charter-timeline', { ...timelineExamples.AllEvents, width: 1280 });
  expect(items(all)).toEqual([
    ...['Event', 'Context', 'Publication', 'Computed date, not reported'],
    ...['Several days', 'Date uncertain'],
  ]);
});

test.each([
  ['TheVisit', 'even', 'In order, not to scale'],
  // Each of its days has a heading of its own, so no distance tells a time.
  ['TheVisit', 'proportional', 'In order, not to scale'],
  ['AllEvents', 'even', 'In order, not to scale'],
  ['AllEvents', 'proportional', 'Under each heading, wider gaps mean more time'],
] as const)('says how its axis is to be read, only where it has one: %s, %s', async (name, scale, words) => {
  const attributes = { ...timelineExamples[name].attributes, scale };
  const wide = await mount('charter-timeline', { attributes, width: 1280 });
  expect(find(wide, '[part="legend"]').innerText).toContain(words);
  const narrow = await mount('charter-timeline', { attributes, width: 360 });
  expect(find(narrow, '[part="legend"]').innerText).not.toContain(words);
});

test('names a stretch of the axis where there is room for the name, and has no tick without one', async () => {
  const element = await mount('charter-timeline', { attributes: { layout: 'strip' }, width: 720 });
  (element as HTMLElement).style.fontSize = '30px';
  const named = findAll(element, '[part="stretch"]').map((stretch) => {
    const name = stretch.firstElementChild?.getBoundingClientRect();
    // The tick is the border of the name.
    expect(getComputedStyle(stretch).borderInlineStartWidth).toBe('0px');
    return (name?.top ?? NaN) < stretch.getBoundingClientRect().bottom;
  });
  expect(named[0]).toBe(true);
  // The stretch of 9 February is as wide as two of 42 events.
  expect(named[3]).toBe(false);
});

test('has neither axis nor buttons for a single event', async () => {
  const element = await only('charter-signing');
  expect(findAll(element, '[part="axis"], [part="controls"], [part="headline"]')).toEqual([]);
});
