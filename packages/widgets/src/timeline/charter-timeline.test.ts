import { dataset, events } from '@baku-charter/core';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventsDuring, find, findAll, focused, mount, text } from '../../test/helpers.ts';
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

test('shows the events of one date under one heading', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const dates = findAll(element, '[part~="date"]').map((date) => date.textContent);
  expect(dates).toEqual(['9–10 February 2026', '9 February 2026', '10 February 2026', '11 February 2026']);
});

test('gives machines a date only where HTML can express it', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const machine = findAll(element, '[part~="date"] time').map((time) => time.getAttribute('datetime'));
  expect(machine).toEqual(['2026-02-09', '2026-02-10', '2026-02-11']);
});

test('shows the day of the data, whatever the time zone of the reader', async () => {
  expect(text(await only('cheney-2008'))).toContain('3 September 2008');
});

test('says how exactly a time is known, and its zone, and in the details how it was worked out', async () => {
  const element = await only('charter-signing');
  expect(find(element, '[part="whereabouts"]').textContent).toBe(
    'Baku · between 17:47 and 19:24 (UTC+04:00, inferred)',
  );
  await userEvent.click(find(element, '[part="details-summary"]'));
  const working = find(element, '[part="working"]');
  expect(working.checkVisibility()).toBe(true);
  expect(working.textContent).toContain('How the time was worked out');
  expect(working.querySelectorAll('[part="source"]').length).toBeGreaterThan(0);
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

test('does not move the mark of a date when the words arrive late', async () => {
  const element = await mount('charter-timeline', timelineExamples.OneEvent);
  const date = find(element, '[part~="date"]');
  const { height } = date.getBoundingClientRect();
  date.querySelector('span')?.replaceChildren();
  expect(date.getBoundingClientRect().height).toBe(height);
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

test('says where sources differ, and in whose voice', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing', open: '' } });
  const disagreement = find(element, '[part="disagreement"]');
  expect(disagreement.textContent).toContain('Monday');
  expect(disagreement.querySelector('[part="voice-label"]')?.textContent).toBe('Reported');
  expect(text(element)).toContain('Confidence: high; independent original sources: 6');
});

test('says what is not known of an event', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing', open: '' } });
  const about = dataset.unknowns.filter((unknown) => unknown.about.includes('charter-signing'));
  expect(about.length).toBeGreaterThan(0);
  for (const { text: words } of about) expect(find(element, '[part="unknowns"]').textContent).toContain(words);
});

test('is a list in a narrow container and a strip in a wide one', async () => {
  const element = await mount('charter-timeline', timelineExamples.TheVisit);
  const list = find(element, '[part="timeline"]');
  document.body.style.width = '320px';
  expect(list.scrollWidth).toBeLessThanOrEqual(list.clientWidth);
  expect(find(element, '[part="controls"]').checkVisibility()).toBe(false);
  document.body.style.width = '900px';
  expect(list.scrollWidth).toBeGreaterThan(list.clientWidth);
  expect(find(element, '[part="controls"]').checkVisibility()).toBe(true);
});

test.each([
  ['strip', 320, true],
  ['list', 900, false],
])('is a %s in %i px where the page asks for it', async (layout, width, scrolls) => {
  const { attributes } = timelineExamples.TheVisit;
  const element = await mount('charter-timeline', { attributes: { ...attributes, layout }, width });
  const list = find(element, '[part="timeline"]');
  expect(list.scrollWidth > list.clientWidth).toBe(scrolls);
});

const titleInFocus = (element: Element) => focused(element)?.textContent;

test.each([
  ['en', '{ArrowRight}', '{ArrowLeft}'],
  ['ar', '{ArrowLeft}', '{ArrowRight}'],
])('moves from event to event by arrow keys, to the ends by Home and End: %s', async (lang, forward, back) => {
  const { attributes } = timelineExamples.Strip;
  const element = await mount('charter-timeline', { attributes: { ...attributes, lang } });
  const all = titles(element);
  find(element, 'summary').focus();
  const heard = await eventsDuring('charter-navigate', async () => {
    await userEvent.keyboard(forward);
    expect(titleInFocus(element)).toBe(all[1]);
    await userEvent.keyboard('{End}');
    expect(titleInFocus(element)).toBe(all.at(-1));
    await userEvent.keyboard(forward);
    expect(titleInFocus(element)).toBe(all.at(-1));
    await userEvent.keyboard(back);
    expect(titleInFocus(element)).toBe(all.at(-2));
    await userEvent.keyboard('{Home}');
    expect(titleInFocus(element)).toBe(all[0]);
  });
  expect(heard.map(({ kind, method }) => `${kind} ${method}`)).toEqual(Array(5).fill('event key'));
});

test('moves by keys in a strip that needs no scrolling too', async () => {
  const element = await mount('charter-timeline', {
    attributes: { show: 'charter-signing press-statements', layout: 'strip' },
  });
  const { scrollWidth, clientWidth } = find(element, '[part="timeline"]');
  expect(scrollWidth).toBe(clientWidth);
  find(element, 'summary').focus();
  await userEvent.keyboard('{End}');
  expect(titleInFocus(element)).toBe(titles(element)[1]);
  await userEvent.keyboard('{ArrowLeft}');
  expect(titleInFocus(element)).toBe(titles(element)[0]);
});

test('brings the event that has the focus into view', async () => {
  const element = await mount('charter-timeline', timelineExamples.Strip);
  const list = find(element, '[part="timeline"]');
  find(element, 'summary').focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => list.scrollLeft).toBeGreaterThan(0);
  await expect
    .poll(() => (focused(element)?.getBoundingClientRect().left ?? Infinity) < list.getBoundingClientRect().right)
    .toBe(true);
});

test('has buttons that move the strip only if it may be longer than what is in view', async () => {
  const element = await mount('charter-timeline', { attributes: { show: 'charter-signing', layout: 'strip' } });
  expect(findAll(element, 'button')).toEqual([]);
  element.show = '';
  await element.updateComplete;
  expect(findAll(element, 'button').map((button) => button.checkVisibility())).toEqual([true, true]);
});

test('leaves the arrow keys alone on its buttons', async () => {
  const element = await mount('charter-timeline', timelineExamples.Strip);
  const later = find(element, '[part="later"]');
  later.focus();
  await userEvent.keyboard('{ArrowLeft}{Home}');
  expect(focused(element)).toBe(later);
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

test.each(['en', 'ar'])('moves the strip by its buttons: %s', async (lang) => {
  const { attributes } = timelineExamples.Strip;
  const element = await mount('charter-timeline', { attributes: { ...attributes, lang } });
  const list = find(element, '[part="timeline"]');
  await userEvent.click(find(element, '[part="later"]'));
  await expect.poll(() => Math.abs(list.scrollLeft)).toBeGreaterThan(list.clientWidth / 2);
  expect(Math.sign(list.scrollLeft)).toBe(lang === 'ar' ? -1 : 1);
  await userEvent.click(find(element, '[part="earlier"]'));
  await expect.poll(() => Math.abs(list.scrollLeft)).toBeLessThan(2);
});

test('leaves space as long as the time between two dates, where the page asks for it', async () => {
  const element = await mount('charter-timeline', timelineExamples.Proportional);
  const groups = findAll(element, '[part="date-group"]');
  const space = groups.map((group) => Number.parseFloat(getComputedStyle(group).paddingInlineStart));
  const days = groups.map(({ dataset: { date = '' } }, index) =>
    index === 0
      ? 0
      : (Date.parse(date.slice(0, 10)) - Date.parse(groups[index - 1]?.dataset['date']?.slice(0, 10) ?? '')) /
        86_400_000,
  );
  const [longest, pixels] = [Math.max(...days), Math.max(...space)];
  expect(pixels).toBeGreaterThan(100);
  space.forEach((width, index) => {
    expect(width / pixels).toBeCloseTo((days[index] ?? 0) / longest, 2);
  });
  element.scale = 'even';
  await element.updateComplete;
  expect(getComputedStyle(groups[3] ?? element).paddingInlineStart).toBe('0px');
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
