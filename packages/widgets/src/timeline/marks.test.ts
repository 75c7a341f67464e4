import { expect, test } from 'vitest';
import { find, findAll, mount } from '../../test/helpers.ts';
import { timelineExamples } from './charter-timeline.examples.ts';
import './define.ts';

const only = (id: string) => mount('charter-timeline', { attributes: { show: id } });
const titles = (element: Element) => findAll(element, '[part="name"]').map((name) => name.textContent);

const entries = (element: Element) => findAll(element, '[part="details-summary"]');

const boxesOf = (element: Element, selector: string) =>
  findAll(element, selector).map((mark) => mark.getBoundingClientRect());

/** The marks on the axis, one of each event. */
const marksOf = (element: Element) => boxesOf(element, 'summary > .placed');

test.each([720, 900, 1100, 1280].flatMap((width) => [[width, 'TheVisit'] as const, [width, 'AllEvents'] as const]))(
  'draws all events on a proportional axis, none over another: %i px, %s',
  async (width, name) => {
    const { attributes } = timelineExamples[name];
    const element = await mount('charter-timeline', {
      attributes: { ...attributes, layout: 'strip', scale: 'proportional' },
      width,
    });
    const axis = find(element, '[part="axis"]').getBoundingClientRect();
    const marks = marksOf(element);
    expect(marks).toHaveLength(titles(element).length);
    for (const [index, mark] of marks.entries()) {
      expect(mark.width).toBeGreaterThan(2);
      expect(mark.left).toBeGreaterThanOrEqual(axis.left - 1);
      expect(mark.right).toBeLessThanOrEqual(axis.right + 1);
      expect(mark.top).toBeGreaterThanOrEqual(axis.top - 4);
      expect(mark.bottom).toBeLessThanOrEqual(axis.bottom);
      for (const other of marks.slice(index + 1)) {
        const isClear =
          other.left >= mark.right || mark.left >= other.right || other.top >= mark.bottom || mark.top >= other.bottom;
        expect(isClear, `${mark.left}–${mark.right} and ${other.left}–${other.right}`).toBe(true);
      }
    }
  },
);

test('has no axis where the scale is even: each mark stands at the left of its own words, at every width', async () => {
  for (const width of [360, 768, 1000, 1280]) {
    const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
    expect(findAll(element, '[part="axis"], .placed')).toEqual([]);
    for (const entry of entries(element)) {
      const mark = entry.querySelector('[part~="tick"]:not([part~="bar"])')?.getBoundingClientRect();
      if (!mark) continue;
      // Where a time is not known, its column stays empty.
      const words = [
        ...(entry.closest('[part="date-group"]')?.querySelectorAll('[part="when"], [part="name"]') ?? []),
      ].filter((word) => !word.closest('summary')?.querySelector('[part~="bar"]'));
      const lefts = words.map((word) => word.getBoundingClientRect().left).filter((left) => left > mark.left);
      const beginning = Math.min(...lefts);
      expect(mark.right).toBeLessThan(beginning);
      expect(mark.left).toBeGreaterThan(beginning - 40);
      const { top, bottom } = entry.getBoundingClientRect();
      expect(mark.top).toBeGreaterThanOrEqual(top - 1);
      expect(mark.bottom).toBeLessThanOrEqual(bottom + 1);
    }
  }
});

test.each([
  ['on the axis', '.placed:not([part~="bar"])', 1280],
  ['beside its entry', ':not(.placed):not([part~="bar"])', 360],
])('draws the signing larger than any other event, %s', async (_, marks, width) => {
  const element = await mount('charter-timeline', { ...timelineExamples.Proportional, width });
  const height = (mark: Element) => mark.getBoundingClientRect().height;
  const [signing, ...others] = findAll(element, `summary > [part~="tick"]${marks}`)
    .map(height)
    .sort((a, b) => b - a);
  expect(signing).toBe(height(find(element, `[part~="signing"] [part~="tick"]${marks}`)));
  expect(signing).toBeGreaterThan(1.3 * (others[0] ?? Infinity));
});

test.each([
  [360, 400],
  [1280, 600],
])('sets the title of the signing off from all others, which are alike: %i px', async (width, weight) => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
  const looks = (id: string) => {
    const { fontSize, fontWeight } = getComputedStyle(find(element, `[data-id="${id}"] [part="heading"]`));
    return { size: parseFloat(fontSize), weight: Number(fontWeight) };
  };
  const [signing, event, context] = ['charter-signing', 'departure', 'kremlin-reaction'].map(looks);
  expect(signing?.size).toBeGreaterThan(1.3 * (event?.size ?? NaN));
  expect(signing?.weight).toBe(700);
  expect(event).toEqual(context);
  // Titles that have sentences beneath them are set off from these.
  expect(event?.weight).toBe(weight);
});

test('sets the times of a day below one another, at the edge of its column', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  const times = boxesOf(element, '.main [part="when"]').filter(({ width }) => width > 0);
  const [{ right: edge } = { right: NaN }] = boxesOf(element, '.main [part~="date"]');
  expect(times.length).toBe(4);
  for (const { right } of times) expect(right).toBeCloseTo(edge, 0);
});

test('draws an uncertain date hollow, beside its entry', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'swg-1 orr-interview' }, width: 900 });
  const isFull = findAll(element, 'summary > [part~="tick"]').map((mark) => {
    const { backgroundColor, color } = getComputedStyle(mark);
    return backgroundColor === color;
  });
  expect(isFull).toEqual([true, false]);
});

test.each([360, 1280])(
  'marks several days by a longer mark, on the line of all events of its day: %i px',
  async (width) => {
    const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
    const [several, one] = ['chamber-mission', 'yerevan-2026-02-09'].map((id) =>
      find(element, `[data-id="${id}"] [part~="tick"]`).getBoundingClientRect(),
    );
    if (!several || !one) throw new Error('There are no marks.');
    expect(several.height).toBeGreaterThan(several.width);
    expect(several.left + several.width / 2).toBeCloseTo(one.left + one.width / 2, 0);
  },
);

test('draws several days on a proportional axis from the first to the end of the last', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.Proportional, width: 1280 });
  const [bar] = boxesOf(element, '[data-id="chamber-mission"] .placed');
  const [ninth, , eleventh] = boxesOf(element, '[part="stretch"]');
  expect(bar?.left).toBeCloseTo(ninth?.left ?? NaN, 0);
  expect(bar?.right).toBeCloseTo(eleventh?.left ?? NaN, 0);
});

test('explains every mark that it shows, except that of the signing, each by one name', async () => {
  const items = (element: Element) =>
    findAll(element, '[part="legend"] > .item')
      .filter((item) => item.checkVisibility())
      .map((item) => item.textContent);
  const visit = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  expect(items(visit)).toEqual(['Event', 'Context', 'Publication', 'Several days']);
  const all = await mount('charter-timeline', { ...timelineExamples.AllEvents, width: 1280 });
  expect(items(all)).toEqual([
    ...['Event', 'Context', 'Publication', 'Computed date, not reported', 'Several days', 'Date uncertain'],
  ]);
});

test('says how its axis is to be read, only where it has one', async () => {
  const words = 'Under each heading, wider gaps mean more time';
  for (const [name, width, says] of [
    ['AllProportional', 1280, true],
    ['AllProportional', 360, false],
    ['AllEvents', 1280, false],
  ] as const) {
    const element = await mount('charter-timeline', { ...timelineExamples[name], width });
    expect(find(element, '[part="legend"]').innerText.includes(words)).toBe(says);
  }
});

test('names a stretch of the axis where there is room for the name, and has no tick without one', async () => {
  const element = await mount('charter-timeline', {
    attributes: { layout: 'strip', scale: 'proportional' },
    width: 720,
  });
  (element as HTMLElement).style.fontSize = '30px';
  const named = findAll(element, '[part="stretch"]').map((stretch) => {
    const name = stretch.firstElementChild?.getBoundingClientRect();
    // The tick is the border of the name.
    expect(getComputedStyle(stretch).borderInlineStartWidth).toBe('0px');
    return (name?.top ?? NaN) < stretch.getBoundingClientRect().bottom;
  });
  expect(named[0]).toBe(true);
  // The stretch of 9 February is one day wide.
  expect(named[3]).toBe(false);
});

test('has neither axis nor buttons for a single event', async () => {
  const element = await only('charter-signing');
  expect(findAll(element, '[part="axis"], [part="controls"], [part="headline"]')).toEqual([]);
});
