import { dataset, events } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventsDuring, find, findAll, focused, isOpen, mount, text } from '../../test/helpers.ts';
import type { CharterToggleEvent } from '../reader-controller.ts';
import { timelineExamples } from './charter-timeline.examples.ts';
import './define.ts';

const titles = (element: Element) => findAll(element, '[part="heading"]').map((heading) => heading.textContent);
const only = (id: string) => mount('charter-timeline', { attributes: { show: id } });

afterEach(() => {
  document.body.style.width = '';
  vi.restoreAllMocks();
});

test('shows every event, in the order of the data', async () => {
  const element = await mount('charter-timeline', timelineExamples.AllEvents);
  expect(titles(element)).toEqual(events.map(({ title }) => title));
});

test('shows the events from one date to another, including those that began before or end after', async () => {
  const element = await mount('charter-timeline', { attributes: { from: '2026-02-10', to: '2026-02-10' } });
  expect(titles(element)[0]).toBe('U.S. Chamber of Commerce business mission');
  expect(titles(element)).toContain('Charter signed');
  expect(titles(element)).not.toContain('Departure from Baku');
});

test('shows the events that begin on one day under one heading', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const dates = findAll(element, '[part~="date"]').map((date) => date.textContent);
  expect(dates).toEqual(['9 February 2026', '10 February 2026', '11 February 2026']);
  const mission = find(element, '[data-id="chamber-mission"]');
  expect(mission.closest('[part="date-group"]')?.querySelector('[part~="date"]')?.textContent).toBe('9 February 2026');
  expect(mission.querySelector('[part="whereabouts"]')?.textContent).toBe('9–10 February 2026Baku');
});

test('gives machines a date only where HTML can express it', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const machine = findAll(element, '[part~="date"] time').map((time) => time.getAttribute('datetime'));
  expect(machine).toEqual(['2026-02-09', '2026-02-10', '2026-02-11']);
});

test('shows the day of the data, whatever the time zone of the reader', async () => {
  expect(text(await only('cheney-2008'))).toContain('3 September 2008');
});

test('says in short when something happened, in the panel with its zone, and behind a line how that was worked out', async () => {
  const element = await only('charter-signing');
  expect(find(element, '[part="whereabouts"]').textContent).toBe('Signingbetween 17:47 and 19:24Baku');
  await userEvent.click(find(element, '[part="details-summary"]'));
  expect(find(element, '[part="facts"]').innerText).toContain('between 17:47 and 19:24 (UTC+04:00, inferred)');
  const working = find(element, '[part~="working"]');
  expect(working.querySelector('[part="statement"]')?.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
  await userEvent.click(find(element, '[part~="working"] > summary'));
  expect(working.textContent).toContain('How the time was worked out');
  expect(working.querySelectorAll('[part="sources-mark"]').length).toBe(1);
});

test('says that a computed date was not reported', async () => {
  expect(text(await only('roadmap-horizon'))).toContain('Computed date, not reported');
});

test.each([
  ['charter-signing', 'day', '10 February 2026'],
  ['chamber-mission', 'range', '9–10 February 2026'],
  ['orr-interview', 'day approximate', 'about 18 February 2026'],
])('shows and says how exactly a date is known: %s', async (id, precision, words) => {
  const date = find(await only(id), '[part~="date"]');
  expect(date.getAttribute('part')).toBe(`date ${precision}`);
  expect(date.textContent).toBe(words);
});

test('marks a date that is known only to the month or the year, and shows no day', async () => {
  const [event] = events;
  const dated = (date: string) => ({ ...event, id: `in-${date}`, date });
  const data = { ...dataset, events: [dated('2024'), dated('2025-08')] } as typeof dataset;
  const element = await mount('charter-timeline', { attributes: {}, data });
  const dates = findAll(element, '[part~="date"]').map((date) => [date.getAttribute('part'), date.textContent]);
  expect(dates).toEqual([
    ['date year', '2024'],
    ['date month', 'August 2025'],
  ]);
});

test('says seasons and decades in words, which no time element can hold', async () => {
  const [event] = events;
  const dated = (date: string) => ({ ...event, id: `in-${date.toLowerCase()}`, date });
  const data = { ...dataset, events: [dated('202X'), dated('2026-02-21'), dated('2026-21')] } as typeof dataset;
  const element = await mount('charter-timeline', { attributes: {}, data });
  const dates = findAll(element, '[part~="date"]').map((date) => [
    ...[date.getAttribute('part'), date.textContent, date.querySelector('time')?.dateTime],
  ]);
  expect(dates).toEqual([
    ['date range', 'some year in 2020–2029', undefined],
    ['date day', '21 February 2026', '2026-02-21'],
    ['date range', 'spring 2026', undefined],
  ]);
});

test('marks the signing and the article, in words', async () => {
  const element = await mount('charter-timeline', timelineExamples.AllEvents);
  const marked = findAll(element, '[part="milestone"]').map((mark) => [
    mark.textContent,
    mark.closest<HTMLElement>('[data-id]')?.dataset['id'],
  ]);
  expect(marked).toEqual([
    ['Signing', 'charter-signing'],
    ['Article quoted', 'garayev-interview'],
  ]);
});

test('says where sources differ, in whose voice, and how sure the reports are', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing', open: '' } });
  const disagreement = find(element, '[part~="disagreement"]');
  expect(disagreement.textContent).toContain('Monday');
  expect(disagreement.querySelector('[part="voice-label"]')?.textContent).toBe('Reported');
  expect(text(element)).toContain('Confidence: high; independent original sources: 6');
});

test('says what is not known of an event', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing', open: '' } });
  const about = dataset.unknowns.filter((unknown) => unknown.about.includes('charter-signing'));
  expect(about.length).toBeGreaterThan(0);
  for (const { text: words } of about) expect(find(element, '[part~="unknowns"]').textContent).toContain(words);
});

/** Where the boxes of nodes begin, from left to right. */
const columns = (nodes: readonly Element[]) =>
  [...new Set(nodes.map((node) => Math.round(node.getBoundingClientRect().left)))].sort((a, b) => a - b);

const entries = (element: Element) => findAll(element, '[part="details-summary"]');

const boxesOf = (element: Element, selector: string) =>
  findAll(element, selector).map((mark) => mark.getBoundingClientRect());

/** The marks on the axis, one of each event. */
const marksOf = (element: Element) => boxesOf(element, 'summary > .placed:not([part~="bar"])');

test.each([
  [360, 1, 1],
  [700, 2, 2],
  // Chapters that are no columns have their headings in the first one.
  [1100, 4, 3],
])('in %i px, entries stand in as many columns as fit: %i, or %i', async (width, ofVisit, ofAll) => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
  expect(columns(entries(element))).toHaveLength(ofVisit);
  const all = await mount('charter-timeline', { attributes: {}, width });
  expect(columns(entries(all))).toHaveLength(ofAll);
});

test.each([
  ...[360, 700, 1280].flatMap((width) => [
    ['TheVisit', width],
    ['AllEvents', width],
  ]),
] as ['TheVisit' | 'AllEvents', number][])(
  'is read down the columns of each chapter: %s, %i px',
  async (name, width) => {
    const element = await mount('charter-timeline', { ...timelineExamples[name], width });
    for (const chapter of findAll(element, '[part="date-group"]')) {
      const boxes = [...chapter.querySelectorAll('[part="details-summary"]')].map((entry) =>
        entry.getBoundingClientRect(),
      );
      boxes.reduce((before, box) => {
        const isBelow = box.left === before.left && box.top >= before.bottom;
        const isInNextColumn = box.left > before.right && box.top <= before.top;
        expect([isBelow, isInNextColumn], chapter.textContent).toContain(true);
        return box;
      });
    }
  },
);

test('groups many events into years, months and days, none of them long', async () => {
  const element = await mount('charter-timeline', timelineExamples.AllEvents);
  expect(findAll(element, '[part~="date"]').map((date) => date.textContent)).toEqual([
    ...['2008–2024', '2025', 'January 2026', '9 February 2026', '10 February 2026', '11 February 2026'],
    ...['13–27 February 2026', 'March – August 2026'],
  ]);
  // Only where the heading is not the date itself does an entry have its own.
  expect(find(element, '[data-id="swg-1"] [part="whereabouts"]').textContent).toBe('19 December 2025Online');
  expect(find(element, '[data-id="departure"] [part="whereabouts"]').textContent).not.toContain('February');
});

test('says what kind of event it is where neither place nor time is known', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  expect(find(element, '[data-id="kremlin-reaction"] [part="whereabouts"]').textContent).toBe('Context');
});

test('says in which city something happened, unless that is the one visited', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const where = (id: string) => find(element, `[data-id="${id}"] [part="whereabouts"]`).textContent;
  expect(where('memorial-2026-02-10')).toBe('Tsitsernakaberd memorial, Yerevan');
  expect(where('departure')).toBe('Heydar Aliyev International Airport');
});

test('says from when to when its events are, and in which zone', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  expect(find(element, '[part="byline"]').textContent).toBe(
    '9–11 February 2026 · times in UTC+04:00 · in order, not to scale',
  );
  const past = await mount('charter-timeline', { attributes: { from: '2025-08', to: '2025-12' }, width: 360 });
  expect(find(past, '[part="byline"]').innerText).toBe('7 August – 26 December 2025');
});

test.each([
  ['strip', 360, 2],
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
  expect(narrow.getBoundingClientRect().height).toBeLessThanOrEqual(1600);
  document.body.style.font = '';
});

test.each([
  ...(['even', 'proportional'] as const).flatMap((scale) =>
    [320, 560, 700, 1280].flatMap((width) => [
      [scale, width, { from: '2026-02-09', to: '2026-02-11' }] as const,
      [scale, width, {}] as const,
    ]),
  ),
])('draws all events on the axis, none over another: %s, %i px, %j', async (scale, width, bounds) => {
  const element = await mount('charter-timeline', { attributes: { ...bounds, layout: 'strip', scale }, width });
  const axis = find(element, '[part="axis"]').getBoundingClientRect();
  expect(marksOf(element)).toHaveLength(titles(element).length);
  const marks = boxesOf(element, 'summary > .placed');
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

test('draws the signing larger than any other event, on the axis and beside its entry', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  for (const marks of ['.placed', ':not(.placed)']) {
    const height = (mark: Element) => mark.getBoundingClientRect().height;
    const [signing, ...others] = findAll(element, `summary > [part~="tick"]${marks}`)
      .map(height)
      .sort((a, b) => b - a);
    expect(signing).toBe(height(find(element, `[part~="signing"] [part~="tick"]${marks}`)));
    expect(signing).toBeGreaterThan(1.3 * (others[0] ?? Infinity));
  }
});

test('draws an uncertain date hollow, and several days as a bar', async () => {
  const element = await mount('charter-timeline', {
    attributes: { show: 'swg-1 davos-2026 orr-interview' },
    width: 900,
  });
  const [day, start, bar, uncertain] = findAll(element, 'summary > .placed').map((mark) => {
    const { backgroundColor, color, height, width } = getComputedStyle(mark);
    return {
      isFull: backgroundColor === color,
      isLong: parseFloat(width) > 2 * parseFloat(height),
    };
  });
  expect([day, start, bar, uncertain]).toEqual([
    { isFull: true, isLong: false },
    { isFull: false, isLong: false },
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
    expect(mark && mark.left >= left && mark.right <= right, entry.textContent).toBe(true);
  });
});

test.each(['even', 'proportional'])('draws several days from the first to the last of them: %s', async (scale) => {
  const element = await mount('charter-timeline', {
    attributes: { from: '2026-02-09', to: '2026-02-11', scale },
    width: 1280,
  });
  const [mark, bar] = boxesOf(element, '[data-id="chamber-mission"] .placed');
  // The bar stands above the mark at which it begins.
  expect(bar?.left).toBeCloseTo((mark?.left ?? NaN) + (mark?.width ?? NaN) / 2 - 1, 0);
  expect(bar?.bottom).toBeLessThan(mark?.top ?? NaN);
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
  const items = (element: Element) => findAll(element, '[part="legend"] > *').map((item) => item.textContent);
  const visit = await mount('charter-timeline', timelineExamples.TheVisit);
  expect(items(visit)).toEqual(['Signing', 'Event', 'Context', 'Publication', 'Several days']);
  const all = await mount('charter-timeline', timelineExamples.AllEvents);
  expect(items(all)).toEqual([
    ...['Signing', 'Event', 'Context', 'Publication', 'Computed date, not reported'],
    ...['Several days', 'Date uncertain'],
  ]);
});

test.each([
  ['TheVisit', 'even', 'in order, not to scale'],
  // Each of its days has a heading of its own, so no distance tells a time.
  ['TheVisit', 'proportional', 'in order, not to scale'],
  ['AllEvents', 'even', 'in order, not to scale'],
  ['AllEvents', 'proportional', 'under each heading, wider gaps mean more time'],
] as const)('says how its axis is to be read, only where it has one: %s, %s', async (name, scale, words) => {
  const attributes = { ...timelineExamples[name].attributes, scale };
  const wide = await mount('charter-timeline', { attributes, width: 1280 });
  expect(find(wide, '[part="byline"]').innerText).toContain(words);
  const narrow = await mount('charter-timeline', { attributes, width: 360 });
  expect(find(narrow, '[part="byline"]').innerText).not.toContain(words);
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
    if (isBeside) expect(status?.box.bottom).toBeCloseTo(byline?.box.bottom ?? NaN, 0);
    else expect(status?.box.top).toBeGreaterThanOrEqual(byline?.box.bottom ?? NaN);
  }
});

test.each([360, 700, 1280])(
  'opens over the full width in %i px, and leaves the other entries where they were',
  async (width) => {
    const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width });
    const before = columns(entries(element));
    await userEvent.click(find(element, '[data-id="arrival-baku"] [part="details-summary"]'));
    expect(find(element, '[data-id="arrival-baku"] [part="panel"]').getBoundingClientRect().width).toBe(width);
    expect(columns(entries(element))).toEqual(before);
  },
);

test.each(['TheVisit', 'AllEvents'] as const)('sets what opens in the columns of the list: %s', async (name) => {
  const element = await mount('charter-timeline', { ...timelineExamples[name], width: 1280 });
  await userEvent.click(find(element, '[data-id="arrival-baku"] [part="details-summary"]'));
  const columnsOfPanel = columns(findAll(element, '[data-id="arrival-baku"] [part="panel"] > *'));
  expect(columnsOfPanel).toHaveLength(3);
  expect(columns([...findAll(element, '[part~="date"]'), ...entries(element)])).toEqual(
    expect.arrayContaining(columnsOfPanel),
  );
});

test('names a stretch of the axis where there is room for the name, and has no tick without one', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.AllEvents, width: 560 });
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

test('opens one event at a time', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  await userEvent.click(find(element, '[data-id="arrival-baku"] [part="details-summary"]'));
  await userEvent.click(find(element, '[data-id="talks-baku"] [part="details-summary"]'));
  expect([isOpen(element, 'arrival-baku'), isOpen(element, 'talks-baku')]).toEqual([false, true]);
});

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

test('shows nothing of the third layer before it is asked for', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  const doubts = () =>
    findAll(
      element,
      '[part~="more"]:is([part~="disagreement"], [part~="working"], [part~="unknowns"], [part~="terms"]) > div',
    ).filter((node) => node.checkVisibility({ contentVisibilityAuto: true }) && node.getClientRects().length > 0);
  expect(doubts()).toEqual([]);
  await userEvent.click(find(element, '[data-id="press-statements"] [part="details-summary"]'));
  expect(doubts()).toEqual([]);
  await userEvent.click(find(element, '[data-id="press-statements"] [part~="terms"] > summary'));
  expect(doubts().map(({ innerText }) => innerText)).toEqual([expect.stringContaining('TRIPP')]);
});

const status = (element: Element) => find(element, '[part="status"]').innerText.trim();
const press = (element: Element, part: 'previous' | 'next') => userEvent.click(find(element, `[part="${part}"]`));
const idsOpen = (element: Element) =>
  findAll(element, '[part="details"][open]').map((node) => node.closest<HTMLElement>('[data-id]')?.dataset['id']);

/** The ids of the entries that are marked as the current one. */
const current = (element: Element) =>
  findAll(element, '[aria-current="true"]').map((node) => node.closest<HTMLElement>('[data-id]')?.dataset['id']);

test('starts at the signing, leads on event by event, and says where that is', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  expect(status(element)).toBe('7 of 14');
  expect(current(element)).toEqual(['charter-signing']);
  await press(element, 'next');
  expect(idsOpen(element)).toEqual(['press-statements']);
  expect(current(element)).toEqual(['press-statements']);
  expect(find(element, '[part="status"]').textContent).toBe('8 of 14 Joint press statements');
  await press(element, 'previous');
  await press(element, 'previous');
  expect(idsOpen(element)).toEqual(['talks-baku']);
  expect(find(element, '[part="status"]').textContent).toContain('6 of 14');
  expect(focused(element)).toBe(find(element, '[part="previous"]'));
});

test('shows which event is the current one, on the axis and in its entry', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  const looks = (id: string) => {
    const [entry, ...marks] = ['', ' > .placed', ' > [part~="tick"]:not(.placed)'].map((selector) =>
      getComputedStyle(find(element, `[data-id="${id}"] summary${selector}`)),
    );
    return [entry?.boxShadow, ...marks.map(({ outlineStyle }) => outlineStyle)];
  };
  const others = looks('departure');
  expect(looks('charter-signing').map((look, index) => look !== others[index])).toEqual([true, true, true]);
  await press(element, 'next');
  expect(looks('charter-signing')).toEqual(others);
  expect(looks('press-statements')).not.toEqual(others);
});

test('does not repeat the sentence of an entry beneath which the panel says it', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 1280 });
  const sentence = find(element, '[data-id="charter-signing"] [part="summary"]');
  expect(sentence.checkVisibility()).toBe(true);
  await userEvent.click(find(element, '[data-id="charter-signing"] [part="details-summary"]'));
  expect(sentence.checkVisibility()).toBe(false);
});

test('starts at the first event where there is no signing', async () => {
  const element = await mount('charter-timeline', { attributes: { from: '2025-08', to: '2025-12' } });
  expect(status(element)).toBe('1 of 10');
  expect((find(element, '[part="previous"]') as HTMLButtonElement).disabled).toBe(true);
  await press(element, 'next');
  expect(idsOpen(element)).toEqual(['white-house-2025-08-08']);
});

test('has no button to press at the ends, where the focus goes to the event', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing press-statements' } });
  await press(element, 'next');
  expect((find(element, '[part="next"]') as HTMLButtonElement).disabled).toBe(true);
  expect(focused(element)).toBe(find(element, '[data-id="press-statements"] [part="details-summary"]'));
});

test('says where a reader is who opens and closes events by hand', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const entry = find(element, '[data-id="departure"] [part="details-summary"]');
  await userEvent.click(entry);
  await expect.poll(() => find(element, '[part="status"]').textContent).toContain('12 of 14');
  await userEvent.click(entry);
  await expect.poll(() => status(element)).toBe('12 of 14');
});

test('tells the page which event a reader came to by a button', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const opened: CharterToggleEvent[] = [];
  element.addEventListener('charter-toggle', (event) => opened.push(event));
  const moved = await eventsDuring('charter-navigate', () => press(element, 'next'));
  expect(moved.map(({ id, method }) => [id, method])).toEqual([['press-statements', 'button']]);
  await expect.poll(() => opened.map(({ id, open }) => [id, open])).toEqual([['press-statements', true]]);
});

test('is headed by the visit where it shows the days of the visit, otherwise by the agreement', async () => {
  const visit = await mount('charter-timeline', timelineExamples.TheVisit);
  expect(find(visit, '[part="headline"]').textContent).toBe('Visit of the U.S. Vice President to Baku');
  const all = await mount('charter-timeline', timelineExamples.AllEvents);
  expect(find(all, '[part="headline"]').textContent).toBe('Charter on Strategic Partnership');
});

test('has neither axis nor buttons for a single event', async () => {
  const element = await only('charter-signing');
  expect(findAll(element, '[part="axis"], [part="controls"], [part="headline"]')).toEqual([]);
});

test.each([
  ['every entry of a list', 'TheVisit', 360, 14],
  ['that of the signing, side by side', 'TheVisit', 1280, 1],
  ['that of the signing, where there are many', 'AllEvents', 360, 1],
] as const)('shows a sentence in %s', async (_, name, width, count) => {
  const element = await mount('charter-timeline', { ...timelineExamples[name], width });
  const sentences = findAll(element, '[part="summary"]').filter((node) => node.checkVisibility());
  expect(sentences).toHaveLength(count);
  // None of them is cut off.
  expect(sentences.every(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight)).toBe(true);
});

test('takes the first statement for the sentence where the data has none', async () => {
  const [event] = events;
  const data = { ...dataset, events: [{ ...event, summary: undefined }] };
  const element = await mount('charter-timeline', { attributes: {}, data });
  expect(find(element, '[part="summary"]').textContent).toBe(event?.statements[0]?.text);
});

const titleInFocus = (element: Element) => focused(element)?.querySelector('[part="heading"]')?.textContent;

test.each([
  ['en', '{ArrowRight}', '{ArrowLeft}'],
  ['ar', '{ArrowLeft}', '{ArrowRight}'],
])('moves from event to event by arrow keys, to the ends by Home and End: %s', async (lang, forward, back) => {
  const element = await mount('charter-timeline', {
    attributes: { ...timelineExamples.TheVisit.attributes, lang },
    width: 900,
  });
  const [first, second] = titles(element);
  find(element, 'summary').focus();
  const heard = await eventsDuring('charter-navigate', async () => {
    await userEvent.keyboard(forward);
    expect(titleInFocus(element)).toBe(second);
    await userEvent.keyboard(back);
    expect(titleInFocus(element)).toBe(first);
    await userEvent.keyboard('{End}');
    expect(titleInFocus(element)).toBe(titles(element).at(-1));
    await userEvent.keyboard(forward);
    expect(titleInFocus(element)).toBe(titles(element).at(-1));
    await userEvent.keyboard('{Home}');
    expect(titleInFocus(element)).toBe(first);
  });
  expect(heard.map(({ kind, method }) => `${kind} ${method}`)).toEqual(Array(5).fill('event key'));
});

test('leaves the arrow keys alone on its buttons', async () => {
  const element = await mount('charter-timeline', { ...timelineExamples.TheVisit, width: 900 });
  const next = find(element, '[part="next"]');
  next.focus();
  await userEvent.keyboard('{ArrowLeft}{Home}');
  expect(focused(element)).toBe(next);
});

test('says for which dates it has no event', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-timeline', { attributes: { from: '2026-03', to: '2025-01' } });
  expect(warn.mock.lastCall?.[0]).toBe('<charter-timeline>: no event is from "2026-03" to "2025-01".');
});

test('leaves the keys to the page in a list', async () => {
  const { attributes } = timelineExamples.TheVisit;
  const element = await mount('charter-timeline', { attributes: { ...attributes, layout: 'list' } });
  find(element, 'summary').focus();
  await userEvent.keyboard('{ArrowRight}{End}');
  expect(focused(element)).toBe(find(element, 'summary'));
});

test('is a list of dates with a name, each a list of events', async () => {
  await mount('charter-timeline', timelineExamples.TheVisit);
  await expect.element(page.getByRole('list', { name: 'Timeline' })).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'Charter signed', level: 3 })).toBeVisible();
});

test('names a date it cannot read', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  await mount('charter-timeline', { attributes: { from: '2026-02-30' } });
  expect(warn.mock.calls.map(([message]) => message as string)).toEqual([
    '<charter-timeline>: from="2026-02-30" is no EDTF date such as 2026-02-10 or 2026-02.',
  ]);
});

test('shows all again when its bounds are removed', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  element.removeAttribute('from');
  element.removeAttribute('to');
  await element.updateComplete;
  expect(titles(element)).toHaveLength(events.length);
});

test('keeps the author’s fallback readable when no event falls into the span', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const element = await mount('charter-timeline', timelineExamples.NoEvent);
  expect(element.querySelector('p')?.checkVisibility()).toBe(true);
});
